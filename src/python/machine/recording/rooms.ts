/**
 * The exporters of a run as rooms: which are shown, what was last told of them, and which bytes were written since.
 * A write is compared with a copy of what was shown, so cost follows what was touched.
 */
import { isExporter, ownerOf, type BufferExporter } from '../../buffer/exporter'
import type { LookFacts, RoomRecord } from '../../events'
import type { PyObject } from '../../objects/object'
import type { Holders } from './holders'
import type { Journal } from './journal'
import { looksByOwner, sameLooks } from './looks'
import { SUMMARY_BYTES, summaryText } from './summaries'

/** A write of so many bytes at most is noted by itself; larger ones are compared when the step ends. */
const FEW_BYTES = 8
const EMPTY = new Uint8Array(0)

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
}

/** How many hold an exporter's bytes by a card or a staff key: `bytes` do not count their exports. */
type CountLeases = (exporter: BufferExporter, room: number) => number

export class Rooms {
  private readonly rooms = new Map<PyObject, Room>()
  private readonly live = new Set<Room>()
  private readonly dirty = new Set<Room>()
  /** The room whose byte was stored last, so that the next store need not look for it. */
  private stored: Room | null = null
  private next = 1

  constructor(private readonly journal: Journal) {}

  get isEmpty(): boolean {
    return this.live.size === 0
  }

  /** There is something to compare when the step ends. */
  get isDirty(): boolean {
    return this.dirty.size > 0
  }

  /** An object with bytes came to life. What the library makes is shown once the learner's names reach it, or something is lent. */
  made(exporter: BufferExporter): void {
    const isNoise = exporter.cls.name === 'bytes' && this.journal.isInLibrary()
    const room = this.admit(exporter, !isNoise)
    if (!isNoise) this.journal.tell({ kind: 'alloc', room: room.id, type: exporter.cls.name, size: exporter.contents().length })
  }

  /** The id of the room whose bytes the object shows; null for what has none. */
  idOf(object: PyObject | null): number | null {
    return this.roomOf(object)?.id ?? null
  }

  /** As `idOf`; the room takes part in this step, even when no name reaches it. */
  takePart(object: PyObject | null): number | null {
    const room = this.roomOf(object)
    if (room === null) return null
    room.touched = true
    return room.id
  }

  private roomOf(object: PyObject | null): Room | null {
    const owner = ownerOf(object)
    if (owner === null) return null
    // One that is not known is a constant of the program, made before anyone listened: shown once a name reaches it or it takes part.
    return this.rooms.get(owner) ?? this.admit(owner, false)
  }

  private admit(exporter: BufferExporter, touched: boolean): Room {
    const room: Room = { id: this.next++, exporter, record: null, shown: EMPTY, dirtyFrom: 0, dirtyTo: 0, bornLine: this.journal.line, touched }
    this.rooms.set(exporter, room)
    this.live.add(room)
    return room
  }

