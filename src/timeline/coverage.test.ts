import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverageOf, coveredCount, covers, type Layout, runsWithin, unionCount } from './coverage'

/** The slow and obvious twin: every index, one byte after the other. */
function bytesOf({ offset, itemsize, shape, strides }: Layout): Set<number> {
  let starts = [offset]
  shape.forEach((count, axis) => {
    starts = starts.flatMap((start) => Array.from({ length: count }, (_, k) => start + k * strides[axis]!))
  })
  return new Set(starts.flatMap((start) => Array.from({ length: itemsize }, (_, k) => start + k)))
}

const layout: fc.Arbitrary<Layout> = fc
  .record({
    itemsize: fc.constantFrom(1, 2, 4, 8),
    dimensions: fc.array(fc.tuple(fc.nat(5), fc.integer({ min: -12, max: 12 })), { maxLength: 3 }),
  })
  .map(({ itemsize, dimensions }) => ({
    offset: 200,
    itemsize,
    shape: dimensions.map(([count]) => count),
    strides: dimensions.map(([, stride]) => stride),
  }))

test('the bytes a view covers are those of its elements, whatever its strides', () => {
  fc.assert(
    fc.property(layout, fc.nat(300), fc.nat(300), (view, from, to) => {
      const coverage = coverageOf(view)
      const expected = bytesOf(view)
      const found = runsWithin(coverage, from, to).flatMap(({ start, end }) => Array.from({ length: end - start }, (_, k) => start + k))
      expect(found).toEqual([...expected].filter((byte) => byte >= from && byte < to).sort((a, b) => a - b))
      expect(covers(coverage, from)).toBe(expected.has(from))
      expect(unionCount([coverage, coverage])).toBe(expected.size)
    }),
    { numRuns: 500 },
  )
})

test('a contiguous view of any shape is one run', () => {
  expect(coverageOf({ offset: 4, itemsize: 2, shape: [3, 4], strides: [8, 2] })).toEqual({ start: 4, end: 28, runLength: 24, repeats: [] })
})

test('a reversed view with a step covers every other byte', () => {
  const coverage = coverageOf({ offset: 6, itemsize: 1, shape: [4], strides: [-2] })
  expect(runsWithin(coverage, 0, 100)).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 3 },
    { start: 4, end: 5 },
    { start: 6, end: 7 },
  ])
  expect(coveredCount(coverage)).toBe(4)
})

test('a window on a view of a million elements looks at those in sight only', () => {
  const coverage = coverageOf({ offset: 0, itemsize: 1, shape: [1_000_000_000], strides: [3] })
  expect(runsWithin(coverage, 1_500_000_000, 1_500_000_006)).toEqual([
    { start: 1_500_000_000, end: 1_500_000_001 },
    { start: 1_500_000_003, end: 1_500_000_004 },
  ])
})
