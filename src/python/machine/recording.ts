/**
 * Recording a run: executed lines become steps, each with what happened in it and how the world changed.
 *
 * The recorder looks, it never runs Python. At the end of a step it compares the names of the frames that ran with what
 * it showed last, the bytes that were touched with its own copy of them, and, when references to rooms or cards may
 * have moved, who reaches what (`holders.ts`). Cost follows what changed.
 */
import { holdsPart, isExporter, ownerOf, type BufferExporter } from '../buffer/exporter'
import type { ManagedBuffer } from '../buffer/managed'
import { PyMemoryView } from '../buffer/view'
import type {
  CardRecord,
  Change,
  FrameRecord,
  LookFacts,
  RoomRecord,
  RunEvent,
  StaffKeyRecord,
  StepRecord,
  ValueSummary,
} from '../events'
import type { PyObject, PyValue } from '../objects/object'
import { PyCell } from '../objects/cell'
import type { PyDict } from '../objects/dict'
import type { PyException } from '../objects/errors'
import { observer, stopObserving, type HeldBuffer, type RefusalFacts } from '../observer'
import type { Frame } from './frame'
import { GuestBook } from './guests'
import { findHolders, type Holders } from './holders'
import { looksByOwner, sameLooks } from './looks'
import { BUFFER, FrameShadow, HIDDEN, isPlain, mayLead, PLAIN, readsOtherwise } from './shadow'
import { StepLog } from './step-log'
import { allThreads, state, type RunRecorder } from './thread'
import { SUMMARY_BYTES, summarize, summaryText } from './summaries'
import type { Bindings } from './earlier'
import { messageOf } from './exception-text'

/** Steps kept; of a longer run the last ones are. */
export const MAX_STEPS = 200_000
/** Steps for which holders are looked up whenever references may have moved. */
const HOLDER_STEPS = 4_000

/** A write of so many bytes at most is noted by itself; larger ones are compared when the step ends. */
const FEW_BYTES = 8

interface Room {
  readonly id: number
  readonly exporter: BufferExporter
  record: RoomRecord | null
  /** What the world was last told the bytes are. */
  shown: Uint8Array
  dirtyFrom: number
  dirtyTo: number
  readonly bornLine: number
  /** Takes part in the present step. */
  touched: boolean
  alive: boolean
}

interface Card {
  readonly id: number
  readonly view: PyMemoryView
  readonly lease: number
  readonly cutFrom: number | null
  readonly bornStep: number
  readonly bornLine: number
  record: CardRecord | null
  name: string
  returned: { by: 'release' | 'with' | 'gone'; line: number } | null
}

interface StaffKey {
  readonly id: number
  readonly holder: PyObject
  readonly room: number
  readonly part: StaffKeyRecord['part'] | null
  readonly bornLine: number
  record: StaffKeyRecord | null
  returnedLine: number | null
}

/** Steps and events of the whole run, and the bytes that what is kept of them takes in memory. */
export interface RecordingSize {
  readonly steps: number
  readonly events: number
  readonly bytes: number
}

