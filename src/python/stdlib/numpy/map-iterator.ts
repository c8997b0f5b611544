/**
 * Elements that arrays of indices pick: which, in which shape, and how what they are copied into is laid out.
 * PyArrayMapIterObject in mapping.c
 */
import { raise } from '../../objects/errors'
import { offsetsOf, sizeOf, type Place, type PyNdArray } from './array'
import { axesByMemory, broadcastStrides, messageShape, stridesLike, stridesSortedLike } from './layout'
import type { FancyPart, Subscript } from './subscript'

interface Fancy {
  readonly part: FancyPart
  /** Of the array; -1 for a boolean of no dimension. */
  readonly axis: number
  readonly extent: number
  readonly stride: number
}

export function raiseOutOfBounds(index: number, extent: number, axis: number): never {
  return raise('IndexError', `index ${index} is out of bounds for axis ${axis} with size ${extent}`)
}

/** Walks the picked axes in front, and those of the subspace, what slices and integers leave of the array, behind. */
export class ArrayMapIterator {
  readonly fancy: readonly Fancy[]
  /** What the arrays of indices broadcast to. */
  readonly fancyShape: readonly number[]
  /** Whether more than one element of the array stands at each place picked. */
  readonly walksSubspace: boolean
  /** Null when there are arrays of indices only. */
  private readonly subspace: Place | null
  /** Where the picked axes go in the result, when they stood next to each other; else 0, in front. */
  private readonly consec: number

  constructor(
    array: PyNdArray,
    private readonly subscript: Subscript,
    /** What integers and slices leave of the array. */
    private readonly placed: Place,
  ) {
    const subspace = subscript.parts.every(({ kind }) => kind === 'fancy') ? null : placed
    this.subspace = subspace
    this.walksSubspace = subspace !== null && sizeOf(subspace.shape) !== 1
    const fancy: Fancy[] = []
    const dimensions = new Array<number>(subscript.fancyNdim).fill(1)
    const last = dimensions.length - 1
    let consec = 0
    let status: 'none yet' | 'within' | 'behind' | 'apart' = 'none yet'
    let axis = 0
    let resultAxis = 0
    for (const part of subscript.parts) {
      if (part.kind === 'fancy' || part.kind === 'int') {
        if (status === 'none yet') {
          consec = resultAxis
          status = 'within'
        } else if (status === 'behind') {
          consec = 0
          status = 'apart'
        }
      } else if (status === 'within') status = 'behind'
      if (part.kind === 'fancy' && part.takesAxis) {
        fancy.push({ part, axis, extent: array.shape[axis] as number, stride: array.strides[axis] as number })
        axis++
        part.shape.toReversed().forEach((extent, i) => {
          const at = last - i
          if (extent === 1 || extent === dimensions[at]) return
          if (dimensions[at] !== 1) this.refuseShapes()
          dimensions[at] = extent
        })
      } else if (part.kind === 'fancy') {
        fancy.push({ part, axis: -1, extent: 1, stride: 0 })
        if (part.values.length === 0 && (dimensions[last] as number) > 1) this.refuseShapes()
        dimensions[last] = (dimensions[last] as number) * part.values.length
      } else if (part.kind === 'ellipsis') {
        axis += part.count
        resultAxis += part.count
      } else {
        if (part.kind !== 'newaxis') axis++
        resultAxis++
      }
    }
    this.consec = consec
    this.fancy = fancy
    this.fancyShape = dimensions
  }

  private refuseShapes(): never {
    const shapes = this.subscript.parts.map((part) => (part.kind === 'fancy' ? `${messageShape(part.shape)} ` : ''))
    return raise('IndexError', `shape mismatch: indexing arrays could not be broadcast together with shapes ${shapes.join('')}`)
  }

  /** The picked axes, then the subspace's. */
  get shape(): readonly number[] {
    return [...this.fancyShape, ...(this.subspace?.shape ?? [])]
  }

  /** Steps of each array of indices along the picked axes. */
  private get indexStrides(): number[][] {
    return this.fancy.map(({ part }) => broadcastStrides(this.fancyShape, part.shape, part.strides))
  }

