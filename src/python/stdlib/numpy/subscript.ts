/** What stands between the brackets of `a[…]`, part by part, before any bound is looked at. mapping.c */
import { PyObject, typeOf, type PyValue } from '../../objects/object'
import { isRaised, raise } from '../../objects/errors'
import { asIndexInt, hasIndex } from '../../objects/number'
import { PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyBytes } from '../../builtins/bytes-storage'
import { isSlice, type PySlice } from '../../builtins/slice'
import { PyNdArray, rawsOf, stridesFor } from './array'
import { casterOf } from './cast'
import { scalarParts } from './convert'
import { asArray, operandArray } from './create'
import type { Raw } from './element'
import { truthOf } from './loops'

const NOT_AN_INDEX =
  'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices'
const MAX_DIMENSIONS = 64

/** An array of integers, or what a boolean array comes to. */
export interface FancyPart {
  readonly kind: 'fancy'
  readonly shape: readonly number[]
  /** Bytes from one index to the next in the array that was given: the result is laid out like it. */
  readonly strides: readonly number[]
  /** In C order. */
  readonly values: readonly number[]
  /** A boolean of no dimension takes no axis of the array: it adds one of 1 or 0. */
  readonly takesAxis: boolean
  /** Of a boolean array: its extent along this axis. */
  readonly maskExtent: number | null
}

export type IndexPart =
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'slice'; readonly key: PySlice }
  | { readonly kind: 'newaxis' }
  /** Also the one that is understood where axes are left. */
  | { readonly kind: 'ellipsis'; readonly count: number }
  | FancyPart

/** npy_index_info, with the index type that prepare_index returns. */
export interface Subscript {
  /** `ints`: one for each axis. `mask`: one boolean array of the array's own shape. `all`: an ellipsis alone. */
  readonly kind: 'ints' | 'mask' | 'all' | 'view' | 'fancy'
  readonly parts: readonly IndexPart[]
  readonly mask: PyNdArray | null
  /** An integer was given as an array of no dimension: what is picked is a copy. */
  readonly hasScalarArray: boolean
  /** Dimensions that all arrays of indices broadcast to. */
  readonly fancyNdim: number
  /** Dimensions of the result. */
  readonly ndim: number
}

/** Integers of a boolean array's true elements, one array for each of its dimensions. PyArray_Nonzero */
export function nonzeroOf(mask: PyNdArray): number[][] {
  const truth: (raw: Raw) => Raw = mask.dtype.fields === null ? casterOf(mask.dtype, operandArray(true).dtype) : (raw) => Number(truthOf(raw))
  const raws = rawsOf(mask)
  const result: number[][] = mask.shape.map(() => [])
  const at = new Array<number>(mask.ndim).fill(0)
  for (const raw of raws) {
    if (truth(raw) !== 0) for (let d = 0; d < at.length; d++) result[d]!.push(at[d] as number)
    for (let d = at.length - 1; d >= 0; d--) {
      if (++(at[d] as number) < (mask.shape[d] as number)) break
      at[d] = 0
    }
  }
  return result
}

function isEllipsis(value: PyValue): boolean {
  return value instanceof PyObject && typeOf(value).name === 'ellipsis'
}

/** An int or what has `__index__`, if it fits a pointer; booleans are none. PyArray_PyIntAsIntp */
function intOf(value: PyValue): number | undefined {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean' || value === null || scalarParts(value)?.dtype.kind === 'b' || !hasIndex(value)) return undefined
  try {
    const int = asIndexInt(value)
    return int >= 2n ** 63n || int < -(2n ** 63n) ? undefined : Number(int)
  } catch (thrown) {
    if (isRaised(thrown, 'Exception')) return undefined
    throw thrown
  }
}

function fancyPart(shape: readonly number[], values: readonly number[], changes: Partial<FancyPart> = {}): FancyPart {
  return { kind: 'fancy', shape, strides: stridesFor(shape, 8), values, takesAxis: true, maskExtent: null, ...changes }
}

