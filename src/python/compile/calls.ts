/** Calls: plain, of methods, with * and **, of super(), and the shortcuts for any(), all() and tuple(). codegen_call */
import type { Attribute, Call, Expr, Keyword, Position } from '../syntax/nodes'
import { checkCaller } from './checks'
import type { Compiler } from './compiler'
import { FALSE, TRUE, strConstant, strTuple } from './constants'
import { STACK_USE_GUIDELINE, atAttribute, buildSequence, visitExpression, visitExpressions } from './expressions'
import { END_FOR, Label, NO_LOCATION, NULL_SLOT } from './instruction'
import * as op from './opcodes'
import { DEF_IMPORT, FREE, GLOBAL_IMPLICIT } from './scope'

function isStarred(node: Expr): boolean {
  return node.kind === 'Starred'
}

function validateKeywords(c: Compiler, keywords: readonly Keyword[]): void {
  const seen = new Set<string>()
  for (const keyword of keywords) {
    if (keyword.arg === null) continue
    if (seen.has(keyword.arg)) {
      // CPython looks for the first keyword that comes again, and points at its next occurrence.
      const first = keywords.find((each, index) => keywords.slice(index + 1).some((later) => later.arg !== null && later.arg === each.arg))
      const again = first && keywords.slice(keywords.indexOf(first) + 1).find((later) => later.arg === first.arg)
      c.file.fail(`keyword argument repeated: ${first?.arg}`, again ?? keyword)
    }
    seen.add(keyword.arg)
  }
}

export function visitCall(c: Compiler, node: Call): void {
  validateKeywords(c, node.keywords)
  if (visitMethodCall(c, node)) return
  checkCaller(c.file, node.func)
  visitExpression(c, node.func)
  const end = new Label()
  visitConsumerOfGenerator(c, node, end)
  c.emit(NULL_SLOT, 0, node.func)
  callWithArguments(c, node, 0, node.args, node.keywords)
  c.place(end)
}

/** `owner.method(…)`: no bound method is made. maybe_optimize_method_call */
function visitMethodCall(c: Compiler, node: Call): boolean {
  const { func, args, keywords } = node
  if (func.kind !== 'Attribute' || func.ctx !== 'Load') return false
  if (func.value.kind === 'Name' && c.scopes.top.flagsOf(func.value.id) & DEF_IMPORT) return false
  if (args.length + keywords.length + (keywords.length > 0 ? 1 : 0) >= STACK_USE_GUIDELINE) return false
  if (args.some(isStarred) || keywords.some((keyword) => keyword.arg === null)) return false
  let at: Position = func
  if (canOptimizeSuper(c, func)) {
    loadSuper(c, func, op.LOAD_SUPER_METHOD)
    at = atAttribute(at, func)
    c.emit(op.NOP, 0, at)
  } else {
    visitExpression(c, func.value)
    at = atAttribute(at, func)
    c.emitName(op.LOAD_METHOD, func.attr, at)
  }
  visitExpressions(c, args)
  const callAt = atAttribute(node, func)
  if (keywords.length > 0) {
    for (const keyword of keywords) visitExpression(c, keyword.value)
    c.loadConst(strTuple(keywords.map((keyword) => keyword.arg ?? '')), at)
    c.emit(op.CALL_METHOD_KW, args.length + keywords.length, callAt)
  } else {
    c.emit(op.CALL_METHOD, args.length, callAt)
  }
  return true
}

/** Whether `super().attr` or `super(a, b).attr` needs no super object. can_optimize_super_call */
export function canOptimizeSuper(c: Compiler, node: Attribute): boolean {
  const call = node.value
  if (call.kind !== 'Call' || call.func.kind !== 'Name' || call.func.id !== 'super') return false
  if (node.attr === '__class__' || call.keywords.length > 0) return false
  const { unit } = c
  if (unit.scope.whereIs('super') !== GLOBAL_IMPLICIT || c.scopes.top.whereIs('super') !== 0) return false
  if (call.args.length === 2) return !call.args.some(isStarred)
  if (call.args.length > 0) return false
  if (unit.argcount === 0 && unit.posonlyargcount === 0) return false
  return unit.scope.whereIs('__class__') === FREE
}

/** Pushes what super() is made of, and takes the attribute. load_args_for_super */
export function loadSuper(c: Compiler, node: Attribute, opcode: number): void {
  const call = node.value
  if (call.kind !== 'Call') return
  c.nameOp('super', 'Load', call.func)
  const hasArguments = call.args.length === 2
  if (hasArguments) {
    visitExpressions(c, call.args)
  } else {
    c.nameOp('__class__', 'Load', call)
    c.nameOp(c.unit.scope.parameters[0], 'Load', call)
  }
  c.emit(opcode, (c.unit.names.indexOf(c.mangled(node.attr)) << 1) | (hasArguments ? 1 : 0), node)
}

