/** Other looks at an array: reshape, transpose, squeeze, view. numpy/_core/src/multiarray/shape.c, methods.c, convert.c */
import type { PyType } from '../../objects/object'
import { raise } from '../../objects/errors'
import { finalize, known, offsetsOf, rawArray, sizeOf, stridesFor, viewOfArray, type MemoryOrder, type PyNdArray } from './array'
import { copyArray } from './create'
import { flexibleDType, type PyDType } from './dtype'
import { raiseAxisError } from './errors'
import { gather } from './indexing'
import { axesByMemory, messageShape, reshapedStrides } from './layout'

/** Fills in the one extent that is -1. _fix_unknown_dimension */
export function fixShape(shape: readonly number[], size: number): number[] {
  const unknown = shape.indexOf(-1)
  const refuse = (): never => raise('ValueError', `cannot reshape array of size ${size} into shape ${messageShape(shape)}`)
  if (unknown >= 0 && shape.indexOf(-1, unknown + 1) >= 0) raise('ValueError', 'can only specify one unknown dimension')
  if (shape.some((extent) => extent < -1)) {
    if (shape.filter((extent) => extent < 0).length > 1) raise('ValueError', 'can only specify one unknown dimension')
    const at = shape.findIndex((extent) => extent < 0)
    return fixShape(shape.map((extent, i) => (i === at ? -1 : extent)), size)
  }
  if (unknown < 0) return sizeOf(shape) === size ? [...shape] : refuse()
  const known = shape.reduce((product, extent, i) => (i === unknown ? product : product * extent), 1)
  if (known === 0 || size % known !== 0) refuse()
  return shape.map((extent, i) => (i === unknown ? size / known : extent))
}

/** A view where that is possible, else a copy. PyArray_Newshape */
export function reshape(array: PyNdArray, wanted: readonly number[], order: 'C' | 'F' | 'A' = 'C', copy: boolean | null = null): PyNdArray {
  const shape = fixShape(wanted, array.size)
  const actual: MemoryOrder = order === 'A' ? (array.isF && !array.isC ? 'F' : 'C') : order
  const { itemsize } = array.dtype
  if (copy !== true) {
    // An extent left open (-1) has the strides worked out anew.
    if (wanted.length === array.ndim && wanted.every((extent, i) => extent === array.shape[i])) return viewOfArray(array)
    const isDirect = actual === 'C' ? array.isC : array.isF
    const strides = isDirect ? stridesFor(shape, itemsize, actual) : reshapedStrides(array.shape, array.strides, shape, itemsize, actual)
    if (strides !== undefined) return viewOfArray(array, { shape, strides })
  }
  if (copy === false) raise('ValueError', 'Unable to avoid creating a copy while reshaping.')
  const made = copyArray(array, actual)
  return viewOfArray(made, { shape, strides: stridesFor(shape, itemsize, actual) }, array.cls)
}

/** The axes in another order; absent: reversed. PyArray_Transpose */
export function transpose(array: PyNdArray, axes: readonly number[] | null): PyNdArray {
  const { ndim } = array
  if (axes === null) return viewOfArray(array, { shape: array.shape.toReversed(), strides: array.strides.toReversed() })
  if (axes.length !== ndim) raise('ValueError', "axes don't match array")
  const order: number[] = []
  for (const axis of axes) {
    if (axis < -ndim || axis >= ndim) raiseAxisError(axis, ndim)
    const at = axis < 0 ? axis + ndim : axis
    if (order.includes(at)) raise('ValueError', 'repeated axis in transpose')
    order.push(at)
  }
  return viewOfArray(array, { shape: order.map((axis) => array.shape[axis] as number), strides: order.map((axis) => array.strides[axis] as number) })
}

export function swapAxes(array: PyNdArray, first: number, second: number): PyNdArray {
  const { ndim } = array
  if (first < -ndim || first >= ndim) raiseAxisError(first, ndim, 'axis1')
  if (second < -ndim || second >= ndim) raiseAxisError(second, ndim, 'axis2')
  const order = array.shape.map((_, i) => i)
  const a = first < 0 ? first + ndim : first
  const b = second < 0 ? second + ndim : second
  order[a] = b
  order[b] = a
  return transpose(array, order)
}

export function squeeze(array: PyNdArray, axes: readonly number[] | null): PyNdArray {
  const drop = new Set<number>()
  for (const axis of axes ?? []) {
    if (axis < -array.ndim || axis >= array.ndim) raiseAxisError(axis, array.ndim)
    const at = axis < 0 ? axis + array.ndim : axis
    if (drop.has(at)) raise('ValueError', "duplicate value in 'axis'")
    drop.add(at)
  }
  for (const at of drop) if (array.shape[at] !== 1) raise('ValueError', 'cannot select an axis to squeeze out which has size not equal to one')
  const keeps = array.shape.map((extent, i) => (axes === null ? extent !== 1 : !drop.has(i)))
  // Nothing to squeeze out: the array itself.
  if (keeps.every(Boolean)) return axes === null ? array : viewOfArray(array)
  return viewOfArray(array, { shape: array.shape.filter((_, i) => keeps[i]), strides: array.strides.filter((_, i) => keeps[i]) })
}

