/** Statements. codegen_visit_stmt and its helpers. */
import type {
  Assert, AsyncFor, AsyncWith, AugAssign, For, If, Import, ImportFrom, Position, Return, Stmt, Try, TryStar, While, With,
} from '../syntax/nodes'
import { visitAnnotatedAssignment } from './annotations'
import type { Compiler } from './compiler'
import { NONE, fromLiteral, intConstant, strConstant, strTuple } from './constants'
import { cleanDocstring } from './docstring'
import { atAttribute, binaryOperator, isTwoPartSlice, jumpIf, visitExpression, visitExpressions, visitSliceParts } from './expressions'
import { visitClass, visitFunction, visitTypeAlias } from './functions'
import { docstringOf } from './future'
import { END_FOR, JUMP_NO_INTERRUPT, Label, NO_LOCATION, POP_BLOCK, SETUP_CLEANUP, SETUP_FINALLY, SETUP_WITH } from './instruction'
import { unwindAll, unwindBlock } from './leaving'
import * as op from './opcodes'
import { visitMatch } from './patterns'

const ASSERTION_ERROR = op.COMMON_CONSTANTS.indexOf('AssertionError')

/** The body of a module or class: its docstring, its statements. codegen_body */
export function visitBody(c: Compiler, at: Position, body: readonly Stmt[]): void {
  const { scope } = c.unit
  if (c.future.annotations && scope.usesAnnotations) c.emit(op.SETUP_ANNOTATIONS, 0, at)
  const docstring = scope.hasDocstring ? docstringOf(body) : null
  if (docstring !== null) {
    c.loadConst(strConstant(cleanDocstring(docstring.value)), docstring.at)
    c.nameOp('__doc__', 'Store', NO_LOCATION)
  }
  for (const statement of docstring === null ? body : body.slice(1)) visitStatement(c, statement)
}

export function visitStatements(c: Compiler, body: readonly Stmt[]): void {
  for (const statement of body) visitStatement(c, statement)
}

export function visitStatement(c: Compiler, node: Stmt): void {
  c.deepen()
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      visitFunction(c, node)
      break
    case 'ClassDef':
      visitClass(c, node)
      break
    case 'TypeAlias':
      visitTypeAlias(c, node)
      break
    case 'Return':
      visitReturn(c, node)
      break
    case 'Delete':
      visitExpressions(c, node.targets)
      break
    case 'Assign':
      visitExpression(c, node.value)
      node.targets.forEach((target, index) => {
        if (index < node.targets.length - 1) c.emit(op.COPY, 1, node)
        visitExpression(c, target)
      })
      break
    case 'AugAssign':
      visitAugmentedAssignment(c, node)
      break
    case 'AnnAssign':
      visitAnnotatedAssignment(c, node)
      break
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'If':
    case 'Match':
    case 'Try':
    case 'TryStar':
    case 'With':
    case 'AsyncWith':
      c.unit.conditionalDepth++
      visitCompound(c, node)
      c.unit.conditionalDepth--
      break
    case 'Raise': {
      let count = 0
      if (node.exc !== null) {
        visitExpression(c, node.exc)
        count++
        if (node.cause !== null) {
          visitExpression(c, node.cause)
          count++
        }
      }
      c.emit(op.RAISE_VARARGS, count, node)
      break
    }
    case 'Assert':
      visitAssert(c, node)
      break
    case 'Import':
      visitImport(c, node)
      break
    case 'ImportFrom':
      visitImportFrom(c, node)
      break
    case 'Global':
    case 'Nonlocal':
      break
    case 'Expr':
      if (c.isInteractive && c.unit.parent === null) {
        visitExpression(c, node.value)
        c.emit(op.PRINT_EXPR, 0, node)
      } else if (node.value.kind === 'Constant') {
        c.emit(op.NOP, 0, node)
      } else {
        visitExpression(c, node.value)
        c.emit(op.POP_TOP, 0, NO_LOCATION)
      }
      break
    case 'Pass':
      c.emit(op.NOP, 0, node)
      break
    case 'Break':
      visitBreak(c, node)
      break
    case 'Continue':
      visitContinue(c, node)
      break
  }
  c.rise()
}