/** The parts of an index that is no integer, slice, Ellipsis or None; `mask` where it is one of the array's own shape, and the only index. */
function arrayParts(key: PyValue, array: PyNdArray, isAlone: boolean): { readonly parts: readonly IndexPart[]; readonly isScalarArray?: boolean; readonly mask?: PyNdArray } {
  const isArray = key instanceof PyNdArray
  if (!isArray && (typeof key === 'number' && !Number.isInteger(key) || textOf(key) !== undefined || key instanceof PyBytes)) raise('IndexError', NOT_AN_INDEX)
  const indices = isArray ? key : asArray(key, { hidden: true })
  // An empty list counts as integers.
  if (!isArray && indices.size === 0 && indices.dtype.kind !== 'b') return { parts: [fancyPart(indices.shape, [])] }
  if (indices.dtype.kind === 'b') {
    if (isAlone && indices.ndim === array.ndim && indices.shape.every((extent, i) => extent === array.shape[i])) return { parts: [], mask: indices }
    if (indices.ndim === 0) {
      const count = rawsOf(indices)[0] === 0 ? 0 : 1
      return { parts: [fancyPart([count], new Array<number>(count).fill(0), { takesAxis: false })] }
    }
    return { parts: nonzeroOf(indices).map((values, axis) => fancyPart([values.length], values, { maskExtent: indices.shape[axis] as number })) }
  }
  if (indices.dtype.kind !== 'i' && indices.dtype.kind !== 'u') {
    raise('IndexError', isArray ? 'arrays used as indices must be of integer (or boolean) type' : NOT_AN_INDEX)
  }
  const raws = rawsOf(indices)
  const first = raws[0]
  if (indices.ndim === 0 && typeof first === 'bigint' && first >= 2n ** 63n) raise('OverflowError', 'Python int too large to convert to C long')
  const values = raws.map(Number)
  if (indices.ndim === 0) return { parts: [{ kind: 'int', value: values[0] as number }], isScalarArray: true }
  return { parts: [fancyPart(indices.shape, values, { strides: indices.strides })] }
}

const takesOfAxes = (part: IndexPart): number =>
  part.kind === 'ellipsis' ? part.count : part.kind === 'newaxis' || (part.kind === 'fancy' && !part.takesAxis) ? 0 : 1

/**
 * Reads a key.
 * @throws IndexError: what is no index, more indices than axes, boolean arrays of other extents than the array's.
 * prepare_index
 */
export function readSubscript(array: PyNdArray, key: PyValue): Subscript {
  const keys = key instanceof PyTuple ? key.items : [key]
  const parts: IndexPart[] = []
  let ellipsisAt = -1
  let hasScalarArray = false
  for (const each of keys) {
    if (isEllipsis(each)) {
      if (ellipsisAt >= 0) raise('IndexError', "an index can only have a single ellipsis ('...')")
      ellipsisAt = parts.length
      parts.push({ kind: 'ellipsis', count: 0 })
      continue
    }
    if (each === null) {
      parts.push({ kind: 'newaxis' })
      continue
    }
    if (isSlice(each)) {
      parts.push({ kind: 'slice', key: each })
      continue
    }
    const int = array.ndim === 0 || each instanceof PyNdArray ? undefined : intOf(each)
    if (int !== undefined) {
      parts.push({ kind: 'int', value: int })
      continue
    }
    const { parts: more, mask, isScalarArray = false } = arrayParts(each, array, keys.length === 1)
    if (mask !== undefined) return { kind: 'mask', parts: [], mask, hasScalarArray: false, fancyNdim: array.ndim, ndim: 1 }
    hasScalarArray ||= isScalarArray
    parts.push(...more)
  }
  const used = parts.reduce((sum, part) => sum + takesOfAxes(part), 0)
  const count = array.ndim - used
  if (count < 0) raise('IndexError', `too many indices for array: array is ${array.ndim}-dimensional, but ${used} were indexed`)
  if (ellipsisAt >= 0) parts[ellipsisAt] = { kind: 'ellipsis', count }
  else if (count > 0) parts.push({ kind: 'ellipsis', count })
  const fancy = parts.filter((part) => part.kind === 'fancy')
  const fancyNdim = Math.max(0, ...fancy.map(({ shape }) => shape.length))
  const ndim = fancyNdim + parts.reduce((sum, part) => sum + (part.kind === 'ellipsis' ? part.count : part.kind === 'slice' || part.kind === 'newaxis' ? 1 : 0), 0)
  if (ndim > MAX_DIMENSIONS) raise('IndexError', `number of dimensions must be within [0, ${MAX_DIMENSIONS}], indexing result would have ${ndim}`)
  if (fancy.length > 0) assertMasksFit(array, parts)
  const hasInts = parts.every((part) => part.kind === 'int')
  return {
    kind: fancy.length > 0 ? 'fancy' : hasInts ? 'ints' : parts.length === 1 && parts[0]!.kind === 'ellipsis' ? 'all' : 'view',
    parts,
    mask: null,
    hasScalarArray: hasScalarArray && fancy.length === 0 && !hasInts,
    fancyNdim,
    ndim,
  }
}

function assertMasksFit(array: PyNdArray, parts: readonly IndexPart[]): void {
  let axis = 0
  for (const part of parts) {
    // A mask of no extent picks nothing anywhere.
    if (part.kind === 'fancy' && part.maskExtent !== null && part.maskExtent > 0 && part.maskExtent !== array.shape[axis]) {
      raise('IndexError', `boolean index did not match indexed array along axis ${axis}; size of axis is ${array.shape[axis]} but size of corresponding boolean axis is ${part.maskExtent}`)
    }
    axis += takesOfAxes(part)
  }
}
