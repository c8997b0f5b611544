/**
 * The steps of a run as they are written down while it runs: columns, in chunks. What most steps are made of (a name
 * that means another int, a byte that was stored) is noted as it is, without an object of its own; records are made of
 * it when somebody wants to see them (`records`). Of a long run the oldest chunks are folded into one picture.
 */
import type { Change, FrameId, GuestRecord, RoomId, RunEvent, StepRecord, ValueSummary } from '../../events'
import { EarlierWorld, summaryOf, type Bindings, type PlainValue } from './earlier'

const STEPS_IN_CHUNK = 2048
/** Events and changes beyond which the oldest steps are folded: what a page takes in within about a second. */
const KEEP_RECORDS = 250_000

// Entries. One that begins with a name says what the name means now in the step's frame (undefined: nothing); others
// begin with a number.
/** room, offset, what was there before, what is there now, card or 0. One byte as a number, several as an array; before a room is shown: -1 and how many */
const STORE = 1
/** events, changes */
const FULL = 2

class Chunk {
  readonly lines = new Int32Array(STEPS_IN_CHUNK)
  readonly frames = new Int32Array(STEPS_IN_CHUNK)
  /** 0: the main thread. */
  readonly guests = new Int32Array(STEPS_IN_CHUNK)
  /** Where in `entries` the step ends. */
  readonly ends = new Int32Array(STEPS_IN_CHUNK)
  /** Of a chunk that is used again, what lies beyond the last end means nothing. */
  readonly entries: unknown[] = []
  count = 0
  /** Events and changes that are noted as records. */
  weight = 0
  /** What all names meant before its first step. */
  before: Bindings = new Map()
}

export class StepLog {
  /** Steps that are kept no longer. */
  skippedSteps = 0
  eventCount = 0
  private readonly earlier = new EarlierWorld()
  private readonly chunks: Chunk[] = []
  private chunk = new Chunk()
  private entries: unknown[] = this.chunk.entries
  private at = 0
  private made: StepRecord[] | null = null
  /** By id. */
  readonly guests = new Map<number, GuestRecord>()
  /** Of the chunks that are complete. */
  private weight = 0

  /**
   * `keep`: at least so many steps are kept, unless more than `keepRecords` events and changes are noted of them.
   * `bindings`: what all names mean now.
   */
  constructor(
    private readonly keep: number,
    private readonly bindings: () => Bindings,
    private readonly keepRecords = KEEP_RECORDS,
  ) {}

  bind(name: string, value: PlainValue | undefined): void {
    const { entries, at } = this
    entries[at] = name
    entries[at + 1] = value
    this.at = at + 2
  }

  store(room: RoomId, offset: number, before: number | Uint8Array, after: number | Uint8Array, card: number): void {
    const { entries, at } = this
    this.eventCount++
    entries[at] = STORE
    entries[at + 1] = room
    entries[at + 2] = offset
    entries[at + 3] = before
    entries[at + 4] = after
    entries[at + 5] = card
    this.at = at + 6
  }

  /** The step is complete. What was noted by `bind` and `store` since the last one belongs to it and came first. */
  end(line: number, frame: FrameId, events: readonly RunEvent[], changes: readonly Change[], guest = 0): void {
    const { chunk } = this
    if (events.length > 0 || changes.length > 0) this.note(events, changes)
    const { count } = chunk
    chunk.lines[count] = line
    chunk.frames[count] = frame
    chunk.guests[count] = guest
    chunk.ends[count] = this.at
    chunk.count = count + 1
    if (count + 1 === STEPS_IN_CHUNK) this.nextChunk()
  }

  private note(events: readonly RunEvent[], changes: readonly Change[]): void {
    const { entries, at } = this
    this.eventCount += events.length
    this.chunk.weight += events.length + changes.length
    // Arrays that are still empty go on being filled: they belong to the next step.
    entries[at] = FULL
    entries[at + 1] = events.length > 0 ? events : NO_EVENTS
    entries[at + 2] = changes.length > 0 ? changes : NO_CHANGES
    this.at = at + 3
  }

  private nextChunk(): void {
    this.chunks.push(this.chunk)
    this.weight += this.chunk.weight
    let oldest: Chunk | null = null
    while ((this.chunks.length - 1) * STEPS_IN_CHUNK >= this.keep || (this.weight > this.keepRecords && this.chunks.length > 1)) {
      oldest = this.chunks.shift() as Chunk
      this.weight -= oldest.weight
      this.skippedSteps += oldest.count
      this.fold(oldest)
    }
    this.chunk = oldest ?? new Chunk()
    this.chunk.count = 0
    this.chunk.weight = 0
    this.chunk.before = this.bindings()
    this.entries = this.chunk.entries
    this.at = 0
  }

  private fold(chunk: Chunk): void {
    const { entries } = chunk
    const end = lastEnd(chunk)
    for (let i = 0; i < end; ) {
      const first = entries[i]
      if (first === STORE) {
        if (entries[i + 3] !== -1) this.earlier.store(entries[i + 1] as RoomId, entries[i + 2] as number, entries[i + 4] as number | Uint8Array)
        i += 6
      } else if (first === FULL) {
        this.earlier.absorb(entries[i + 1] as RunEvent[], entries[i + 2] as Change[])
        i += 3
      } else i += 2
    }
  }

  private kept(): Chunk[] {
    return [...this.chunks, this.chunk]
  }