export class Recorder implements RunRecorder {
  private readonly log = new StepLog(MAX_STEPS, () => this.bindings())
  private step = 0
  /** Steps that are complete. */
  private ended = 0
  private line = 0
  private current: Frame | null = null
  /** The learner's module, which its threads may outlive. */
  private module: Frame | null = null
  /** Whose step it is; 0: the main thread's. */
  private guest = 0
  private readonly guests = new GuestBook(this.log.guests)
  /** What was last shown of the current frame. */
  private shadow: FrameShadow | null = null
  private events: RunEvent[] = []
  private changes: Change[] = []
  private readonly rooms = new Map<PyObject, Room>()
  private readonly roomsById = new Map<number, Room>()
  private readonly liveRooms = new Set<Room>()
  private readonly cards = new Map<PyObject, Card>()
  private readonly liveCards = new Set<Card>()
  /** A released view can still be used, and refused. */
  private readonly returnedCards = new WeakMap<PyObject, number>()
  private readonly leases = new Map<PyObject, number>()
  private readonly staffKeys = new Map<HeldBuffer, StaffKey>()
  private readonly liveStaff = new Set<StaffKey>()
  private readonly dirty = new Set<Room>()
  /** The room whose byte was stored last, so that the next store need not look for it. */
  private stored: Room | null = null
  /** Bytes that a summary shows were stored in this step. */
  private summariesMayDiffer = false
  private readonly frames = new Map<Frame, FrameShadow>()
  private nextRoom = 1
  private nextCard = 1
  private nextLease = 1
  private nextStaffKey = 1
  private nextFrame = 1
  /** References to rooms or cards may have moved since holders were last looked up. */
  private isStale = false
  /** The module has ended: what happens from now on belongs to no step. */
  private isOver = false
  private isFinished = false
  private ranFrames = new Set<Frame>()
  /** No other frame than the current one ran since the last step. */
  private isAlone = false
  private pendingRaise: { event: { kind: 'raise'; errorType: string; message: string; caught: boolean }; exception: PyException } | null = null

  constructor(private readonly filename: string) {
    observer.roomMade = (exporter) => this.roomMade(exporter as BufferExporter)
    observer.bytesTouched = (exporter, start, end, view) => this.touched(exporter, start, end, view)
    observer.byteStored = (exporter, at, value) => this.byteStored(exporter, at, value)
    observer.resized = (exporter, from, to, at) => this.resized(exporter, from, to, at)
    observer.leaseMade = (managed) => void this.leases.set(managed, this.nextLease++)
    observer.cardMade = (view, cutFrom) => this.cardMade(view as PyMemoryView, cutFrom)
    observer.cardReturned = (view, by, leaseEnded) => this.cardReturned(view, by, leaseEnded)
    observer.staffKeyMade = (holder, exporter, buffer) => this.staffKeyMade(holder, exporter, buffer)
    observer.staffKeyReturned = (buffer) => this.staffKeyReturned(buffer)
    observer.taskMade = (task) => this.guests.add(task, (frame) => this.isLearners(frame))
    observer.refused = (facts) => this.refused(facts)
    observer.copied = (bytes, from, to, what) => {
      if (bytes <= 0) return
      // What is copied from takes part, even when no name reaches it.
      const source = this.roomOf(from)
      if (source !== null) source.touched = true
      this.isStale = true
      this.events.push({ kind: 'copy', bytes, from: source?.id ?? null, to: this.idOf(to), what })
    }
  }

  isLearners(frame: Frame): boolean {
    return frame.code.filename === this.filename
  }

  /** A line of the learner's file begins: the step before it is complete. */
  beginLine(frame: Frame, line: number): void {
    if (frame === this.current && !frame.finished) {
      this.endStep()
      this.step++
      this.line = line
      return
    }
    // A module without a statement has no line of its own.
    if (!this.isLearners(frame) || line === 0) return
    this.endStep()
    this.step++
    this.line = line
    this.current = frame
    this.guest = this.guests.now()
    if (frame.func === null) this.module ??= frame
    this.isAlone = false
    this.ranFrames.add(frame)
    this.shadow = this.shadowOf(frame)
  }

  enterFrame(frame: Frame): void {
    if (!this.isLearners(frame) || this.step === 0) return
    this.isStale = true
    this.events.push({ kind: 'call', frame: this.shadowOf(frame).record.id, name: frame.code.qualname })
  }

  leaveFrame(frame: Frame): void {
    const shadow = this.frames.get(frame)
    if (shadow === undefined) return
    this.isStale = true
    this.isAlone = false
    this.ranFrames.add(frame)
    if (frame.func === null) return this.endLastStep(frame)
    this.events.push({ kind: 'return', frame: shadow.record.id, name: frame.code.qualname })
  }

  /** The module is through: its last step shows the world as its names still hold it, not what is torn down afterwards. */
  private endLastStep(module: Frame): void {
    const running = state.thread.frame
    state.thread.frame = module
    this.endStep()
    state.thread.frame = running
    // Threads go on, and so do their steps.
    this.isOver = allThreads().length === 1
  }

