/** slice, and what a slice means for a sequence of a given length. Objects/sliceobject.c */
import { heapHooks, normalizeInt, PyObject, typeOf, type PyInt, type PyType, type PyValue, type Visit } from '../objects/object'
import { raise } from '../objects/errors'
import { releaseNow, retain } from '../objects/lifetime'
import { noArgs, checkPositional, oneArg } from '../objects/native'
import { asIndexInt, hasIndex } from '../objects/number'
import { compareBool, compareValues, hashOf, reprOf } from '../objects/protocols'
import { makeTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { mixHashes } from './tuple-hash'

export class PySlice extends PyObject {
  constructor(
    readonly start: PyValue,
    readonly stop: PyValue,
    readonly step: PyValue,
  ) {
    super(sliceType)
    // Most slices hold ints only: nothing then hangs on their end.
    if (start instanceof PyObject || stop instanceof PyObject || step instanceof PyObject) {
      retain(start)
      retain(stop)
      retain(step)
      heapHooks.newborn(this)
    }
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.start)
    visit(this.stop)
    visit(this.step)
  }
  override dealloc(): void {
    releaseNow(this.step)
    releaseNow(this.start)
    releaseNow(this.stop)
  }
}

export function makeSlice(start: PyValue, stop: PyValue, step: PyValue): PySlice {
  return new PySlice(start, stop, step)
}

export interface SliceRange {
  start: number
  /** Where the walk ends, exclusive; -1 for "before the first" with a negative step. */
  stop: number
  step: number
  /** How many items it covers. */
  count: number
}

/** A slice bound as a number, clipped to what an index can be. _PyEval_SliceIndex */
function boundOf(value: PyValue): number {
  if (typeof value === 'number') return value
  if (!hasIndex(value)) raise('TypeError', 'slice indices must be integers or None or have an __index__ method')
  const int = asIndexInt(value)
  if (typeof int === 'number') return int
  return int < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
}

const MAX_SSIZE = 2n ** 63n - 1n

/** What an unpacked slice says; `longStep` is the step as 64 bits hold it, where a number only comes near. */
export interface SliceBounds {
  start: number
  stop: number
  step: number
  longStep?: bigint
}

/** The indices a slice stands for, before the length is known. PySlice_Unpack */
export function unpackSlice(slice: PySlice): SliceBounds {
  let step = 1
  let longStep: bigint | undefined
  if (slice.step !== null) {
    const asked = typeof slice.step !== 'number' && hasIndex(slice.step) ? asIndexInt(slice.step) : slice.step
    step = boundOf(asked)
    if (step === 0) raise('ValueError', 'slice step cannot be zero')
    if (typeof asked === 'bigint') longStep = asked > MAX_SSIZE ? MAX_SSIZE : asked < -MAX_SSIZE ? -MAX_SSIZE : asked
  }
  const start = slice.start === null ? (step < 0 ? Number.MAX_SAFE_INTEGER : 0) : boundOf(slice.start)
  const stop = slice.stop === null ? (step < 0 ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER) : boundOf(slice.stop)
  return longStep === undefined ? { start, stop, step } : { start, stop, step, longStep }
}

/** Clips unpacked indices to a length. PySlice_AdjustIndices */
export function adjustSlice({ start, stop, step }: { start: number; stop: number; step: number }, length: number): SliceRange {
  const clip = (at: number): number => {
    if (at < 0) {
      const wrapped = at + length
      return wrapped < 0 ? (step < 0 ? -1 : 0) : wrapped
    }
    return at >= length ? (step < 0 ? length - 1 : length) : at
  }
  const from = clip(start)
  const to = clip(stop)
  let count = 0
  if (step < 0) {
    if (to < from) count = Math.floor((from - to - 1) / -step) + 1
  } else if (from < to) count = Math.floor((to - from - 1) / step) + 1
  return { start: from, stop: to, step, count }
}

/** Both steps at once, for sequences whose length cannot change in between. */
export function sliceRange(slice: PySlice, length: number): SliceRange {
  return adjustSlice(unpackSlice(slice), length)
}

/** slice.indices: with integers of any size. _PySlice_GetLongIndices */
function longIndices(slice: PySlice, length: PyInt): [PyInt, PyInt, PyInt] {
  const size = BigInt(length)
  const big = (value: PyValue): bigint => {
    if (!hasIndex(value)) raise('TypeError', 'slice indices must be integers or None or have an __index__ method')
    return BigInt(asIndexInt(value))
  }
  const step = slice.step === null ? 1n : big(slice.step)
  if (step === 0n) raise('ValueError', 'slice step cannot be zero')
  const lower = step < 0n ? -1n : 0n
  const upper = step < 0n ? size - 1n : size
  const bound = (value: PyValue, absent: bigint): bigint => {
    if (value === null) return absent
    const at = big(value)
    if (at < 0n) return at + size < lower ? lower : at + size
    return at > upper ? upper : at
  }
  const start = bound(slice.start, step < 0n ? upper : lower)
  const stop = bound(slice.stop, step < 0n ? lower : upper)
  return [normalizeInt(start), normalizeInt(stop), normalizeInt(step)]
}

export const sliceType: PyType = defineType<PySlice>('slice', {
  final: true,
  slots: {
    new(_cls, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'slice() takes no keyword arguments')
      checkPositional('slice', args.length, 1, 3)
      if (args.length === 1) return new PySlice(null, args[0] as PyValue, null)
      return new PySlice(args[0] as PyValue, args[1] as PyValue, args[2] ?? null)
    },
    repr: (self) => `slice(${reprOf(self.start)}, ${reprOf(self.stop)}, ${reprOf(self.step)})`,
    hash: (self) => mixHashes([hashOf(self.start), hashOf(self.stop), hashOf(self.step)], false),
    compare(self, other, op) {
      if (!(other instanceof PySlice)) return undefined
      if (self === other) return op === '==' || op === '<=' || op === '>='
      const left = [self.start, self.stop, self.step]
      const right = [other.start, other.stop, other.step]
      for (let i = 0; i < 3; i++) {
        if (compareBool(left[i] as PyValue, right[i] as PyValue, '==')) continue
        if (op === '==') return false
        if (op === '!=') return true
        return compareValues(left[i] as PyValue, right[i] as PyValue, op)
      }
      return op === '==' || op === '<=' || op === '>='
    },
  },
  methods: {
    __reduce__: noArgs((self: PySlice) => makeTuple([sliceType, makeTuple([self.start, self.stop, self.step])])),
    indices: oneArg((self: PySlice, length) => {
      const size = asIndexInt(length)
      if (size < 0) raise('ValueError', 'length should not be negative')
      return makeTuple(longIndices(self, size))
    }),
  },
  getset: {
    start: { get: (self) => self.start, member: true },
    stop: { get: (self) => self.stop, member: true },
    step: { get: (self) => self.step, member: true },
  },
})

export function isSlice(value: PyValue): value is PySlice {
  return typeof value === 'object' && value !== null && typeOf(value) === sliceType
}
