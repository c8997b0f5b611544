/** Which one mark stands for a step on the timeline: the most important thing that happened in it. */
import type { RunEvent, RunEventKind } from '../python/events'
import type { MarkKind } from './world'

const markOfKind: Record<RunEventKind, MarkKind | null> = {
  refusal: 'error',
  raise: 'error',
  resize: 'resize',
  release: 'release',
  export: 'export',
  card: 'export',
  write: 'write',
  output: 'output',
  call: 'call',
  return: null,
  alloc: null,
  free: null,
  copy: null,
}

/** Most important first. */
export const markKinds: readonly MarkKind[] = ['error', 'resize', 'release', 'export', 'write', 'output', 'call']

export function markOf(events: readonly RunEvent[]): MarkKind | null {
  if (events.length === 0) return null
  let best = markKinds.length
  const fresh = new Set<number>()
  const passing = passingCards(events)
  for (const event of events) {
    if (event.kind === 'alloc') fresh.add(event.room)
    const kind = markOfKind[event.kind]
    if (kind === null) continue
    // A room gets its size and its first bytes while it is built.
    if ((event.kind === 'resize' || event.kind === 'write') && fresh.has(event.room)) continue
    if ('card' in event && event.kind !== 'write' && event.kind !== 'refusal' && event.card !== null && passing.has(event.card)) continue
    if (event.kind === 'raise' && !isMistake(event)) continue
    best = Math.min(best, markKinds.indexOf(kind))
  }
  return markKinds[best] ?? null
}

/** Cards that were cut and died within the step, as in `bytes(view[:2])`: no news. */
function passingCards(events: readonly RunEvent[]): ReadonlySet<number> {
  const born = new Set<number>()
  const passing = new Set<number>()
  for (const event of events) {
    if ((event.kind === 'export' || event.kind === 'card') && event.card !== null) born.add(event.card)
    if (event.kind === 'release' && event.by === 'gone' && event.card !== null && born.has(event.card)) passing.add(event.card)
  }
  return passing
}

/** Closing a generator raises GeneratorExit in it: that is how it ends, not an error. */
export function isMistake({ errorType, caught }: Extract<RunEvent, { kind: 'raise' }>): boolean {
  return errorType !== 'GeneratorExit' || !caught
}

/** What Shift+Left and Shift+Right stop at. */
export function isEvent(mark: MarkKind | null): boolean {
  return mark !== null && mark !== 'output' && mark !== 'call'
}

/** An exception was raised in the step, or an operation refused. */
export function isError(events: readonly RunEvent[]): boolean {
  return events.some((event) => event.kind === 'refusal' || (event.kind === 'raise' && isMistake(event)))
}
