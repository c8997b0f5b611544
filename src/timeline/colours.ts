/**
 * What is said of a card for the whole run: its colour, and whether it was the first or a further card on its lease.
 * A card keeps one colour for the whole run, and cards that are out together differ as long as the colours last. Named
 * cards go round the colours; cards that never get a name take any that is free, so that they don't use the round up.
 */
import type { CardId, StepRecord } from '../python/events'

const colourCount = 8

export interface CardTrait {
  readonly colour: number
  /** 1 for the card that began the lease; else how many cards were out on the lease when it came, counting itself. */
  readonly placeInLease: number
}

export class CardTraits {
  private readonly traits = new Map<CardId, CardTrait>()
  private readonly outOnLease = new Map<number, number>()
  private readonly out = new Map<CardId, number>()
  private next = 0

  of(card: CardId): CardTrait | undefined {
    return this.traits.get(card)
  }

  /** Takes in the next step. */
  follow({ changes }: StepRecord): void {
    const { traits, outOnLease, out } = this
    for (const change of changes) {
      if (change.target !== 'card') continue
      const record = change.after ?? change.before
      if (record === null) continue
      const isOut = change.after?.state === 'out'
      if (!isOut && out.delete(change.id)) outOnLease.set(record.lease, (outOnLease.get(record.lease) ?? 1) - 1)
      if (traits.has(change.id)) continue
      const named = record.name !== ''
      const colour = freeColour(named ? this.next : colourCount - 1, named ? 1 : -1, out)
      if (named) this.next = (colour + 1) % colourCount
      const companions = outOnLease.get(record.lease) ?? 0
      traits.set(change.id, { colour, placeInLease: record.cutFrom === null ? 1 : Math.max(2, companions + 1) })
      if (!isOut) continue
      out.set(change.id, colour)
      outOnLease.set(record.lease, companions + 1)
    }
  }
}

function freeColour(from: number, direction: 1 | -1, out: ReadonlyMap<CardId, number>): number {
  const taken = new Set(out.values())
  for (let i = 0; i < colourCount; i++) {
    const colour = (from + direction * i + colourCount) % colourCount
    if (!taken.has(colour)) return colour
  }
  return from
}
