/** What opens the rooms of a run: memoryviews (cards), and holders of a buffer that are none (staff keys). */
import { holdsPart, type BufferExporter } from '../../buffer/exporter'
import type { PyMemoryView } from '../../buffer/view'
import type { CardRecord, StaffKeyRecord } from '../../events'
import type { PyObject } from '../../objects/object'
import type { HeldBuffer } from '../../observer'
import type { Holders } from './holders'
import type { Journal } from './journal'
import { sameList, type Rooms } from './rooms'

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

export class Cards {
  private readonly cards = new Map<PyObject, Card>()
  private readonly live = new Set<Card>()
  /** A released view can still be used, and refused. */
  private readonly returned = new WeakMap<PyObject, number>()
  private readonly leases = new Map<PyObject, number>()
  private readonly keys = new Map<HeldBuffer, StaffKey>()
  private readonly liveKeys = new Set<StaffKey>()
  private nextCard = 1
  private nextLease = 1
  private nextKey = 1

  constructor(
    private readonly journal: Journal,
    private readonly rooms: Rooms,
  ) {}

  get isEmpty(): boolean {
    return this.live.size === 0 && this.liveKeys.size === 0
  }

  /** The card that a view is; null for a view that was returned, or that nobody saw made. */
  idOf(view: PyObject | null): number | null {
    return view === null ? null : (this.cards.get(view)?.id ?? null)
  }

  /** As `idOf`, of a view that was returned too. */
  idOfAny(view: PyObject | null): number | null {
    return view === null ? null : (this.cards.get(view)?.id ?? this.returned.get(view) ?? null)
  }

  leaseMade(managed: PyObject): void {
    this.leases.set(managed, this.nextLease++)
  }

  made(view: PyMemoryView, cutFrom: PyObject | null): void {
    const lease = this.leases.get(view.managed) ?? this.nextLease++
    this.leases.set(view.managed, lease)
    const parent = this.idOf(cutFrom)
    const card: Card = { id: this.nextCard++, view, lease, cutFrom: parent, bornStep: this.journal.step, bornLine: this.journal.lineNow(), record: null, name: '', returned: null }
    this.cards.set(view, card)
    this.live.add(card)
    const room = this.rooms.idOf(view.managed.room)
    if (parent === null) this.journal.tell({ kind: 'export', room, lease, card: card.id })
    else this.journal.tell({ kind: 'card', room, lease, card: card.id, cutFrom: parent })
  }

  giveBack(view: PyObject, by: 'release' | 'with' | 'gone', leaseEnded: boolean): void {
    const card = this.cards.get(view)
    if (card === undefined || card.returned !== null) return
    card.returned = { by, line: this.journal.lineNow() }
    this.journal.tell({ kind: 'release', room: this.rooms.idOf(card.view.managed.room), card: card.id, by, leaseEnded })
  }

  keyMade(holder: PyObject, exporter: PyObject, buffer: HeldBuffer): void {
    const room = this.rooms.idOf(exporter)
    if (room === null) return
    const key: StaffKey = { id: this.nextKey++, holder, room, part: holdsPart(holder) ? holder.heldPart() : null, bornLine: this.journal.lineNow(), record: null, returnedLine: null }
    this.keys.set(buffer, key)
    this.liveKeys.add(key)
    this.journal.tell({ kind: 'export', room, lease: this.nextLease++, card: null })
  }

  keyReturned(buffer: HeldBuffer): void {
    const key = this.keys.get(buffer)
    if (key === undefined) return
    this.keys.delete(buffer)
    key.returnedLine = this.journal.lineNow()
    this.journal.tell({ kind: 'release', room: key.room, card: null, by: 'gone', leaseEnded: true })
  }

  /** Leases and staff keys that are live on a room. */
  leaseCount(exporter: BufferExporter, room: number): number {
    const leases = new Set<number>()
    for (const card of this.live) if (card.returned === null && card.view.managed.room === exporter) leases.add(card.lease)
    let count = leases.size
    for (const key of this.liveKeys) if (key.returnedLine === null && key.room === room) count++
    return count
  }

  /** Tells what came, went or is held by others. `holders` null: too long a run to look; holders stay. */
  compare(holders: Holders | null): void {
    for (const card of this.live) this.compareCard(card, holders)
    for (const key of this.liveKeys) this.compareKey(key, holders)
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
      room: this.rooms.idOf(view.managed.room),
      cutFrom: card.cutFrom,
      name: card.name,
      holders: texts,
      offset: offsetOf(view),
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
    this.journal.changes.push({ target: 'card', id: card.id, before, after: record })
    card.record = record
    if (!isOut) {
      this.live.delete(card)
      this.cards.delete(view)
      this.returned.set(view, card.id)
    }
  }

  private compareKey(key: StaffKey, holders: Holders | null): void {
    const isOut = key.returnedLine === null
    const texts = isOut ? (holders === null ? (key.record?.holders ?? []) : holders.of(key.holder).map((path) => path.text)) : []
    const before = key.record
    if (before !== null && before.state === (isOut ? 'out' : 'returned') && sameList(before.holders, texts)) return
    const record: StaffKeyRecord = { id: key.id, room: key.room, type: key.holder.cls.name, holders: texts, ...(key.part === null ? {} : { part: key.part }), bornLine: key.bornLine, state: isOut ? 'out' : 'returned', returnedLine: key.returnedLine }
    this.journal.changes.push({ target: 'staffKey', id: key.id, before, after: record })
    key.record = record
    if (!isOut) this.liveKeys.delete(key)
  }
}

/** Where the view's first element lies in its room, in bytes. */
function offsetOf(view: PyMemoryView): number {
  const owner = view.managed.room
  if (owner === null) return view.offset
  return view.memory.byteOffset + view.offset - owner.contents().byteOffset
}