  raised(frame: Frame, exception: PyException): void {
    if (!this.isLearners(frame) || this.pendingRaise?.exception === exception) return
    this.isStale = true
    const event = { kind: 'raise' as const, errorType: exception.cls.name, message: messageOf(exception), caught: true }
    this.pendingRaise = { event, exception }
    this.events.push(event)
  }

  /** The last exception that was raised left the program. */
  markUncaught(): void {
    if (this.pendingRaise !== null) this.pendingRaise.event.caught = false
  }

  output(stream: 'stdout' | 'stderr', text: string): void {
    const last = this.events[this.events.length - 1]
    if (last?.kind === 'output' && last.stream === stream) this.events[this.events.length - 1] = { ...last, text: last.text + text }
    else this.events.push({ kind: 'output', stream, text })
  }

  /** A second call does nothing. */
  finish(): void {
    if (this.isFinished) return
    this.isFinished = true
    this.endStep()
    this.isOver = true
    stopObserving()
  }

  get steps(): readonly StepRecord[] {
    return this.log.records()
  }

  get skippedSteps(): number {
    return this.log.skippedSteps
  }

  size(): RecordingSize {
    return { steps: this.ended, events: this.log.eventCount, bytes: this.log.byteCount() }
  }

  /** Closes what has not been closed yet; call `finish` after the last. */
  private endStep(): void {
    if (this.step === 0 || this.isOver) {
      this.events = []
      this.changes = []
      return
    }
    // The usual step: one line of one frame, nothing of note happened.
    if (this.isAlone && this.events.length === 0 && this.shadow !== null && !this.shadow.frame.finished) this.compareNames(this.shadow)
    else this.compareFrames()
    if (this.dirty.size > 0) this.compareBytes()
    if (this.isStale) this.compareHolders()
    this.guests.compare(this.changes)
    this.log.end(this.line, this.current === null ? 0 : this.current.id, this.events, this.changes, this.guest)
    this.ended++
    this.summariesMayDiffer = false
    if (this.events.length > 0) this.events = []
    if (this.changes.length > 0) this.changes = []
  }

  /** The learner's line that is at work: after a call it is the caller's again, though its step has not come round. */
  private lineNow(): number {
    for (let frame = state.thread.frame; frame !== null; frame = frame.back) {
      if (this.isLearners(frame)) return frame.finished ? this.line : frame.line || this.line
    }
    return this.line
  }

  // Rooms

  private roomMade(exporter: BufferExporter): void {
    const isNoise = exporter.cls.name === 'bytes' && this.isInLibrary()
    const room: Room = { id: this.nextRoom++, exporter, record: null, shown: EMPTY, dirtyFrom: 0, dirtyTo: 0, bornLine: this.line, touched: !isNoise, alive: true }
    this.rooms.set(exporter, room)
    this.roomsById.set(room.id, room)
    this.liveRooms.add(room)
    if (isNoise) return
    this.isStale = true
    this.events.push({ kind: 'alloc', room: room.id, type: exporter.cls.name, size: exporter.contents().length })
  }

  /** Code of the library is at work: bytes that it makes are shown once the learner's names reach them, or something is lent. */
  private isInLibrary(): boolean {
    const { frame } = state.thread
    return frame !== null && !this.isLearners(frame)
  }

  private roomOf(exporter: PyObject | null): Room | null {
    const owner = ownerOf(exporter)
    if (owner === null) return null
    let room = this.rooms.get(owner)
    if (room === undefined) {
      // A constant of the program, made before anyone listened: shown once a name reaches it or it takes part.
      room = { id: this.nextRoom++, exporter: owner, record: null, shown: EMPTY, dirtyFrom: 0, dirtyTo: 0, bornLine: this.line, touched: false, alive: true }
      this.rooms.set(owner, room)
      this.roomsById.set(room.id, room)
      this.liveRooms.add(room)
    }
    return room
  }