type Compound = Extract<Stmt, { kind: 'For' | 'AsyncFor' | 'While' | 'If' | 'Match' | 'Try' | 'TryStar' | 'With' | 'AsyncWith' }>

function visitCompound(c: Compiler, node: Compound): void {
  switch (node.kind) {
    case 'For':
      return visitFor(c, node)
    case 'AsyncFor':
      return visitAsyncFor(c, node)
    case 'While':
      return visitWhile(c, node)
    case 'If':
      return visitIf(c, node)
    case 'Match':
      return visitMatch(c, node)
    case 'Try':
    case 'TryStar':
      return node.finalbody.length > 0 ? visitTryFinally(c, node) : visitTryBody(c, node)
    case 'With':
    case 'AsyncWith':
      return visitWith(c, node, 0)
  }
}

function visitIf(c: Compiler, node: If): void {
  const end = new Label()
  const otherwise = node.orelse.length > 0 ? new Label() : end
  jumpIf(c, node, node.test, otherwise, false)
  visitStatements(c, node.body)
  if (otherwise !== end) {
    c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
    c.place(otherwise)
    visitStatements(c, node.orelse)
  }
  c.place(end)
}

function visitFor(c: Compiler, node: For): void {
  const start = new Label()
  const cleanup = new Label()
  const end = new Label()
  c.pushBlock({ kind: 'for', start, exit: end }, node)
  visitExpression(c, node.iter)
  c.emit(op.GET_ITER, 0, node.iter)
  c.place(start)
  c.jump(op.FOR_ITER, cleanup, node.iter)
  // Keeps the line of a target that stands on a line of its own.
  c.emit(op.NOP, 0, node.target)
  visitExpression(c, node.target)
  visitStatements(c, node.body)
  c.jump(op.JUMP, start, NO_LOCATION)
  c.place(cleanup)
  c.emit(END_FOR, 0, NO_LOCATION)
  c.popBlock()
  visitStatements(c, node.orelse)
  c.place(end)
}

function visitAsyncFor(c: Compiler, node: AsyncFor): void {
  const start = new Label()
  const except = new Label()
  const end = new Label()
  visitExpression(c, node.iter)
  c.emit(op.GET_AITER, 0, node.iter)
  c.place(start)
  c.pushBlock({ kind: 'for', start, exit: end }, node)
  c.jump(SETUP_FINALLY, except, node)
  c.emit(op.GET_ANEXT, 0, node)
  c.loadConst(NONE, node)
  c.yieldFrom(node, true)
  c.emit(POP_BLOCK, 0, node)
  visitExpression(c, node.target)
  visitStatements(c, node.body)
  c.jump(op.JUMP, start, NO_LOCATION)
  c.popBlock()
  c.place(except)
  c.emit(op.END_ASYNC_FOR, 0, node.iter)
  visitStatements(c, node.orelse)
  c.place(end)
}

function visitWhile(c: Compiler, node: While): void {
  const loop = new Label()
  const end = new Label()
  const anchor = new Label()
  c.place(loop)
  c.pushBlock({ kind: 'while', start: loop, exit: end }, node)
  jumpIf(c, node, node.test, anchor, false)
  visitStatements(c, node.body)
  c.jump(op.JUMP, loop, NO_LOCATION)
  c.popBlock()
  c.place(anchor)
  visitStatements(c, node.orelse)
  c.place(end)
}

function visitReturn(c: Compiler, node: Return): void {
  const { value } = node
  const { scope } = c.unit
  if (!scope.isFunctionLike) c.file.fail("'return' outside function", node)
  if (value !== null && scope.isCoroutine && scope.isGenerator) c.file.fail("'return' with value in async generator", node)
  const keepsValue = value !== null && value.kind !== 'Constant'
  let at: Position = node
  if (keepsValue) {
    visitExpression(c, value)
  } else if (value !== null) {
    at = value
    c.emit(op.NOP, 0, at)
  }
  if (value === null || value.lineno !== node.lineno) {
    at = node
    c.emit(op.NOP, 0, at)
  }
  at = unwindAll(c, at, keepsValue).at
  if (value === null) c.loadConst(NONE, at)
  else if (value.kind === 'Constant') c.loadConst(fromLiteral(value.value), at)
  c.emit(op.RETURN_VALUE, 0, at)
}

