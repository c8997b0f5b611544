/** Whether code is such as the compiler writes; other code could make the engine run anywhere. _validate in Modules/_sre/sre.c */
import { raise } from '../../objects/errors'
import * as op from './opcodes'

/** Thrown and caught here only. */
const INVALID = Symbol('invalid code')

function invalid(): never {
  throw INVALID
}

/** Reads code from `at` up to `end`. */
class Reader {
  constructor(
    readonly code: Uint32Array,
    public at: number,
    readonly end: number,
  ) {}

  next(): number {
    if (this.at >= this.end) invalid()
    return this.code[this.at++] as number
  }

  /** A skip, which must stay inside; it counts from its own place. Returns its target. */
  target(adjust = 0): number {
    const from = this.at
    const skip = this.next()
    if (skip - adjust > this.end - from || skip - adjust < 0) invalid()
    return from + skip
  }

  pass(count: number): void {
    if (count > this.end - this.at) invalid()
    this.at += count
  }

  expect(...wanted: number[]): void {
    if (!wanted.includes(this.next())) invalid()
  }
}

function validateSet(code: Uint32Array, at: number, end: number): void {
  const reader = new Reader(code, at, end)
  while (reader.at < end) {
    switch (reader.next()) {
      case op.NEGATE:
        break
      case op.LITERAL:
        reader.next()
        break
      case op.RANGE:
      case op.RANGE_UNI_IGNORE:
        reader.next()
        reader.next()
        break
      case op.CHARSET:
        reader.pass(8)
        break
      case op.BIGCHARSET: {
        const count = reader.next()
        const blocks = reader.at
        reader.pass(64)
        for (let i = blocks; i < blocks + 64; i++) {
          const word = code[i] as number
          for (let shift = 0; shift < 32; shift += 8) if (((word >>> shift) & 255) >= count) invalid()
        }
        reader.pass(count * 8)
        break
      }
      case op.CATEGORY:
        if (reader.next() > op.CATEGORY_UNI_NOT_LINEBREAK) invalid()
        break
      default:
        invalid()
    }
  }
}

function validateInfo(reader: Reader): void {
  const { code } = reader
  const after = reader.target()
  const flags = reader.next()
  reader.next()
  reader.next()
  const isPrefix = (flags & op.INFO_PREFIX) !== 0
  const isSet = (flags & op.INFO_CHARSET) !== 0
  if ((flags & ~(op.INFO_PREFIX | op.INFO_LITERAL | op.INFO_CHARSET)) !== 0 || (isPrefix && isSet)) invalid()
  if ((flags & op.INFO_LITERAL) !== 0 && !isPrefix) invalid()
  if (isPrefix) {
    const length = reader.next()
    reader.next()
    if (length * 2 > after - reader.at) invalid()
    for (let i = 0; i < length; i++) if ((code[reader.at + length + i] as number) >= length) invalid()
    reader.at += length * 2
  }
  if (isSet) {
    validateSet(code, reader.at, after - 1)
    if (code[after - 1] !== op.FAILURE) invalid()
    reader.at = after
  } else if (reader.at !== after) invalid()
}

/** Alternatives, each of which ends in a jump to the same place. */
function validateBranch(reader: Reader, groups: number): void {
  let target = -1
  for (;;) {
    const from = reader.at
    const after = reader.target()
    if (after === from) break
    validateInner(reader.code, reader.at, after - 2, groups)
    reader.at = after - 2
    reader.expect(op.JUMP)
    const jump = reader.target()
    if (target >= 0 && jump !== target) invalid()
    target = jump
  }
  if (reader.at !== target) invalid()
}

/** `skip min max body` and then one of these operations. */
function validateRepeat(reader: Reader, groups: number, bodyEnd: (after: number) => number, ...closing: number[]): void {
  const after = reader.target()
  const min = reader.next()
  const max = reader.next()
  if (min > max) invalid()
  const end = bodyEnd(after)
  validateInner(reader.code, reader.at, end, groups)
  reader.at = end
  reader.expect(...closing)
}