  private idOf(exporter: PyObject | null): number | null {
    return exporter === null ? null : (this.roomOf(exporter)?.id ?? null)
  }

  private touched(exporter: PyObject, start: number, end: number, view: PyObject | null): void {
    const room = this.roomOf(exporter)
    if (room === null || end <= start) return
    if (room.exporter.sharers !== undefined) this.touchSharers(room.exporter, start, end)
    const card = view === null ? null : (this.cards.get(view)?.id ?? null)
    if (end - start <= FEW_BYTES && this.isQuiet(room, end)) return this.noteStore(room, start, end, card ?? 0)
    this.events.push({ kind: 'write', room: room.id, offset: start, size: end - start, card })
    this.soil(room, start, end)
  }

  /** Bytes to be compared when the step ends. */
  private soil(room: Room, start: number, end: number): void {
    if (!this.dirty.has(room)) {
      this.dirty.add(room)
      room.dirtyFrom = start
      room.dirtyTo = end
      return
    }
    room.dirtyFrom = Math.min(room.dirtyFrom, start)
    room.dirtyTo = Math.max(room.dirtyTo, end)
  }

  /** What is written in one map of a file stands in every other. */
  private touchSharers(exporter: BufferExporter, start: number, end: number): void {
    for (const { exporter: other, shift } of exporter.sharers?.() ?? []) {
      const room = this.roomOf(other)
      const from = Math.max(0, start - shift)
      if (room !== null && end - shift > from) this.soil(room, from, end - shift)
    }
  }

  /** Nothing but stores has happened in this step, and the bytes up to `end` are those that were shown last. */
  private isQuiet(room: Room, end: number): boolean {
    return this.events.length === 0 && this.dirty.size === 0 && (room.record === null || end <= room.shown.length)
  }

  /** Few bytes were written: noted without records. */
  private noteStore(room: Room, start: number, end: number, card: number): void {
    if (start < SUMMARY_BYTES) this.summariesMayDiffer = true
    if (room.record === null) return this.log.store(room.id, start, -1, end - start, card)
    const { shown } = room
    const now = room.exporter.contents()
    if (end - start === 1) {
      this.log.store(room.id, start, shown[start] as number, now[start] as number, card)
      shown[start] = now[start] as number
      return
    }
    const after = now.slice(start, end)
    this.log.store(room.id, start, shown.slice(start, end), after, card)
    shown.set(after, start)
  }

  /** A byte of a bytearray was stored by its index: `touched`, for the loops that do nothing else. */
  private byteStored(exporter: PyObject, at: number, value: number): void {
    const room = this.stored !== null && this.stored.exporter === exporter ? this.stored : this.roomOf(exporter)
    if (room === null || room.record === null || !this.isQuiet(room, at + 1)) return this.touched(exporter, at, at + 1, null)
    this.stored = room
    if (at < SUMMARY_BYTES) this.summariesMayDiffer = true
    this.log.store(room.id, at, room.shown[at] as number, value, 0)
    room.shown[at] = value
  }

  private resized(exporter: PyObject, from: number, to: number, at: number): void {
    const room = this.roomOf(exporter)
    if (room === null || from === to) return
    this.events.push({ kind: 'resize', room: room.id, from, to })
    room.dirtyFrom = this.dirty.has(room) ? Math.min(room.dirtyFrom, at) : at
    room.dirtyTo = Number.MAX_SAFE_INTEGER
    this.dirty.add(room)
    this.isStale = true
  }

  /** Tells the bytes that differ from what was shown. */
  private compareBytes(): void {
    for (const room of this.dirty) {
      if (room.record === null) continue
      this.tellBytes(room)
    }
    this.dirty.clear()
  }