  /** Bytes start (included) to end (excluded), or so many of them, were written through `card` (its id; null: by the object itself). */
  written(exporter: PyObject, start: number, end: number, card: number | null, bytes = end - start): void {
    const room = this.roomOf(exporter)
    if (room === null || end <= start) return
    if (room.exporter.sharers !== undefined) this.soilSharers(room.exporter, start, end)
    const isWhole = bytes === end - start
    if (isWhole && bytes <= FEW_BYTES && this.isQuiet(room, end)) return this.noteStore(room, start, end, card ?? 0)
    this.journal.events.push({ kind: 'write', room: room.id, offset: start, size: end - start, ...(isWhole ? {} : { bytes }), card })
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
  private soilSharers(exporter: BufferExporter, start: number, end: number): void {
    for (const { exporter: other, shift } of exporter.sharers?.() ?? []) {
      const room = this.roomOf(other)
      const from = Math.max(0, start - shift)
      if (room !== null && end - shift > from) this.soil(room, from, end - shift)
    }
  }

  /** Nothing but stores has happened in this step, and the bytes up to `end` are those that were shown last. */
  private isQuiet(room: Room, end: number): boolean {
    return this.journal.events.length === 0 && this.dirty.size === 0 && (room.record === null || end <= room.shown.length)
  }

  /** Few bytes were written: noted without records. */
  private noteStore(room: Room, start: number, end: number, card: number): void {
    const { journal } = this
    if (start < SUMMARY_BYTES) journal.summariesMayDiffer = true
    if (room.record === null) return journal.log.store(room.id, start, -1, end - start, card)
    const { shown } = room
    const now = room.exporter.contents()
    if (end - start === 1) {
      journal.log.store(room.id, start, shown[start] as number, now[start] as number, card)
      shown[start] = now[start] as number
      return
    }
    const after = now.slice(start, end)
    journal.log.store(room.id, start, shown.slice(start, end), after, card)
    shown.set(after, start)
  }

  /** A byte of a bytearray was stored by its index: `written`, for the loops that do nothing else. */
  byteStored(exporter: PyObject, at: number, value: number): void {
    const room = this.stored !== null && this.stored.exporter === exporter ? this.stored : this.roomOf(exporter)
    if (room === null || room.record === null || !this.isQuiet(room, at + 1)) return this.written(exporter, at, at + 1, null)
    this.stored = room
    if (at < SUMMARY_BYTES) this.journal.summariesMayDiffer = true
    this.journal.log.store(room.id, at, room.shown[at] as number, value, 0)
    room.shown[at] = value
  }

  /** The exporter's size went from `from` to `to` bytes; at `at` bytes came in or went. */
  resized(exporter: PyObject, from: number, to: number, at: number): void {
    const room = this.roomOf(exporter)
    if (room === null || from === to) return
    this.journal.tell({ kind: 'resize', room: room.id, from, to })
    this.soil(room, at, Number.MAX_SAFE_INTEGER)
  }

  /** Tells the bytes that differ from what was shown. */
  compareBytes(): void {
    for (const room of this.dirty) if (room.record !== null) this.tellBytes(room)
    this.dirty.clear()
  }

  private tellBytes(room: Room): void {
    const { changes } = this.journal
    const now = room.exporter.contents()
    const shown = room.shown
    let from = Math.min(room.dirtyFrom, now.length, shown.length)
    if (now.length === shown.length) {
      let to = Math.min(room.dirtyTo, now.length)
      while (from < to && now[from] === shown[from]) from++
      while (to > from && now[to - 1] === shown[to - 1]) to--
      if (from === to) return
      changes.push({ target: 'bytes', room: room.id, offset: from, before: shown.slice(from, to), after: now.slice(from, to) })
      shown.set(now.subarray(from, to), from)
      return
    }
    while (from > 0 && from <= now.length && from <= shown.length && now[from - 1] !== shown[from - 1]) from--
    let tail = 0
    while (tail < now.length - from && tail < shown.length - from && now[now.length - 1 - tail] === shown[shown.length - 1 - tail]) tail++
    changes.push({ target: 'bytes', room: room.id, offset: from, before: shown.slice(from, shown.length - tail), after: now.slice(from, now.length - tail) })
    room.shown = now.slice()
  }

  /** Tells which rooms came, went or are called or lent otherwise. `holders` null: too long a run to look; names stay. */
  compare(holders: Holders | null, leases: CountLeases): void {
    if (holders !== null) for (const object of holders.exporters()) this.roomOf(object)
    const looks = holders === null ? null : looksByOwner(holders)
    for (const room of this.live) this.compareRoom(room, holders, looks, leases)
  }

  private compareRoom(room: Room, holders: Holders | null, allLooks: ReadonlyMap<PyObject, readonly LookFacts[]> | null, leases: CountLeases): void {
    const { exporter } = room
    if (exporter.rc < 0) return this.close(room)
    const names = holders === null ? (room.record?.names ?? []) : namesOf(holders.of(exporter))
    const exportCount = exporter.exportCount > 0 ? exporter.exportCount : leases(exporter, room.id)
    // A temporary of no bytes (an array about to be filled) would only be noise.
    const isShown = names.length > 0 || exportCount > 0 || (room.touched && exporter.contents().length > 0)
    room.touched = false
    if (isShown) this.show(room, names, exportCount, allLooks === null ? room.record?.looks : allLooks.get(exporter))
    else this.hide(room)
  }

  private show(room: Room, names: readonly string[], exportCount: number, looks: readonly LookFacts[] | undefined): void {
    const { exporter, record: before } = room
    const facts = exporter.describe()
    const bytes = exporter.contents()
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
    const { changes } = this.journal
    changes.push({ target: 'room', id: room.id, before, after: record })
    room.record = record
    if (before === null && bytes.length > 0) {
      room.shown = bytes.slice()
      changes.push({ target: 'bytes', room: room.id, offset: 0, before: EMPTY, after: room.shown.slice() })
    }
  }

  private hide(room: Room): void {
    const { record, shown } = room
    if (record === null) return
    const { changes } = this.journal
    if (shown.length > 0) changes.push({ target: 'bytes', room: room.id, offset: 0, before: shown, after: EMPTY })
    changes.push({ target: 'room', id: room.id, before: record, after: null })
    room.record = null
    room.shown = EMPTY
  }

  /** Its exporter is gone. */
  private close(room: Room): void {
    const wasShown = room.record !== null
    this.hide(room)
    if (wasShown) this.journal.events.push({ kind: 'free', room: room.id })
    this.live.delete(room)
    this.rooms.delete(room.exporter)
  }

  /** The room of a value that a name means, for its summary. */
  summaryRoom(value: PyObject): number | null {
    return isExporter(value) ? this.idOf(value) : null
  }
}

/** How a room is called: by the names that lead to it; by way of a view (`view.obj`) only where there is no other. */
function namesOf(paths: readonly { readonly short: string }[]): string[] {
  const all = [...new Set(paths.map((path) => path.short))]
  const direct = all.filter((name) => !name.includes('.obj'))
  return direct.length > 0 ? direct : all
}

export function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i])
}

function sameFacts(a: RoomRecord['facts'], b: RoomRecord['facts']): boolean {
  return a.length === b.length && a.every((fact, i) => fact[1] === b[i]![1])
}
