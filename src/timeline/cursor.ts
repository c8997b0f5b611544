/**
 * The place in a recording from which the next world is reached: it walks one step forward or back by applying that
 * step's changes, or undoing them. Worlds of neighbouring steps share whatever did not change between them.
 */
import type {
  CardRecord,
  Change,
  FrameId,
  FrameRecord,
  GuestStanding,
  RoomId,
  RoomRecord,
  StaffKeyRecord,
  StepRecord,
  ValueSummary,
} from '../python/events'
import { PiecedBytes } from './bytes'
import { Shelf } from './shelf'
import type { FrameState } from './world'

type Bindings = ReadonlyMap<string, ValueSummary>

/** What exists at one step: everything of a World that changes are told of. */
export interface Standing {
  readonly step: number
  readonly rooms: ReadonlyMap<number, RoomRecord>
  readonly bytes: ReadonlyMap<number, PiecedBytes>
  readonly cards: ReadonlyMap<number, CardRecord>
  readonly staffKeys: ReadonlyMap<number, StaffKeyRecord>
  readonly frames: ReadonlyMap<number, FrameState>
  readonly guests: ReadonlyMap<number, GuestStanding>
}

export const nothingStands = (step: number): Standing => ({
  step,
  rooms: new Map(),
  bytes: new Map(),
  cards: new Map(),
  staffKeys: new Map(),
  frames: new Map(),
  guests: new Map(),
})

/**
 * What goes with an entity when it ends, kept so that walking back can bring it back: a room's bytes, a frame's names.
 * Shared by all cursors of a recording.
 */
export interface Ended {
  readonly bytes: Map<string, PiecedBytes>
  readonly bindings: Map<string, Bindings>
}

export type NameOrder = ReadonlyMap<FrameId, ReadonlyMap<string, number>>

export class Cursor {
  step: number
  private readonly rooms: Shelf<RoomRecord>
  private readonly bytes: Shelf<PiecedBytes>
  private readonly cards: Shelf<CardRecord>
  private readonly staffKeys: Shelf<StaffKeyRecord>
  private readonly frames: Shelf<FrameState>
  private readonly guests: Shelf<GuestStanding>
  /** Pieces of bytes, and frames' names, that nobody else has seen yet: they may be changed in place. */
  private ownedPieces = new Set<Uint8Array>()
  private ownedBindings = new Set<FrameId>()
  private readonly ended: Ended
  private readonly nameOrder: NameOrder

  constructor(from: Standing, ended: Ended, nameOrder: NameOrder) {
    this.step = from.step
    this.rooms = new Shelf(from.rooms)
    this.bytes = new Shelf(from.bytes)
    this.cards = new Shelf(from.cards)
    this.staffKeys = new Shelf(from.staffKeys)
    this.frames = new Shelf(from.frames)
    this.guests = new Shelf(from.guests)
    this.ended = ended
    this.nameOrder = nameOrder
  }

  standing(): Standing {
    if (this.ownedPieces.size > 0) this.ownedPieces = new Set()
    if (this.ownedBindings.size > 0) this.ownedBindings = new Set()
    return {
      step: this.step,
      rooms: this.rooms.handOut(),
      bytes: this.bytes.handOut(),
      cards: this.cards.handOut(),
      staffKeys: this.staffKeys.handOut(),
      frames: this.frames.handOut(),
      guests: this.guests.handOut(),
    }
  }

  /** Over the record of the next step. */
  forward({ changes }: StepRecord): void {
    this.step += 1
    for (const change of changes) this.apply(change, this.step)
  }

  /** Back over the record of the step where it stands. */
  backward({ changes }: StepRecord): void {
    for (let i = changes.length - 1; i >= 0; i--) this.undo(changes[i]!, this.step)
    this.step -= 1
  }