  private tellBytes(room: Room): void {
    const now = room.exporter.contents()
    const shown = room.shown
    let from = Math.min(room.dirtyFrom, now.length, shown.length)
    if (now.length === shown.length) {
      let to = Math.min(room.dirtyTo, now.length)
      while (from < to && now[from] === shown[from]) from++
      while (to > from && now[to - 1] === shown[to - 1]) to--
      if (from === to) return
      this.changes.push({ target: 'bytes', room: room.id, offset: from, before: shown.slice(from, to), after: now.slice(from, to) })
      shown.set(now.subarray(from, to), from)
      return
    }
    while (from > 0 && from <= now.length && from <= shown.length && now[from - 1] !== shown[from - 1]) from--
    let tail = 0
    while (tail < now.length - from && tail < shown.length - from && now[now.length - 1 - tail] === shown[shown.length - 1 - tail]) tail++
    this.changes.push({ target: 'bytes', room: room.id, offset: from, before: shown.slice(from, shown.length - tail), after: now.slice(from, now.length - tail) })
    room.shown = now.slice()
  }

  // Cards and staff keys

  private cardMade(view: PyMemoryView, cutFrom: PyObject | null): void {
    const lease = this.leases.get(view.managed) ?? this.nextLease++
    this.leases.set(view.managed, lease)
    const parent = cutFrom === null ? null : (this.cards.get(cutFrom)?.id ?? null)
    const card: Card = { id: this.nextCard++, view, lease, cutFrom: parent, bornStep: this.step, bornLine: this.lineNow(), record: null, name: '', returned: null }
    this.cards.set(view, card)
    this.liveCards.add(card)
    this.isStale = true
    const room = this.idOf((view.managed as ManagedBuffer).room)
    if (parent === null) this.events.push({ kind: 'export', room, lease, card: card.id })
    else this.events.push({ kind: 'card', room, lease, card: card.id, cutFrom: parent })
  }

  private cardReturned(view: PyObject, by: 'release' | 'with' | 'gone', leaseEnded: boolean): void {
    const card = this.cards.get(view)
    if (card === undefined || card.returned !== null) return
    card.returned = { by, line: this.lineNow() }
    this.isStale = true
    this.events.push({ kind: 'release', room: this.idOf(card.view.managed.room), card: card.id, by, leaseEnded })
  }

  private staffKeyMade(holder: PyObject, exporter: PyObject, buffer: HeldBuffer): void {
    const room = this.idOf(exporter)
    if (room === null) return
    const key: StaffKey = { id: this.nextStaffKey++, holder, room, part: holdsPart(holder) ? holder.heldPart() : null, bornLine: this.lineNow(), record: null, returnedLine: null }
    this.staffKeys.set(buffer, key)
    this.liveStaff.add(key)
    this.isStale = true
    this.events.push({ kind: 'export', room, lease: this.nextLease++, card: null })
  }

  private staffKeyReturned(buffer: HeldBuffer): void {
    const key = this.staffKeys.get(buffer)
    if (key === undefined) return
    this.staffKeys.delete(buffer)
    key.returnedLine = this.lineNow()
    this.isStale = true
    this.events.push({ kind: 'release', room: key.room, card: null, by: 'gone', leaseEnded: true })
  }

  private refused(facts: RefusalFacts): void {
    const room = this.roomOf(facts.exporter)
    if (room !== null) room.touched = true
    this.isStale = true
    const { operation, errorType, message, wantedSize, at, offered, wanted, given } = facts
    this.events.push({
      kind: 'refusal',
      operation,
      errorType,
      message,
      room: room?.id ?? null,
      card: facts.view === null ? null : (this.cards.get(facts.view)?.id ?? this.returnedCards.get(facts.view) ?? null),
      ...(wantedSize === undefined ? {} : { wantedSize }),
      ...(at === undefined ? {} : { at }),
      ...(offered === undefined ? {} : { offered }),
      ...(wanted === undefined ? {} : { wanted }),
      ...(given === undefined ? {} : { given }),
    })
  }

  // Frames and names

  private shadowOf(frame: Frame): FrameShadow {
    let shadow = this.frames.get(frame)
    if (shadow === undefined) {
      frame.id = this.nextFrame++
      const record: FrameRecord = { id: frame.id, name: frame.code.qualname, kind: kindOf(frame), depth: this.depthOf(frame), line: this.line }
      shadow = new FrameShadow(frame, record)
      this.frames.set(frame, shadow)
      this.changes.push({ target: 'frame', id: frame.id, before: null, after: record })
    }
    return shadow
  }

