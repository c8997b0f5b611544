/**
 * How elements lie in memory: shape and strides, contiguity, and copying between layouts. Knows bytes and numbers,
 * and nothing of objects.
 */

/** Elements of one size, placed by strides in bytes (which may be negative or 0). */
export interface Layout {
  readonly memory: Uint8Array
  /** Of the element with all indices 0. */
  readonly offset: number
  readonly itemsize: number
  readonly ndim: number
  readonly shape: readonly number[] | null
  readonly strides: readonly number[] | null
  /** Bytes covered. */
  readonly length: number
}

export type Order = 'C' | 'F' | 'A'

/** Last index fastest. init_strides_from_shape */
export function stridesInC(shape: readonly number[], itemsize: number): number[] {
  const strides = new Array<number>(shape.length)
  let stride = itemsize
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = stride
    stride *= shape[i] as number
  }
  return strides
}

/** First index fastest. init_fortran_strides_from_shape */
export function stridesInFortran(shape: readonly number[], itemsize: number): number[] {
  const strides: number[] = []
  let stride = itemsize
  for (const extent of shape) {
    strides.push(stride)
    stride *= extent
  }
  return strides
}

/** Shape as given, or what plain bytes have. init_shape_strides */
export function shapeOf(layout: Layout): readonly number[] {
  return layout.shape ?? (layout.ndim === 1 ? [layout.length / layout.itemsize] : [])
}

export function stridesOf(layout: Layout): readonly number[] {
  return layout.strides ?? stridesInC(shapeOf(layout), layout.itemsize)
}

function isCContiguous(layout: Layout): boolean {
  if (layout.length === 0 || layout.strides === null) return true
  const shape = shapeOf(layout)
  let expected = layout.itemsize
  for (let i = shape.length - 1; i >= 0; i--) {
    const extent = shape[i] as number
    if (extent > 1 && layout.strides[i] !== expected) return false
    expected *= extent
  }
  return true
}

function isFortranContiguous(layout: Layout): boolean {
  if (layout.length === 0) return true
  const shape = shapeOf(layout)
  if (layout.strides === null) return shape.filter((extent) => extent > 1).length <= 1
  let expected = layout.itemsize
  for (let i = 0; i < shape.length; i++) {
    const extent = shape[i] as number
    if (extent > 1 && layout.strides[i] !== expected) return false
    expected *= extent
  }
  return true
}

/** PyBuffer_IsContiguous */
export function isContiguous(layout: Layout, order: Order): boolean {
  if (order === 'C') return isCContiguous(layout)
  if (order === 'F') return isFortranContiguous(layout)
  return isCContiguous(layout) || isFortranContiguous(layout)
}

/** Calls `visit` with the offset of each element, last index fastest. */
function forEachOffset(layout: Layout, visit: (offset: number) => void): void {
  walk(shapeOf(layout), stridesOf(layout), 0, layout.offset, visit)
}

function walk(shape: readonly number[], strides: readonly number[], dimension: number, offset: number, visit: (offset: number) => void): void {
  if (dimension === shape.length) {
    visit(offset)
    return
  }
  const extent = shape[dimension] as number
  const stride = strides[dimension] as number
  for (let i = 0; i < extent; i++, offset += stride) walk(shape, strides, dimension + 1, offset, visit)
}

/** The elements in C or Fortran order, as fresh bytes; 'A' keeps Fortran order where it is. PyBuffer_ToContiguous */
export function toContiguous(layout: Layout, order: Order): Uint8Array {
  const { memory, offset, length, itemsize } = layout
  if (isContiguous(layout, order)) return memory.slice(offset, offset + length)
  const out = new Uint8Array(length)
  if (order === 'F') {
    const shape = shapeOf(layout)
    const target: Layout = { memory: out, offset: 0, length, itemsize, ndim: shape.length, shape, strides: stridesInFortran(shape, itemsize) }
    copyElements(target, layout)
    return out
  }
  if (layout.ndim === 1 && itemsize === 1) {
    const stride = stridesOf(layout)[0] as number
    for (let i = 0, at = offset; i < length; i++, at += stride) out[i] = memory[at] as number
    return out
  }
  let at = 0
  forEachOffset(layout, (from) => {
    for (let k = 0; k < itemsize; k++) out[at++] = memory[from + k] as number
  })
  return out
}

/**
 * Copies between two layouts of the same shape and itemsize, as if through a buffer in between, so that they may
 * overlap. copy_buffer
 */
export function copyElements(target: Layout, source: Layout): void {
  // A slice of nothing may begin in front of its memory.
  if (source.length === 0) return
  if (isCContiguous(target) && isCContiguous(source)) {
    const { offset, length } = source
    if (target.memory === source.memory) target.memory.copyWithin(target.offset, offset, offset + length)
    else target.memory.set(source.memory.subarray(offset, offset + length), target.offset)
    return
  }
  const { itemsize, memory } = target
  const through = toContiguous(source, 'C')
  let at = 0
  forEachOffset(target, (to) => {
    for (let k = 0; k < itemsize; k++) memory[to + k] = through[at++] as number
  })
}

/** First byte and the byte after the last one that the elements touch; both the offset when there is no element. */
export function extentOf(layout: Layout): readonly [number, number] {
  let low = layout.offset
  let high = layout.offset + layout.itemsize
  const shape = shapeOf(layout)
  const strides = stridesOf(layout)
  for (let i = 0; i < shape.length; i++) {
    const extent = shape[i] as number
    if (extent === 0) return [layout.offset, layout.offset]
    const reach = (extent - 1) * (strides[i] as number)
    if (reach < 0) low += reach
    else high += reach
  }
  return [low, high]
}

/** Equal, or equal up to an extent of 0 at the same place. equiv_shape */
export function sameShape(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false
    if (a[i] === 0) return true
  }
  return true
}
