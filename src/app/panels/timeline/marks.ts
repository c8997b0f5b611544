import { type MarkKind, markKinds, type Recording } from '../../../timeline'
import { bounds } from '../../stores/playback'

export interface Mark {
  readonly step: number
  readonly kind: MarkKind
  /** From 0 at the first step to 1 at the last. */
  readonly at: number
}

/** How far along the rail a step is. */
export function positionOf(step: number, recording: Recording): number {
  const { first, last } = bounds(recording)
  return last === first ? 0 : (step - first) / (last - first)
}

/**
 * The marks of a run, for a rail that is `most` marks wide: none lies on another, and where several would, the most
 * important one stands, of equals the first.
 */
export function marksAlong(recording: Recording, most: number): Mark[] {
  const { first, last } = bounds(recording)
  const byKind = new Map<MarkKind, number[]>(markKinds.map((kind) => [kind, []]))
  for (let step = Math.max(first, 1); step <= last; step++) {
    const kind = recording.markOf(step)
    if (kind !== null) byKind.get(kind)!.push(step)
  }
  // Marks that are placed, by the width of a mark: two of them are near each other only in neighbouring slots.
  const slots = new Map<number, Mark>()
  for (const [kind, steps] of byKind) {
    for (const step of steps) {
      const at = positionOf(step, recording)
      const slot = Math.floor(at * most)
      const isTaken = [slot - 1, slot, slot + 1].some((near) => {
        const there = slots.get(near)
        return there !== undefined && Math.abs(there.at - at) * most < 1 - 1e-9
      })
      if (!isTaken) slots.set(slot, { step, kind, at })
    }
  }
  return [...slots.values()].sort((a, b) => a.step - b.step)
}