function visitBreak(c: Compiler, node: Position): void {
  c.emit(op.NOP, 0, node)
  const { at, loop } = unwindAll(c, node, false, true)
  if (loop === null) return c.file.fail("'break' outside loop", node)
  c.jump(op.JUMP, loop.exit, unwindBlock(c, at, loop, false))
}

function visitContinue(c: Compiler, node: Position): void {
  c.emit(op.NOP, 0, node)
  const { at, loop } = unwindAll(c, node, false, true)
  if (loop === null) return c.file.fail("'continue' not properly in loop", node)
  c.jump(op.JUMP, loop.start, at)
}

/** codegen_try_finally */
function visitTryFinally(c: Compiler, node: Try | TryStar): void {
  const end = new Label()
  const exit = new Label()
  const cleanup = new Label()
  c.jump(SETUP_FINALLY, end, node)
  c.pushBlock({ kind: 'finally try', body: node.finalbody }, node)
  if (node.handlers.length > 0) visitTryBody(c, node)
  else visitStatements(c, node.body)
  c.emit(POP_BLOCK, 0, NO_LOCATION)
  c.popBlock()
  visitStatements(c, node.finalbody)
  c.jump(JUMP_NO_INTERRUPT, exit, NO_LOCATION)
  c.place(end)
  c.jump(SETUP_CLEANUP, cleanup, NO_LOCATION)
  c.emit(op.PUSH_EXC_INFO, 0, NO_LOCATION)
  c.pushBlock({ kind: 'finally end' }, NO_LOCATION)
  const wasMuted = c.file.isMuted
  c.file.isMuted = true
  visitStatements(c, node.finalbody)
  c.file.isMuted = wasMuted
  c.popBlock()
  c.emit(op.RERAISE, 0, NO_LOCATION)
  c.place(cleanup)
  c.popExceptAndReraise(NO_LOCATION)
  c.place(exit)
}

function visitTryBody(c: Compiler, node: Try | TryStar): void {
  if (node.kind === 'Try') visitTryExcept(c, node)
  else visitTryStarExcept(c, node)
}

function forgetExceptionName(c: Compiler, name: string): void {
  c.loadConst(NONE, NO_LOCATION)
  c.nameOp(name, 'Store', NO_LOCATION)
  c.nameOp(name, 'Del', NO_LOCATION)
}

/** codegen_try_except */
function visitTryExcept(c: Compiler, node: Try): void {
  const except = new Label()
  const end = new Label()
  const cleanup = new Label()
  c.jump(SETUP_FINALLY, except, node)
  c.pushBlock({ kind: 'try' }, node)
  visitStatements(c, node.body)
  c.popBlock()
  c.emit(POP_BLOCK, 0, NO_LOCATION)
  visitStatements(c, node.orelse)
  c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
  c.place(except)
  c.jump(SETUP_CLEANUP, cleanup, NO_LOCATION)
  c.emit(op.PUSH_EXC_INFO, 0, NO_LOCATION)
  c.pushBlock({ kind: 'exception handler' }, node)
  node.handlers.forEach((handler, index) => {
    if (handler.type === null && index < node.handlers.length - 1) c.file.fail("default 'except:' must be last", handler)
    const next = new Label()
    if (handler.type !== null) {
      visitExpression(c, handler.type)
      c.emit(op.CHECK_EXC_MATCH, 0, handler)
      c.jump(op.POP_JUMP_IF_FALSE, next, handler)
    }
    const { name } = handler
    if (name !== null) {
      const cleanupEnd = new Label()
      c.nameOp(name, 'Store', handler)
      // try: the body; finally: name = None; del name
      c.jump(SETUP_CLEANUP, cleanupEnd, handler)
      c.pushBlock({ kind: 'handler cleanup', name }, handler)
      visitStatements(c, handler.body)
      c.popBlock()
      c.emit(POP_BLOCK, 0, NO_LOCATION)
      c.emit(POP_BLOCK, 0, NO_LOCATION)
      c.emit(op.POP_EXCEPT, 0, NO_LOCATION)
      forgetExceptionName(c, name)
      c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
      c.place(cleanupEnd)
      forgetExceptionName(c, name)
      c.emit(op.RERAISE, 1, NO_LOCATION)
    } else {
      c.emit(op.POP_TOP, 0, handler)
      c.pushBlock({ kind: 'handler cleanup', name: null }, handler)
      visitStatements(c, handler.body)
      c.popBlock()
      c.emit(POP_BLOCK, 0, NO_LOCATION)
      c.emit(op.POP_EXCEPT, 0, NO_LOCATION)
      c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
    }
    c.place(next)
  })
  c.popBlock()
  c.emit(op.RERAISE, 0, NO_LOCATION)
  c.place(cleanup)
  c.popExceptAndReraise(NO_LOCATION)
  c.place(end)
}

