/** Whose turn it was, step by step, and through which steps a card stayed out. Empty while the main thread is alone. */
import type { CardId, GuestId, GuestRecord, StepRecord } from '../python/events'
import type { CardSpan } from './world'

/** Cards that came later are drawn on no lane. */
const mostSpans = 2000

export class GuestTurns {
  private readonly known = new Map<GuestId, GuestRecord>()
  private readonly steps = new Map<GuestId, number[]>()
  private readonly spans: { card: CardId; guest: GuestId; from: number; to: number | null }[] = []
  private readonly open = new Map<CardId, number>()

  /** Takes in the next step. */
  follow({ step, guest, changes }: StepRecord): void {
    const id = guest?.id ?? 0
    const steps = this.steps.get(id)
    if (steps === undefined) this.steps.set(id, [step])
    else steps.push(step)
    for (const change of changes) {
      if (change.target === 'guest' && change.after !== null) this.known.set(change.id, change.after)
      if (change.target === 'card') this.followCard(change.id, change.before?.state === 'out', change.after?.state === 'out', step, id)
    }
  }

  private followCard(card: CardId, wasOut: boolean, isOut: boolean, step: number, guest: GuestId): void {
    const at = this.open.get(card)
    if (isOut && !wasOut && at === undefined && this.spans.length < mostSpans) {
      this.open.set(card, this.spans.length)
      this.spans.push({ card, guest, from: step, to: null })
    } else if (!isOut && at !== undefined) {
      this.open.delete(card)
      this.spans[at]!.to = step
    }
  }

  guests(): readonly GuestRecord[] {
    return [...this.known.values()].sort((a, b) => a.id - b.id)
  }

  stepsOf(guest: GuestId): readonly number[] {
    return this.steps.get(guest) ?? []
  }

  cardSpans(last: number): readonly CardSpan[] {
    return this.spans.map(({ to, ...span }) => ({ ...span, to: to ?? last }))
  }
}
