/**
 * The world as the steps left it that a long run no longer keeps. A recording must begin with an empty world; so the
 * first step that is kept begins with the changes that make up all of this at once.
 */
import type { CardRecord, Change, FrameId, FrameRecord, GuestId, GuestStanding, RoomId, RoomRecord, RunEvent, StaffKeyRecord, ValueSummary } from '../../events'
import { summarize } from './summaries'

const NONE = new Uint8Array(0)
/** Of the cards that came back, only the newest are worth telling: a loop hands out any number. */
const RETURNED_KEPT = 500

/** A value that is no object and no more than a line long: its summary can be made at any later time. */
export type PlainValue = number | boolean | string | null

export function summaryOfPlain(value: PlainValue): ValueSummary {
  return summarize(value, () => ({}))
}

/** What the names of each frame mean: a plain value, or how another one is shown. */
export type Bindings = ReadonlyMap<FrameId, ReadonlyMap<string, PlainValue | ValueSummary>>

export function summaryOf(value: PlainValue | ValueSummary): ValueSummary {
  return typeof value === 'object' && value !== null ? value : summaryOfPlain(value)
}

export class EarlierWorld {
  private readonly rooms = new Map<RoomId, RoomRecord>()
  private readonly bytes = new Map<RoomId, Uint8Array>()
  private readonly cards = new Map<number, CardRecord>()
  private readonly staffKeys = new Map<number, StaffKeyRecord>()
  private readonly returned = { card: new Set<number>(), staffKey: new Set<number>() }
  private readonly frames = new Map<FrameId, FrameRecord>()
  private readonly guests = new Map<GuestId, GuestStanding>()
  private stdout = ''
  private stderr = ''

  /** Takes in what a step that is kept no longer tells. */
  absorb(events: readonly RunEvent[], changes: readonly Change[]): void {
    for (const change of changes) this.apply(change)
    for (const event of events) {
      if (event.kind !== 'output') continue
      if (event.stream === 'stdout') this.stdout += event.text
      else this.stderr += event.text
    }
  }

  store(room: RoomId, offset: number, now: number | Uint8Array): void {
    const bytes = this.bytes.get(room)
    if (bytes === undefined) return
    if (typeof now === 'number') bytes[offset] = now
    else bytes.set(now, offset)
  }

  /** What was printed meanwhile. */
  output(): RunEvent[] {
    const events: RunEvent[] = []
    if (this.stdout !== '') events.push({ kind: 'output', stream: 'stdout', text: this.stdout })
    if (this.stderr !== '') events.push({ kind: 'output', stream: 'stderr', text: this.stderr })
    return events
  }

  /** From an empty world to this one, in which names mean what `bindings` says. */
  changes(bindings: Bindings): Change[] {
    const changes: Change[] = []
    for (const [id, after] of this.rooms) {
      changes.push({ target: 'room', id, before: null, after })
      const bytes = this.bytes.get(id)
      if (bytes !== undefined && bytes.length > 0) changes.push({ target: 'bytes', room: id, offset: 0, before: NONE, after: bytes })
    }
    for (const [id, after] of this.cards) changes.push({ target: 'card', id, before: null, after })
    for (const [id, after] of this.staffKeys) changes.push({ target: 'staffKey', id, before: null, after })
    for (const [id, after] of this.guests) changes.push({ target: 'guest', id, before: null, after })
    for (const [id, after] of this.frames) {
      changes.push({ target: 'frame', id, before: null, after })
      for (const [name, value] of bindings.get(id) ?? []) changes.push({ target: 'binding', frame: id, name, before: null, after: summaryOf(value) })
    }
    return changes
  }

  private apply(change: Change): void {
    switch (change.target) {
      case 'room':
        if (change.after === null) this.bytes.delete(change.id)
        return put(this.rooms, change.id, change.after)
      case 'card':
        put(this.cards, change.id, change.after)
        return this.forgetOldest(this.cards, change)
      case 'staffKey':
        put(this.staffKeys, change.id, change.after)
        return this.forgetOldest(this.staffKeys, change)
      case 'frame':
        return put(this.frames, change.id, change.after)
      case 'guest':
        return put(this.guests, change.id, change.after)
      case 'binding':
        // `changes` is told what the names mean in the end.
        return
      case 'bytes':
        return this.replace(change.room, change.offset, change.before.length, change.after)
    }
  }

  private forgetOldest(kept: Map<number, unknown>, { target, id, after }: Extract<Change, { target: 'card' | 'staffKey' }>): void {
    if (after?.state !== 'returned') return
    const returned = this.returned[target]
    returned.add(id)
    if (returned.size <= RETURNED_KEPT) return
    const [oldest] = returned
    returned.delete(oldest as number)
    kept.delete(oldest as number)
  }

  private replace(room: RoomId, offset: number, removed: number, inserted: Uint8Array): void {
    const bytes = this.bytes.get(room) ?? NONE
    if (removed === inserted.length) return bytes.set(inserted, offset)
    const next = new Uint8Array(bytes.length - removed + inserted.length)
    next.set(bytes.subarray(0, offset))
    next.set(inserted, offset)
    next.set(bytes.subarray(offset + removed), offset + inserted.length)
    this.bytes.set(room, next)
  }
}

function put<K, V>(map: Map<K, V>, key: K, value: V | null): void {
  if (value === null) map.delete(key)
  else map.set(key, value)
}
