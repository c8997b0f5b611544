/** Broadcasting, the order in which axes are walked, and which shapes fit without a copy. nditer_constr.c, shape.c */
import { raise } from '../../objects/errors'
import { sizeOf, stridesFor } from './array'

/** `(2,3)` as messages write shapes. convert_shape_to_string */
export function messageShape(shape: readonly number[]): string {
  // Unknown extents in front are left out.
  const first = shape.findIndex((extent) => extent >= 0)
  const shown = first < 0 ? [] : shape.slice(first)
  return `(${shown.map((extent) => (extent < 0 ? 'newaxis' : extent)).join(',')}${shape.length === 1 && shown.length === 1 ? ',' : ''})`
}

/** The shape that all broadcast to; undefined when they do not. */
export function commonShape(shapes: readonly (readonly number[])[]): number[] | undefined {
  const ndim = Math.max(0, ...shapes.map((shape) => shape.length))
  const out = new Array<number>(ndim).fill(1)
  for (const shape of shapes) {
    for (let i = 0; i < shape.length; i++) {
      const at = ndim - shape.length + i
      const extent = shape[i] as number
      if (extent === 1 || out[at] === extent) continue
      if (out[at] !== 1) return undefined
      out[at] = extent
    }
  }
  return out
}

function pythonShape(shape: readonly number[]): string {
  return `(${shape.join(', ')}${shape.length === 1 ? ',' : ''})`
}

/** As commonShape, in the words of a multi-iterator: the first two that do not go together. PyArray_Broadcast */
export function singleShape(shapes: readonly (readonly number[])[]): number[] {
  const found = commonShape(shapes)
  if (found !== undefined) return found
  const ndim = Math.max(0, ...shapes.map((shape) => shape.length))
  for (let axis = 0; axis < ndim; axis++) {
    let at = -1
    for (const [i, shape] of shapes.entries()) {
      const extent = shape[axis - ndim + shape.length]
      if (extent === undefined || extent === 1) continue
      const first = shapes[at]
      if (first === undefined) at = i
      else if (first[axis - ndim + first.length] !== extent) {
        raise('ValueError', `shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg ${at} with shape ${pythonShape(first)} and arg ${i} with shape ${pythonShape(shape)}.`)
      }
    }
  }
  return raise('ValueError', 'shape mismatch: objects cannot be broadcast to a single shape')
}

/** As commonShape, in the words of a ufunc. */
export function broadcastShape(shapes: readonly (readonly number[])[]): number[] {
  const found = commonShape(shapes)
  if (found !== undefined) return found
  return raise('ValueError', `operands could not be broadcast together with shapes ${shapes.map((shape) => `${messageShape(shape)} `).join('')}`)
}

/** Strides with which an array looks like `shape`: 0 where it repeats. The shape must fit. */
export function broadcastStrides(shape: readonly number[], from: readonly number[], strides: readonly number[]): number[] {
  const lead = shape.length - from.length
  return shape.map((extent, i) => (i < lead || (from[i - lead] === 1 && extent !== 1) ? 0 : (strides[i - lead] as number)))
}

/** Whether `from` broadcasts to exactly `shape`. */
export function fitsShape(from: readonly number[], shape: readonly number[]): boolean {
  // Leading extents of 1 more than the target has are dropped when assigning.
  if (from.length > shape.length) return false
  const lead = shape.length - from.length
  return from.every((extent, i) => extent === 1 || extent === shape[lead + i])
}

/**
 * Axes from the slowest to the fastest as memory has them; the order of C where that says nothing.
 * npyiter_find_best_axis_ordering
 */
export function axesByMemory(ndim: number, operands: readonly (readonly number[])[]): number[] {
  // Sorted with the fastest first, as the iterator keeps them.
  const axes = Array.from({ length: ndim }, (_, i) => ndim - 1 - i)
  for (let i0 = 1; i0 < ndim; i0++) {
    let position = i0
    const outer = axes[i0] as number
    for (let i1 = i0 - 1; i1 >= 0; i1--) {
      const inner = axes[i1] as number
      let isAmbiguous = true
      let shouldSwap = false
      for (const strides of operands) {
        const a = Math.abs(strides[outer] as number)
        const b = Math.abs(strides[inner] as number)
        if (a === 0 || b === 0) continue
        if (b <= a) shouldSwap = false
        else if (isAmbiguous) shouldSwap = true
        isAmbiguous = false
      }
      if (isAmbiguous) continue
      if (!shouldSwap) break
      position = i1
    }
    if (position !== i0) {
      axes.splice(i0, 1)
      axes.splice(position, 0, outer)
    }
  }
  return axes.toReversed()
}

