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

/** The marks of a run, at most `most` of them: where several would lie on one another, the most important one stands. */
export function marksAlong(recording: Recording, most: number): Mark[] {
  const { first, last } = bounds(recording)
  const slots: (Mark | undefined)[] = []
  const rank = (kind: MarkKind) => markKinds.indexOf(kind)
  for (let step = Math.max(first, 1); step <= last; step++) {
    const kind = recording.markOf(step)
    if (kind === null) continue
    const at = positionOf(step, recording)
    const slot = Math.min(Math.floor(at * most), most - 1)
    const there = slots[slot]
    if (!there || rank(kind) < rank(there.kind)) slots[slot] = { step, kind, at }
  }
  return slots.filter((mark) => mark !== undefined)
}
