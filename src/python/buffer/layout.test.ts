import { expect, test } from 'vitest'
import { copyElements, extentOf, isContiguous, shapeOf, stridesInC, stridesInFortran, stridesOf, toContiguous, type Layout } from './layout'

/** A small generator of numbers, the same for the same seed. */
function random(seed: number): (limit: number) => number {
  let state = seed * 2654435761 + 1
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** A layout of up to three dimensions, with strides that step over or walk backwards; no two elements overlap. */
function anyLayout(next: (limit: number) => number, shape?: readonly number[], itemsize?: number): Layout {
  const extents = shape ?? Array.from({ length: 1 + next(3) }, () => next(5))
  const size = itemsize ?? [1, 2, 4, 8][next(4)] ?? 1
  const padded = extents.map((extent) => extent * (1 + next(2)))
  const step = 1 + next(2)
  const strides = stridesInC(padded, size).map((stride) => stride * step * (next(3) === 0 ? -1 : 1))
  let low = 0
  let high = size
  extents.forEach((extent, i) => {
    const reach = Math.max(0, extent - 1) * (strides[i] as number)
    if (reach < 0) low += reach
    else high += reach
  })
  const memory = Uint8Array.from({ length: high - low + 8 }, () => next(256))
  const length = extents.reduce((product, extent) => product * extent, size)
  return { memory, offset: 4 - low, itemsize: size, ndim: extents.length, shape: extents, strides, length }
}

/** Every element's bytes by its indices: the slow, obvious way. */
function elements(layout: Layout): string[] {
  const shape = shapeOf(layout)
  const strides = stridesOf(layout)
  const count = shape.reduce((product, extent) => product * extent, 1)
  return Array.from({ length: count }, (_, k) => {
    let rest = k
    let at = layout.offset
    for (let i = shape.length - 1; i >= 0; i--) {
      at += (rest % (shape[i] as number)) * (strides[i] as number)
      rest = Math.floor(rest / (shape[i] as number))
    }
    return `${k}:${Array.from(layout.memory.subarray(at, at + layout.itemsize))}`
  })
}

const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1)

test.each(seeds)('seed %i: elements made contiguous in C or Fortran order are the same elements', (seed) => {
  const layout = anyLayout(random(seed))
  for (const order of ['C', 'F'] as const) {
    const shape = shapeOf(layout)
    const strides = order === 'C' ? stridesInC(shape, layout.itemsize) : stridesInFortran(shape, layout.itemsize)
    const copy: Layout = { ...layout, memory: toContiguous(layout, order), offset: 0, strides }
    expect(copy.memory.length).toBe(layout.length)
    expect(elements(copy)).toEqual(elements(layout))
    expect(isContiguous(copy, order)).toBe(true)
  }
})

test.each(seeds)('seed %i: a copy between two layouts leaves everything else as it was', (seed) => {
  const next = random(seed + 1000)
  const source = anyLayout(next)
  const target = anyLayout(next, shapeOf(source), source.itemsize)
  const before = target.memory.slice()
  const wanted = elements(source)
  copyElements(target, source)
  expect(elements(target)).toEqual(wanted)
  const [low, high] = extentOf(target)
  expect(target.memory.subarray(0, low)).toEqual(before.subarray(0, low))
  expect(target.memory.subarray(high)).toEqual(before.subarray(high))
})

test('an overlapping copy reads before it writes', () => {
  const memory = Uint8Array.from([0, 1, 2, 3, 4, 5, 6, 7])
  const part = (offset: number, stride: number): Layout => ({ memory, offset, itemsize: 1, ndim: 1, shape: [4], strides: [stride], length: 4 })
  copyElements(part(2, 1), part(0, 1))
  expect([...memory]).toEqual([0, 1, 0, 1, 2, 3, 6, 7])
  copyElements(part(7, -1), part(2, 1))
  expect([...memory]).toEqual([0, 1, 0, 1, 3, 2, 1, 0])
})
