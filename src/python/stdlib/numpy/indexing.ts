/** `a[key]` and `a[key] = value`: views by integers, slices, newaxis and Ellipsis; copies by arrays. mapping.c */
import { PyObject, typeOf, type PyValue } from '../../objects/object'
import { isRaised, raise } from '../../objects/errors'
import { PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyBytes } from '../../builtins/bytes-storage'
import { adjustSlice, unpackSlice } from '../../builtins/slice'
import { arrayTypes, assertWriteable, copied, known, offsetsOf, PyNdArray, rawArray, rawsOf, stridesFor, touched, touchedAt, viewOfArray, type Place } from './array'
import { casterOf } from './cast'
import { rawFrom, scalarAt, scalarParts, storeValue, warnOfCast } from './convert'
import { asArray, assignArray, copyArray } from './create'
import { sameDType } from './dtype'
import { subsetOf } from './dtype-parse'
import { readerOf, writerOf, type Raw } from './element'
import { ArrayMapIterator, raiseOutOfBounds } from './map-iterator'
import { reportStatus } from './status'
import { readSubscript, type IndexPart, type Subscript } from './subscript'

function indexInto(index: number, extent: number, axis: number): number {
  if (index < -extent || index >= extent) raiseOutOfBounds(index, extent, axis)
  return index < 0 ? index + extent : index
}

