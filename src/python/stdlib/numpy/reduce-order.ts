/**
 * In which order a reduction meets its elements, and how many each call of the loop gets: sums of floats round
 * differently in another order. numpy/_core/src/multiarray/nditer_constr.c
 */
import type { PyNdArray } from './array'
import { axesByMemory } from './layout'

/** An axis of the walk, several axes of the array where memory allows. */
export interface WalkedAxis {
  extent: number
  /** Of the operand, in bytes. */
  stride: number
  /** Of the results, in elements; 0 along what is reduced. */
  outStride: number
}

/** Elements that a buffer of the iterator's has room for. NPY_BUFSIZE */
const BUFFER = 8192

/** The axes, slowest first, and the results' strides along each of the array's own axes, in elements. Reductions negate no strides. */
export function walkedAxes(array: PyNdArray, reduced: ReadonlySet<number>): { axes: WalkedAxis[]; kept: number[] } {
  const strides = array.strides.map((stride, axis) => (array.shape[axis] === 1 ? 0 : stride))
  const order = axesByMemory(array.ndim, [strides]).filter((axis) => array.shape[axis] !== 1)
  const kept = array.shape.map(() => 0)
  let step = 1
  for (const axis of order.toReversed()) {
    if (reduced.has(axis)) continue
    kept[axis] = step
    step *= array.shape[axis] as number
  }
  const axes: WalkedAxis[] = []
  for (const axis of order) {
    const next = { extent: array.shape[axis] as number, stride: array.strides[axis] as number, outStride: kept[axis] as number }
    const last = axes.at(-1)
    if (last !== undefined && last.stride === next.stride * next.extent && last.outStride === next.outStride * next.extent) {
      last.extent *= next.extent
      last.stride = next.stride
      last.outStride = next.outStride
    } else axes.push(next)
  }
  return { axes, kept }
}

interface Operand {
  readonly strides: readonly number[]
  readonly isCast: boolean
  readonly isReduced: boolean
  /** How many axes, fastest first, one step leads through. */
  single: number
}

/** Counts of elements, one after the other, that the loop is called with. npyiter_find_buffering_setup, npyiter_copy_to_buffers */
export function* chunksOf(slowestFirst: readonly WalkedAxis[], isCast: boolean): Generator<number> {
  const axes = slowestFirst.toReversed()
  const extents = axes.length === 0 ? [1] : axes.map(({ extent }) => extent)
  const operands: Operand[] = [
    { strides: axes.map(({ outStride }) => outStride), isCast: false, isReduced: axes.some(({ outStride }) => outStride === 0), single: 1 },
    { strides: axes.map(({ stride }) => stride), isCast, isReduced: false, single: 1 },
  ]
  let cost = isCast ? 2 : 1
  let reduceAxis = 0
  let size = extents[0] as number
  let best = { axis: 0, cost, size, core: 1 }
  for (let axis = 1; axis < extents.length && reduceAxis === 0; axis++) {
    if (size >= BUFFER && cost > 1) break
    const extent = extents[axis] as number
    for (const operand of operands) {
      const before = operand.strides[axis - 1] as number
      const stride = operand.strides[axis] as number
      if (operand.single === axis) {
        if (before * (extents[axis - 1] as number) === stride) {
          operand.single++
          continue
        }
        if (!operand.isCast) cost++
      }
      if (operand.isReduced && (stride === 0 || before === 0)) reduceAxis = axis
    }
    const core = size
    size *= extent
    const buffered = size > BUFFER && cost > 1 ? BUFFER : size
    if (cost * best.size <= best.cost * buffered) best = { axis, cost, size, core }
  }
  const reduces = reduceAxis > 0 && best.axis === reduceAxis
  const isBuffered = ({ strides, isCast: casts, isReduced, single }: Operand): boolean => {
    const isWalkedTwice = reduces && (isReduced || (single === best.axis && !casts) || (strides[best.axis] === 0 && single <= best.axis))
    return casts || single + Number(isWalkedTwice) <= best.axis
  }
  const room = best.size > BUFFER && operands.some(isBuffered) ? best.core * Math.floor(BUFFER / best.core) : best.size
  const outer = extents[best.axis] as number
  const total = extents.reduce((product, extent) => product * extent, 1)
  for (let at = 0; at < total; ) {
    const rest = best.core * (outer - (Math.floor(at / best.core) % outer))
    const count = reduces ? best.core : Math.min(room, rest)
    yield count
    at += count
  }
}

/** Sums with rounding errors that grow with the logarithm of the count; half as many lanes for the parts of complex numbers. @TYPE@_pairwise_sum */
export function pairwise(get: (index: number) => number, from: number, count: number, round: (value: number) => number, lanes: 4 | 8): number {
  if (count < lanes) {
    let sum = -0
    for (let i = 0; i < count; i++) sum = round(sum + get(from + i))
    return sum
  }
  if (count <= 16 * lanes) {
    let sums = Array.from({ length: lanes }, (_, k) => get(from + k))
    let i: number = lanes
    for (; i < count - (count % lanes); i += lanes) for (let k = 0; k < lanes; k++) sums[k] = round((sums[k] as number) + get(from + i + k))
    while (sums.length > 1) sums = Array.from({ length: sums.length / 2 }, (_, k) => round((sums[2 * k] as number) + (sums[2 * k + 1] as number)))
    let sum = sums[0] as number
    for (; i < count; i++) sum = round(sum + get(from + i))
    return sum
  }
  let half = Math.floor(count / 2)
  half -= half % lanes
  return round(pairwise(get, from, half, round, lanes) + pairwise(get, from + half, count - half, round, lanes))
}