/** A flat copy. PyArray_Flatten */
export function flatten(array: PyNdArray, order: 'C' | 'F' | 'A' | 'K' = 'C'): PyNdArray {
  const target = rawArray(array.dtype, [array.size], 'C', array.cls)
  gather(array, flatOffsets(array, order), target)
  return finalize(known(target), array)
}

function flatOffsets(array: PyNdArray, order: 'C' | 'F' | 'A' | 'K'): Int32Array {
  const asF = order === 'F' || (order !== 'C' && array.isF && !array.isC)
  if (asF) return offsetsOf({ shape: array.shape.toReversed(), strides: array.strides.toReversed(), offset: array.offset })
  if (order === 'K' && !array.isC) {
    const axes = axesByMemory(array.ndim, [array.strides.map((stride, axis) => (array.shape[axis] === 1 ? 0 : stride))])
    return offsetsOf({ shape: axes.map((axis) => array.shape[axis] as number), strides: axes.map((axis) => array.strides[axis] as number), offset: array.offset })
  }
  return offsetsOf(array)
}

/** Whether the elements lie one after the other, whatever the order of the axes. */
function isDense(array: PyNdArray): boolean {
  let expected = array.dtype.itemsize
  return array.shape.map((_, axis) => axis).toSorted((a, b) => (array.strides[a] as number) - (array.strides[b] as number)).every((axis) => {
    const extent = array.shape[axis] as number
    if (extent === 1) return true
    if (array.strides[axis] !== expected) return false
    expected *= extent
    return true
  })
}

/** Flat, without a copy where memory allows. PyArray_Ravel */
export function ravel(array: PyNdArray, order: 'C' | 'F' | 'A' | 'K' = 'C'): PyNdArray {
  const shape = [array.size]
  const strides = [array.dtype.itemsize]
  const asF = order === 'F' || (order === 'A' && array.isF && !array.isC) || (order === 'K' && array.isF && !array.isC)
  if (asF ? array.isF : array.isC) return viewOfArray(array, { shape, strides })
  if (order === 'K' && isDense(array)) return viewOfArray(array, { shape, strides })
  return flatten(array, order)
}

/** The same bytes as another dtype: the last axis grows or shrinks. array_descr_set */
export function viewAs(array: PyNdArray, dtype: PyDType | null, cls: PyType = array.cls): PyNdArray {
  if (dtype === null) return viewOfArray(array, {}, cls)
  return viewOfArray(array, placeAs(array, dtype), cls)
}

/** Shape and strides under another dtype. */
export function placeAs(array: PyNdArray, wanted: PyDType): { dtype: PyDType; shape: readonly number[]; strides: readonly number[] } {
  if (array.dtype.isObject !== wanted.isObject) raise('TypeError', 'Cannot change data-type for array of references.')
  const before = array.dtype.itemsize
  const isUnsized = wanted.isFlexible && wanted.itemsize === 0 && wanted.fields === null
  if (wanted.subarray !== null && wanted.itemsize !== before) raise('ValueError', 'Changing the dtype to a subarray type is only supported if the total itemsize is unchanged')
  if (isUnsized && wanted.kind !== 'V') raise('ValueError', 'When changing to a smaller dtype, its size must be a divisor of the size of original dtype')
  const dtype = isUnsized ? flexibleDType(wanted.kind as 'S', before) : wanted
  const after = dtype.itemsize
  let { shape, strides } = array
  if (after !== before) {
    if (array.ndim === 0) raise('ValueError', 'Changing the dtype of a 0d array is only supported if the itemsize is unchanged')
    const last = array.ndim - 1
    const extent = shape[last] as number
    if (extent !== 1 && array.size !== 0 && strides[last] !== before) {
      raise('ValueError', 'To change to a dtype of a different size, the last axis must be contiguous')
    }
    if (after < before) {
      if (after === 0 || before % after !== 0) raise('ValueError', 'When changing to a smaller dtype, its size must be a divisor of the size of original dtype')
      shape = [...shape.slice(0, last), extent * (before / after)]
    } else {
      const total = extent * before
      if (total % after !== 0) {
        raise('ValueError', 'When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the array.')
      }
      shape = [...shape.slice(0, last), total / after]
    }
    strides = [...strides.slice(0, last), after]
  }
  if (dtype.subarray !== null) {
    const { base, shape: inner } = dtype.subarray
    return { dtype: base, shape: [...shape, ...inner], strides: [...strides, ...stridesFor(inner, base.itemsize)] }
  }
  return { dtype, shape, strides }
}
