/** range: integers of any size, computed when asked for. Objects/rangeobject.c */
import { normalizeInt, PyObject, Tracked, type PyInt, type PyType, type PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { checkPositional, noArgs, oneArg } from '../objects/native'
import { asIndexInt, hasIndex } from '../objects/number'
import { equals, forEachItem, hashOf } from '../objects/protocols'
import { defineType } from '../objects/type'
import { defineIterator } from './iterators'
import { isSlice, type PySlice } from './slice'
import { makeTuple } from '../objects/tuple'
import { mixHashes } from './tuple-hash'

export class PyRange extends PyObject {
  /** How many integers it has. */
  readonly length: PyInt
  constructor(
    readonly start: PyInt,
    readonly stop: PyInt,
    readonly step: PyInt,
  ) {
    super(rangeType)
    this.length = countOf(start, stop, step)
  }
}

function countOf(start: PyInt, stop: PyInt, step: PyInt): PyInt {
  if (typeof start === 'number' && typeof stop === 'number' && typeof step === 'number') {
    const span = step > 0 ? stop - start : start - stop
    if (span <= 0) return 0
    if (Number.isSafeInteger(span)) return Math.floor((span - 1) / Math.abs(step)) + 1
  }
  const [a, b, s] = [BigInt(start), BigInt(stop), BigInt(step)]
  const span = s > 0n ? b - a : a - b
  return span <= 0n ? 0 : normalizeInt((span - 1n) / (s > 0n ? s : -s) + 1n)
}

/** start + index * step. compute_item */
function itemAt(self: PyRange, index: PyInt): PyInt {
  const { start, step } = self
  if (typeof start === 'number' && typeof step === 'number' && typeof index === 'number') {
    const value = start + index * step
    if (Number.isSafeInteger(value) && Number.isSafeInteger(index * step)) return value === 0 ? 0 : value
  }
  return normalizeInt(BigInt(start) + BigInt(index) * BigInt(step))
}

function plus(a: PyInt, b: PyInt): PyInt {
  return normalizeInt(BigInt(a) + BigInt(b))
}

/** Position of an integer in the range, or -1 (as bigint or number). */
function positionOf(self: PyRange, value: PyInt): PyInt {
  const offset = BigInt(value) - BigInt(self.start)
  const step = BigInt(self.step)
  if (offset % step !== 0n) return -1
  const index = offset / step
  return index >= 0n && index < BigInt(self.length) ? normalizeInt(index) : -1
}

function subRange(self: PyRange, slice: PySlice): PyRange {
  const length = BigInt(self.length)
  const big = (value: PyValue): bigint => {
    if (!hasIndex(value)) raise('TypeError', 'slice indices must be integers or None or have an __index__ method')
    return BigInt(asIndexInt(value))
  }
  const step = slice.step === null ? 1n : big(slice.step)
  if (step === 0n) raise('ValueError', 'slice step cannot be zero')
  const [low, high] = step < 0n ? [-1n, length - 1n] : [0n, length]
  const clip = (value: PyValue, absent: bigint): bigint => {
    if (value === null) return absent
    const at = big(value)
    if (at < 0n) return at + length < low ? low : at + length
    return at > high ? high : at
  }
  const start = clip(slice.start, step < 0n ? high : low)
  const stop = clip(slice.stop, step < 0n ? low : high)
  const at = (index: bigint): PyInt => normalizeInt(BigInt(self.start) + index * BigInt(self.step))
  return new PyRange(at(start), at(stop), normalizeInt(step * BigInt(self.step)))
}

function isPlainInt(value: PyValue): value is PyInt | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
}

