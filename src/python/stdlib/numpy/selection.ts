/** Choosing and joining elements: take, put, repeat, where, concatenate, unique. item_selection.c, multiarraymodule.c */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { itemsOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { arrayFromRaws, assertWriteable, finalize, known, offsetsOf, PyNdArray, rawArray, rawsOf, sizeOf, touched, touchedAt, viewOfArray } from './array'
import { canCast, promote, type Casting } from './cast'
import { asArray, assignArray, copyArray, unwrap } from './create'
import { intDType, type PyDType } from './dtype'
import { dtypeRepr } from './dtype-text'
import { readerOf, writerOf, type Raw } from './element'
import { promotionErrorType, raiseAxisError, raiseWorded } from './errors'
import { reprString } from '../../builtins/str-repr'
import { gather } from './indexing'
import { nonzeroOf } from './subscript'
import { broadcastShape, broadcastStrides, singleShape, stridesLike, stridesSortedLike, stridesSortedLikeAll } from './layout'
import { truthOf } from './loops'
import { compareOf, isNaNRaw } from './sorting'
import { assertSmall, commonDType, toOperand, WEAK_CLASSES, type Operand } from './type-resolution'
import { textOf } from '../../builtins/arguments'
import { PyFloat } from '../../builtins/number-storage'
import { shapeFrom, type ClipMode } from './arguments'
import { Reference } from './references'
import { reshape } from './shape'

/** The dtype of several arrays together. TypeError when there is none. */
function resultDType(arrays: readonly PyNdArray[]): PyDType {
  let common: PyDType | undefined
  for (const { dtype } of arrays) {
    const before = common
    common = common === undefined ? (promote(dtype, dtype) as PyDType) : promote(common, dtype)
    if (common === undefined) {
      if (dtype.kind === 'V' && before?.kind === 'V') refusePromotion(before, dtype)
      const [left, right] = (arrays.length === 2 ? [before, dtype] : [dtype, before]) as [PyDType, PyDType]
      const words = `The DType ${className(left)} could not be promoted by ${className(right)}. This means that no common DType exists for the given inputs. For example they cannot be stored in a single array unless the dtype is \`object\`. The full list of DTypes is: (${arrays.map((each) => className(each.dtype)).join(', ')})`
      raiseWorded(promotionErrorType, words, [words])
    }
  }
  return common as PyDType
}

/** Why two dtypes have none in common. */
export function refusePromotion(a: PyDType, b: PyDType): never {
  let words = `The DTypes ${className(a)} and ${className(b)} do not have a common DType. For example they cannot be stored in a single array unless the dtype is \`object\`.`
  if (a.kind === 'V' && b.kind === 'V') {
    const namesOf = (dtype: PyDType): string => `(${dtype.fields!.map((field) => reprString(field.name)).join(', ')}${dtype.fields!.length === 1 ? ',' : ''})`
    if (a.fields !== null && b.fields !== null && namesOf(a) !== namesOf(b)) words = `field names \`${namesOf(a)}\` and \`${namesOf(b)}\` mismatch.`
    else if (a.fields === null && b.fields === null && a.subarray === null && b.subarray === null) {
      words = 'Invalid type promotion with void datatypes of different lengths. Use the `np.bytes_` datatype instead to pad the shorter value with trailing zero bytes.'
    }
  }
  return raiseWorded(promotionErrorType, words, [words])
}

function className(dtype: PyDType): string {
  return `<class 'numpy.dtypes.${dtype.cls.qualname}'>`
}

/** Values that have no dtype in common: Python's numbers by the classes that stand for them. PyArray_PromoteDTypeSequence */
export function refuseOperands(operands: readonly Pick<Operand, 'dtype' | 'weak'>[]): never {
  const classes = operands.map(({ dtype, weak }) => (weak === null ? className(dtype) : (WEAK_CLASSES[weak] as string)))
  const [first, second] = classes as [string, string]
  const words = `The DType ${first} could not be promoted by ${second}. This means that no common DType exists for the given inputs. For example they cannot be stored in a single array unless the dtype is \`object\`. The full list of DTypes is: (${classes.join(', ')})`
  return raiseWorded(promotionErrorType, words, [words])
}

/** Integers of an index argument. */
function indicesOf(value: PyValue): { raws: number[]; shape: readonly number[] } {
  // What is no array yet is read as integers, whatever it holds.
  const array = value instanceof PyNdArray ? value : asArray(value, { dtype: intDType() })
  if (array.size > 0 && !'iub'.includes(array.dtype.kind)) {
    raise('TypeError', `Cannot cast array data from ${dtypeRepr(array.dtype)} to dtype('int64') according to the rule 'safe'`)
  }
  return { raws: rawsOf(array).map(Number), shape: array.shape }
}

function place(index: number, extent: number, axis: number, mode: ClipMode): number {
  if (mode === 'wrap') return ((index % extent) + extent) % extent
  if (mode === 'clip') return Math.min(Math.max(index, 0), extent - 1)
  if (index < -extent || index >= extent) raise('IndexError', `index ${index} is out of bounds for axis ${axis} with size ${extent}`)
  return index < 0 ? index + extent : index
}

/** A result into the array that was given for it, whose shape must be the same. */
export function intoOut(result: PyNdArray, out: PyNdArray, refuse: () => never): PyNdArray {
  if (out.ndim !== result.ndim || !out.shape.every((extent, i) => extent === result.shape[i])) refuse()
  assertWriteable(out, 'output array is read-only')
  assignArray(out, result)
  touched(out)
  return out
}

/** PyArray_TakeFrom */
export function take(source: PyNdArray, indices: PyValue, axis: number | null, mode: ClipMode = 'raise', out: PyNdArray | null = null): PyValue {
  const array = axis === null ? reshape(source, [source.size]) : source
  const at = axis ?? 0
  const { raws, shape } = indicesOf(indices)
  const extent = array.shape[at] as number
  const result = rawArray(array.dtype, [...array.shape.slice(0, at), ...shape, ...array.shape.slice(at + 1)], 'C', source.cls)
  if (extent === 0 && result.size > 0) raise('IndexError', 'cannot do a non-empty take from an empty axes.')
  const inner = offsetsOf({ shape: array.shape.slice(at + 1), strides: array.strides.slice(at + 1), offset: 0 })
  const outer = offsetsOf({ shape: array.shape.slice(0, at), strides: array.strides.slice(0, at), offset: array.offset })
  const offsets = new Int32Array(outer.length * raws.length * inner.length)
  let k = 0
  for (const a of outer) {
    for (const raw of raws) {
      const base = a + place(raw, extent, at, mode) * (array.strides[at] as number)
      for (const c of inner) offsets[k++] = base + c
    }
  }
  gather(array, offsets, result)
  if (out !== null) return intoOut(result, out, () => raise('ValueError', 'output array does not match result of ndarray.take'))
  return result.ndim === 0 ? unwrap(result) : known(result)
}

/** From which of the choices each element comes. PyArray_Choose */
export function choose(indices: PyNdArray, choices: PyValue, mode: ClipMode, out: PyNdArray | null = null): PyValue {
  const items = choices instanceof PyNdArray ? [] : itemsOf(choices)
  const arrays = choices instanceof PyNdArray ? rowsOf(choices) : items.map((item) => asArray(item))
  if (arrays.length === 0) raise('ValueError', '0-length sequence.')
  // Python's numbers give way, and wrap where they do not fit.
  const dtype = (items.length === 0 ? undefined : commonDType(items.map((item) => toOperand(item)))) ?? resultDType(arrays)
  if (!'iub'.includes(indices.dtype.kind)) raise('TypeError', `Cannot cast array data from ${dtypeRepr(indices.dtype)} to dtype('int64') according to the rule 'safe'`)
  const shape = singleShape([...arrays.map((array) => array.shape), indices.shape])
  const offsetsIn = (array: PyNdArray): Int32Array => offsetsOf({ shape, strides: broadcastStrides(shape, array.shape, array.strides), offset: array.offset })
  const parts = arrays.map((array) => asArray(array, { dtype }))
  const places = parts.map(offsetsIn)
  const at = offsetsIn(indices)
  const readIndex = readerOf(indices.dtype)
  const read = readerOf(dtype)
  const raws = Array.from(at, (offset, i) => {
    const index = Number(readIndex(indices.view, offset))
    if (mode === 'raise' && (index < 0 || index >= parts.length)) raise('ValueError', 'invalid entry in choice array')
    const which = place(index, parts.length, 0, mode)
    return read((parts[which] as PyNdArray).view, (places[which] as Int32Array)[i] as number)
  })
  const result = arrayFromRaws(dtype, shape, raws)
  return out === null ? unwrap(result) : intoOut(result, out, () => raise('TypeError', 'choose: invalid shape for output array.'))
}

function rowsOf(array: PyNdArray): PyNdArray[] {
  return Array.from({ length: array.shape[0] ?? 0 }, (_, i) =>
    viewOfArray(array, { shape: array.shape.slice(1), strides: array.strides.slice(1), offset: array.offset + i * (array.strides[0] as number) }),
  )
}

/** PyArray_PutTo */
export function put(array: PyNdArray, indices: PyValue, values: PyValue, mode: ClipMode = 'raise'): PyValue {
  assertWriteable(array, 'put: output array is read-only')
  const { raws } = indicesOf(indices)
  const source = asArray(values, { dtype: array.dtype })
  if (array.size === 0 && raws.length > 0) raise('IndexError', 'cannot replace elements of an empty array')
  if (source.size === 0) return null
  const items = rawsOf(source)
  const offsets = offsetsOf(array)
  const write = writerOf(array.dtype)
  const to = new Int32Array(raws.length)
  raws.forEach((index, i) => {
    to[i] = offsets[place(index, array.size, 0, mode)] as number
    write(array.view, to[i] as number, items[i % items.length] as Raw)
  })
  touchedAt(array, to)
  return null
}

/** PyArray_Repeat */
export function repeat(source: PyNdArray, repeats: PyValue, axis: number | null): PyNdArray {
  const array = axis === null ? reshape(source, [source.size]) : source
  const at = axis ?? 0
  const { raws, shape } = indicesOf(repeats)
  const extent = array.shape[at] as number
  const isOne = shape.length === 0 || raws.length === 1
  if (!isOne && raws.length !== extent) raise('ValueError', `operands could not be broadcast together with shape (${extent},) (${raws.length},)`)
  const picks: number[] = []
  for (let i = 0; i < extent; i++) {
    const count = (isOne ? raws[0] : raws[i]) as number
    if (count < 0) raise('ValueError', isOne ? 'negative dimensions are not allowed' : 'repeats may not contain negative values.')
    for (let k = 0; k < count; k++) picks.push(i)
  }
  const result = rawArray(array.dtype, [...array.shape.slice(0, at), picks.length, ...array.shape.slice(at + 1)], 'C', source.cls)
  const inner = offsetsOf({ shape: array.shape.slice(at + 1), strides: array.strides.slice(at + 1), offset: 0 })
  const outer = offsetsOf({ shape: array.shape.slice(0, at), strides: array.strides.slice(0, at), offset: array.offset })
  const offsets = new Int32Array(outer.length * picks.length * inner.length)
  let k = 0
  for (const a of outer) for (const pick of picks) for (const c of inner) offsets[k++] = a + pick * (array.strides[at] as number) + c
  gather(array, offsets, result)
  return known(result)
}

/** PyArray_Concatenate */
export function concatenate(given: readonly PyNdArray[], axis: number | null, out: PyNdArray | null = null, wanted: PyDType | null = null, casting: Casting = 'same_kind'): PyNdArray {
  if (out !== null && wanted !== null) raise('TypeError', 'concatenate() only takes `out` or `dtype` as an argument, but both were provided.')
  if (given.length === 0) raise('ValueError', 'need at least one array to concatenate')
  const arrays = axis === null ? given.map((array) => reshape(array, [array.size])) : given
  const first = arrays[0] as PyNdArray
  if (first.ndim === 0) raise('ValueError', 'zero-dimensional arrays cannot be concatenated')
  const at = axis === null ? 0 : axis < 0 ? axis + first.ndim : axis
  if (at < 0 || at >= first.ndim) raiseAxisError(axis as number, first.ndim)
  let total = 0
  arrays.forEach((array, i) => {
    if (array.ndim !== first.ndim) {
      raise('ValueError', `all the input arrays must have same number of dimensions, but the array at index 0 has ${first.ndim} dimension(s) and the array at index ${i} has ${array.ndim} dimension(s)`)
    }
    array.shape.forEach((extent, d) => {
      if (d !== at && extent !== first.shape[d]) {
        raise('ValueError', `all the input array dimensions except for the concatenation axis must match exactly, but along dimension ${d}, the array at index 0 has size ${first.shape[d]} and the array at index ${i} has size ${extent}`)
      }
    })
    total += array.shape[at] as number
  })
  if (out !== null && (out.ndim !== first.ndim || !out.shape.every((extent, d) => extent === (d === at ? total : first.shape[d])))) {
    raise('ValueError', 'Output array is the wrong shape')
  }
  const dtype = wanted ?? (out === null ? resultDType(arrays) : out.dtype)
  if (out !== null) assertWriteable(out)
  for (const array of arrays) {
    if (!canCast(array.dtype, dtype, casting)) {
      raise('TypeError', `Cannot cast array data from ${dtypeRepr(array.dtype)} to ${dtypeRepr(dtype)} according to the rule '${casting}'`)
    }
  }
  const shape = first.shape.map((extent, d) => (d === at ? total : extent))
  const target = out ?? rawArray(dtype, shape)
  if (out === null && shape.length > 1) target.strides = stridesSortedLikeAll(shape, target.dtype.itemsize, arrays)
  let start = 0
  for (const array of arrays) {
    const extent = array.shape[at] as number
    const part = viewOfArray(target, {
      shape: shape.map((each, d) => (d === at ? extent : each)), offset: target.offset + start * (target.strides[at] as number),
    })
    assignArray(part, array)
    start += extent
  }
  if (out !== null) touched(out)
  else known(target as ReturnType<typeof rawArray>)
  return target
}

/** np.where(condition, x, y). PyArray_Where */
export function where(condition: PyNdArray, x: PyValue, y: PyValue): PyValue {
  assertSmall([x, y])
  const operands = [toOperand(x), toOperand(y)]
  const dtype = commonDType(operands) ?? refuseOperands(operands)
  // Python's ints are arrays first, so that what does not fit wraps.
  const given = [x, y].map((value) => asArray(value, { hidden: true }))
  const [left, right] = given.map((array) => asArray(array, { dtype })) as [PyNdArray, PyNdArray]
  const shape = broadcastShape([condition.shape, left.shape, right.shape])
  const offsetsIn = (array: PyNdArray): Int32Array => offsetsOf({ shape, strides: broadcastStrides(shape, array.shape, array.strides), offset: array.offset })
  const [c, a, b] = [condition, left, right].map(offsetsIn) as [Int32Array, Int32Array, Int32Array]
  const test = readerOf(condition.dtype)
  const read = readerOf(dtype)
  const target = rawArray(dtype, shape)
  const all = [condition, ...given].filter((array) => array.ndim > 0).map((array) => broadcastStrides(shape, array.shape, array.strides))
  if (shape.length > 1) target.strides = stridesLike(shape, dtype.itemsize, all)
  const write = writerOf(dtype)
  const to = offsetsOf(target)
  for (let i = 0; i < to.length; i++) {
    const raw = truthOf(test(condition.view, c[i] as number)) ? read(left.view, a[i] as number) : read(right.view, b[i] as number)
    write(target.view, to[i] as number, raw)
  }
  return known(target)
}

/** A tuple of arrays of indices. */
export function nonzero(array: PyNdArray): PyValue {
  if (array.ndim === 0) {
    const advice = array.dtype.kind === 'b' ? ' If the context of this error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`.' : ''
    raise('ValueError', `Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead.${advice}`)
  }
  return makeTuple(columnsOfNonzero(array))
}

/** The indices along each axis: columns of one table. PyArray_Nonzero */
export function columnsOfNonzero(array: PyNdArray): PyNdArray[] {
  const lists = nonzeroOf(array)
  const rows = lists[0]?.length ?? 0
  const width = lists.length
  const table = rawArray(intDType(), [rows, width])
  const write = writerOf(table.dtype)
  lists.forEach((list, d) => list.forEach((value, i) => write(table.view, (i * width + d) * 8, value)))
  known(table)
  return lists.map((_, d) => viewOfArray(table, { shape: [rows], strides: [8 * width], offset: 8 * d }))
}

export interface UniqueWish {
  readonly index: boolean
  readonly inverse: boolean
  readonly counts: boolean
  /** No NaN is the same as another. */
  readonly distinctNaN: boolean
}

/** np.unique of a flattened array. */
export function unique(array: PyNdArray, wish: UniqueWish): PyValue {
  const raws = rawsOf(array)
  const compare = compareOf(array.dtype)
  const order = raws.map((_, i) => i).toSorted((a, b) => compare(raws[a] as Raw, raws[b] as Raw) || a - b)
  const firsts: number[] = []
  const counts: number[] = []
  const inverse = new Array<number>(raws.length).fill(0)
  for (const index of order) {
    const last = firsts.at(-1)
    if (last === undefined || compare(raws[last] as Raw, raws[index] as Raw) !== 0 || (wish.distinctNaN && isNaNRaw(raws[index] as Raw))) {
      firsts.push(index)
      counts.push(0)
    }
    counts[counts.length - 1]!++
    inverse[index] = firsts.length - 1
  }
  const values = arrayFromRaws(array.dtype, [firsts.length], firsts.map((index) => raws[index] as Raw))
  if (!wish.index && !wish.inverse && !wish.counts) return values
  const ints = (list: number[], shape: readonly number[] = [list.length]): PyNdArray => arrayFromRaws(intDType(), shape, list)
  return makeTuple([
    values,
    ...(wish.index ? [ints(firsts)] : []),
    ...(wish.inverse ? [ints(inverse, array.shape)] : []),
    ...(wish.counts ? [ints(counts)] : []),
  ])
}

/** np.unique of the slices along an axis, ordered element by element. */
export function uniqueAlong(array: PyNdArray, axis: number, wish: UniqueWish): PyValue {
  const count = array.shape[axis] as number
  const compare = compareOf(array.dtype)
  const slices = Array.from({ length: count }, (_, i) =>
    rawsOf(viewOfArray(array, { shape: array.shape.filter((_each, d) => d !== axis), strides: array.strides.filter((_each, d) => d !== axis), offset: array.offset + i * (array.strides[axis] as number) })),
  )
  const order = (a: readonly Raw[], b: readonly Raw[]): number => {
    for (let i = 0; i < a.length; i++) {
      const found = compare(a[i] as Raw, b[i] as Raw)
      if (found !== 0) return found
    }
    return 0
  }
  const firsts: number[] = []
  const counts: number[] = []
  const inverse = new Array<number>(count).fill(0)
  for (const index of slices.map((_, i) => i).toSorted((a, b) => order(slices[a] as Raw[], slices[b] as Raw[]) || a - b)) {
    const last = firsts.at(-1)
    if (last === undefined || order(slices[last] as Raw[], slices[index] as Raw[]) !== 0) {
      firsts.push(index)
      counts.push(0)
    }
    counts[counts.length - 1]!++
    inverse[index] = firsts.length - 1
  }
  const ints = (list: number[]): PyNdArray => arrayFromRaws(intDType(), [list.length], list)
  const values = take(array, ints(firsts), axis)
  if (!wish.index && !wish.inverse && !wish.counts) return values
  return makeTuple([values, ...(wish.index ? [ints(firsts)] : []), ...(wish.inverse ? [ints(inverse)] : []), ...(wish.counts ? [ints(counts)] : [])])
}

/** Pieces of an array along an axis: views. np.array_split */
export function split(array: PyNdArray, sections: PyValue, axis: number, mustBeEqual: boolean): PyNdArray[] {
  if (array.ndim === 0) raise('IndexError', 'tuple index out of range')
  const extent = array.shape[axis] as number
  const isCount = typeof sections === 'number' || sections instanceof PyFloat
  let cuts: number[]
  if (isCount) {
    const count = typeof sections === 'number' ? sections : Math.trunc(sections.value)
    if (count <= 0) raise('ValueError', mustBeEqual ? 'number sections must be larger than 0.' : 'number sections must be larger than 0.')
    if (mustBeEqual && extent % (typeof sections === 'number' ? sections : sections.value) !== 0) raise('ValueError', 'array split does not result in an equal division')
    const each = Math.floor(extent / count)
    const extra = extent % count
    cuts = [0]
    for (let i = 0; i < count; i++) cuts.push((cuts[i] as number) + each + (i < extra ? 1 : 0))
  } else if (textOf(sections) !== undefined) return raise('TypeError', 'slice indices must be integers or None or have an __index__ method')
  else cuts = [0, ...shapeFrom(sections), extent]
  const clip = (at: number): number => Math.min(Math.max(at < 0 ? at + extent : at, 0), extent)
  return cuts.slice(0, -1).map((cut, i) => {
    const from = clip(cut)
    const to = Math.max(from, clip(cuts[i + 1] as number))
    return viewOfArray(array, {
      shape: array.shape.map((each, d) => (d === axis ? to - from : each)),
      offset: to === from ? array.offset : array.offset + from * (array.strides[axis] as number),
    })
  })
}

/** Elements rolled along axes, or flat. np.roll */
export function roll(array: PyNdArray, shifts: readonly number[], axes: readonly number[] | null): PyValue {
  if (axes === null) return reshape(roll(reshape(array, [array.size]), [shifts.reduce((sum, each) => sum + each, 0)], [0]) as PyNdArray, array.shape)
  const result = rawArray(array.dtype, array.shape, array.isF && !array.isC ? 'F' : 'C', array.cls)
  finalize(result, array)
  if (!array.isC && !array.isF) result.strides = stridesSortedLike(array.shape, array.dtype.itemsize, array.strides)
  const moved = [...array.shape].map(() => 0)
  axes.forEach((axis, i) => (moved[axis] = (moved[axis] as number) + ((shifts.length === 1 ? shifts[0] : shifts[i]) as number)))
  const places = array.shape.map((extent, d) => Array.from({ length: extent }, (_, i) => ((((i - (moved[d] as number)) % extent) + extent) % extent) * (array.strides[d] as number)))
  const offsets = new Int32Array(sizeOf(array.shape))
  let k = 0
  const walk = (depth: number, at: number): void => {
    if (depth === array.ndim) {
      offsets[k++] = at
      return
    }
    for (const place of places[depth] as number[]) walk(depth + 1, at + place)
  }
  walk(0, array.offset)
  const { itemsize } = array.dtype
  const into = offsetsOf(result)
  const read = readerOf(array.dtype)
  const write = writerOf(array.dtype)
  for (let i = 0; i < offsets.length; i++) {
    const from = offsets[i] as number
    if (array.dtype.isObject) write(result.view, into[i] as number, read(array.view, from))
    else result.memory.bytes.set(array.memory.bytes.subarray(from, from + itemsize), into[i] as number)
  }
  return known(result)
}

/** A tile repeated. np.tile */
export function tile(array: PyNdArray, reps: readonly number[]): PyNdArray {
  if (reps.some((count) => count < 0)) raise('ValueError', 'negative dimensions are not allowed')
  const ndim = Math.max(reps.length, array.ndim)
  const shape = [...new Array<number>(ndim - array.ndim).fill(1), ...array.shape]
  const times = [...new Array<number>(ndim - reps.length).fill(1), ...reps]
  if (times.every((count) => count === 1)) return ndim === array.ndim ? copyArray(array, 'K') : reshape(copyArray(array, 'K'), shape)
  let result = reshape(array, shape)
  let block = array.size
  if (block > 0) {
    times.forEach((count, d) => {
      if (count !== 1) result = repeat(reshape(result, [result.size / block, block]), count, 0)
      block /= shape[d] as number
    })
  }
  return reshape(result, shape.map((extent, d) => extent * (times[d] as number)))
}

/** np.resize: the elements again and again until the new shape is full. */
export function resized(array: PyNdArray, shape: readonly number[]): PyNdArray {
  const raws = rawsOf(array)
  const size = sizeOf(shape)
  if (raws.length === 0) return arrayFromRaws(array.dtype, shape, Array.from({ length: size }, () => zeroRaw(array.dtype)))
  return reshape(arrayFromRaws(array.dtype, [size], Array.from({ length: size }, (_, i) => raws[i % raws.length] as Raw)), shape)
}

function zeroRaw(dtype: PyDType): Raw {
  if (dtype.isObject) return new Reference(0)
  const bytes = new Uint8Array(dtype.itemsize)
  return readerOf(dtype)(new DataView(bytes.buffer), 0)
}

/** The elements for which a mask is true, flat or along an axis. PyArray_Compress */
export function compress(condition: PyNdArray, array: PyNdArray, axis: number | null, out: PyNdArray | null = null): PyValue {
  if (condition.ndim !== 1) raise('ValueError', 'condition must be a 1-d array')
  const at = (nonzeroOf(condition)[0] as number[]).slice()
  return take(array, arrayFromRaws(intDType(), [at.length], at), axis, 'raise', out)
}