  private apply(change: Change, step: number): void {
    switch (change.target) {
      case 'room':
        return this.placeRoom(change.id, change.after, change.before, step)
      case 'card':
        return place(this.cards, change.id, change.after)
      case 'staffKey':
        return place(this.staffKeys, change.id, change.after)
      case 'frame':
        return this.placeFrame(change.id, change.after, change.before, step)
      case 'guest':
        return place(this.guests, change.id, change.after)
      case 'binding':
        return this.bind(change.frame, change.name, change.after)
      case 'bytes':
        return this.replaceBytes(change.room, change.offset, change.before.length, change.after)
    }
  }

  private undo(change: Change, step: number): void {
    switch (change.target) {
      case 'room':
        return this.placeRoom(change.id, change.before, change.after, step)
      case 'card':
        return place(this.cards, change.id, change.before)
      case 'staffKey':
        return place(this.staffKeys, change.id, change.before)
      case 'frame':
        return this.placeFrame(change.id, change.before, change.after, step)
      case 'guest':
        return place(this.guests, change.id, change.before)
      case 'binding':
        return this.bind(change.frame, change.name, change.before)
      case 'bytes':
        return this.replaceBytes(change.room, change.offset, change.after.length, change.before)
    }
  }

  private placeRoom(id: RoomId, now: RoomRecord | null, other: RoomRecord | null, step: number): void {
    const key = `${step} ${id}`
    if (now === null) {
      const bytes = this.bytes.get(id)
      if (other !== null && bytes !== undefined) this.ended.bytes.set(key, bytes)
      this.bytes.delete(id)
    } else if (!this.bytes.has(id)) {
      this.bytes.set(id, (other === null && this.ended.bytes.get(key)) || PiecedBytes.none)
    }
    place(this.rooms, id, now)
  }

  private replaceBytes(room: RoomId, offset: number, removed: number, inserted: Uint8Array): void {
    const bytes = this.bytes.get(room)
    if (bytes === undefined && inserted.length === 0) return
    const now = bytes ?? PiecedBytes.none
    const next =
      removed === inserted.length ? now.write(offset, inserted, this.ownedPieces) : now.splice(offset, removed, inserted)
    if (next !== bytes) this.bytes.set(room, next)
  }

  private placeFrame(id: FrameId, now: FrameRecord | null, other: FrameRecord | null, step: number): void {
    const key = `${step} ${id}`
    const state = this.frames.get(id)
    if (now === null) {
      if (other !== null && state !== undefined) this.ended.bindings.set(key, state.bindings)
      this.frames.delete(id)
      this.ownedBindings.delete(id)
      return
    }
    const bindings = state?.bindings ?? (other === null ? this.ended.bindings.get(key) : undefined) ?? new Map()
    this.frames.set(id, { record: now, bindings })
  }

  private bind(frame: FrameId, name: string, value: ValueSummary | null): void {
    const state = this.frames.get(frame)
    if (state === undefined) return
    const owned = this.ownedBindings.has(frame)
    const bindings = owned ? (state.bindings as Map<string, ValueSummary>) : new Map(state.bindings)
    const isNew = value !== null && !bindings.has(name)
    if (value === null) bindings.delete(name)
    else bindings.set(name, value)
    const next = isNew ? this.inOrder(frame, bindings) : bindings
    if (next === state.bindings) return
    this.frames.set(frame, { record: state.record, bindings: next })
    this.ownedBindings.add(frame)
  }

  /** Names stand in the order in which they were first bound in the run, whichever way this step was reached. */
  private inOrder(frame: FrameId, bindings: Map<string, ValueSummary>): Bindings {
    const order = this.nameOrder.get(frame)
    if (order === undefined) return bindings
    let before = -1
    let sorted = true
    for (const name of bindings.keys()) {
      const rank = order.get(name) ?? Number.POSITIVE_INFINITY
      if (rank < before) sorted = false
      before = rank
    }
    if (sorted) return bindings
    return new Map([...bindings].sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
  }
}

function place<V>(shelf: Shelf<V>, id: number, record: V | null): void {
  if (record === null) shelf.delete(id)
  else shelf.set(id, record)
}