/** `any(… for …)` with the real `any`: the loop runs here. maybe_optimize_function_call */
function visitConsumerOfGenerator(c: Compiler, node: Call, end: Label): void {
  const { func, args, keywords } = node
  if (func.kind !== 'Name' || args.length !== 1 || keywords.length > 0) return
  const [generator] = args
  if (generator.kind !== 'GeneratorExp' || c.scopes.byNode.get(generator)?.isCoroutine) return
  const common = op.COMMON_CONSTANTS.findIndex((name) => name === func.id)
  if (func.id !== 'all' && func.id !== 'any' && func.id !== 'tuple') return
  const skip = new Label()
  const loop = new Label()
  const cleanup = new Label()
  const isTuple = func.id === 'tuple'
  c.emit(op.COPY, 1, func)
  c.emit(op.LOAD_COMMON_CONSTANT, common, func)
  c.emit(op.IS_OP, 0, func)
  c.jump(op.POP_JUMP_IF_FALSE, skip, func)
  c.emit(op.POP_TOP, 0, func)
  if (isTuple) c.emit(op.BUILD_LIST, 0, func)
  visitExpression(c, generator)
  c.place(loop)
  c.jump(op.FOR_ITER, cleanup, func)
  if (isTuple) {
    c.emit(op.LIST_APPEND, 2, func)
    c.jump(op.JUMP, loop, func)
  } else {
    c.jump(func.id === 'all' ? op.POP_JUMP_IF_TRUE : op.POP_JUMP_IF_FALSE, loop, func)
    c.emit(op.POP_ITER, 0, NO_LOCATION)
    c.loadConst(func.id === 'all' ? FALSE : TRUE, func)
    c.jump(op.JUMP, end, func)
  }
  c.place(cleanup)
  c.emit(END_FOR, 0, NO_LOCATION)
  if (isTuple) c.emit(op.LIST_TO_TUPLE, 0, func)
  else c.loadConst(func.id === 'all' ? TRUE : FALSE, func)
  c.jump(op.JUMP, end, func)
  c.place(skip)
}

/** Pushes the arguments after a callable and `pushed` arguments, and calls. codegen_call_helper_impl */
export function callWithArguments(
  c: Compiler, at: Position, pushed: number, args: readonly Expr[], keywords: readonly Keyword[], injected: string | null = null,
): void {
  validateKeywords(c, keywords)
  const isSimple =
    args.length + keywords.length * 2 <= STACK_USE_GUIDELINE &&
    !args.some(isStarred) &&
    keywords.every((keyword) => keyword.arg !== null)
  if (isSimple) {
    visitExpressions(c, args)
    let count = pushed + args.length
    if (injected !== null) {
      c.nameOp(injected, 'Load', at)
      count++
    }
    if (keywords.length === 0) {
      c.emit(op.CALL, count, at)
      return
    }
    for (const keyword of keywords) visitExpression(c, keyword.value)
    c.loadConst(strTuple(keywords.map((keyword) => keyword.arg ?? '')), at)
    c.emit(op.CALL_KW, count + keywords.length, at)
    return
  }
  const [only] = args
  if (pushed === 0 && args.length === 1 && only.kind === 'Starred') visitExpression(c, only.value)
  else buildSequence(c, at, args, pushed, op.BUILD_LIST, op.LIST_APPEND, op.LIST_EXTEND, true, injected)
  if (keywords.length > 0) visitKeywordDict(c, at, keywords)
  else c.emit(op.PUSH_NULL, 0, at)
  c.emit(op.CALL_FUNCTION_EX, 0, at)
}

function visitKeywordDict(c: Compiler, at: Position, keywords: readonly Keyword[]): void {
  let hasDict = false
  let waiting = 0
  const flush = (end: number): void => {
    visitSubkeywords(c, at, keywords.slice(end - waiting, end))
    if (hasDict) c.emit(op.DICT_MERGE, 1, at)
    hasDict = true
    waiting = 0
  }
  keywords.forEach((keyword, index) => {
    if (keyword.arg !== null) {
      waiting++
      return
    }
    if (waiting > 0) flush(index)
    if (!hasDict) c.emit(op.BUILD_MAP, 0, at)
    hasDict = true
    visitExpression(c, keyword.value)
    c.emit(op.DICT_MERGE, 1, at)
  })
  if (waiting > 0) flush(keywords.length)
}

function visitSubkeywords(c: Compiler, at: Position, keywords: readonly Keyword[]): void {
  const isBig = keywords.length * 2 > STACK_USE_GUIDELINE
  if (isBig) c.emit(op.BUILD_MAP, 0, NO_LOCATION)
  for (const keyword of keywords) {
    c.loadConst(strConstant(keyword.arg ?? ''), at)
    visitExpression(c, keyword.value)
    if (isBig) c.emit(op.MAP_ADD, 1, NO_LOCATION)
  }
  if (!isBig) c.emit(op.BUILD_MAP, keywords.length, at)
}
