/** `a[key]` and `a[key] = value`: views by integers, slices, newaxis and Ellipsis; copies by arrays. mapping.c */
import { PyObject, typeOf, type PyValue } from '../../objects/object'
import { isRaised, raise } from '../../objects/errors'
import { asIndexInt, hasIndex, isTrue } from '../../objects/number'
import { PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyByteArray, PyBytes } from '../../builtins/bytes-storage'
import { isSlice, adjustSlice, unpackSlice } from '../../builtins/slice'
import { arrayTypes, assertWriteable, copied, finalize, known, offsetsOf, PyNdArray, rawArray, rawsOf, sizeOf, stridesFor, touched, touchedAt, viewOfArray, type Place } from './array'
import { casterOf } from './cast'
import { rawFrom, scalarAt, scalarParts, storeValue, warnComplex } from './convert'
import { asArray, assignArray, copyArray, operandArray } from './create'
import { sameDType } from './dtype'
import { subsetOf } from './dtype-parse'
import { readerOf, writerOf, type Raw } from './element'
import { truthOf } from './loops'
import { broadcastStrides, commonShape, fitsShape, messageShape } from './layout'
import { reportStatus } from './status'

const NOT_AN_INDEX =
  'only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices'

type Item =
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'slice'; readonly key: PyValue }
  | { readonly kind: 'newaxis' }
  | { readonly kind: 'ellipsis' }
  /** Integers; `consumes` 0 for a boolean of no dimension. `mask`: the boolean array it came from. */
  | { readonly kind: 'fancy'; readonly shape: readonly number[]; readonly values: readonly number[]; readonly consumes: number; readonly mask?: PyNdArray; readonly axisInMask?: number }

function isEllipsis(value: PyValue): boolean {
  return value instanceof PyObject && typeOf(value).name === 'ellipsis'
}

/** An int, or an object with `__index__` that is no array of dimensions. */
function isInteger(value: PyValue): boolean {
  if (typeof value === 'number') return true
  if (typeof value === 'bigint') return value < 2n ** 63n && value >= -(2n ** 63n)
  if (typeof value === 'boolean' || value === null) return false
  const scalar = scalarParts(value)
  if (scalar !== undefined) return scalar.dtype.kind === 'i' || scalar.dtype.kind === 'u'
  if (value instanceof PyNdArray) return value.ndim === 0 && (value.dtype.kind === 'i' || value.dtype.kind === 'u')
  return hasIndex(value)
}

