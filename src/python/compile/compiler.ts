/**
 * The compiler's hands: which unit is being written, emitting into it, names, and leaving blocks. What is emitted for
 * which node is in `statements.ts`, `expressions.ts` and their neighbours; how it is laid out, in `blocks.ts` and after.
 */
import type { ExprContext, Position } from '../syntax/nodes'
import { assemble } from './assemble'
import type { CodeConstant, CodeObject } from './code'
import { NONE, codeConstant } from './constants'
import { CompilerRecursionError, MAXIMUM_DEPTH } from './errors'
import type { SourceFile } from './errors'
import type { FutureFeatures } from './future'
import { Label, NO_LOCATION, RESUME, SETUP_CLEANUP, SETUP_FINALLY, POP_BLOCK, JUMP_NO_INTERRUPT } from './instruction'
import * as op from './opcodes'
import { CELL, FREE, GLOBAL_EXPLICIT, GLOBAL_IMPLICIT, LOCAL, mangleIn } from './scope'
import type { Scope } from './scope'
import type { ScopeTable } from './scopes'
import { Unit } from './unit'
import type { FrameBlock, UnitKind } from './unit'

export interface CallShape {
  posonly: number
  positional: number
  keywordOnly: number
}

type NameFamily = 'fast' | 'deref' | 'global' | 'name'

const STORE_OPS: Record<NameFamily, number> = {
  fast: op.STORE_FAST, deref: op.STORE_DEREF, global: op.STORE_GLOBAL, name: op.STORE_NAME,
}
const DELETE_OPS: Record<NameFamily, number> = {
  fast: op.DELETE_FAST, deref: op.DELETE_DEREF, global: op.DELETE_GLOBAL, name: op.DELETE_NAME,
}

/** Loops, try, with and except in one another that CPython's compiler allows. CO_MAXBLOCKS */
const MAXIMUM_BLOCKS = 21

export class Compiler {
  readonly file: SourceFile
  readonly scopes: ScopeTable
  readonly future: FutureFeatures
  readonly isInteractive: boolean
  /** Assertions are left out, `__debug__` is False. */
  readonly isOptimized: boolean
  unit: Unit
  private depth = 0

  constructor(file: SourceFile, scopes: ScopeTable, future: FutureFeatures, isInteractive: boolean, isOptimized: boolean) {
    this.file = file
    this.scopes = scopes
    this.future = future
    this.isInteractive = isInteractive
    this.isOptimized = isOptimized
    this.unit = new Unit(scopes.top, 'module', '<module>', 1, null, null)
    this.unit.qualname = '<module>'
    this.emit(RESUME, 0, { lineno: 0, col_offset: 0, end_lineno: 1, end_col_offset: 0 })
  }

  // Units

  /** Begins a unit inside the current one. codegen_enter_scope */
  enter(scope: Scope, kind: UnitKind, name: string, firstlineno: number, shape?: CallShape, className?: string): void {
    const parent = this.unit
    const unit = new Unit(scope, kind, name, firstlineno, className ?? parent.className, parent)
    if (shape !== undefined) {
      unit.posonlyargcount = shape.posonly
      unit.argcount = shape.positional
      unit.kwonlyargcount = shape.keywordOnly
    }
    unit.qualname = this.qualifiedName(unit)
    this.unit = unit
    this.emit(RESUME, 0, { lineno: firstlineno, col_offset: 0, end_lineno: firstlineno, end_col_offset: 0 })
  }

  /** Ends the current unit and goes back to the one around it. */
  leave(returnsNone: boolean): CodeObject {
    const code = this.finish(returnsNone)
    if (this.unit.parent !== null) this.unit = this.unit.parent
    return code
  }

  finish(returnsNone: boolean): CodeObject {
    if (returnsNone) this.loadConst(NONE, NO_LOCATION)
    this.emit(op.RETURN_VALUE, 0, NO_LOCATION)
    return assemble(this.unit, this.file.filename, this.future.annotations)
  }

  /** compiler_set_qualname */
  private qualifiedName(unit: Unit): string {
    let { parent } = unit
    if (parent === null || parent.parent === null) return unit.name
    if (parent.kind === 'annotations') {
      // The parent is a scope of type parameters: what counts is the one around it.
      parent = parent.parent
      if (parent.parent === null) return unit.name
    }
    if (unit.kind === 'function' || unit.kind === 'async function' || unit.kind === 'class') {
      const mangled = mangleIn(parent.className, parent.scope, unit.name)
      if (parent.scope.whereIs(mangled) === GLOBAL_EXPLICIT) return unit.name
    }
    const isFunction = parent.kind === 'function' || parent.kind === 'async function' || parent.kind === 'lambda'
    return `${parent.qualname}.${isFunction ? '<locals>.' : ''}${unit.name}`
  }

  // Emitting

  emit(opcode: number, arg: number, at: Position): void {
    this.unit.emit(opcode, arg, at)
  }

  jump(opcode: number, label: Label, at: Position): void {
    this.unit.emit(opcode, 0, at, label)
  }

  place(label: Label): void {
    this.unit.place(label)
  }

  loadConst(constant: CodeConstant, at: Position): void {
    this.unit.emit(op.LOAD_CONST, this.unit.constIndex(constant), at)
  }

  mangled(name: string): string {
    return mangleIn(this.unit.className, this.unit.scope, name)
  }

  /** An instruction whose operand is a name in `names`. */
  emitName(opcode: number, name: string, at: Position): void {
    this.unit.emit(opcode, this.unit.names.indexOf(this.mangled(name)), at)
  }

  // Names