  /** Bytes that the log takes, as near as can be told: 8 for each value, and what the records of the rarer things hold. */
  byteCount(): number {
    let bytes = 0
    for (const chunk of this.kept()) {
      const { count, entries } = chunk
      const end = lastEnd(chunk)
      bytes += count * 12 + end * 8
      for (let i = 0; i < end; ) {
        if (entries[i] === FULL) {
          for (const event of entries[i + 1] as RunEvent[]) bytes += sizeOf(event)
          for (const change of entries[i + 2] as Change[]) bytes += sizeOf(change)
          i += 3
        } else i += entries[i] === STORE ? 6 : 2
      }
    }
    return bytes
  }

  /** The steps that were kept, as records. Made once, when asked for after the run. */
  records(): StepRecord[] {
    if (this.made !== null) return this.made
    const records: StepRecord[] = []
    const kept = this.kept()
    const shown: Shown = new Map()
    for (const [frame, names] of kept[0]!.before) shown.set(frame, new Map([...names].map(([name, value]) => [name, summaryOf(value)])))
    let step = this.skippedSteps
    for (const chunk of kept) {
      let from = 0
      for (let i = 0; i < chunk.count; i++) {
        const to = chunk.ends[i] as number
        records.push(recordOf(++step, chunk, i, from, to, shown, this.guests))
        from = to
      }
    }
    const [first] = records
    if (this.skippedSteps > 0 && first !== undefined) {
      const changes = this.earlier.changes(kept[0]!.before)
      records[0] = { ...first, events: [...this.earlier.output(), ...first.events], changes: [...changes, ...first.changes] }
    }
    this.made = records
    return records
  }
}

function lastEnd({ count, ends }: Chunk): number {
  return count === 0 ? 0 : (ends[count - 1] as number)
}

const NO_EVENTS: readonly RunEvent[] = []
const NO_CHANGES: readonly Change[] = []

/** What each name was last shown to mean, so that a summary before and one after are one object. */
type Shown = Map<FrameId, Map<string, ValueSummary>>

function recordOf(step: number, chunk: Chunk, index: number, from: number, to: number, shown: Shown, guests: ReadonlyMap<number, GuestRecord>): StepRecord {
  const { entries } = chunk
  const line = chunk.lines[index] as number
  const frame = chunk.frames[index] as number
  const guest = guests.get(chunk.guests[index] as number)
  const head = guest === undefined ? { step, line, frame } : { step, line, frame, guest }
  if (from === to) return { ...head, events: NO_EVENTS, changes: NO_CHANGES }
  let events: RunEvent[] = []
  let changes: Change[] = []
  for (let i = from; i < to; ) {
    const first = entries[i]
    if (first === STORE) {
      tellStore(entries, i, events, changes)
      i += 6
    } else if (first === FULL) {
      const more = entries[i + 2] as Change[]
      for (const change of more) noteBinding(change, shown)
      events = events.length === 0 ? (entries[i + 1] as RunEvent[]) : [...events, ...(entries[i + 1] as RunEvent[])]
      changes = changes.length === 0 ? more : [...changes, ...more]
      i += 3
    } else {
      changes.push(bindingOf(frame, first as string, entries[i + 1] as PlainValue | undefined, shown))
      i += 2
    }
  }
  return { ...head, events, changes }
}

function tellStore(entries: readonly unknown[], i: number, events: RunEvent[], changes: Change[]): void {
  const room = entries[i + 1] as RoomId
  const offset = entries[i + 2] as number
  const before = entries[i + 3] as number | Uint8Array
  const after = entries[i + 4] as number | Uint8Array
  const card = entries[i + 5] as number
  const size = before === -1 ? (after as number) : typeof before === 'number' ? 1 : before.length
  events.push({ kind: 'write', room, offset, size, card: card === 0 ? null : card })
  if (before === -1) return
  const old = typeof before === 'number' ? Uint8Array.of(before) : before
  const now = typeof after === 'number' ? Uint8Array.of(after) : after
  let from = 0
  let to = size
  while (from < to && old[from] === now[from]) from++
  while (to > from && old[to - 1] === now[to - 1]) to--
  if (from < to) changes.push({ target: 'bytes', room, offset: offset + from, before: old.slice(from, to), after: now.slice(from, to) })
}

function bindingOf(frame: FrameId, name: string, value: PlainValue | undefined, shown: Shown): Change {
  const before = shown.get(frame)?.get(name) ?? null
  const after = value === undefined ? null : summaryOf(value)
  const change: Change = { target: 'binding', frame, name, before, after }
  noteBinding(change, shown)
  return change
}

function noteBinding(change: Change, shown: Shown): void {
  if (change.target === 'frame' && change.after === null) shown.delete(change.id)
  if (change.target !== 'binding') return
  let names = shown.get(change.frame)
  if (names === undefined) shown.set(change.frame, (names = new Map()))
  if (change.after === null) names.delete(change.name)
  else names.set(change.name, change.after)
}

/** Bytes of a plain record and what it holds, counted as JavaScript stores them: 8 a field, a byte a character. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return 16 + value.length
  if (value instanceof Uint8Array) return 96 + value.length
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + 8 + sizeOf(item), 16)
  if (typeof value !== 'object' || value === null) return 0
  let bytes = 24
  for (const field of Object.values(value)) bytes += 8 + sizeOf(field)
  return bytes
}
