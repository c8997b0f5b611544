/**
 * A room's bytes in rows. Only the rows in sight are worked out, so that a room of 64 MiB costs no more than one of a
 * few hundred bytes. Under each row lie the brackets of the cards that open its bytes, in lanes, so that overlapping
 * cards do not hide one another.
 */
import type { CardRecord, LookFacts } from '../python/events'
import { type ByteRun, type Coverage, coverageOf, covers, joinRuns, type Layout, runsWithin } from '../timeline'
import { byteAccessibleName, cardName, character, hexByte } from './names'
import { fieldPath } from './fields'
import type { Bracket, BracketSegment, ByteCell, ByteGrid, ByteRange, FieldSegment, GridRow, Radix } from './scene'

/** Lanes under a row; cards beyond are counted, not drawn. */
const mostLanes = 6

/** Live cards of a room in lanes, and the arrays that look at it after them: the first lane in which one meets no older one. */
export function bracketsOf(
  cards: readonly CardRecord[],
  colourOf: (card: number) => number,
  looks: readonly LookFacts[] = [],
): { brackets: Bracket[]; laneCount: number; leftOut: number } {
  const lanes: Coverage[][] = []
  const brackets: Bracket[] = []
  let leftOut = 0
  for (const one of [...cards, ...looks]) {
    const coverage = coverageOf(one)
    if (coverage.end === coverage.start) continue
    let lane = lanes.findIndex((taken) => taken.every((other) => other.end <= coverage.start || other.start >= coverage.end))
    if (lane < 0) lane = lanes.length
    if (lane >= mostLanes) {
      leftOut += 1
      continue
    }
    ;(lanes[lane] ??= []).push(coverage)
    const { offset, itemsize, shape, strides } = one
    const card = 'id' in one ? one : null
    brackets.push({
      card: card === null ? null : card.id,
      name: 'id' in one ? cardName(one) : one.name,
      colour: card === null ? null : colourOf(card.id),
      lane,
      coverage,
      layout: { offset, itemsize, shape, strides },
      readonly: one.readonly,
    })
  }
  return { brackets, laneCount: lanes.length, leftOut }
}

export function rowCount(grid: ByteGrid, perRow: number): number {
  return Math.max(1, Math.ceil(grid.size / perRow))
}

export function gridRow(grid: ByteGrid, perRow: number, index: number): GridRow {
  const start = index * perRow
  const end = Math.min(start + perRow, grid.size)
  const bytes = grid.bytes.slice(start, end)
  const changed = flags(grid.changed, start, end)
  const untouched = flags(grid.untouched, start, end)
  const wouldGo = flags(grid.ghost?.wouldGo ? [grid.ghost.wouldGo] : [], start, end)
  const cardsHere: Bracket[][] = Array.from(bytes, () => [])
  const segments: (BracketSegment & { labelRoom: number })[] = []
  for (const bracket of grid.brackets) {
    const runs = runsWithin(bracket.coverage, start, end)
    for (const run of runs) if (bracket.card !== null) for (let i = run.start; i < run.end; i++) cardsHere[i - start]!.push(bracket)
    segments.push(...segmentsOf(bracket, runs, start, end))
  }
  const fieldsHere = grid.fields.filter((field) => field.start < end && field.end > start)
  const cells = Array.from(bytes, (value, column): ByteCell => {
    const at = start + column
    const cards = cardsHere[column]!
    const field = fieldsHere.find((one) => one.start <= at && one.end > at)
    return {
      index: at,
      value,
      ...shownAs(value, grid.radix),
      colour: cards.at(-1)?.colour ?? null,
      cards: cards.flatMap(({ card }) => (card === null ? [] : [card])),
      changed: changed[column]!,
      untouched: untouched[column]!,
      wouldGo: wouldGo[column]!,
      itemStart: grid.itemsize > 1 && at % grid.itemsize === 0,
      accessibleName: byteAccessibleName(at, value, field === undefined ? null : fieldPath(field)),
    }
  })
  for (const segment of segments) {
    const next = segments.filter(({ lane, from }) => lane === segment.lane && from >= segment.to).reduce((nearest, { from }) => Math.min(nearest, from), perRow)
    segment.labelRoom = segment.to - segment.from > 1 ? segment.to - segment.from : next - segment.from
  }
  const laneCount = segments.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
  const width = Math.max(4, (grid.size - 1).toString(16).length)
  const fields = fieldsHere.map(
    (field): FieldSegment => ({
      name: field.name,
      format: field.format,
      lane: field.lane,
      from: Math.max(field.start, start) - start,
      to: Math.min(field.end, end) - start,
      openLeft: field.start < start,
      openRight: field.end > end,
    }),
  )
  return { index, address: `0x${start.toString(16).padStart(width, '0')}`, start, cells, segments, laneCount, fields }
}

