/**
 * Comprehensions. A list, set or dict comprehension runs in place (PEP 709): its names get the slots of the unit around
 * it, what those held is pushed and put back. A generator expression is a function that is called at once.
 */
import type { Comprehension, DictComp, Expr, GeneratorExp, ListComp, Position, SetComp } from '../syntax/nodes'
import type { Compiler } from './compiler'
import { NONE } from './constants'
import { emitYield, jumpIf, visitExpression } from './expressions'
import { END_FOR, JUMP_NO_INTERRUPT, Label, NO_LOCATION, POP_BLOCK, SETUP_FINALLY, STORE_FAST_MAYBE_NULL } from './instruction'
import * as op from './opcodes'
import { CELL, DEF_LOCAL, DEF_NONLOCAL, FREE, WHERE_OFFSET } from './scope'
import type { Scope } from './scope'

type AnyComprehension = ListComp | SetComp | DictComp | GeneratorExp

const BUILD = { ListComp: op.BUILD_LIST, SetComp: op.BUILD_SET, DictComp: op.BUILD_MAP }
const NAMES = { ListComp: '<listcomp>', SetComp: '<setcomp>', DictComp: '<dictcomp>', GeneratorExp: '<genexpr>' }

/** codegen_comprehension */
export function visitComprehension(c: Compiler, node: AnyComprehension): void {
  const scope = c.scopes.byNode.get(node)
  if (scope === undefined) throw new Error('a comprehension without a scope')
  const [outermost] = node.generators
  if (scope.isInlined) {
    visitIterable(c, outermost)
    const inlined = enterInlined(c, node, scope)
    if (node.kind !== 'GeneratorExp') c.emit(BUILD[node.kind], 0, node)
    c.emit(op.SWAP, 2, node)
    visitLoop(c, node, node, 0, 0, true)
    inlined.leave()
    return
  }
  const isAsync = scope.isCoroutine
  c.enter(scope, 'comprehension', NAMES[node.kind], node.lineno, { posonly: 0, positional: 1, keywordOnly: 0 })
  const guard = node.kind === 'GeneratorExp' ? c.wrapInStopIterationHandler() : null
  if (node.kind !== 'GeneratorExp') c.emit(BUILD[node.kind], 0, node)
  visitLoop(c, node, node, 0, 0, false)
  if (node.kind !== 'GeneratorExp') c.emit(op.RETURN_VALUE, 0, node)
  guard?.end()
  const code = c.leave(true)
  c.makeFunction(code, 0, node)
  visitIterable(c, outermost)
  c.emit(op.CALL, 1, node)
  if (isAsync && node.kind !== 'GeneratorExp') {
    c.emit(op.GET_AWAITABLE, 0, node)
    c.loadConst(NONE, node)
    c.yieldFrom(node, true)
  }
}

function visitIterable(c: Compiler, generator: Comprehension): void {
  visitExpression(c, generator.iter)
  c.emit(generator.is_async ? op.GET_AITER : op.GET_ITER, 0, generator.iter)
}

/** One `for` of a comprehension and what is inside it. codegen_sync_comprehension_generator, …_async_… */
function visitLoop(c: Compiler, node: AnyComprehension, at: Position, index: number, depth: number, iteratorIsPushed: boolean): void {
  const generator = node.generators[index]
  if (generator.is_async) {
    visitAsyncLoop(c, node, at, index, depth, iteratorIsPushed)
    return
  }
  const start = new Label()
  const ifCleanup = new Label()
  const anchor = new Label()
  let isLoop = true
  if (!iteratorIsPushed) {
    if (index === 0) {
      c.emit(op.LOAD_FAST, 0, at)
    } else {
      // `for y in [f(x)]` only gives a name to a value: no loop.
      const only = onlyElement(generator.iter)
      if (only !== null) {
        visitExpression(c, only)
        isLoop = false
      } else {
        visitIterable(c, generator)
      }
    }
  }
  if (isLoop) {
    depth++
    c.place(start)
    c.jump(op.FOR_ITER, anchor, generator.iter)
  }
  visitExpression(c, generator.target)
  for (const condition of generator.ifs) jumpIf(c, at, condition, ifCleanup, false)
  const elementAt = visitElement(c, node, at, index, depth)
  c.place(ifCleanup)
  if (isLoop) {
    c.jump(op.JUMP, start, elementAt)
    c.place(anchor)
    c.emit(END_FOR, 0, NO_LOCATION)
  }
}

function onlyElement(node: Expr): Expr | null {
  if (node.kind !== 'List' && node.kind !== 'Tuple') return null
  return node.elts.length === 1 && node.elts[0].kind !== 'Starred' ? node.elts[0] : null
}

