/**
 * `match`. Each pattern consumes its subject from the stack and jumps away on failure; captures wait on the stack, under
 * what is still to be matched, and are bound when the whole pattern has matched. codegen_pattern_…
 */
import type {
  Expr, Match, MatchAs, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern, Position,
} from '../syntax/nodes'
import type { CodeConstant } from './code'
import type { Compiler } from './compiler'
import { NONE, constantKey, fromLiteral, intConstant, strTuple } from './constants'
import { binaryOperator, emitCompare, jumpIf, visitExpression } from './expressions'
import { foldUnary, foldBinary } from './fold'
import { Label, NEXT_LOCATION, NO_LOCATION } from './instruction'
import * as op from './opcodes'
import { reprConstant, reprString } from './repr'
import { visitStatements } from './statements'

interface PatternContext {
  /** Names captured so far, in the order of their values on the stack. */
  stores: string[]
  /** Whether a pattern that always matches may stand here. */
  allowsIrrefutable: boolean
  /** Where to jump to on failure, by how many items to pop. */
  failPops: Label[]
  /** Items on top of the stack that have to stay above the captures. */
  onTop: number
}

function isWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchAs' && pattern.name === null
}

function isStarWildcard(pattern: Pattern): boolean {
  return pattern.kind === 'MatchStar' && pattern.name === null
}

export function visitMatch(c: Compiler, node: Match): void {
  visitExpression(c, node.subject)
  const end = new Label()
  const { cases } = node
  const last = cases[cases.length - 1]
  const hasDefault = isWildcard(last.pattern) && cases.length > 1
  const count = cases.length - (hasDefault ? 1 : 0)
  for (let index = 0; index < count; index++) {
    const { pattern, guard, body } = cases[index]
    const isLast = index === count - 1
    if (!isLast) c.emit(op.COPY, 1, pattern)
    const context: PatternContext = {
      stores: [], allowsIrrefutable: guard !== null || index === cases.length - 1, failPops: [], onTop: 0,
    }
    visitPattern(c, pattern, context)
    for (const name of context.stores) c.nameOp(name, 'Store', pattern)
    if (guard !== null) {
      ensureFailPops(context, 0)
      jumpIf(c, pattern, guard, context.failPops[0], false)
    }
    if (!isLast) c.emit(op.POP_TOP, 0, NEXT_LOCATION)
    visitStatements(c, body)
    c.jump(op.JUMP, end, NO_LOCATION)
    placeFailPops(c, pattern, context)
  }
  if (hasDefault) {
    const { pattern, guard, body } = last
    c.emit(op.NOP, 0, pattern)
    if (guard !== null) jumpIf(c, pattern, guard, end, false)
    visitStatements(c, body)
  }
  c.place(end)
}

function ensureFailPops(context: PatternContext, pops: number): void {
  while (context.failPops.length <= pops) context.failPops.push(new Label())
}

function jumpToFailure(c: Compiler, at: Position, context: PatternContext, jumpOp: number): void {
  const pops = context.onTop + context.stores.length
  ensureFailPops(context, pops)
  c.jump(jumpOp, context.failPops[pops], at)
}

function placeFailPops(c: Compiler, at: Position, context: PatternContext): void {
  for (let pops = context.failPops.length - 1; pops > 0; pops--) {
    c.place(context.failPops[pops])
    c.emit(op.POP_TOP, 0, at)
  }
  if (context.failPops.length > 0) c.place(context.failPops[0])
  context.failPops = []
}

/** Moves the top under `count - 1` items. */
function rotate(c: Compiler, at: Position, count: number): void {
  for (let each = count; each > 1; each--) c.emit(op.SWAP, each, at)
}

function failDuplicate(c: Compiler, at: Position, name: string): never {
  return c.file.fail(`multiple assignments to name ${reprString(name)} in pattern`, at)
}

function storeName(c: Compiler, at: Position, name: string | null, context: PatternContext): void {
  if (name === null) {
    c.emit(op.POP_TOP, 0, at)
    return
  }
  if (context.stores.includes(name)) failDuplicate(c, at, name)
  rotate(c, at, context.onTop + context.stores.length + 1)
  context.stores.push(name)
}

function visitPattern(c: Compiler, node: Pattern, context: PatternContext): void {
  c.deepen()
  switch (node.kind) {
    case 'MatchValue':
      visitPatternValue(c, node.value)
      emitCompare(c, 'Eq', node)
      jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
      break
    case 'MatchSingleton':
      c.loadConst(fromLiteral(node.value), node)
      emitCompare(c, 'Is', node)
      jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
      break
    case 'MatchSequence':
      visitSequence(c, node, context)
      break
    case 'MatchMapping':
      visitMapping(c, node, context)
      break
    case 'MatchClass':
      visitClassPattern(c, node, context)
      break
    case 'MatchStar':
      storeName(c, node, node.name, context)
      break
    case 'MatchAs':
      visitAs(c, node, context)
      break
    case 'MatchOr':
      visitOr(c, node, context)
      break
  }
  c.rise()
}

