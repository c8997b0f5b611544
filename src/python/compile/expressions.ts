/** Expressions, except calls and comprehensions. codegen_visit_expr and its helpers. */
import type {
  Attribute, BoolOp, Compare, CmpOperator, Dict, Expr, FormattedValue, IfExp, Interpolation, JoinedStr, Operator, Position, Slice,
  Subscript, TemplateStr,
} from '../syntax/nodes'
import { loadSuper, canOptimizeSuper, visitCall } from './calls'
import { checkCompare, checkIndex, checkSubscripter } from './checks'
import type { CodeConstant } from './code'
import type { Compiler } from './compiler'
import { visitComprehension } from './comprehensions'
import { FALSE, NONE, TRUE, fromLiteral, strConstant } from './constants'
import { visitLambda } from './functions'
import { JUMP_IF_FALSE, JUMP_IF_TRUE, JUMP_NO_INTERRUPT, Label, NO_LOCATION, RESUME } from './instruction'
import * as op from './opcodes'
import { percentFormat } from './percent'

/** How many values CPython is willing to have on the stack before it builds a container piece by piece. */
export const STACK_USE_GUIDELINE = 30

const BINARY: Record<Operator, number> = {
  Add: 0, BitAnd: 1, FloorDiv: 2, LShift: 3, MatMult: 4, Mult: 5, Mod: 6, BitOr: 7, Pow: 8, RShift: 9, Sub: 10, Div: 11, BitXor: 12,
}
const IN_PLACE = 13
const COMPARE: Partial<Record<CmpOperator, number>> = { Lt: 0, LtE: 1, Eq: 2, NotEq: 3, Gt: 4, GtE: 5 }

export function visitExpressions(c: Compiler, nodes: readonly Expr[]): void {
  for (const node of nodes) visitExpression(c, node)
}

export function binaryOperator(operator: Operator, inPlace = false): number {
  return BINARY[operator] + (inPlace ? IN_PLACE : 0)
}

export function visitExpression(c: Compiler, node: Expr): void {
  c.deepen()
  switch (node.kind) {
    case 'NamedExpr':
      visitExpression(c, node.value)
      c.emit(op.COPY, 1, node)
      visitExpression(c, node.target)
      break
    case 'BoolOp':
      visitBoolOp(c, node)
      break
    case 'BinOp': {
      // A long chain a + b + c … leans to the left: it is walked without recursion.
      const chain = [node]
      let left = node.left
      const formatted = percentFormat(node)
      if (formatted !== null) {
        visitExpression(c, formatted)
        break
      }
      while (left.kind === 'BinOp' && percentFormat(left) === null) {
        chain.push(left)
        left = left.left
      }
      visitExpression(c, left)
      for (let index = chain.length - 1; index >= 0; index--) {
        visitExpression(c, chain[index].right)
        c.emit(op.BINARY_OP, BINARY[chain[index].op], chain[index])
      }
      break
    }
    case 'UnaryOp': {
      visitExpression(c, node.operand)
      const operators = {
        UAdd: op.UNARY_POSITIVE, USub: op.UNARY_NEGATIVE, Not: op.UNARY_NOT, Invert: op.UNARY_INVERT,
      }
      c.emit(operators[node.op], 0, node)
      break
    }
    case 'Lambda':
      visitLambda(c, node)
      break
    case 'IfExp':
      visitIfExp(c, node)
      break
    case 'Dict':
      visitDict(c, node)
      break
    case 'Set':
      buildSequence(c, node, node.elts, 0, op.BUILD_SET, op.SET_ADD, op.SET_UPDATE, false)
      break
    case 'GeneratorExp':
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      visitComprehension(c, node)
      break
    case 'Yield':
      if (!c.unit.scope.isFunctionLike) c.file.fail("'yield' outside function", node)
      if (node.value !== null) visitExpression(c, node.value)
      else c.loadConst(NONE, node)
      emitYield(c, node)
      break
    case 'YieldFrom':
      if (!c.unit.scope.isFunctionLike) c.file.fail("'yield from' outside function", node)
      if (c.unit.kind === 'async function') c.file.fail("'yield from' inside async function", node)
      visitExpression(c, node.value)
      c.emit(op.GET_YIELD_FROM_ITER, 0, node)
      c.loadConst(NONE, node)
      c.yieldFrom(node, false)
      break
    case 'Await':
      visitExpression(c, node.value)
      c.emit(op.GET_AWAITABLE, 0, node)
      c.loadConst(NONE, node)
      c.yieldFrom(node, true)
      break
    case 'Compare':
      visitCompare(c, node)
      break
    case 'Call':
      visitCall(c, node)
      break
    case 'Constant':
      c.loadConst(fromLiteral(node.value), node)
      break
    case 'JoinedStr':
      visitJoinedStr(c, node)
      break
    case 'TemplateStr':
      visitTemplateStr(c, node)
      break
    case 'FormattedValue':
      visitFormattedValue(c, node)
      break
    case 'Interpolation':
      visitInterpolation(c, node)
      break
    case 'Attribute':
      visitAttribute(c, node)
      break
    case 'Subscript':
      visitSubscript(c, node)
      break
    case 'Starred':
      c.file.fail(
        node.ctx === 'Store' ? 'starred assignment target must be in a list or tuple' : "can't use starred expression here",
        node,
      )
      break
    case 'Slice':
      visitSlice(c, node)
      break
    case 'Name':
      if (node.id === '__debug__' && node.ctx === 'Load') c.loadConst(c.isOptimized ? FALSE : TRUE, node)
      else c.nameOp(node.id, node.ctx, node)
      break
    case 'List':
      if (node.ctx === 'Store') unpackInto(c, node, node.elts)
      else if (node.ctx === 'Load') buildSequence(c, node, node.elts, 0, op.BUILD_LIST, op.LIST_APPEND, op.LIST_EXTEND, false)
      else visitExpressions(c, node.elts)
      break
    case 'Tuple':
      if (node.ctx === 'Store') unpackInto(c, node, node.elts)
      else if (node.ctx === 'Load') buildSequence(c, node, node.elts, 0, op.BUILD_LIST, op.LIST_APPEND, op.LIST_EXTEND, true)
      else visitExpressions(c, node.elts)
      break
  }
  c.rise()
}