function isBoolean(value: PyValue): boolean {
  if (typeof value === 'boolean') return true
  return scalarParts(value)?.dtype.kind === 'b'
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

function fancyItems(key: PyValue): Item[] {
  let array: PyNdArray
  if (key instanceof PyNdArray) array = key
  else {
    array = asArray(key, { hidden: true })
    // An empty list counts as integers.
    if (array.size === 0 && array.dtype.kind !== 'b') return [{ kind: 'fancy', shape: array.shape, values: [], consumes: 1 }]
  }
  if (array.dtype.kind === 'b') {
    if (array.ndim === 0) {
      const yes = rawsOf(array)[0] !== 0
      return [{ kind: 'fancy', shape: [yes ? 1 : 0], values: yes ? [0] : [], consumes: 0 }]
    }
    const lists = nonzeroOf(array)
    return lists.map((values, axisInMask) => ({ kind: 'fancy', shape: [values.length], values, consumes: 1, mask: array, axisInMask }) as Item)
  }
  if (array.dtype.kind !== 'i' && array.dtype.kind !== 'u') {
    raise('IndexError', key instanceof PyNdArray ? 'arrays used as indices must be of integer (or boolean) type' : NOT_AN_INDEX)
  }
  return [{ kind: 'fancy', shape: array.shape, values: rawsOf(array).map(Number), consumes: 1 }]
}

/** prepare_index */
function itemsOfKey(key: PyValue): Item[] {
  const keys = key instanceof PyTuple ? key.items : [key]
  const items: Item[] = []
  for (const each of keys) {
    if (isEllipsis(each)) {
      if (items.some((item) => item.kind === 'ellipsis')) raise('IndexError', "an index can only have a single ellipsis ('...')")
      items.push({ kind: 'ellipsis' })
    } else if (each === null) items.push({ kind: 'newaxis' })
    else if (isSlice(each)) items.push({ kind: 'slice', key: each })
    else if (isInteger(each)) {
      const value = asIndexInt(each)
      if (value >= 2n ** 63n || value < -(2n ** 63n)) raise('IndexError', `cannot fit 'int' into an index-sized integer`)
      items.push({ kind: 'int', value: Number(value) })
    } else if (isBoolean(each)) {
      const yes = typeof each === 'boolean' ? each : isTrue(each)
      items.push({ kind: 'fancy', shape: [yes ? 1 : 0], values: yes ? [0] : [], consumes: 0 })
    } else if (each instanceof PyNdArray || isSequenceKey(each)) items.push(...fancyItems(each))
    else raise('IndexError', NOT_AN_INDEX)
  }
  return items
}

function isSequenceKey(value: PyValue): boolean {
  if (value instanceof PyList || value instanceof PyTuple) return true
  if (!(value instanceof PyObject) || textOf(value) !== undefined || scalarParts(value) !== undefined) return false
  if (value instanceof PyByteArray) return true
  return typeOf(value).patternKind === 'sequence' && typeOf(value).slots.length !== undefined
}

interface Basic extends Place {
  readonly fancy: readonly { readonly item: Item & { kind: 'fancy' }; readonly axis: number; readonly extent: number; readonly stride: number; readonly before: number }[]
  /** Every index was an integer, and there was no Ellipsis: a scalar comes out. */
  readonly isScalar: boolean
  readonly isAdjacent: boolean
  /** Where axes of one were put in. */
  readonly newAxes: readonly number[]
}

/** Applies what needs no copy, and collects what does. get_view_from_index */
function applyBasic(array: PyNdArray, items: readonly Item[]): Basic {
  const consumed = items.reduce((sum, item) => sum + (item.kind === 'int' || item.kind === 'slice' ? 1 : item.kind === 'fancy' ? item.consumes : 0), 0)
  if (consumed > array.ndim) {
    raise('IndexError', `too many indices for array: array is ${array.ndim}-dimensional, but ${consumed} were indexed`)
  }
  const hasEllipsis = items.some((item) => item.kind === 'ellipsis')
  const all: readonly Item[] = hasEllipsis ? items : [...items, { kind: 'ellipsis' }]
  const missing = array.ndim - consumed
  const hasFancy = items.some((item) => item.kind === 'fancy')
  const shape: number[] = []
  const strides: number[] = []
  let { offset } = array
  let axis = 0
  const fancy: { item: Item & { kind: 'fancy' }; axis: number; extent: number; stride: number; before: number }[] = []
  const positions: number[] = []
  const newAxes: number[] = []
  let position = 0
  for (const item of all) {
    switch (item.kind) {
      case 'newaxis':
        newAxes.push(shape.length)
        shape.push(1)
        strides.push(0)
        position++
        break
      case 'ellipsis':
        for (let k = 0; k < missing; k++, axis++) {
          shape.push(array.shape[axis] as number)
          strides.push(array.strides[axis] as number)
        }
        if (missing > 0 || hasEllipsis) position++
        break
      case 'int': {
        const extent = array.shape[axis] as number
        if (hasFancy) {
          // Beside an array of integers, an integer is an array of one, whose place is looked at first.
          indexInto(item.value, extent, axis)
          fancy.push({ item: { kind: 'fancy', shape: [], values: [item.value], consumes: 1 }, axis, extent, stride: array.strides[axis] as number, before: shape.length })
          positions.push(position++)
          axis++
          break
        }
        offset += indexInto(item.value, extent, axis) * (array.strides[axis] as number)
        axis++
        position++
        break
      }
      case 'slice': {
        const range = adjustSlice(unpackSlice(item.key as Parameters<typeof unpackSlice>[0]), array.shape[axis] as number)
        const stride = array.strides[axis] as number
        if (range.count > 0) offset += range.start * stride
        shape.push(range.count)
        strides.push(range.count > 0 ? stride * range.step : stride)
        axis++
        position++
        break
      }
      case 'fancy': {
        if (item.consumes === 0) {
          fancy.push({ item, axis: -1, extent: 1, stride: 0, before: shape.length })
          positions.push(position++)
          break
        }
        const extent = array.shape[axis] as number
        if (item.mask !== undefined && (item.mask.shape[item.axisInMask as number] as number) !== extent) {
          raise('IndexError', `boolean index did not match indexed array along axis ${axis}; size of axis is ${extent} but size of corresponding boolean axis is ${item.mask.shape[item.axisInMask as number]}`)
        }
        fancy.push({ item, axis, extent, stride: array.strides[axis] as number, before: shape.length })
        positions.push(position++)
        axis++
        break
      }
    }
  }
  const isAdjacent = positions.every((at, i) => i === 0 || at === (positions[i - 1] as number) + 1)
  const isScalar = !hasFancy && !hasEllipsis && shape.length === 0 && items.length > 0 && items.every((item) => item.kind === 'int')
  return { dtype: array.dtype, shape, strides, offset, fancy, isScalar: isScalar || (items.length === 0 && array.ndim === 0), isAdjacent, newAxes }
}

function indexInto(index: number, extent: number, axis: number): number {
  if (index < -extent || index >= extent) raise('IndexError', `index ${index} is out of bounds for axis ${axis} with size ${extent}`)
  return index < 0 ? index + extent : index
}

/** What an array of indices picks: offsets for each combination of them. */
interface Picked {
  readonly shape: readonly number[]
  readonly offsets: Int32Array
}

function pickedShape(basic: Basic): number[] {
  const shape = commonShape(basic.fancy.map(({ item }) => item.shape))
  return shape ?? raise('IndexError', `shape mismatch: indexing arrays could not be broadcast together with shapes ${basic.fancy.map(({ item }) => `${messageShape(item.shape)} `).join('')}`)
}

function pick(basic: Basic): Picked {
  const shape = pickedShape(basic)
  const offsets = new Int32Array(sizeOf(shape))
  for (const { item, axis, extent, stride } of basic.fancy) {
    if (axis < 0) continue
    for (const value of item.values) if (value < -extent || value >= extent) {
      if (offsets.length > 0 || item.values.length > 0) raise('IndexError', `index ${value} is out of bounds for axis ${axis} with size ${extent}`)
    }
    const places = offsetsOf({ shape, strides: broadcastStrides(shape, item.shape, stridesFor(item.shape, 1)), offset: 0 })
    for (let i = 0; i < offsets.length; i++) {
      const value = item.values[places[i] as number] as number
      offsets[i] = (offsets[i] as number) + (value < 0 ? value + extent : value) * stride
    }
  }
  return { shape, offsets }
}

/** Offsets of every element of the result, the picked axes first. */
function allOffsets(basic: Basic, picked: Picked): Int32Array {
  const inner = offsetsOf(basic)
  const out = new Int32Array(picked.offsets.length * inner.length)
  let at = 0
  for (const outer of picked.offsets) for (const offset of inner) out[at++] = outer + offset
  return out
}

/** Where the picked axes stand in the result: all together where they were, or in front. */
function transposition(basic: Basic, picked: Pick<Picked, 'shape'>): number[] | null {
  const lead = basic.isAdjacent ? (basic.fancy[0]?.before ?? 0) : 0
  if (lead === 0) return null
  const count = picked.shape.length
  const axes: number[] = []
  for (let i = 0; i < lead; i++) axes.push(count + i)
  for (let i = 0; i < count; i++) axes.push(i)
  for (let i = lead; i < basic.shape.length; i++) axes.push(count + i)
  return axes
}

/** A field, or several, of a structured array; undefined when the key asks for none. _get_view */
export function fieldView(array: PyNdArray, key: PyValue): PyNdArray | undefined {
  const { fields } = array.dtype
  const name = textOf(key)
  if (name !== undefined) {
    if (fields === null) return undefined
    const field = fields.find((each) => each.name === name)
    if (field === undefined) raise('ValueError', `no field of name ${name}`)
    const { subarray } = field.dtype
    const place = subarray === null
      ? { dtype: field.dtype, offset: array.offset + field.offset }
      : {
          dtype: subarray.base,
          offset: array.offset + field.offset,
          shape: [...array.shape, ...subarray.shape],
          strides: [...array.strides, ...stridesFor(subarray.shape, subarray.base.itemsize)],
        }
    return viewOfArray(array, place)
  }
  if (fields !== null && key instanceof PyList && key.items.length > 0 && key.items.every((item) => textOf(item) !== undefined)) {
    return viewOfArray(array, { dtype: subsetOf(array.dtype, key.items) })
  }
  return undefined
}

function hasScalarArray(key: PyValue): boolean {
  return key instanceof PyTuple ? key.items.some(hasScalarArray) : key instanceof PyNdArray && key.ndim === 0
}

/** array_subscript */
export function getArrayItem(array: PyNdArray, key: PyValue): PyValue {
  if (typeof key === 'number' && array.ndim === 1) {
    return scalarAt(array, array.offset + indexInto(key, array.shape[0] as number, 0) * (array.strides[0] as number))
  }
  const field = fieldView(array, key)
  if (field !== undefined) return field
  const items = itemsOfKey(key)
  const basic = applyBasic(array, items)
  if (basic.isScalar) return scalarAt(array, basic.offset)
  if (basic.fancy.length === 0) {
    const view = viewOfArray(array, basic)
    // An integer that is an array counts as an index by array: what it picks is a copy.
    return hasScalarArray(key) ? copyArray(view, 'K', view.dtype, view.cls) : view
  }
  const picked = pick(basic)
  const offsets = allOffsets(basic, picked)
  const result = rawArray(array.dtype, [...picked.shape, ...basic.shape], 'C', array.cls)
  gather(array, offsets, result)
  if (basic.newAxes.length > 0) {
    // Nothing is walked along these: their steps are those of one element.
    const stillAt = new Set(basic.newAxes.map((at) => at + picked.shape.length))
    result.strides = result.strides.map((stride, i) => (stillAt.has(i) && stride !== 0 ? array.dtype.itemsize : stride))
  }
  const axes = transposition(basic, picked)
  known(result)
  copied(result.nbytes, array, result, 'fancy index')
  finalize(result, array)
  if (axes === null) return result
  return viewOfArray(result, { shape: axes.map((axis) => result.shape[axis] as number), strides: axes.map((axis) => result.strides[axis] as number) })
}

/** Elements at these offsets, one after the other. */
export function gather(source: PyNdArray, offsets: Int32Array, target: PyNdArray): void {
  if (source.dtype.isObject) {
    rawsAt(source, offsets).forEach((raw, i) => writerOf(target.dtype)(target.view, target.offset + i * target.dtype.itemsize, raw))
    return
  }
  const { itemsize } = source.dtype
  const from = source.memory.bytes
  const into = target.memory.bytes
  for (let i = 0, to = target.offset; i < offsets.length; i++, to += itemsize) {
    const at = offsets[i] as number
    for (let k = 0; k < itemsize; k++) into[to + k] = from[at + k] as number
  }
}

/** A boolean array of the whole array's shape is the only index: values are counted, and repeat only one by one. */
function isWholeMask(array: PyNdArray, items: readonly Item[]): boolean {
  const first = items[0]
  return first?.kind === 'fancy' && first.mask !== undefined && first.mask.ndim === array.ndim && items.length === array.ndim && items.every((item) => item.kind === 'fancy' && item.mask === first.mask)
}

/** array_assign_subscript */
export function setArrayItem(array: PyNdArray, key: PyValue, value: PyValue | undefined): void {
  if (value === undefined) return raise('ValueError', 'cannot delete array elements')
  assertWriteable(array)
  if (typeof key === 'number' && array.ndim === 1) {
    storeScalar(array, array.offset + indexInto(key, array.shape[0] as number, 0) * (array.strides[0] as number), value)
    return
  }
  const field = fieldView(array, key)
  if (field !== undefined) {
    assignValue(field, value)
    return
  }
  const items = itemsOfKey(key)
  const basic = applyBasic(array, items)
  if (basic.isScalar) {
    storeScalar(array, basic.offset, value)
    return
  }
  if (basic.fancy.length === 0) {
    assignValue(viewOfArray(array, basic, arrayTypes.ndarray), value)
    return
  }
  assignFancy(array, basic, items, value)
}

function storeScalar(array: PyNdArray, offset: number, value: PyValue): void {
  storeValue(array.memory.view, offset, value, array.dtype)
  touched(array, { dtype: array.dtype, shape: [], strides: [], offset })
}

/** Broadcasts a value over a view. PyArray_CopyObject */
export function assignValue(target: PyNdArray, value: PyValue): void {
  const isPlain = typeof value !== 'object' || value === null || (scalarParts(value) !== undefined && scalarParts(value)!.dtype.kind !== 'V')
  if (isPlain || (target.dtype.kind === 'V' && value instanceof PyTuple)) {
    const raw = rawFrom(value, target.dtype)
    const write = writerOf(target.dtype)
    const { view } = target.memory
    for (const offset of offsetsOf(target)) write(view, offset, raw)
  } else assignArray(target, value instanceof PyNdArray ? value : sequenceFor(value, target))
  touched(target)
}

/** A sequence as an array; of one that fits as it is, the elements in front of one that will not do are kept. PyArray_CopyObject */
function sequenceFor(value: PyValue, target: PyNdArray): PyNdArray {
  try {
    return asArray(value, { dtype: dtypeFor(value, target), hidden: true, ndmax: target.ndim })
  } catch (thrown) {
    if (isRaised(thrown, 'Exception') && isOfShape(value, target.shape)) storeEach(target, value, target.shape, target.strides, target.offset)
    throw thrown
  }
}

function isOfShape(value: PyValue, shape: readonly number[]): boolean {
  if (!(value instanceof PyList || value instanceof PyTuple)) return shape.length === 0
  return value.items.length === shape[0] && value.items.every((item) => isOfShape(item, shape.slice(1)))
}

function storeEach(target: PyNdArray, value: PyValue, shape: readonly number[], strides: readonly number[], offset: number): void {
  if (shape.length === 0) {
    storeValue(target.memory.view, offset, value, target.dtype)
    touched(target, { dtype: target.dtype, shape: [], strides: [], offset })
    return
  }
  const { items } = value as PyList
  items.forEach((item, i) => storeEach(target, item, shape.slice(1), strides.slice(1), offset + i * (strides[0] as number)))
}

/** Python values are converted straight to the target's dtype; buffers come in their own. */
function dtypeFor(value: PyValue, target: PyNdArray): PyNdArray['dtype'] | null {
  return value instanceof PyList || value instanceof PyTuple || value instanceof PyBytes || !(value instanceof PyObject) || typeOf(value).slots.buffer === undefined ? target.dtype : null
}

function assignFancy(array: PyNdArray, basic: Basic, items: readonly Item[], value: PyValue): void {
  // Shapes are looked at before arrays of indices.
  const picked = { shape: pickedShape(basic) }
  const source = value instanceof PyNdArray ? value : asArray(value, { dtype: dtypeFor(value, array), hidden: true })
  const shape = [...picked.shape, ...basic.shape]
  const axes = transposition(basic, picked)
  const shown = axes === null ? shape : axes.map((axis) => shape[axis] as number)
  if (isWholeMask(array, items)) {
    const count = sizeOf(picked.shape)
    if (source.ndim > 1) {
      raise('TypeError', `NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has ${source.ndim} dimensions`)
    }
    if (source.ndim === 1 && source.shape[0] !== count && source.shape[0] !== 1) {
      raise('ValueError', `NumPy boolean array indexing assignment cannot assign ${source.shape[0]} input values to the ${count} output values where the mask is true`)
    }
  }
  let fromShape: readonly number[] = source.shape
  let fromStrides: readonly number[] = source.strides
  while (fromShape.length > shown.length && fromShape[0] === 1) {
    fromShape = fromShape.slice(1)
    fromStrides = fromStrides.slice(1)
  }
  if (!fitsShape(fromShape, shown)) {
    raise('ValueError', `shape mismatch: value array of shape ${messageShape(source.shape)} could not be broadcast to indexing result of shape ${messageShape(shown)}`)
  }
  let strides = broadcastStrides(shown, fromShape, fromStrides)
  if (axes !== null) {
    const back = new Array<number>(axes.length).fill(0)
    axes.forEach((axis, i) => (back[axis] = strides[i] as number))
    strides = back
  }
  writeAt(array, allOffsets(basic, pick(basic)), source, offsetsOf({ shape, strides, offset: source.offset }))
}

/** Elements of `source` at `from` go to `to`, as if through a copy. */
function writeAt(array: PyNdArray, to: Int32Array, source: PyNdArray, from: Int32Array): void {
  const { dtype } = array
  const write = writerOf(dtype)
  const caster = casterOf(source.dtype, dtype)
  if (source.dtype.kind === 'c' && 'iuf'.includes(dtype.kind)) warnComplex()
  const all = rawsAt(source, from)
  const { view } = array.memory
  const isSame = sameDType(source.dtype, dtype)
  for (let i = 0; i < to.length; i++) write(view, to[i] as number, isSame ? (all[i] as Raw) : caster(all[i] as Raw))
  reportStatus('cast')
  touchedAt(array, to)
}

function rawsAt(source: PyNdArray, offsets: Int32Array): Raw[] {
  const read = readerOf(source.dtype)
  const { view } = source.memory
  return Array.from(offsets, (offset) => read(view, offset))
}