function visitAsyncLoop(c: Compiler, node: AnyComprehension, at: Position, index: number, depth: number, iteratorIsPushed: boolean): void {
  const generator = node.generators[index]
  const start = new Label()
  const except = new Label()
  const ifCleanup = new Label()
  if (!iteratorIsPushed) {
    if (index === 0) c.emit(op.LOAD_FAST, 0, at)
    else visitIterable(c, generator)
  }
  c.place(start)
  c.pushBlock({ kind: 'async comprehension' }, at)
  c.jump(SETUP_FINALLY, except, at)
  c.emit(op.GET_ANEXT, 0, at)
  c.loadConst(NONE, at)
  c.yieldFrom(at, true)
  c.emit(POP_BLOCK, 0, at)
  visitExpression(c, generator.target)
  for (const condition of generator.ifs) jumpIf(c, at, condition, ifCleanup, false)
  const elementAt = visitElement(c, node, at, index, depth + 1)
  c.place(ifCleanup)
  c.jump(op.JUMP, start, elementAt)
  c.popBlock()
  c.place(except)
  c.emit(op.END_ASYNC_FOR, 0, at)
}

/** The next inner loop, or the element; returns where the element stands. */
function visitElement(c: Compiler, node: AnyComprehension, at: Position, index: number, depth: number): Position {
  const element = node.kind === 'DictComp' ? node.key : node.elt
  if (index + 1 < node.generators.length) {
    visitLoop(c, node, at, index + 1, depth, false)
    return element
  }
  visitExpression(c, element)
  switch (node.kind) {
    case 'GeneratorExp':
      emitYield(c, element)
      c.emit(op.POP_TOP, 0, element)
      return element
    case 'ListComp':
      c.emit(op.LIST_APPEND, depth + 1, element)
      return element
    case 'SetComp':
      c.emit(op.SET_ADD, depth + 1, element)
      return element
    case 'DictComp': {
      visitExpression(c, node.value)
      const { lineno, col_offset } = node.key
      const { end_lineno, end_col_offset } = node.value
      const both = { lineno, col_offset, end_lineno, end_col_offset }
      c.emit(op.MAP_ADD, depth + 1, both)
      return both
    }
  }
}

/** Gives the comprehension's names the unit's slots for a while. push_inlined_comprehension_state */
function enterInlined(c: Compiler, at: Position, comprehension: Scope): { leave(): void } {
  const { unit } = c
  const outer = unit.scope
  const inClass = outer.kind === 'class' && unit.inlinedDepth === 0
  unit.inlinedDepth++
  const savedSymbols: [string, number | undefined][] = []
  const newlyHidden: string[] = []
  const pushed: { name: string; isCell: boolean; outerIsFree: boolean }[] = []
  for (const [name, symbol] of comprehension.symbols) {
    const where = symbol >> WHERE_OFFSET
    const outerSymbol = outer.symbols.get(name)
    const outerWhere = (outerSymbol ?? 0) >> WHERE_OFFSET
    const isBound = (symbol & DEF_LOCAL) !== 0 && (symbol & DEF_NONLOCAL) === 0
    if ((where !== outerWhere && where !== FREE && !(where === CELL && outerWhere === FREE)) || inClass) {
      savedSymbols.push([name, outerSymbol])
      outer.symbols.set(name, symbol)
    }
    if (isBound) {
      if (!outer.isFunctionLike && unit.fastHidden.get(name) !== true) {
        unit.fastHidden.set(name, true)
        newlyHidden.push(name)
      }
      pushed.push({ name, isCell: where === CELL, outerIsFree: outerWhere === FREE })
    }
  }
  for (const { name, isCell, outerIsFree } of pushed) {
    c.emit(op.LOAD_FAST_AND_CLEAR, unit.varnames.indexOf(name), at)
    if (isCell) c.emit(op.MAKE_CELL, unit.derefIndex(name, outerIsFree), at)
  }
  const cleanup = new Label()
  if (pushed.length > 0) {
    // The iterator goes back to the top; the swap at the end puts the saved values in order again.
    c.emit(op.SWAP, pushed.length + 1, at)
    c.jump(SETUP_FINALLY, cleanup, at)
  }
  const restore = (): void => {
    c.emit(op.SWAP, pushed.length + 1, at)
    for (let index = pushed.length - 1; index >= 0; index--) {
      c.emit(STORE_FAST_MAYBE_NULL, unit.varnames.indexOf(pushed[index].name), at)
    }
  }
  return {
    leave(): void {
      if (pushed.length > 0) {
        const end = new Label()
        c.emit(POP_BLOCK, 0, NO_LOCATION)
        c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
        c.place(cleanup)
        // Below the exception lies the unfinished result.
        c.emit(op.SWAP, 2, NO_LOCATION)
        c.emit(op.POP_TOP, 0, NO_LOCATION)
        restore()
        c.emit(op.RERAISE, 0, NO_LOCATION)
        c.place(end)
        restore()
      }
      unit.inlinedDepth--
      for (const [name, symbol] of savedSymbols) {
        if (symbol === undefined) outer.symbols.delete(name)
        else outer.symbols.set(name, symbol)
      }
      for (const name of newlyHidden) unit.fastHidden.set(name, false)
    },
  }
}