/** As a part of a pattern: there, one that always matches is fine. */
function visitSubpattern(c: Compiler, node: Pattern, context: PatternContext): void {
  const before = context.allowsIrrefutable
  context.allowsIrrefutable = true
  visitPattern(c, node, context)
  context.allowsIrrefutable = before
}

/** The value of a literal of a pattern, with its sign and imaginary part; null for a dotted name. */
function patternConstant(node: Expr): CodeConstant | null {
  if (node.kind === 'Constant') return fromLiteral(node.value)
  if (node.kind === 'UnaryOp' && node.op === 'USub') {
    const operand = patternConstant(node.operand)
    return operand === null ? null : foldUnary(op.UNARY_NEGATIVE, operand)
  }
  if (node.kind === 'BinOp' && (node.op === 'Add' || node.op === 'Sub')) {
    const left = patternConstant(node.left)
    const right = patternConstant(node.right)
    return left === null || right === null ? null : foldBinary(binaryOperator(node.op), left, right)
  }
  return null
}

function visitPatternValue(c: Compiler, node: Expr): void {
  if (node.kind === 'JoinedStr' || node.kind === 'TemplateStr') c.file.fail('patterns may only match literals and attribute lookups', node)
  const constant = patternConstant(node)
  if (constant !== null) c.loadConst(constant, node)
  else visitExpression(c, node)
}

function visitAs(c: Compiler, node: MatchAs, context: PatternContext): void {
  if (node.pattern === null) {
    if (!context.allowsIrrefutable) {
      const what = node.name === null ? 'wildcard' : `name capture ${reprString(node.name)}`
      c.file.fail(`${what} makes remaining patterns unreachable`, node)
    }
    storeName(c, node, node.name, context)
    return
  }
  context.onTop++
  c.emit(op.COPY, 1, node)
  visitPattern(c, node.pattern, context)
  context.onTop--
  storeName(c, node, node.name, context)
}

function visitSequence(c: Compiler, node: MatchSequence, context: PatternContext): void {
  const { patterns } = node
  let star = -1
  let onlyWildcards = true
  let hasStarWildcard = false
  patterns.forEach((pattern, index) => {
    if (pattern.kind === 'MatchStar') {
      if (star >= 0) c.file.fail('multiple starred names in sequence pattern', node)
      hasStarWildcard = isStarWildcard(pattern)
      onlyWildcards &&= hasStarWildcard
      star = index
    } else {
      onlyWildcards &&= isWildcard(pattern)
    }
  })
  const size = patterns.length
  context.onTop++
  c.emit(op.MATCH_SEQUENCE, 0, node)
  jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
  if (star < 0 || size > 1) {
    c.emit(op.GET_LEN, 0, node)
    c.loadConst(intConstant(star < 0 ? size : size - 1), node)
    emitCompare(c, star < 0 ? 'Eq' : 'GtE', node)
    jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
  }
  context.onTop--
  if (onlyWildcards) {
    c.emit(op.POP_TOP, 0, node)
  } else if (hasStarWildcard) {
    visitItemsByIndex(c, node, star, context)
  } else {
    if (star >= 0) c.emit(op.UNPACK_EX, star + ((size - star - 1) << 8), node)
    else c.emit(op.UNPACK_SEQUENCE, size, node)
    context.onTop += size
    for (const pattern of patterns) {
      context.onTop--
      visitSubpattern(c, pattern, context)
    }
  }
}

/** `[first, *_, last]`: nothing is unpacked for the sake of `*_`. pattern_helper_sequence_subscr */
function visitItemsByIndex(c: Compiler, node: MatchSequence, star: number, context: PatternContext): void {
  const size = node.patterns.length
  context.onTop++
  node.patterns.forEach((pattern, index) => {
    if (index === star || isWildcard(pattern)) return
    c.emit(op.COPY, 1, node)
    if (index < star) {
      c.loadConst(intConstant(index), node)
    } else {
      c.emit(op.GET_LEN, 0, node)
      c.loadConst(intConstant(size - index), node)
      c.emit(op.BINARY_OP, binaryOperator('Sub'), node)
    }
    c.emit(op.BINARY_SUBSCR, 0, node)
    visitSubpattern(c, pattern, context)
  })
  context.onTop--
  c.emit(op.POP_TOP, 0, node)
}

function visitClassPattern(c: Compiler, node: MatchClass, context: PatternContext): void {
  const { patterns, kwd_attrs: attributes, kwd_patterns: keywordPatterns } = node
  attributes.forEach((name, index) => {
    const again = attributes.indexOf(name, index + 1)
    if (again >= 0) c.file.fail(`attribute name repeated in class pattern: ${name}`, keywordPatterns[again])
  })
  visitExpression(c, node.cls)
  c.loadConst(strTuple(attributes), node)
  c.emit(op.MATCH_CLASS, patterns.length, node)
  c.emit(op.COPY, 1, node)
  c.loadConst(NONE, node)
  c.emit(op.IS_OP, 1, node)
  context.onTop++
  jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
  const all = [...patterns, ...keywordPatterns]
  c.emit(op.UNPACK_SEQUENCE, all.length, node)
  context.onTop += all.length - 1
  for (const pattern of all) {
    context.onTop--
    if (isWildcard(pattern)) c.emit(op.POP_TOP, 0, node)
    else visitSubpattern(c, pattern, context)
  }
}

