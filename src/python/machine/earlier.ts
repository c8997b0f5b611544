/**
 * The world as the steps left it that a long run no longer keeps. A recording must begin with an empty world; so the
 * first step that is kept begins with the changes that make up all of this at once.
 */
import type { CardRecord, Change, FrameId, FrameRecord, RoomId, RoomRecord, StaffKeyRecord, StepRecord, ValueSummary } from '../events'

const NONE = new Uint8Array(0)

export class EarlierWorld {
  private readonly rooms = new Map<RoomId, RoomRecord>()
  private readonly bytes = new Map<RoomId, Uint8Array>()
  private readonly cards = new Map<number, CardRecord>()
  private readonly staffKeys = new Map<number, StaffKeyRecord>()
  private readonly frames = new Map<FrameId, { record: FrameRecord; bindings: Map<string, ValueSummary> }>()

  /** Takes in steps that are kept no longer, in order. */
  absorb(steps: readonly StepRecord[]): void {
    for (const { changes } of steps) for (const change of changes) this.apply(change)
  }

  /** From an empty world to this one. */
  changes(): Change[] {
    const changes: Change[] = []
    for (const [id, after] of this.rooms) {
      changes.push({ target: 'room', id, before: null, after })
      const bytes = this.bytes.get(id)
      if (bytes !== undefined && bytes.length > 0) changes.push({ target: 'bytes', room: id, offset: 0, before: NONE, after: bytes })
    }
    for (const [id, after] of this.cards) changes.push({ target: 'card', id, before: null, after })
    for (const [id, after] of this.staffKeys) changes.push({ target: 'staffKey', id, before: null, after })
    for (const [id, { record, bindings }] of this.frames) {
      changes.push({ target: 'frame', id, before: null, after: record })
      for (const [name, after] of bindings) changes.push({ target: 'binding', frame: id, name, before: null, after })
    }
    return changes
  }

  private apply(change: Change): void {
    switch (change.target) {
      case 'room':
        if (change.after === null) this.bytes.delete(change.id)
        return put(this.rooms, change.id, change.after)
      case 'card':
        return put(this.cards, change.id, change.after)
      case 'staffKey':
        return put(this.staffKeys, change.id, change.after)
      case 'frame':
        if (change.after === null) this.frames.delete(change.id)
        else this.frames.set(change.id, { record: change.after, bindings: this.frames.get(change.id)?.bindings ?? new Map() })
        return
      case 'binding': {
        const bindings = this.frames.get(change.frame)?.bindings
        return bindings === undefined ? undefined : put(bindings, change.name, change.after)
      }
      case 'bytes':
        return this.replace(change.room, change.offset, change.before.length, change.after)
    }
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