export function emitYield(c: Compiler, at: Position): void {
  const { scope } = c.unit
  if (scope.isGenerator && scope.isCoroutine) c.emit(op.ASYNC_GEN_WRAP, 0, at)
  c.emit(op.YIELD_VALUE, 0, at)
  c.emit(RESUME, 1, at)
}

/** Jumps to `target` when the expression is `condition`, else goes on; leaves nothing on the stack. codegen_jump_if */
export function jumpIf(c: Compiler, at: Position, node: Expr, target: Label, condition: boolean): void {
  if (node.kind === 'UnaryOp' && node.op === 'Not') {
    jumpIf(c, at, node.operand, target, !condition)
    return
  }
  if (node.kind === 'BoolOp') {
    const isOr = node.op === 'Or'
    const last = node.values.length - 1
    const inner = isOr === condition ? target : new Label()
    for (let index = 0; index < last; index++) jumpIf(c, at, node.values[index], inner, isOr)
    jumpIf(c, at, node.values[last], target, condition)
    if (inner !== target) c.place(inner)
    return
  }
  if (node.kind === 'IfExp') {
    const end = new Label()
    const otherwise = new Label()
    jumpIf(c, at, node.test, otherwise, false)
    jumpIf(c, at, node.body, target, condition)
    c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
    c.place(otherwise)
    jumpIf(c, at, node.orelse, target, condition)
    c.place(end)
    return
  }
  const jumpOp = condition ? op.POP_JUMP_IF_TRUE : op.POP_JUMP_IF_FALSE
  if (node.kind === 'Compare' && node.ops.length > 1) {
    checkCompare(c.file, node)
    const cleanup = new Label()
    const end = new Label()
    const last = node.ops.length - 1
    visitExpression(c, node.left)
    for (let index = 0; index < last; index++) {
      visitExpression(c, node.comparators[index])
      c.emit(op.SWAP, 2, node)
      c.emit(op.COPY, 2, node)
      emitCompare(c, node.ops[index], node)
      c.jump(op.POP_JUMP_IF_FALSE, cleanup, node)
    }
    visitExpression(c, node.comparators[last])
    emitCompare(c, node.ops[last], node)
    c.jump(jumpOp, target, node)
    c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
    c.place(cleanup)
    c.emit(op.POP_TOP, 0, node)
    if (!condition) c.jump(JUMP_NO_INTERRUPT, target, NO_LOCATION)
    c.place(end)
    return
  }
  visitExpression(c, node)
  c.jump(jumpOp, target, node)
}