  /** Bytes from one element to the next of what the elements are copied into, along `shape`. PyArray_MapIterNew */
  stridesFor(itemsize: number): number[] {
    const { subspace, fancyShape } = this
    if (subspace === null) return stridesLike(fancyShape, itemsize, this.indexStrides)
    if (!this.walksSubspace) return [...stridesLike(fancyShape, itemsize, this.indexStrides), ...subspace.shape.map(() => itemsize)]
    const strides = new Array<number>(fancyShape.length).fill(0)
    let stride = itemsize * sizeOf(subspace.shape)
    for (let i = strides.length - 1; i >= 0; i--) {
      strides[i] = stride
      stride *= fancyShape[i] as number
    }
    return [...strides, ...stridesSortedLike(subspace.shape, itemsize, subspace.strides)]
  }

  /** Axes of `shape` in the order in which a learner sees them; null when that is the same. PyArray_MapIterSwapAxes, getmap */
  get shownAxes(): number[] | null {
    if (this.consec === 0) return null
    const count = this.fancyShape.length
    const { ndim } = this.subscript
    const axes: number[] = []
    for (let i = 0; i < this.consec; i++) axes.push(count + i)
    for (let i = 0; i < count; i++) axes.push(i)
    for (let i = this.consec; i < ndim - count; i++) axes.push(count + i)
    return axes
  }

  get shownShape(): readonly number[] {
    const { shape } = this
    return this.shownAxes?.map((axis) => shape[axis] as number) ?? shape
  }

  /** Every index against its axis; none when nothing at all is picked. PyArray_MapIterCheckIndices */
  assertInBounds(): void {
    if (this.fancyShape.includes(0)) return
    for (const { part, axis, extent } of this.fancy) {
      const isOut = (value: number): boolean => value < -extent || value >= extent
      if (!part.values.some(isOut)) continue
      // The first in memory is named.
      const order = axesByMemory(part.shape.length, [part.strides])
      const places = offsetsOf({ shape: order.map((at) => part.shape[at] as number), strides: order.map((at) => sizeOf(part.shape.slice(at + 1))), offset: 0 })
      raiseOutOfBounds(part.values[places.find((place) => isOut(part.values[place] as number)) as number] as number, extent, axis)
    }
  }

  /** Where in memory each element of `shape` is, in C order. The indices must be in bounds. */
  offsets(): Int32Array {
    const outer = new Int32Array(sizeOf(this.fancyShape))
    for (const { part, extent, stride } of this.fancy) {
      const places = offsetsOf({ shape: this.fancyShape, strides: broadcastStrides(this.fancyShape, part.shape, part.shape.map((_, i) => sizeOf(part.shape.slice(i + 1)))), offset: 0 })
      for (let i = 0; i < outer.length; i++) {
        const value = part.values[places[i] as number] as number
        outer[i] = (outer[i] as number) + (value < 0 ? value + extent : value) * stride
      }
    }
    const inner = offsetsOf(this.placed)
    const all = new Int32Array(outer.length * inner.length)
    let at = 0
    for (const offset of outer) for (const within of inner) all[at++] = offset + within
    return all
  }

  /**
   * Steps with which values of this shape go along `shape`, 0 where they repeat.
   * @throws ValueError when they don't fit.
   */
  valueStrides(given: readonly number[], givenStrides: readonly number[]): number[] {
    const { ndim } = this.subscript
    const refuse = (): never =>
      raise('ValueError', `shape mismatch: value array of shape ${messageShape(given)} could not be broadcast to indexing result of shape ${messageShape(this.shownShape)}`)
    const surplus = Math.max(0, given.length - ndim)
    let shape = given.slice(surplus)
    let strides = givenStrides.slice(surplus)
    if (sizeOf(shape) !== sizeOf(given)) refuse()
    const { consec, fancyShape } = this
    if (consec > 0) {
      shape = [...new Array<number>(ndim - shape.length).fill(1), ...shape]
      strides = [...new Array<number>(ndim - strides.length).fill(0), ...strides]
      const back = (each: readonly number[]): number[] => {
        const picked = each.slice(consec, consec + fancyShape.length)
        return [...picked, ...each.slice(0, consec), ...each.slice(consec + fancyShape.length)]
      }
      shape = back(shape)
      strides = back(strides)
    }
    const wanted = this.shape
    const lead = wanted.length - shape.length
    if (shape.some((extent, i) => extent !== 1 && extent !== wanted[lead + i])) refuse()
    return broadcastStrides(wanted, shape, strides)
  }
}