  private depthOf(frame: Frame): number {
    let depth = 0
    for (let at = frame.back; at !== null; at = at.back) if (this.isLearners(at)) depth++
    return depth
  }

  private compareFrames(): void {
    for (const frame of this.ranFrames) {
      const shadow = this.frames.get(frame)
      if (shadow === undefined) continue
      if (frame.finished && frame !== this.module) this.dropFrame(shadow)
      else this.compareNames(shadow)
    }
    if (this.ranFrames.size > 1 || (this.current !== null && this.current.finished)) this.ranFrames.clear()
    if (this.current !== null && !this.current.finished) {
      if (this.ranFrames.size !== 1 || !this.ranFrames.has(this.current)) {
        this.ranFrames.clear()
        this.ranFrames.add(this.current)
      }
    }
    this.isAlone = this.ranFrames.size === 1 && this.current !== null && !this.current.finished && this.ranFrames.has(this.current)
    // The caller goes on within its line after a call: its names may have changed too.
    const running = state.thread.frame
    for (let at = running; at !== null; at = at.back) {
      if (!this.isLearners(at)) continue
      if (at !== this.current) {
        const shadow = this.frames.get(at)
        if (shadow !== undefined && this.events.length > 0) this.compareNames(shadow)
      }
      break
    }
  }

  private dropFrame(shadow: FrameShadow): void {
    const { id } = shadow.record
    for (let i = 0; i < shadow.names.length; i++) {
      const summary = shadow.summaryAt(i)
      if (summary !== null) this.changes.push({ target: 'binding', frame: id, name: shadow.names[i] as string, before: summary, after: null })
    }
    this.changes.push({ target: 'frame', id, before: shadow.record, after: null })
    this.frames.delete(shadow.frame)
  }

  /** What all names that are shown mean now. */
  private bindings(): Bindings {
    return new Map([...this.frames.values()].map((shadow) => [shadow.record.id, shadow.bindings()]))
  }

  private compareNames(shadow: FrameShadow): void {
    const { dict, seen, kinds } = shadow
    if (dict !== null && dict.keysVersion !== shadow.keysVersion) this.followKeys(shadow, dict)
    const values = dict === null ? shadow.frame.slots : dict.values
    const count = shadow.names.length
    const steady = this.events.length > 0 || this.summariesMayDiffer ? HIDDEN : BUFFER
    for (let i = 0; i < count; i++) {
      const value = values[i]
      const before = seen[i]
      // The same as last time needs no second look. Numbers apart: JavaScript compares them quicker when it knows.
      if (typeof value === 'number') {
        if (typeof before === 'number' && value === before) continue
      } else if (value === before && (kinds[i] as number) <= steady) continue
      this.compareName(shadow, i, value)
    }
  }

  /** Names came or went: what was shown is put in the namespace's present order, and what went is told. */
  private followKeys(shadow: FrameShadow, dict: PyDict): void {
    for (const i of shadow.missingFrom(dict)) this.compareName(shadow, i, undefined)
    shadow.follow(dict)
  }

  private compareName(shadow: FrameShadow, i: number, held: PyValue | undefined): void {
    const value = held instanceof PyCell ? held.value : held
    const before = shadow.seen[i]
    const kind = shadow.kinds[i] as number
    if (kind === HIDDEN || (kind === PLAIN && value === before)) return
    if (kind === PLAIN && isPlain(value) && shadow === this.shadow && this.events.length === 0 && this.changes.length === 0) {
      this.log.bind(shadow.names[i] as string, value)
      shadow.seen[i] = value
      shadow.summaries[i] = null
      return
    }
    if (value !== undefined && value === before) {
      const told = readsOtherwise(shadow, i, value, this.events.length > 0 || this.summariesMayDiffer)
      if (told.holdsOther) this.isStale = true
      if (!told.text) return
    }
    const summaryBefore = shadow.summaryAt(i)
    if (value !== before && (mayLead(value) || mayLead(before))) this.isStale = true
    const summary = value === undefined ? null : this.summaryOf(value)
    shadow.show(i, value, summary)
    if (sameSummary(summaryBefore, summary)) {
      shadow.summaries[i] = summaryBefore
      return
    }
    this.changes.push({ target: 'binding', frame: shadow.record.id, name: shadow.names[i] as string, before: summaryBefore, after: summary })
  }