export function emitCompare(c: Compiler, operator: CmpOperator, at: Position): void {
  const index = COMPARE[operator]
  if (index !== undefined) c.emit(op.COMPARE_OP, index, at)
  else if (operator === 'Is' || operator === 'IsNot') c.emit(op.IS_OP, operator === 'IsNot' ? 1 : 0, at)
  else c.emit(op.CONTAINS_OP, operator === 'NotIn' ? 1 : 0, at)
}

function visitBoolOp(c: Compiler, node: BoolOp): void {
  const jumpOp = node.op === 'And' ? JUMP_IF_FALSE : JUMP_IF_TRUE
  const end = new Label()
  const last = node.values.length - 1
  for (let index = 0; index < last; index++) {
    visitExpression(c, node.values[index])
    c.jump(jumpOp, end, node)
    c.emit(op.POP_TOP, 0, node)
  }
  visitExpression(c, node.values[last])
  c.place(end)
}

function visitIfExp(c: Compiler, node: IfExp): void {
  const end = new Label()
  const otherwise = new Label()
  jumpIf(c, node, node.test, otherwise, false)
  visitExpression(c, node.body)
  c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
  c.place(otherwise)
  visitExpression(c, node.orelse)
  c.place(end)
}

function visitCompare(c: Compiler, node: Compare): void {
  checkCompare(c.file, node)
  visitExpression(c, node.left)
  const last = node.ops.length - 1
  if (last === 0) {
    visitExpression(c, node.comparators[0])
    emitCompare(c, node.ops[0], node)
    return
  }
  const cleanup = new Label()
  const end = new Label()
  for (let index = 0; index < last; index++) {
    visitExpression(c, node.comparators[index])
    c.emit(op.SWAP, 2, node)
    c.emit(op.COPY, 2, node)
    emitCompare(c, node.ops[index], node)
    c.emit(op.COPY, 1, node)
    c.jump(op.POP_JUMP_IF_FALSE, cleanup, node)
    c.emit(op.POP_TOP, 0, node)
  }
  visitExpression(c, node.comparators[last])
  emitCompare(c, node.ops[last], node)
  c.jump(JUMP_NO_INTERRUPT, end, NO_LOCATION)
  c.place(cleanup)
  c.emit(op.SWAP, 2, node)
  c.emit(op.POP_TOP, 0, node)
  c.place(end)
}

/**
 * Builds a list, set or tuple, of `pushed` items already on the stack and the elements, unpacking the starred ones.
 * `injected` is the name of a last item (the Generic base of a class). starunpack_helper
 */
export function buildSequence(
  c: Compiler, at: Position, elements: readonly Expr[], pushed: number, build: number, add: number, extend: number,
  isTuple: boolean, injected: string | null = null,
): void {
  const count = elements.length + (injected === null ? 0 : 1)
  const isBig = count + pushed > STACK_USE_GUIDELINE
  const hasStar = elements.some((element) => element.kind === 'Starred')
  if (!hasStar && !isBig) {
    visitExpressions(c, elements)
    if (injected !== null) c.nameOp(injected, 'Load', at)
    c.emit(isTuple ? op.BUILD_TUPLE : build, count + pushed, at)
    return
  }
  let isBuilt = false
  if (isBig) {
    c.emit(build, pushed, at)
    isBuilt = true
  }
  elements.forEach((element, index) => {
    if (element.kind === 'Starred') {
      if (!isBuilt) {
        c.emit(build, index + pushed, at)
        isBuilt = true
      }
      visitExpression(c, element.value)
      c.emit(extend, 1, at)
    } else {
      visitExpression(c, element)
      if (isBuilt) c.emit(add, 1, at)
    }
  })
  if (injected !== null) {
    c.nameOp(injected, 'Load', at)
    c.emit(add, 1, at)
  }
  if (isTuple) c.emit(op.LIST_TO_TUPLE, 0, at)
}

