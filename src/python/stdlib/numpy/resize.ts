/** ndarray.resize: in place, and only where nobody else looks. PyArray_Resize_int */
import type { PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { interpreter } from '../../objects/interpreter'
import { observer } from '../../observer'
import { allocate } from '../../buffer'
import { clearReferences, writeReference } from './references'
import { PyOwnArray, sizeOf, stridesFor, type PyNdArray } from './array'

const REFERENCED =
  'cannot resize an array that references or is referenced\nby another object in this way.\nUse the np.resize function to get a new resized copy or\n set refcheck=False to disable this check'
const PERHAPS =
  'cannot resize an array that may be referenced by another object.\nIt is possible that this is a false positive.\nIf you are sure that the array is uniquely referenced, set refcheck=False.'

function refuse(array: PyNdArray, message: string, wantedSize: number): never {
  if (observer.refused !== null) {
    observer.refused({ operation: 'resize', errorType: 'ValueError', message, exporter: array instanceof PyOwnArray ? array : null, view: null, wantedSize })
  }
  return raise('ValueError', message)
}

export function resizeInPlace(array: PyNdArray, shape: readonly number[], refcheck: boolean): PyValue {
  if (!array.isC && !array.isF) raise('ValueError', 'resize only works on single-segment arrays')
  if (shape.some((extent) => extent < 0)) raise('ValueError', 'negative dimensions not allowed')
  const { itemsize } = array.dtype
  const before = array.nbytes
  const after = sizeOf(shape) * itemsize
  if (before !== after) {
    if (!(array instanceof PyOwnArray)) return refuse(array, 'cannot resize this array: it does not own its data', after)
    if (array.weakrefs !== null && array.weakrefs.length > 0) refuse(array, REFERENCED, after)
    if (refcheck) {
      // What calls the method holds the array as well, unless it lent a local variable of its own.
      const references = array.rc - interpreter.uncountedReferences(array, true)
      if (references === 2) refuse(array, PERHAPS, after)
      if (references > 2) refuse(array, REFERENCED, after)
    }
    const bytes = allocate(after)
    bytes.set(array.memory.place.subarray(0, Math.min(before, after)))
    if (array.dtype.isObject && after < before) clearReferences(array.memory.view, after, before)
    array.replace(bytes)
    if (array.dtype.isObject) for (let at = before; at < after; at += itemsize) writeReference(array.memory.view, at, 0)
  }
  const order = array.isF && !array.isC ? 'F' : 'C'
  array.shape = shape
  array.strides = stridesFor(shape, itemsize, order)
  return null
}
