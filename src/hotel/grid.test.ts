import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardRecord } from '../python/events'
import { bracketsOf, elementAt, gridRow, rowCount, shownAs, stripMarks } from './grid'
import type { ByteGrid } from './scene'

const card = (id: number, name: string, layout: Partial<CardRecord>): CardRecord => ({
  id, lease: 1, room: 1, cutFrom: null, name, holders: [name], offset: 0, nbytes: 0, format: 'B', itemsize: 1, shape: [4], strides: [1],
  readonly: false, state: 'out', returnedBy: null, bornStep: 1, bornLine: 1, returnedLine: null, ...layout,
})

function gridOf(bytes: Uint8Array, cards: readonly CardRecord[], more: Partial<ByteGrid> = {}): ByteGrid {
  const { brackets, laneCount } = bracketsOf(cards, (id) => id)
  return {
    room: 1, size: bytes.length, bytes, itemsize: 1, radix: 'hex', fields: [], brackets, laneCount, bracketsLeftOut: null, changed: [], untouched: [],
    ghost: null, ...more,
  }
}

const letters = new TextEncoder().encode('HELLO WORLD\n')

describe('a row', () => {
  test('holds its cells, with what lies on each', () => {
    const grid = gridOf(letters, [card(1, 'view', { shape: [12] }), card(2, 'every', { offset: 8, shape: [2], strides: [2] })], {
      changed: [{ start: 9, end: 10 }],
    })
    const row = gridRow(grid, 8, 1)
    expect(row.cells).toEqual([
      { index: 8, value: 82, text: '52', below: 'R', colour: 2, cards: [1, 2], changed: false, untouched: false, wouldGo: false, itemStart: false, accessibleName: 'byte 8, value 0x52, R' },
      { index: 9, value: 76, text: '4c', below: 'L', colour: 1, cards: [1], changed: true, untouched: false, wouldGo: false, itemStart: false, accessibleName: 'byte 9, value 0x4c, L' },
      { index: 10, value: 68, text: '44', below: 'D', colour: 2, cards: [1, 2], changed: false, untouched: false, wouldGo: false, itemStart: false, accessibleName: 'byte 10, value 0x44, D' },
      { index: 11, value: 10, text: '0a', below: '·', colour: 1, cards: [1], changed: false, untouched: false, wouldGo: false, itemStart: false, accessibleName: 'byte 11, value 0x0a' },
    ])
    expect([row.address, row.start, row.laneCount, rowCount(grid, 8)]).toEqual(['0x0008', 8, 2, 2])
  })

  test('has a bracket for each run of a card, and the name on one of them', () => {
    const grid = gridOf(letters, [card(1, 'view', { shape: [12] }), card(2, 'every', { offset: 8, shape: [2], strides: [2] })])
    expect(gridRow(grid, 8, 1).segments).toEqual([
      { card: 1, colour: 1, lane: 0, from: 0, to: 4, label: 'view', labelRoom: 4, openLeft: true, openRight: false },
      { card: 2, colour: 2, lane: 1, from: 0, to: 1, label: 'every', labelRoom: 2, openLeft: false, openRight: false },
      { card: 2, colour: 2, lane: 1, from: 2, to: 3, label: null, labelRoom: 6, openLeft: false, openRight: false },
    ])
  })

  test('says a byte in hex, in decimal and as text', () => {
    expect([0x41, 0x20, 0x0a, 0xff].map((value) => (['hex', 'decimal', 'text'] as const).map((radix) => Object.values(shownAs(value, radix)).join(' ')))).toEqual([
      ['41 A', '65 A', 'A 41'],
      ['20  ', '32  ', '␠ 20'],
      ['0a ·', '10 ·', '\\n 0a'],
      ['ff ·', '255 ·', '· ff'],
    ])
  })
})

describe('brackets', () => {
  test('overlapping cards get lanes of their own, and neighbours share one', () => {
    const { brackets, laneCount } = bracketsOf(
      [card(1, 'a', { shape: [8] }), card(2, 'b', { offset: 2, shape: [2] }), card(3, 'c', { offset: 4, shape: [2] }), card(4, 'd', { offset: 8, shape: [4] })],
      () => 0,
    )
    expect([brackets.map(({ name, lane }) => `${name}${lane}`), laneCount]).toEqual([['a0', 'b1', 'c1', 'd0'], 2])
  })

  test('in no lane do two cards meet, and what finds no lane is counted', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 30 })
    fc.assert(
      fc.property(spans, (all) => {
        const cards = all.map(([offset, length], i) => card(i + 1, `v${i}`, { offset, shape: [length] }))
        const { brackets, leftOut } = bracketsOf(cards, () => 0)
        expect(brackets.length + leftOut).toBe(cards.length)
        for (const a of brackets) {
          for (const b of brackets) {
            if (a === b || a.lane !== b.lane) continue
            expect(a.coverage.end <= b.coverage.start || b.coverage.end <= a.coverage.start).toBe(true)
          }
        }
      }),
    )
  })
})

test('the element by which a view reaches a byte is found for any strides', () => {
  const axis = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -9, max: 9 }))
  fc.assert(
    fc.property(fc.constantFrom(1, 2, 4), fc.array(axis, { maxLength: 3 }), fc.nat(200), (itemsize, axes, byte) => {
      const layout = { offset: 100, itemsize, shape: axes.map(([count]) => count), strides: axes.map(([, stride]) => stride) }
      let elements: { at: number; indices: number[] }[] = [{ at: 100, indices: [] }]
      for (const [count, stride] of axes) {
        elements = elements.flatMap(({ at, indices }) => Array.from({ length: count }, (_, k) => ({ at: at + k * stride, indices: [...indices, k] })))
      }
      const reaching = elements.filter(({ at }) => byte >= at && byte < at + itemsize).map(({ indices }) => indices.join())
      const found = elementAt(layout, byte)
      if (found === null) expect(reaching).toEqual([])
      else expect(reaching).toContain(found.join())
    }),
    { numRuns: 1000 },
  )
})

test('a row of a room of 64 MiB is worked out without looking at the rest', () => {
  const size = 64 * 1024 * 1024
  const grid = gridOf(new Uint8Array(size), [card(1, 'body', { offset: 5_000_000, shape: [7_000_000], strides: [8] })])
  expect(gridRow(grid, 16, 400_000)).toMatchObject({ address: '0x061a800', segments: [{ from: 0, to: 1 }, { from: 8, to: 9 }] })
  expect(stripMarks(grid)).toEqual([{ from: 5_000_000 / size, to: 60_999_993 / size, kind: 'card', colour: 1, label: 'body' }])
})