function unpackInto(c: Compiler, at: Position, elements: readonly Expr[]): void {
  let hasStar = false
  elements.forEach((element, index) => {
    if (element.kind !== 'Starred') return
    if (hasStar) c.file.fail('multiple starred expressions in assignment', at)
    if (index >= 256) c.file.fail('too many expressions in star-unpacking assignment', at)
    c.emit(op.UNPACK_EX, index + ((elements.length - index - 1) << 8), at)
    hasStar = true
  })
  if (!hasStar) c.emit(op.UNPACK_SEQUENCE, elements.length, at)
  for (const element of elements) visitExpression(c, element.kind === 'Starred' ? element.value : element)
}

function visitSubdict(c: Compiler, node: Dict, begin: number, end: number): void {
  const count = end - begin
  const isBig = count * 2 > STACK_USE_GUIDELINE
  if (isBig) c.emit(op.BUILD_MAP, 0, node)
  for (let index = begin; index < end; index++) {
    const key = node.keys[index]
    if (key !== null) visitExpression(c, key)
    visitExpression(c, node.values[index])
    if (isBig) c.emit(op.MAP_ADD, 1, node)
  }
  if (!isBig) c.emit(op.BUILD_MAP, count, node)
}

function visitDict(c: Compiler, node: Dict): void {
  let hasDict = false
  let waiting = 0
  const flush = (end: number): void => {
    visitSubdict(c, node, end - waiting, end)
    if (hasDict) c.emit(op.DICT_UPDATE, 1, node)
    hasDict = true
    waiting = 0
  }
  for (let index = 0; index < node.values.length; index++) {
    if (node.keys[index] === null) {
      if (waiting > 0) flush(index)
      if (!hasDict) c.emit(op.BUILD_MAP, 0, node)
      hasDict = true
      visitExpression(c, node.values[index])
      c.emit(op.DICT_UPDATE, 1, node)
    } else {
      waiting++
      if ((waiting - 1) * 2 > STACK_USE_GUIDELINE) flush(index + 1)
    }
  }
  if (waiting > 0) flush(node.values.length)
  if (!hasDict) c.emit(op.BUILD_MAP, 0, node)
}

function visitJoinedStr(c: Compiler, node: JoinedStr): void {
  const { values } = node
  if (values.length > STACK_USE_GUIDELINE) {
    c.loadConst(strConstant(''), node)
    c.emitName(op.LOAD_METHOD, 'join', node)
    c.emit(op.BUILD_LIST, 0, node)
    for (const value of values) {
      visitExpression(c, value)
      c.emit(op.LIST_APPEND, 1, node)
    }
    c.emit(op.CALL_METHOD, 1, node)
    return
  }
  visitExpressions(c, values)
  if (values.length > 1) c.emit(op.BUILD_STRING, values.length, node)
  else if (values.length === 0) c.loadConst(strConstant(''), node)
}

function conversionIndex(conversion: number): number {
  return conversion < 0 ? 0 : ' sra'.indexOf(String.fromCharCode(conversion))
}

function visitFormattedValue(c: Compiler, node: FormattedValue): void {
  visitExpression(c, node.value)
  if (node.conversion >= 0) c.emit(op.CONVERT_VALUE, conversionIndex(node.conversion), node)
  if (node.format_spec !== null) {
    visitExpression(c, node.format_spec)
    c.emit(op.FORMAT_WITH_SPEC, 0, node)
  } else {
    c.emit(op.FORMAT_SIMPLE, 0, node)
  }
}

function visitTemplateStr(c: Compiler, node: TemplateStr): void {
  let strings = 0
  let lastWasString = false
  for (const value of node.values) {
    if (value.kind === 'Interpolation') {
      if (!lastWasString) {
        c.loadConst(strConstant(''), node)
        strings++
      }
      lastWasString = false
    } else {
      visitExpression(c, value)
      if (lastWasString) c.emit(op.BINARY_OP, binaryOperator('Add', true), node)
      else strings++
      lastWasString = true
    }
  }
  if (!lastWasString) {
    c.loadConst(strConstant(''), node)
    strings++
  }
  c.emit(op.BUILD_TUPLE, strings, node)
  let interpolations = 0
  for (const value of node.values) {
    if (value.kind !== 'Interpolation') continue
    visitExpression(c, value)
    interpolations++
  }
  c.emit(op.BUILD_TUPLE, interpolations, node)
  c.emit(op.BUILD_TEMPLATE, 0, node)
}