/**
 * `except*`. On the stack of the handlers: the exception before, the original group, a list of what is raised, what is
 * left unhandled. codegen_try_star_except
 */
function visitTryStarExcept(c: Compiler, node: TryStar): void {
  const except = new Label()
  const orelse = new Label()
  const end = new Label()
  const cleanup = new Label()
  const reraiseStar = new Label()
  const reraise = new Label()
  c.jump(SETUP_FINALLY, except, node)
  c.pushBlock({ kind: 'try' }, node)
  visitStatements(c, node.body)
  c.popBlock()
  c.emit(POP_BLOCK, 0, NO_LOCATION)
  c.jump(JUMP_NO_INTERRUPT, orelse, NO_LOCATION)
  c.place(except)
  c.jump(SETUP_CLEANUP, cleanup, NO_LOCATION)
  c.emit(op.PUSH_EXC_INFO, 0, NO_LOCATION)
  c.pushBlock({ kind: 'exception group handler' }, node)
  node.handlers.forEach((handler, index) => {
    const nextExcept = new Label()
    const exceptWithError = new Label()
    const noMatch = new Label()
    const cleanupEnd = new Label()
    const { name } = handler
    if (index === 0) {
      c.emit(op.BUILD_LIST, 0, handler)
      c.emit(op.COPY, 2, handler)
    }
    if (handler.type !== null) {
      visitExpression(c, handler.type)
      c.emit(op.CHECK_EG_MATCH, 0, handler)
      c.emit(op.COPY, 1, handler)
      c.jump(op.POP_JUMP_IF_NONE, noMatch, handler)
    }
    if (name !== null) c.nameOp(name, 'Store', handler)
    else c.emit(op.POP_TOP, 0, handler)
    c.jump(SETUP_CLEANUP, cleanupEnd, handler)
    c.pushBlock({ kind: 'handler cleanup', name }, handler)
    visitStatements(c, handler.body)
    c.popBlock()
    c.emit(POP_BLOCK, 0, NO_LOCATION)
    if (name !== null) forgetExceptionName(c, name)
    c.jump(JUMP_NO_INTERRUPT, nextExcept, NO_LOCATION)
    c.place(cleanupEnd)
    if (name !== null) forgetExceptionName(c, name)
    // What the body raised goes to the list; below it lies the index of the raising instruction.
    c.emit(op.LIST_APPEND, 3, NO_LOCATION)
    c.emit(op.POP_TOP, 0, NO_LOCATION)
    c.jump(JUMP_NO_INTERRUPT, exceptWithError, NO_LOCATION)
    c.place(nextExcept)
    c.emit(op.NOP, 0, NO_LOCATION)
    c.jump(JUMP_NO_INTERRUPT, exceptWithError, NO_LOCATION)
    c.place(noMatch)
    c.emit(op.POP_TOP, 0, handler)
    c.place(exceptWithError)
    if (index === node.handlers.length - 1) {
      c.emit(op.LIST_APPEND, 1, NO_LOCATION)
      c.jump(JUMP_NO_INTERRUPT, reraiseStar, NO_LOCATION)
    }
  })
  c.popBlock()
  c.place(reraiseStar)
  c.emit(op.PREP_RERAISE_STAR, 0, NO_LOCATION)
  c.emit(op.COPY, 1, NO_LOCATION)
  c.jump(op.POP_JUMP_IF_NOT_NONE, reraise, NO_LOCATION)
  c.emit(op.POP_TOP, 0, NO_LOCATION)
  c.emit(POP_BLOCK, 0, NO_LOCATION)
  c.emit(op.POP_EXCEPT, 0, NO_LOCATION)
  c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
  c.place(reraise)
  c.emit(POP_BLOCK, 0, NO_LOCATION)
  c.emit(op.SWAP, 2, NO_LOCATION)
  c.emit(op.POP_EXCEPT, 0, NO_LOCATION)
  c.emit(op.RERAISE, 0, NO_LOCATION)
  c.place(cleanup)
  c.popExceptAndReraise(NO_LOCATION)
  c.place(orelse)
  visitStatements(c, node.orelse)
  c.place(end)
}