  private summaryOf(value: PyValue): ValueSummary {
    return summarize(value, (object) => {
      if (object instanceof PyMemoryView) {
        const card = this.cards.get(object)
        return card === undefined ? {} : { card: card.id }
      }
      const room = isExporter(object) ? this.roomOf(object) : null
      return room === null ? {} : { room: room.id }
    })
  }

  // Who holds what

  private compareHolders(): void {
    this.isStale = false
    if (this.hasNothingToHold()) return
    const holders: Holders | null = this.step <= HOLDER_STEPS || this.step % 256 === 0 ? findHolders(this.filename, this.module, this.guests.tasks()) : null
    for (const card of this.liveCards) this.compareCard(card, holders)
    for (const key of this.liveStaff) this.compareStaffKey(key, holders)
    if (holders !== null) for (const object of holders.exporters()) this.roomOf(object)
    const looks = holders === null ? null : looksByOwner(holders)
    for (const room of this.liveRooms) this.compareRoom(room, holders, looks)
  }

  private hasNothingToHold(): boolean {
    return this.liveCards.size === 0 && this.liveStaff.size === 0 && this.liveRooms.size === 0
  }

  private compareCard(card: Card, holders: Holders | null): void {
    const { view } = card
    const isOut = card.returned === null
    const paths = isOut && holders !== null ? holders.of(view) : []
    if (paths.length > 0) card.name = paths[0]!.short
    const before = card.record
    const texts = isOut ? (holders === null ? (before?.holders ?? []) : paths.map((path) => path.text)) : []
    if (before !== null && before.state === (isOut ? 'out' : 'returned') && before.name === card.name && sameList(before.holders, texts)) return
    const record: CardRecord = {
      id: card.id,
      lease: card.lease,
      room: this.idOf(view.managed.room),
      cutFrom: card.cutFrom,
      name: card.name,
      holders: texts,
      offset: this.offsetOf(view),
      nbytes: view.length,
      format: view.format,
      itemsize: view.itemsize,
      shape: view.shape,
      strides: view.strides,
      readonly: view.readonly,
      state: isOut ? 'out' : 'returned',
      returnedBy: card.returned?.by ?? null,
      bornStep: card.bornStep,
      bornLine: card.bornLine,
      returnedLine: card.returned?.line ?? null,
    }
    this.changes.push({ target: 'card', id: card.id, before, after: record })
    card.record = record
    if (!isOut) {
      this.liveCards.delete(card)
      this.cards.delete(view)
      this.returnedCards.set(view, card.id)
    }
  }

  /** Where the view's first element lies in its room. */
  private offsetOf(view: PyMemoryView): number {
    const owner = view.managed.room
    if (owner === null) return view.offset
    const room = owner.contents()
    return view.memory.byteOffset + view.offset - room.byteOffset
  }

  private compareStaffKey(key: StaffKey, holders: Holders | null): void {
    const isOut = key.returnedLine === null
    const texts = isOut ? (holders === null ? (key.record?.holders ?? []) : holders.of(key.holder).map((path) => path.text)) : []
    const before = key.record
    if (before !== null && before.state === (isOut ? 'out' : 'returned') && sameList(before.holders, texts)) return
    const record: StaffKeyRecord = { id: key.id, room: key.room, type: key.holder.cls.name, holders: texts, ...(key.part === null ? {} : { part: key.part }), bornLine: key.bornLine, state: isOut ? 'out' : 'returned', returnedLine: key.returnedLine }
    this.changes.push({ target: 'staffKey', id: key.id, before, after: record })
    key.record = record
    if (!isOut) this.liveStaff.delete(key)
  }

