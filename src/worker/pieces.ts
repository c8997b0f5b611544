/** A long recording is handed to the page in pieces: each is taken in within a few milliseconds. */
import type { StepRecord } from '../python/events'

/** Steps, events and changes that are posted at once. */
const mostInPiece = 4000

/** At least one piece of anything; neighbouring steps stay in order. */
export function inPieces(steps: readonly StepRecord[], most = mostInPiece): (readonly StepRecord[])[] {
  const pieces: (readonly StepRecord[])[] = []
  let from = 0
  let weight = 0
  for (let i = 0; i < steps.length; i++) {
    const { events, changes } = steps[i]!
    weight += 1 + events.length + changes.length
    if (weight < most) continue
    pieces.push(steps.slice(from, i + 1))
    from = i + 1
    weight = 0
  }
  if (from < steps.length) pieces.push(from === 0 ? steps : steps.slice(from))
  return pieces
}