/** One item of a `with`, and what is inside it. codegen_with_inner, codegen_async_with_inner */
function visitWith(c: Compiler, node: With | AsyncWith, position: number): void {
  const item = node.items[position]
  const isAsync = node.kind === 'AsyncWith'
  const final = new Label()
  const exit = new Label()
  const cleanup = new Label()
  const suppress = new Label()
  const at: Position = item.context_expr
  const awaitResult = (kind: number): void => {
    c.emit(op.GET_AWAITABLE, kind, at)
    c.loadConst(NONE, at)
    c.yieldFrom(at, true)
  }
  visitExpression(c, item.context_expr)
  c.emit(op.COPY, 1, at)
  c.emit(op.LOAD_SPECIAL, op.SPECIAL_METHODS.indexOf(isAsync ? '__aexit__' : '__exit__'), at)
  c.emit(op.SWAP, 2, at)
  c.emit(op.SWAP, 3, at)
  c.emit(op.LOAD_SPECIAL, op.SPECIAL_METHODS.indexOf(isAsync ? '__aenter__' : '__enter__'), at)
  c.emit(op.CALL_METHOD, 0, at)
  if (isAsync) awaitResult(1)
  c.jump(SETUP_WITH, final, at)
  c.pushBlock({ kind: 'with', at, isAsync }, at)
  if (item.optional_vars !== null) visitExpression(c, item.optional_vars)
  else c.emit(op.POP_TOP, 0, at)
  if (position + 1 === node.items.length) visitStatements(c, node.body)
  else visitWith(c, node, position + 1)
  c.popBlock()
  c.emit(POP_BLOCK, 0, isAsync ? at : NO_LOCATION)
  c.callExitWithNones(at)
  if (isAsync) awaitResult(2)
  c.emit(op.POP_TOP, 0, at)
  c.jump(op.JUMP, exit, at)
  c.place(final)
  c.jump(SETUP_CLEANUP, cleanup, at)
  c.emit(op.PUSH_EXC_INFO, 0, at)
  c.emit(op.WITH_EXCEPT_START, 0, at)
  if (isAsync) awaitResult(2)
  c.jump(op.POP_JUMP_IF_TRUE, suppress, NO_LOCATION)
  c.emit(op.RERAISE, 2, NO_LOCATION)
  c.place(suppress)
  c.emit(op.POP_TOP, 0, NO_LOCATION)
  c.emit(POP_BLOCK, 0, NO_LOCATION)
  c.emit(op.POP_EXCEPT, 0, NO_LOCATION)
  c.emit(op.POP_TOP, 0, NO_LOCATION)
  c.emit(op.POP_TOP, 0, NO_LOCATION)
  c.emit(op.POP_TOP, 0, NO_LOCATION)
  c.jump(JUMP_NO_INTERRUPT, exit, NO_LOCATION)
  c.place(cleanup)
  c.popExceptAndReraise(NO_LOCATION)
  c.place(exit)
}