function visitInterpolation(c: Compiler, node: Interpolation): void {
  visitExpression(c, node.value)
  c.loadConst(strConstant(node.str), node)
  if (node.format_spec !== null) visitExpression(c, node.format_spec)
  c.emit(op.BUILD_INTERPOLATION, (conversionIndex(node.conversion) << 2) | (node.format_spec === null ? 0 : 1), node)
}

/** When an attribute access spans lines, what follows stands at the attribute's name. update_start_location_to_match_attr */
export function atAttribute(at: Position, node: Attribute): Position {
  if (at.lineno === node.end_lineno) return at
  const lineno = node.end_lineno
  const { length } = node.attr
  let column = -1
  let endColumn = -1
  if (length <= node.end_col_offset) {
    column = node.end_col_offset - length
    endColumn = at.end_col_offset
  }
  const endLine = Math.max(lineno, at.end_lineno)
  if (lineno === endLine) endColumn = Math.max(column, endColumn)
  return { lineno, col_offset: column, end_lineno: endLine, end_col_offset: endColumn }
}

function visitAttribute(c: Compiler, node: Attribute): void {
  if (node.ctx === 'Load' && canOptimizeSuper(c, node)) {
    loadSuper(c, node, op.LOAD_SUPER_ATTR)
    c.emit(op.NOP, 0, atAttribute(node, node))
    return
  }
  noteStaticAttribute(c, node)
  visitExpression(c, node.value)
  const opcode = { Load: op.LOAD_ATTR, Store: op.STORE_ATTR, Del: op.DELETE_ATTR }[node.ctx]
  c.emitName(opcode, node.attr, atAttribute(node, node))
}

/** `self.x = …` in a class goes to its `__static_attributes__`. */
function noteStaticAttribute(c: Compiler, node: Attribute): void {
  if (node.ctx !== 'Store' || node.value.kind !== 'Name' || node.value.id !== 'self') return
  for (let unit = c.unit; ; unit = unit.parent) {
    if (unit.kind === 'class') {
      unit.staticAttributes.add(node.attr)
      return
    }
    if (unit.parent === null) return
  }
}

/** Whether all parts of a slice are literals: then it is one constant. */
function isConstantSlice(node: Slice): boolean {
  return [node.lower, node.upper, node.step].every((part) => part === null || part.kind === 'Constant')
}

/** Whether `x[a:b]` has an instruction of its own. should_apply_two_element_slice_optimization */
export function isTwoPartSlice(node: Expr): node is Slice {
  return node.kind === 'Slice' && node.step === null && !isConstantSlice(node)
}

export function visitSliceParts(c: Compiler, node: Slice): void {
  if (node.lower !== null) visitExpression(c, node.lower)
  else c.loadConst(NONE, node)
  if (node.upper !== null) visitExpression(c, node.upper)
  else c.loadConst(NONE, node)
}

function visitSlice(c: Compiler, node: Slice): void {
  if (isConstantSlice(node)) {
    const part = (each: Expr | null): CodeConstant => (each !== null && each.kind === 'Constant' ? fromLiteral(each.value) : NONE)
    c.loadConst({ type: 'slice', start: part(node.lower), stop: part(node.upper), step: part(node.step) }, node)
    return
  }
  visitSliceParts(c, node)
  if (node.step !== null) visitExpression(c, node.step)
  c.emit(op.BUILD_SLICE, node.step === null ? 2 : 3, node)
}

function visitSubscript(c: Compiler, node: Subscript): void {
  if (node.ctx === 'Load') {
    checkSubscripter(c.file, node.value)
    checkIndex(c.file, node.value, node.slice)
  }
  visitExpression(c, node.value)
  if (isTwoPartSlice(node.slice) && node.ctx !== 'Del') {
    visitSliceParts(c, node.slice)
    c.emit(node.ctx === 'Load' ? op.BINARY_SLICE : op.STORE_SLICE, 0, node)
    return
  }
  visitExpression(c, node.slice)
  c.emit({ Load: op.BINARY_SUBSCR, Store: op.STORE_SUBSCR, Del: op.DELETE_SUBSCR }[node.ctx], 0, node)
}