export const rangeType: PyType = defineType<PyRange>('range', {
  final: true,
  patternKind: 'sequence',
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'range() takes no keyword arguments')
      checkPositional('range', args.length, 1, 3)
      if (args.length === 1) return new PyRange(0, asIndexInt(args[0] as PyValue), 1)
      const start = asIndexInt(args[0] as PyValue)
      const stop = asIndexInt(args[1] as PyValue)
      const step = args[2] === undefined ? 1 : asIndexInt(args[2])
      if (step === 0) raise('ValueError', 'range() arg 3 must not be zero')
      return new PyRange(start, stop, step)
    },
    repr: (self) => (self.step === 1 ? `range(${self.start}, ${self.stop})` : `range(${self.start}, ${self.stop}, ${self.step})`),
    bool: (self) => self.length !== 0,
    length(self) {
      // What asks for a length natively cannot take more than a safe integer; len() can.
      if (typeof self.length !== 'number') raise('OverflowError', 'Python int too large to convert to C ssize_t')
      return self.length
    },
    hash(self) {
      if (self.length === 0) return mixHashes([0, hashOf(null), hashOf(null)])
      return mixHashes([hashOf(self.length), hashOf(self.start), self.length === 1 ? hashOf(null) : hashOf(self.step)])
    },
    compare(self, other, op) {
      if ((op !== '==' && op !== '!=') || !(other instanceof PyRange)) return undefined
      const same = self.length === other.length && (self.length === 0 || (self.start === other.start && (self.length === 1 || self.step === other.step)))
      return same === (op === '==')
    },
    iter: (self) => new PyRangeIterator(self.start, self.step, self.length),
    contains(self, item) {
      if (isPlainInt(item)) return positionOf(self, Number.isSafeInteger(Number(item)) ? Number(item) : (item as bigint)) >= 0
      let found = false
      forEachItem(self, (candidate) => {
        found = equals(candidate, item)
        return !found
      })
      return found
    },
    getItem(self, key) {
      if (hasIndex(key)) {
        const index = asIndexInt(key)
        const at = index < 0 ? plus(index, self.length) : index
        if (at < 0 || at >= self.length) raise('IndexError', 'range object index out of range')
        return itemAt(self, at)
      }
      if (isSlice(key)) return subRange(self, key)
      return raise('TypeError', `range indices must be integers or slices, not ${typeName(key)}`)
    },
  },
  methods: {
    __reduce__: noArgs((self: PyRange) => makeTuple([rangeType, makeTuple([self.start, self.stop, self.step])])),
    __len__: noArgs(lengthOfRange),
    index: oneArg((self: PyRange, value) => {
      if (isPlainInt(value)) {
        const at = positionOf(self, typeof value === 'boolean' ? Number(value) : value)
        return at >= 0 ? at : raise('ValueError', 'range.index(x): x not in range')
      }
      let at = -1
      let i = 0
      forEachItem(self, (candidate) => {
        if (equals(candidate, value)) at = i
        i++
        return at < 0
      })
      return at >= 0 ? at : raise('ValueError', 'sequence.index(x): x not in sequence')
    }),
    count: oneArg((self: PyRange, value) => {
      if (isPlainInt(value)) return positionOf(self, typeof value === 'boolean' ? Number(value) : value) >= 0 ? 1 : 0
      let count = 0
      forEachItem(self, (candidate) => {
        if (equals(candidate, value)) count++
      })
      return count
    }),
    __reversed__: noArgs((self: PyRange) => {
      const last = self.length === 0 ? self.start : itemAt(self, plus(self.length, -1))
      return new PyRangeIterator(last, normalizeInt(-BigInt(self.step)), self.length)
    }),
  },
  getset: {
    start: { get: (self) => self.start, member: true },
    stop: { get: (self) => self.stop, member: true },
    step: { get: (self) => self.step, member: true },
  },
})

/** len(range): up to sys.maxsize. range_length */
export function lengthOfRange(self: PyRange): PyInt {
  if (typeof self.length === 'bigint' && self.length >= 2n ** 63n) raise('OverflowError', 'Python int too large to convert to C ssize_t')
  return self.length
}

/** Counts from `value` in steps. Also read by the machine, which runs `for i in range(n)` without calling `next`. */
export class PyRangeIterator extends Tracked {
  /** Every number it will count is a safe integer. */
  readonly isSmall: boolean
  constructor(
    public value: PyInt,
    readonly step: PyInt,
    public remaining: PyInt,
  ) {
    super(typeof value === 'number' && typeof step === 'number' && typeof remaining === 'number' ? rangeIteratorType : longRangeIteratorType)
    this.isSmall =
      typeof value === 'number' && typeof step === 'number' && typeof remaining === 'number' && Number.isSafeInteger(value + step * remaining)
  }
}

function nextOfRange(self: PyRangeIterator): PyValue | undefined {
  const { value, step, remaining } = self
  if (typeof value === 'number' && typeof step === 'number' && typeof remaining === 'number') {
    if (remaining <= 0) return undefined
    const next = value + step
    self.remaining = remaining - 1
    self.value = Number.isSafeInteger(next) ? next : normalizeInt(BigInt(value) + BigInt(step))
    return value
  }
  if (remaining <= 0) return undefined
  self.remaining = plus(remaining, -1)
  self.value = plus(value, step)
  return value
}

export const rangeIteratorType: PyType = defineIterator<PyRangeIterator>('range_iterator', nextOfRange, (self) => self.remaining)
export const longRangeIteratorType: PyType = defineIterator<PyRangeIterator>('longrange_iterator', nextOfRange, (self) => self.remaining)