function visitImport(c: Compiler, node: Import): void {
  for (const { name, asname } of node.names) {
    c.loadConst(intConstant(0), node)
    c.loadConst(NONE, node)
    c.emitName(op.IMPORT_NAME, name, node)
    const parts = name.split('.')
    if (asname === null) {
      c.nameOp(parts[0], 'Store', node)
    } else if (parts.length === 1) {
      c.nameOp(asname, 'Store', node)
    } else {
      // import a.b.c as d: a is on the stack, c is wanted.
      parts.slice(1).forEach((part, index) => {
        if (index > 0) {
          c.emit(op.SWAP, 2, node)
          c.emit(op.POP_TOP, 0, node)
        }
        c.emit(op.IMPORT_FROM, c.unit.names.indexOf(part), node)
      })
      c.nameOp(asname, 'Store', node)
      c.emit(op.POP_TOP, 0, node)
    }
  }
}

function visitImportFrom(c: Compiler, node: ImportFrom): void {
  c.loadConst(intConstant(node.level ?? 0), node)
  c.loadConst(strTuple(node.names.map((alias) => alias.name)), node)
  c.emitName(op.IMPORT_NAME, node.module ?? '', node)
  for (const { name, asname } of node.names) {
    if (name === '*') {
      c.emit(op.IMPORT_STAR, 0, node)
      return
    }
    c.emitName(op.IMPORT_FROM, name, node)
    c.nameOp(asname ?? name, 'Store', node)
  }
  c.emit(op.POP_TOP, 0, node)
}

function visitAssert(c: Compiler, node: Assert): void {
  if (node.test.kind === 'Tuple' && node.test.elts.length > 0) {
    c.file.warn('assertion is always true, perhaps remove parentheses?', node)
  }
  if (c.isOptimized) return
  const end = new Label()
  jumpIf(c, node, node.test, end, true)
  c.emit(op.LOAD_COMMON_CONSTANT, ASSERTION_ERROR, node)
  if (node.msg !== null) {
    visitExpression(c, node.msg)
    c.emit(op.CALL, 1, node)
  }
  c.emit(op.RAISE_VARARGS, 1, node.test)
  c.place(end)
}

function visitAugmentedAssignment(c: Compiler, node: AugAssign): void {
  const { target } = node
  const operator = binaryOperator(node.op, true)
  switch (target.kind) {
    case 'Attribute': {
      const at = atAttribute(target, target)
      visitExpression(c, target.value)
      c.emit(op.COPY, 1, target)
      c.emitName(op.LOAD_ATTR, target.attr, at)
      visitExpression(c, node.value)
      c.emit(op.BINARY_OP, operator, node)
      c.emit(op.SWAP, 2, at)
      c.emitName(op.STORE_ATTR, target.attr, at)
      break
    }
    case 'Subscript':
      visitExpression(c, target.value)
      if (isTwoPartSlice(target.slice)) {
        visitSliceParts(c, target.slice)
        c.emit(op.COPY, 3, target)
        c.emit(op.COPY, 3, target)
        c.emit(op.COPY, 3, target)
        c.emit(op.BINARY_SLICE, 0, target)
        visitExpression(c, node.value)
        c.emit(op.BINARY_OP, operator, node)
        c.emit(op.SWAP, 4, target)
        c.emit(op.SWAP, 3, target)
        c.emit(op.SWAP, 2, target)
        c.emit(op.STORE_SLICE, 0, target)
      } else {
        visitExpression(c, target.slice)
        c.emit(op.COPY, 2, target)
        c.emit(op.COPY, 2, target)
        c.emit(op.BINARY_SUBSCR, 0, target)
        visitExpression(c, node.value)
        c.emit(op.BINARY_OP, operator, node)
        c.emit(op.SWAP, 3, target)
        c.emit(op.SWAP, 2, target)
        c.emit(op.STORE_SUBSCR, 0, target)
      }
      break
    case 'Name':
      c.nameOp(target.id, 'Load', target)
      visitExpression(c, node.value)
      c.emit(op.BINARY_OP, operator, node)
      c.nameOp(target.id, 'Store', target)
      break
    default:
      throw new Error(`augmented assignment to ${target.kind}`)
  }
}