/** What integers, slices, newaxis and Ellipsis leave of an array; axes that arrays of indices take are left out. get_view_from_index */
function placeOf(array: PyNdArray, parts: readonly IndexPart[]): Place {
  const shape: number[] = []
  const strides: number[] = []
  let { offset } = array
  let axis = 0
  const keep = (): void => {
    shape.push(array.shape[axis] as number)
    strides.push(array.strides[axis] as number)
    axis++
  }
  for (const part of parts) {
    switch (part.kind) {
      case 'int':
        offset += indexInto(part.value, array.shape[axis] as number, axis) * (array.strides[axis] as number)
        axis++
        break
      case 'ellipsis':
        for (let k = 0; k < part.count; k++) keep()
        break
      case 'slice': {
        const range = adjustSlice(unpackSlice(part.key), array.shape[axis] as number)
        const stride = array.strides[axis] as number
        if (range.count > 0) offset += range.start * stride
        shape.push(range.count)
        strides.push(range.count > 0 ? stride * range.step : stride)
        axis++
        break
      }
      case 'newaxis':
        shape.push(1)
        strides.push(0)
        break
      case 'fancy':
        if (part.takesAxis) axis++
    }
  }
  return { dtype: array.dtype, shape, strides, offset }
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

/** array_subscript */
export function getArrayItem(array: PyNdArray, key: PyValue): PyValue {
  if (typeof key === 'number' && array.ndim === 1) {
    return scalarAt(array, array.offset + indexInto(key, array.shape[0] as number, 0) * (array.strides[0] as number))
  }
  const field = fieldView(array, key)
  if (field !== undefined) return field
  const subscript = readSubscript(array, key)
  switch (subscript.kind) {
    case 'ints':
      return scalarAt(array, placeOf(array, subscript.parts).offset)
    case 'mask':
      return ofSubclass(array, elementsAt(array, maskedOffsets(array, subscript.mask as PyNdArray)))
    case 'all':
      return viewOfArray(array)
    case 'view': {
      const view = viewOfArray(array, placeOf(array, subscript.parts))
      return subscript.hasScalarArray ? copyArray(view, 'K', view.dtype, view.cls) : view
    }
    case 'fancy':
      return ofSubclass(array, pickedItems(array, subscript))
  }
}

function pickedItems(array: PyNdArray, subscript: Subscript): PyNdArray {
  const picked = new ArrayMapIterator(array, subscript, placeOf(array, subscript.parts))
  picked.assertInBounds()
  const { shape, shownAxes: axes } = picked
  const result = elementsAt(array, picked.offsets(), shape, picked.stridesFor(array.dtype.itemsize))
  if (axes === null) return result
  return viewOfArray(result, { shape: axes.map((axis) => shape[axis] as number), strides: axes.map((axis) => result.strides[axis] as number) })
}

/** A copy of the elements at these offsets, given in C order. */
function elementsAt(array: PyNdArray, offsets: Int32Array, shape: readonly number[] = [offsets.length], strides: readonly number[] | null = null): PyNdArray {
  const result = rawArray(array.dtype, shape)
  if (strides !== null && offsets.length > 0) result.strides = strides
  gather(array, offsets, result)
  known(result)
  copied(result.nbytes, array, result, 'fancy index')
  return result
}

/** As an array of the class that was indexed. */
function ofSubclass(array: PyNdArray, result: PyNdArray): PyNdArray {
  return array.cls === arrayTypes.ndarray ? result : viewOfArray(result, {}, array.cls, array)
}

function maskedOffsets(array: PyNdArray, mask: PyNdArray): Int32Array {
  const isPicked = rawsOf(mask)
  return offsetsOf(array).filter((_, i) => isPicked[i] !== 0)
}

/** Elements at these offsets become those of `target`, in C order. */
export function gather(source: PyNdArray, offsets: Int32Array, target: PyNdArray): void {
  const places = offsetsOf(target)
  if (source.dtype.isObject) {
    const write = writerOf(target.dtype)
    rawsAt(source, offsets).forEach((raw, i) => write(target.view, places[i] as number, raw))
    return
  }
  const { itemsize } = source.dtype
  const from = source.memory.bytes
  const into = target.memory.bytes
  for (let i = 0; i < offsets.length; i++) {
    const at = offsets[i] as number
    const to = places[i] as number
    for (let k = 0; k < itemsize; k++) into[to + k] = from[at + k] as number
  }
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
  const subscript = readSubscript(array, key)
  switch (subscript.kind) {
    case 'ints':
      storeScalar(array, placeOf(array, subscript.parts).offset, value)
      return
    case 'mask':
      assignMasked(array, subscript.mask as PyNdArray, value)
      return
    case 'all':
      if (value !== array) assignValue(array, value)
      return
    case 'view':
      assignValue(viewOfArray(array, placeOf(array, subscript.parts), arrayTypes.ndarray), value)
      return
    case 'fancy':
      assignPicked(array, subscript, value)
  }
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

function valuesFor(array: PyNdArray, value: PyValue, ndmax?: number): PyNdArray {
  return value instanceof PyNdArray ? value : asArray(value, { dtype: dtypeFor(value, array), hidden: true, ...(ndmax === undefined ? {} : { ndmax }) })
}

/** array_assign_boolean_subscript */
function assignMasked(array: PyNdArray, mask: PyNdArray, value: PyValue): void {
  const source = valuesFor(array, value)
  if (source.ndim > 1) {
    raise('TypeError', `NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has ${source.ndim} dimensions`)
  }
  const to = maskedOffsets(array, mask)
  const extent = source.shape[0] ?? 1
  if (extent !== 1 && extent !== to.length) {
    raise('ValueError', `NumPy boolean array indexing assignment cannot assign ${extent} input values to the ${to.length} output values where the mask is true`)
  }
  const stride = extent === 1 ? 0 : (source.strides[0] as number)
  if (to.length === 0) return
  warnOfCast(source.dtype, array.dtype)
  const from = to.map((_, i) => source.offset + i * stride)
  if (source.memory !== array.memory) {
    writeAt(array, to, source, from)
    return
  }
  // Here NumPy makes no copy: elements that follow each other in both go at once, others one by one.
  const { itemsize } = array.dtype
  for (let begin = 0, end = 1; begin < to.length; begin = end, end++) {
    while (end < to.length && stride === itemsize && to[end] === (to[end - 1] as number) + itemsize) end++
    writeAt(array, to.subarray(begin, end), source, from.subarray(begin, end))
  }
}

function assignPicked(array: PyNdArray, subscript: Subscript, value: PyValue): void {
  // The bounds of integers are looked at before the values, those of arrays of indices after them.
  const placed = placeOf(array, subscript.parts)
  const source = valuesFor(array, value, array.dtype.isObject ? subscript.ndim : undefined)
  const picked = new ArrayMapIterator(array, subscript, placed)
  const strides = picked.valueStrides(source.shape, source.strides)
  if (!picked.walksSubspace) warnOfCast(source.dtype, array.dtype)
  picked.assertInBounds()
  if (picked.walksSubspace) warnOfCast(source.dtype, array.dtype)
  writeAt(array, picked.offsets(), source, offsetsOf({ shape: picked.shape, strides, offset: source.offset }))
}

/** Elements of `source` at `from` go to `to`, as if through a copy. */
function writeAt(array: PyNdArray, to: Int32Array, source: PyNdArray, from: Int32Array): void {
  const { dtype } = array
  const write = writerOf(dtype)
  const caster = casterOf(source.dtype, dtype)
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