/** Strides of elements that lie one after the other, the last of these axes fastest. */
function packedStrides(shape: readonly number[], itemsize: number, axes: readonly number[]): number[] {
  const strides = new Array<number>(shape.length).fill(0)
  let stride = itemsize
  for (const axis of axes.toReversed()) {
    strides[axis] = stride
    stride *= shape[axis] as number
  }
  return strides
}

/** Strides of a fresh array that keeps the operands' order of axes. order='K' */
export function stridesLike(shape: readonly number[], itemsize: number, operands: readonly (readonly number[])[]): number[] {
  if (shape.includes(0)) return shape.map(() => 0)
  // An axis of one says nothing about the order.
  const axes = axesByMemory(shape.length, operands.map((each) => each.map((stride, i) => (shape[i] === 1 ? 0 : stride))))
  return packedStrides(shape, itemsize, axes)
}

/** Strides of a fresh array that keeps the order of several arrays' axes; the order of C wins where they disagree. PyArray_CreateMultiSortedStridePerm */
export function stridesSortedLikeAll(shape: readonly number[], itemsize: number, arrays: readonly { readonly shape: readonly number[]; readonly strides: readonly number[] }[]): number[] {
  if (shape.includes(0)) return shape.map(() => 0)
  const axes = shape.map((_, i) => i)
  for (let i0 = 1; i0 < axes.length; i0++) {
    const axis = axes[i0] as number
    let position = i0
    for (let i1 = i0 - 1; i1 >= 0; i1--) {
      const other = axes[i1] as number
      const telling = arrays.filter((array) => array.shape[axis] !== 1 && array.shape[other] !== 1)
      if (telling.length === 0) continue
      if (telling.some(({ strides }) => Math.abs(strides[axis] as number) <= Math.abs(strides[other] as number))) break
      position = i1
    }
    axes.splice(i0, 1)
    axes.splice(position, 0, axis)
  }
  return packedStrides(shape, itemsize, axes)
}

/** Strides of a fresh array that keeps the order of one array's axes by their steps alone. PyArray_CreateSortedStrideMap */
export function stridesSortedLike(shape: readonly number[], itemsize: number, from: readonly number[]): number[] {
  if (shape.includes(0)) return shape.map(() => 0)
  const axes = shape.map((_, i) => i).toSorted((a, b) => Math.abs(from[b] as number) - Math.abs(from[a] as number) || a - b)
  return packedStrides(shape, itemsize, axes)
}

/**
 * Strides that show the same elements, in the same order, in another shape; undefined when only a copy can.
 * _attempt_nocopy_reshape
 */
export function reshapedStrides(shape: readonly number[], strides: readonly number[], wanted: readonly number[], itemsize: number, order: 'C' | 'F'): number[] | undefined {
  if (sizeOf(shape) === 0) return stridesFor(wanted, itemsize, order)
  const oldShape = shape.filter((extent) => extent !== 1)
  const oldStrides = strides.filter((_, i) => shape[i] !== 1)
  const out = new Array<number>(wanted.length).fill(0)
  let oi = 0
  let oj = 1
  let ni = 0
  let nj = 1
  while (ni < wanted.length && oi < oldShape.length) {
    let np = wanted[ni] as number
    let op = oldShape[oi] as number
    while (np !== op) {
      if (np < op) np *= wanted[nj++] as number
      else op *= oldShape[oj++] as number
    }
    for (let k = oi; k < oj - 1; k++) {
      const isJoined = order === 'F'
        ? oldStrides[k + 1] === (oldShape[k] as number) * (oldStrides[k] as number)
        : oldStrides[k] === (oldShape[k + 1] as number) * (oldStrides[k + 1] as number)
      if (!isJoined) return undefined
    }
    if (order === 'F') {
      out[ni] = oldStrides[oi] as number
      for (let k = ni + 1; k < nj; k++) out[k] = (out[k - 1] as number) * (wanted[k - 1] as number)
    } else {
      out[nj - 1] = oldStrides[oj - 1] as number
      for (let k = nj - 1; k > ni; k--) out[k - 1] = (out[k] as number) * (wanted[k] as number)
    }
    ni = nj++
    oi = oj++
  }
  let last = itemsize
  if (ni >= 1) {
    last = out[ni - 1] as number
    if (order === 'F') last *= wanted[ni - 1] as number
  }
  for (let k = ni; k < wanted.length; k++) out[k] = last
  return out
}