export function shownAs(value: number, radix: Radix): { text: string; below: string } {
  const letter = character(value)
  switch (radix) {
    case 'hex':
      return { text: hexByte(value), below: letter ?? '·' }
    case 'decimal':
      return { text: String(value), below: letter ?? '·' }
    case 'text':
      return { text: letter === null ? escapeOf(value) : letter === ' ' ? '␠' : letter, below: hexByte(value) }
  }
}

function escapeOf(value: number): string {
  return ({ 0x09: '\\t', 0x0a: '\\n', 0x0d: '\\r' } as Record<number, string>)[value] ?? '·'
}

function flags(ranges: readonly ByteRange[], start: number, end: number): boolean[] {
  const marked = new Array<boolean>(Math.max(0, end - start)).fill(false)
  for (const range of ranges) {
    for (let i = Math.max(range.start, start); i < Math.min(range.end, end); i++) marked[i - start] = true
  }
  return marked
}

/** Runs of one card in one row; a stride of many runs keeps its name on the longest, the first of those. */
function segmentsOf(bracket: Bracket, runs: readonly ByteRun[], start: number, end: number): (BracketSegment & { labelRoom: number })[] {
  const longest = runs.reduce((best, run) => (run.end - run.start > best ? run.end - run.start : best), 0)
  let labelled = false
  return runs.map((run) => {
    const isLabelled = !labelled && run.end - run.start === longest
    if (isLabelled) labelled = true
    return {
      card: bracket.card,
      colour: bracket.colour,
      lane: bracket.lane,
      from: run.start - start,
      to: run.end - start,
      label: isLabelled ? bracket.name : null,
      labelRoom: run.end - run.start,
      openLeft: run.start === start && start > 0 && covers(bracket.coverage, start - 1),
      openRight: run.end === end && covers(bracket.coverage, end),
    }
  })
}

/** The indices by which a view reaches a byte, e.g. [1, 0]; null when it does not. */
export function elementAt(layout: Layout, byte: number): number[] | null {
  return indicesFrom(layout, 0, layout.offset, byte)
}

function indicesFrom(layout: Layout, axis: number, start: number, byte: number): number[] | null {
  const count = layout.shape[axis]
  if (count === undefined) return byte >= start && byte < start + layout.itemsize ? [] : null
  const stride = layout.strides[axis] ?? layout.itemsize
  const inner = coverageOf({ ...layout, offset: 0, shape: layout.shape.slice(axis + 1), strides: layout.strides.slice(axis + 1) })
  const reach = (k: number) => start + k * stride
  const touches = (k: number) => byte >= reach(k) + inner.start && byte < reach(k) + inner.end
  // Only the few k around the solution of reach(k) = byte can touch it.
  const around = stride === 0 ? 0 : Math.floor((byte - start - inner.start) / stride)
  const slack = stride === 0 ? 0 : Math.ceil((inner.end - inner.start) / Math.abs(stride)) + 1
  for (let k = Math.max(0, around - slack); k <= Math.min(count - 1, around + slack); k++) {
    if (!touches(k)) continue
    const rest = indicesFrom(layout, axis + 1, reach(k), byte)
    if (rest !== null) return [k, ...rest]
  }
  return null
}

/** A stretch of a large room as parts of the whole, for the strip that shows where cards and changes lie. */
export interface StripMark {
  /** 0 to 1. */
  readonly from: number
  readonly to: number
  readonly kind: 'card' | 'changed' | 'wouldGo'
  readonly colour: number | null
  readonly label: string
}

export function stripMarks(grid: ByteGrid): StripMark[] {
  const part = (byte: number) => (grid.size === 0 ? 0 : byte / grid.size)
  const cards = grid.brackets.map(({ coverage, colour, name }): StripMark => ({
    from: part(coverage.start),
    to: part(coverage.end),
    kind: 'card',
    colour,
    label: name,
  }))
  const changed = joinRuns(grid.changed).map(({ start, end }): StripMark => ({
    from: part(start),
    to: part(end),
    kind: 'changed',
    colour: null,
    label: `changed: ${start} to ${end - 1}`,
  }))
  return [...cards, ...changed]
}