  private familyOf(name: string, where: number): NameFamily {
    const { unit } = this
    switch (where) {
      case FREE:
      case CELL:
        return 'deref'
      case LOCAL:
        return unit.scope.isFunctionLike || unit.fastHidden.get(name) === true ? 'fast' : 'name'
      case GLOBAL_IMPLICIT:
        return unit.scope.isFunctionLike ? 'global' : 'name'
      case GLOBAL_EXPLICIT:
        return 'global'
      default:
        return 'name'
    }
  }

  /** Loads, stores or deletes a name. codegen_nameop */
  nameOp(plainName: string, context: ExprContext, at: Position): void {
    const { unit } = this
    const { scope } = unit
    const name = this.mangled(plainName)
    const where = scope.whereIs(name)
    const family = this.familyOf(name, where)
    let opcode = context === 'Store' ? STORE_OPS[family] : DELETE_OPS[family]
    let index: number
    if (family === 'fast') {
      index = unit.varnames.indexOf(name)
      if (context === 'Load') opcode = op.LOAD_FAST
    } else if (family === 'deref') {
      index = unit.derefIndex(name, where === FREE)
      if (context === 'Load') {
        opcode = op.LOAD_FROM_DICT_OR_DEREF
        if (scope.kind === 'class' && unit.inlinedDepth === 0) this.emit(op.LOAD_LOCALS, 0, at)
        else if (scope.canSeeClassScope) this.loadClassDict(at)
        else opcode = op.LOAD_DEREF
      }
    } else {
      index = unit.names.indexOf(name)
      if (context === 'Load') {
        if (family === 'name') {
          opcode = scope.kind === 'class' && unit.inlinedDepth > 0 ? op.LOAD_GLOBAL : op.LOAD_NAME
        } else if (scope.canSeeClassScope && where === GLOBAL_IMPLICIT) {
          this.loadClassDict(at)
          opcode = op.LOAD_FROM_DICT_OR_GLOBALS
        } else {
          opcode = op.LOAD_GLOBAL
        }
      }
    }
    this.emit(opcode, index, at)
  }

  private loadClassDict(at: Position): void {
    this.emit(op.LOAD_DEREF, this.unit.derefIndex('__classdict__', true), at)
  }

  /** Pushes a function made from a code object, with its closure. codegen_make_closure */
  makeFunction(code: CodeObject, flags: number, at: Position): void {
    const { unit } = this
    if (code.freevars.length > 0) {
      for (const name of code.freevars) this.emit(op.LOAD_CLOSURE, unit.derefIndex(name, this.isFreeHere(name)), at)
      this.emit(op.BUILD_TUPLE, code.freevars.length, at)
      flags |= op.FUNCTION_CLOSURE
    }
    this.loadConst(codeConstant(code), at)
    this.emit(op.MAKE_FUNCTION, flags, at)
  }

  /** Whether the cell that an inner function wants is one of ours or comes from further out. _PyCompile_LookupArg */
  private isFreeHere(name: string): boolean {
    const { unit } = this
    const { scope } = unit
    if (scope.kind === 'class' && unit.cellvars.find(name) !== undefined) {
      if (name === '__class__' || name === '__classdict__' || name === '__conditional_annotations__') return false
    }
    return scope.whereIs(name) !== CELL
  }

  // Blocks that return, break and continue leave

  /** Enters a block that begins at `at`. _PyCompile_PushFBlock */
  pushBlock(block: FrameBlock, at: Position): void {
    if (this.unit.frameBlocks.length >= MAXIMUM_BLOCKS) this.file.fail('too many statically nested blocks', at)
    this.unit.frameBlocks.push(block)
  }

  popBlock(): void {
    this.unit.frameBlocks.pop()
  }

  /** Drives a generator or awaitable that is on the stack, None above it. codegen_add_yield_from */
  yieldFrom(at: Position, isAwait: boolean): void {
    const send = new Label()
    const fail = new Label()
    const exit = new Label()
    this.place(send)
    this.jump(op.SEND, exit, at)
    // What YIELD_VALUE raises was thrown in, or is a close().
    this.jump(SETUP_FINALLY, fail, at)
    this.emit(op.YIELD_VALUE, 1, at)
    this.emit(POP_BLOCK, 0, NO_LOCATION)
    this.emit(RESUME, isAwait ? 3 : 2, at)
    this.jump(JUMP_NO_INTERRUPT, send, at)
    this.place(fail)
    this.emit(op.CLEANUP_THROW, 0, at)
    this.place(exit)
    this.emit(op.END_SEND, 0, at)
  }

  popExceptAndReraise(at: Position): void {
    this.emit(op.COPY, 3, at)
    this.emit(op.POP_EXCEPT, 0, at)
    this.emit(op.RERAISE, 1, at)
  }

  callExitWithNones(at: Position): void {
    this.loadConst(NONE, at)
    this.loadConst(NONE, at)
    this.loadConst(NONE, at)
    this.emit(op.CALL_METHOD, 3, at)
  }

  /** A StopIteration that leaves a generator becomes a RuntimeError. Called where the body begins; `end` where it ends. */
  wrapInStopIterationHandler(): { end(): void } {
    const handler = new Label()
    this.jump(SETUP_CLEANUP, handler, NO_LOCATION)
    return {
      end: () => {
        this.loadConst(NONE, NO_LOCATION)
        this.emit(op.RETURN_VALUE, 0, NO_LOCATION)
        this.place(handler)
        this.emit(op.STOPITERATION_ERROR, 0, NO_LOCATION)
        this.emit(op.RERAISE, 1, NO_LOCATION)
      },
    }
  }

  deepen(): void {
    if (++this.depth > MAXIMUM_DEPTH) throw new CompilerRecursionError()
  }

  rise(): void {
    this.depth--
  }
}