function visitMapping(c: Compiler, node: MatchMapping, context: PatternContext): void {
  const { keys, patterns, rest } = node
  const size = keys.length
  context.onTop++
  c.emit(op.MATCH_MAPPING, 0, node)
  jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
  if (size === 0 && rest === null) {
    context.onTop--
    c.emit(op.POP_TOP, 0, node)
    return
  }
  if (size > 0) {
    c.emit(op.GET_LEN, 0, node)
    c.loadConst(intConstant(size), node)
    emitCompare(c, 'GtE', node)
    jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
  }
  const seen = new Set<string>()
  for (const key of keys) {
    const constant = patternConstant(key)
    if (constant !== null) {
      const identity = equalityKey(constant)
      if (seen.has(identity)) c.file.fail(`mapping pattern checks duplicate key (${reprConstant(constant)})`, node)
      seen.add(identity)
    } else if (key.kind !== 'Attribute') {
      c.file.fail('mapping pattern keys may only match literals and attribute lookups', node)
    }
    visitPatternValue(c, key)
  }
  c.emit(op.BUILD_TUPLE, size, node)
  c.emit(op.MATCH_KEYS, 0, node)
  context.onTop += 2
  c.emit(op.COPY, 1, node)
  c.loadConst(NONE, node)
  c.emit(op.IS_OP, 1, node)
  jumpToFailure(c, node, context, op.POP_JUMP_IF_FALSE)
  c.emit(op.UNPACK_SEQUENCE, size, node)
  context.onTop += size - 1
  for (const pattern of patterns) {
    context.onTop--
    visitSubpattern(c, pattern, context)
  }
  context.onTop -= 2
  if (rest === null) {
    c.emit(op.POP_TOP, 0, node)
    c.emit(op.POP_TOP, 0, node)
    return
  }
  // rest = dict(subject), then each key is deleted from it.
  c.emit(op.BUILD_MAP, 0, node)
  c.emit(op.SWAP, 3, node)
  c.emit(op.DICT_UPDATE, 2, node)
  c.emit(op.UNPACK_SEQUENCE, size, node)
  for (let left = size; left > 0; left--) {
    c.emit(op.COPY, 1 + left, node)
    c.emit(op.SWAP, 2, node)
    c.emit(op.DELETE_SUBSCR, 0, node)
  }
  storeName(c, node, rest, context)
}

/** Equal for keys that are equal in Python: 1, 1.0 and True. */
function equalityKey(constant: CodeConstant): string {
  if (constant.type === 'bool') return `i${Number(constant.value)}`
  if (constant.type === 'float' && Number.isInteger(constant.value)) return `i${BigInt(constant.value)}`
  if (constant.type === 'complex' && constant.imag === 0) return equalityKey({ type: 'float', value: constant.real })
  return constantKey(constant)
}

function visitOr(c: Compiler, node: MatchOr, context: PatternContext): void {
  const end = new Label()
  const outer = { ...context }
  let control: string[] = []
  node.patterns.forEach((alternative, index) => {
    context.stores = []
    context.allowsIrrefutable = index === node.patterns.length - 1 && outer.allowsIrrefutable
    context.failPops = []
    context.onTop = 0
    c.emit(op.COPY, 1, alternative)
    visitPattern(c, alternative, context)
    if (index === 0) control = context.stores
    else reorderStores(c, node, alternative, context, control)
    c.jump(op.JUMP, end, alternative)
    placeFailPops(c, alternative, context)
  })
  context.stores = outer.stores
  context.allowsIrrefutable = outer.allowsIrrefutable
  context.failPops = outer.failPops
  context.onTop = outer.onTop
  // No alternative matched: the last copy of the subject goes.
  c.emit(op.POP_TOP, 0, node)
  jumpToFailure(c, node, context, op.JUMP)
  c.place(end)
  const rotations = control.length + 1 + context.onTop + context.stores.length
  for (const name of control) {
    rotate(c, node, rotations)
    if (context.stores.includes(name)) failDuplicate(c, node, name)
    context.stores.push(name)
  }
  c.emit(op.POP_TOP, 0, node)
}

/** Brings the captures of an alternative into the order of the first one's. */
function reorderStores(c: Compiler, node: MatchOr, alternative: Pattern, context: PatternContext, control: readonly string[]): void {
  const differs = (): never => c.file.fail('alternative patterns bind different names', node)
  const { stores } = context
  if (stores.length !== control.length) differs()
  for (let wanted = stores.length - 1; wanted >= 0; wanted--) {
    const found = stores.indexOf(control[wanted])
    if (found < 0) differs()
    if (found === wanted) continue
    const rotations = found + 1
    const moved = stores.splice(0, rotations)
    stores.splice(wanted - found, 0, ...moved)
    for (let each = 0; each < rotations; each++) rotate(c, alternative, wanted + 1)
  }
}
