/**
 * Which bytes of its room a view opens. A view of any number of dimensions is a block of runs: every run is so many
 * neighbouring bytes, and the runs lie at regular distances. Dimensions that lie without a gap are folded into the run,
 * so a contiguous view of any shape is one run.
 */
import type { CardRecord } from '../python/events'

export interface Coverage {
  /** First byte covered, and the byte after the last. Equal when the view is empty. */
  readonly start: number
  readonly end: number
  /** Neighbouring bytes in one run. */
  readonly runLength: number
  /** How the runs repeat, widest distance first. */
  readonly repeats: readonly { readonly count: number; readonly distance: number }[]
}

export interface ByteRun {
  readonly start: number
  readonly end: number
}

const nowhere: Coverage = { start: 0, end: 0, runLength: 0, repeats: [] }

export type Layout = Pick<CardRecord, 'offset' | 'itemsize' | 'shape' | 'strides'>

export function coverageOf({ offset, itemsize, shape, strides }: Layout): Coverage {
  if (itemsize <= 0 || shape.some((count) => count <= 0)) return { ...nowhere, start: offset, end: offset }
  let start = offset
  const dimensions: { count: number; distance: number }[] = []
  shape.forEach((count, i) => {
    const stride = strides[i] ?? itemsize
    if (stride < 0) start += stride * (count - 1)
    if (count > 1 && stride !== 0) dimensions.push({ count, distance: Math.abs(stride) })
  })
  dimensions.sort((a, b) => b.distance - a.distance)
  let runLength = itemsize
  for (let last = dimensions.at(-1); last !== undefined && last.distance === runLength; last = dimensions.at(-1)) {
    runLength *= last.count
    dimensions.pop()
  }
  const end = dimensions.reduce((sum, { count, distance }) => sum + (count - 1) * distance, start + runLength)
  return { start, end, runLength, repeats: dimensions }
}

/** Bytes covered when no byte is covered twice. */
export function coveredCount({ runLength, repeats }: Coverage): number {
  return repeats.reduce((product, { count }) => product * count, runLength)
}

/** The runs that lie in bytes `from` up to `to`, clipped to them, ascending, neighbours joined. Costs what it returns. */
export function runsWithin(coverage: Coverage, from: number, to: number): ByteRun[] {
  const found: ByteRun[] = []
  if (coverage.runLength > 0 && coverage.start < to && coverage.end > from) {
    collect(coverage, 0, coverage.start, coverage.end - coverage.start, from, to, found)
  }
  return joinRuns(found)
}

export function covers(coverage: Coverage, index: number): boolean {
  return runsWithin(coverage, index, index + 1).length > 0
}

function collect(
  coverage: Coverage,
  depth: number,
  start: number,
  extent: number,
  from: number,
  to: number,
  found: ByteRun[],
): void {
  const repeat = coverage.repeats[depth]
  if (repeat === undefined) {
    const run = { start: Math.max(start, from), end: Math.min(start + coverage.runLength, to) }
    if (run.end > run.start) found.push(run)
    return
  }
  const { count, distance } = repeat
  const inner = extent - (count - 1) * distance
  // The block at k covers [start + k·distance, … + inner): only those that reach into [from, to) are visited.
  const first = Math.max(0, Math.floor((from - start - inner) / distance) + 1)
  const last = Math.min(count - 1, Math.ceil((to - start) / distance) - 1)
  for (let k = first; k <= last; k++) collect(coverage, depth + 1, start + k * distance, inner, from, to, found)
}

/** Ranges in ascending order, with those that touch or overlap made one. */
export function joinRuns(runs: readonly ByteRun[]): ByteRun[] {
  const sorted = [...runs].sort((a, b) => a.start - b.start)
  const joined: { start: number; end: number }[] = []
  for (const run of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && run.start <= last.end) last.end = Math.max(last.end, run.end)
    else if (run.end > run.start) joined.push({ start: run.start, end: run.end })
  }
  return joined
}

/** Runs that are counted one by one; beyond this many a view's bytes are taken to be its own. */
const countedRuns = 20_000

/** Bytes of one room that at least one of the views opens. */
export function unionCount(coverages: readonly Coverage[]): number {
  const runs: ByteRun[] = []
  let uncounted = 0
  for (const coverage of coverages) {
    if (coverage.runLength === 0) continue
    if (coveredCount(coverage) / coverage.runLength > countedRuns) uncounted += coveredCount(coverage)
    else runs.push(...runsWithin(coverage, coverage.start, coverage.end))
  }
  return joinRuns(runs).reduce((sum, run) => sum + run.end - run.start, uncounted)
}