/** True when the last operation is a jump. _validate_inner */
function validateInner(code: Uint32Array, at: number, end: number, groups: number): boolean {
  if (at > end) invalid()
  const reader = new Reader(code, at, end)
  while (reader.at < end) {
    const operation = reader.next()
    switch (operation) {
      case op.MARK:
        if (reader.next() > 2 * groups + 1) invalid()
        break
      case op.LITERAL:
      case op.NOT_LITERAL:
      case op.LITERAL_IGNORE:
      case op.NOT_LITERAL_IGNORE:
      case op.LITERAL_UNI_IGNORE:
      case op.NOT_LITERAL_UNI_IGNORE:
      case op.LITERAL_LOC_IGNORE:
      case op.NOT_LITERAL_LOC_IGNORE:
        reader.next()
        break
      case op.SUCCESS:
      case op.FAILURE:
      case op.ANY:
      case op.ANY_ALL:
        break
      case op.AT:
        if (reader.next() > op.AT_UNI_NON_BOUNDARY) invalid()
        break
      case op.IN:
      case op.IN_IGNORE:
      case op.IN_UNI_IGNORE:
      case op.IN_LOC_IGNORE: {
        const after = reader.target()
        validateSet(code, reader.at, after - 1)
        if (code[after - 1] !== op.FAILURE) invalid()
        reader.at = after
        break
      }
      case op.INFO:
        validateInfo(reader)
        break
      case op.BRANCH:
        validateBranch(reader, groups)
        break
      case op.REPEAT_ONE:
      case op.MIN_REPEAT_ONE:
      case op.POSSESSIVE_REPEAT_ONE:
        validateRepeat(reader, groups, (after) => after - 1, op.SUCCESS)
        break
      case op.REPEAT:
        validateRepeat(reader, groups, (after) => after, op.MAX_UNTIL, op.MIN_UNTIL)
        break
      case op.POSSESSIVE_REPEAT:
        validateRepeat(reader, groups, (after) => after, op.SUCCESS)
        break
      case op.ATOMIC_GROUP: {
        const after = reader.target()
        validateInner(code, reader.at, after - 1, groups)
        reader.at = after - 1
        reader.expect(op.SUCCESS)
        break
      }
      case op.GROUPREF:
      case op.GROUPREF_IGNORE:
      case op.GROUPREF_UNI_IGNORE:
      case op.GROUPREF_LOC_IGNORE:
        if (reader.next() >= groups) invalid()
        break
      case op.GROUPREF_EXISTS: {
        // The skip counts from the group before it. Whether there is a second part shows in a jump at the end of the first.
        if (reader.next() >= groups) invalid()
        const after = reader.target(1) - 1
        if (validateInner(code, reader.at, after, groups)) {
          reader.at = after - 1
          const end = reader.target()
          if (validateInner(code, reader.at, end, groups)) invalid()
          reader.at = end
        } else reader.at = after
        break
      }
      case op.ASSERT:
      case op.ASSERT_NOT: {
        const after = reader.target()
        reader.next()
        validateInner(code, reader.at, after - 1, groups)
        reader.at = after - 1
        reader.expect(op.SUCCESS)
        break
      }
      case op.JUMP:
        if (reader.at + 1 !== end) invalid()
        return true
      default:
        invalid()
    }
  }
  return false
}

/** RuntimeError for code that could not have come from the compiler. */
export function validate(code: Uint32Array, groups: number): void {
  try {
    const last = code.length - 1
    if (groups < 0 || groups > op.MAXGROUPS || last < 0 || code[last] !== op.SUCCESS) invalid()
    validateInner(code, 0, last, groups)
  } catch (thrown) {
    if (thrown !== INVALID) throw thrown
    raise('RuntimeError', 'invalid SRE code')
  }
}