  private compareRoom(room: Room, holders: Holders | null, allLooks: ReadonlyMap<PyObject, readonly LookFacts[]> | null): void {
    const { exporter } = room
    const isGone = exporter.rc < 0
    const names = isGone ? [] : holders === null ? (room.record?.names ?? []) : namesOf(holders.of(exporter))
    const isLent = !isGone && this.isLent(room)
    // A temporary of no bytes (an array about to be filled) would only be noise.
    const isShown = !isGone && (names.length > 0 || isLent || (room.touched && exporter.contents().length > 0))
    room.touched = false
    const before = room.record
    if (!isShown) {
      if (before !== null) {
        if (room.shown.length > 0) this.changes.push({ target: 'bytes', room: room.id, offset: 0, before: room.shown, after: EMPTY })
        this.changes.push({ target: 'room', id: room.id, before, after: null })
        room.record = null
        room.shown = EMPTY
        if (isGone) this.events.push({ kind: 'free', room: room.id })
      }
      if (isGone) {
        this.liveRooms.delete(room)
        this.rooms.delete(exporter)
      }
      return
    }
    const facts = exporter.describe()
    const bytes = exporter.contents()
    const exportCount = exporter.exportCount > 0 ? exporter.exportCount : this.leaseCount(room)
    const looks = allLooks === null ? before?.looks : allLooks.get(exporter)
    if (before !== null && before.exportCount === exportCount && before.size === bytes.length && sameList(before.names, names) && sameFacts(before.facts, facts.facts) && sameLooks(before.looks, looks)) return
    const record: RoomRecord = {
      id: room.id,
      type: exporter.cls.name,
      names,
      label: summaryText(exporter),
      size: bytes.length,
      itemsize: facts.itemsize,
      format: facts.format,
      exportCount,
      readonly: facts.readonly,
      resizable: facts.resizable,
      facts: facts.facts,
      ...(facts.fields === undefined ? {} : { fields: facts.fields }),
      ...(looks === undefined ? {} : { looks }),
      bornLine: room.bornLine,
    }
    this.changes.push({ target: 'room', id: room.id, before, after: record })
    room.record = record
    if (before === null && bytes.length > 0) {
      room.shown = bytes.slice()
      this.changes.push({ target: 'bytes', room: room.id, offset: 0, before: EMPTY, after: room.shown.slice() })
    }
  }

  private isLent(room: Room): boolean {
    return room.exporter.exportCount > 0 || this.leaseCount(room) > 0
  }

  /** Leases and staff keys that are live, for exporters that do not count them (bytes). */
  private leaseCount(room: Room): number {
    const leases = new Set<number>()
    for (const card of this.liveCards) if (card.returned === null && card.view.managed.room === room.exporter) leases.add(card.lease)
    let count = leases.size
    for (const key of this.liveStaff) if (key.returnedLine === null && key.room === room.id) count++
    return count
  }
}

const EMPTY = new Uint8Array(0)

function sameSummary(a: ValueSummary | null, b: ValueSummary | null): boolean {
  return a === b || (a !== null && b !== null && a.text === b.text && a.room === b.room && a.card === b.card)
}

/** How a room is called: by the names that lead to it; by way of a view (`view.obj`) only where there is no other. */
function namesOf(paths: readonly { readonly short: string }[]): string[] {
  const all = [...new Set(paths.map((path) => path.short))]
  const direct = all.filter((name) => !name.includes('.obj'))
  return direct.length > 0 ? direct : all
}

function kindOf(frame: Frame): FrameRecord['kind'] {
  if (frame.generator !== null) return 'generator'
  if (frame.func === null) return 'module'
  return frame.locals === null ? 'function' : 'class'
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

function sameFacts(a: RoomRecord['facts'], b: RoomRecord['facts']): boolean {
  return a.length === b.length && a.every((fact, i) => fact[1] === b[i]![1])
}
