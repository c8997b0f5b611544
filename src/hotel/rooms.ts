/** Which rooms are shown at a step, and what each shows. */
import type { Refusal, RoomId, RoomRecord } from '../python/events'
import { type ByteRun, coverageOf, liveCardsOf, type RoomBytes, runsWithin, type World } from '../timeline'
import { fieldPath, fieldsOf, placeText } from './fields'
import { bracketsOf } from './grid'
import type { Happenings } from './happenings'
import { cardExtent, cardName, roomAccessibleName, roomKind, roomName, roomNames, shortType, tupleText } from './names'
import { code, phrase, plainText } from './phrase'
import type { ByteGrid, ByteRange, Ghost, Look, Offered, Phrase, Radix, Room, RoomStatus } from './scene'
import { bytesText, grouped, itemsText, type Words } from './vocabulary'

/** Rooms drawn at once; more are counted. */
const mostRooms = 24
/** Tiles drawn beyond the wall of a refused resize, and bytes of an assignment that did not fit. */
const mostGhostTiles = 8

export interface RoomContext {
  readonly world: World
  readonly happened: Happenings
  readonly changed: ReadonlyMap<RoomId, readonly ByteRun[]>
  readonly words: Words
  readonly radix: Radix
  readonly colourOf: (card: number) => number
  readonly appearanceOf: (room: RoomId) => number
}

/** Reachable by a name, lent out, or taking part in this step; in the order in which they were first reached. */
export function roomsOf(context: RoomContext): { rooms: Room[]; leftOut: number } {
  const { world, happened, changed, appearanceOf } = context
  const active = activeRooms(happened, changed)
  const shown = [...world.rooms.values()]
    .filter((room) => roomNames(room).length > 0 || room.exportCount > 0 || active.has(room.id))
    .sort((a, b) => compare(appearanceOf(a.id), appearanceOf(b.id)) || a.id - b.id)
  if (shown.length <= mostRooms) return { rooms: shown.map((room) => roomOf(room, active.has(room.id), context)), leftOut: 0 }
  const importance = (room: RoomRecord) => (active.has(room.id) ? 2 : 0) + (room.exportCount > 0 ? 1 : 0)
  const kept = new Set([...shown].sort((a, b) => importance(b) - importance(a) || b.id - a.id).slice(0, mostRooms))
  return {
    rooms: shown.filter((room) => kept.has(room)).map((room) => roomOf(room, active.has(room.id), context)),
    leftOut: shown.length - kept.size,
  }
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

function activeRooms(happened: Happenings, changed: RoomContext['changed']): Set<RoomId> {
  const ids = [
    happened.refusal?.room ?? null,
    ...happened.resizes.map(({ room }) => room),
    ...happened.writes.map(({ room }) => room),
    ...happened.copies.flatMap(({ from, to }) => [from, to]),
    ...happened.built.map(({ id }) => id),
    ...happened.handedOut.map(({ card }) => card.room),
    ...happened.returned.map(({ card }) => card.room),
    ...changed.keys(),
  ]
  return new Set(ids.filter((id) => id !== null))
}

function roomOf(record: RoomRecord, active: boolean, context: RoomContext): Room {
  const { world, happened, words } = context
  const bytes = world.bytes.get(record.id) ?? new Uint8Array(0)
  const refusal = happened.refusal?.room === record.id ? happened.refusal : null
  const grid = gridOf(record, bytes, refusal, context)
  const copiedIn = happened.built.some(({ id }) => id === record.id)
    ? happened.copies.filter(({ to }) => to === record.id).reduce((sum, { bytes: count }) => sum + count, 0)
    : 0
  return {
    id: record.id,
    name: roomName(record),
    alsoNamed: roomNames(record).slice(1),
    temporary: roomNames(record).length === 0,
    kind: roomKind(record),
    status: statusOf(record),
    statusText: statusText(record, words),
    accessibleName: roomAccessibleName(record),
    description: description(record, grid, context),
    grid,
    facts: factsOf(record),
    looks: looksOf(record, context),
    active,
    refused: refusal !== null,
    offered: refusal === null ? null : offeredOf(refusal),
    builtBy: copiedIn > 0 ? words.builtByCopy(copiedIn) : null,
  }
}

/** What access to a map is, in words. */
const accessWords: Record<string, string> = {
  DEFAULT: 'read and write',
  WRITE: 'write: changes reach the file',
  READ: 'read only',
  COPY: 'copy: changes stay here',
}

/** An array's typecode stands in its kind already; an offset of nothing is no news. */
function factsOf({ type, facts }: RoomRecord): readonly (readonly [string, string])[] {
  const told = facts.filter(([label, value]) => label !== 'typecode' && !(label === 'offset' && value === '0'))
  if (shortType(type) === 'mmap') return told.map(([label, value]) => [label, label === 'access' ? (accessWords[value] ?? value) : value] as const)
  return facts.some(([label]) => label === 'strides') ? [...told, ['data', 'its own'] as const] : told
}

function looksOf(record: RoomRecord, { world, words }: Pick<RoomContext, 'world' | 'words'>): Look[] {
  const cards = liveCardsOf(world, record.id)
  return (record.looks ?? []).map(({ name, type, dtype, shape, strides, offset, base, readonly, isStale }) => {
    const from = offset === 0 ? '' : `, from byte ${offset}`
    const how = isStale
      ? phrase`its bytes are gone`
      : base === null
        ? phrase`${words.withoutCard}: nothing keeps the bytes in place`
        : cards.some((card) => cardName(card) === base)
          ? phrase`${words.throughCard} ${code(base)}`
          : phrase`${words.withoutCard}, based on ${code(base)}`
    const text: Phrase = phrase`${code(name)} ${shortType(type)} ${dtype}, shape ${tupleText(shape)}, strides ${tupleText(strides)}${from}${readonly ? ', read only' : ''}: ${how}`
    return { name, text, isStale }
  })
}

function statusOf({ readonly: behindGlass, exportCount, resizable }: RoomRecord): RoomStatus {
  if (behindGlass) return 'glass'
  return exportCount > 0 && resizable ? 'locked' : 'free'
}

function statusText(record: RoomRecord, words: Words): string {
  const { exportCount } = record
  if (record.readonly) return exportCount > 0 ? words.glassLet(exportCount) : words.glass
  if (!record.resizable) return words.fixed
  if (exportCount > 0) return words.locked(exportCount)
  const arrays = (record.looks ?? []).filter(({ isStale }) => !isStale).length
  return arrays > 0 ? words.lookedAt(arrays) : words.free
}

function gridOf(record: RoomRecord, bytes: RoomBytes, refusal: Refusal | null, { world, changed, radix, colourOf, words }: RoomContext): ByteGrid {
  const { brackets, laneCount, leftOut } = bracketsOf(liveCardsOf(world, record.id), colourOf, looksInRoom(record))
  return {
    room: record.id,
    size: bytes.length,
    bytes,
    itemsize: record.itemsize,
    radix,
    fields: fieldsOf(record, world),
    brackets,
    laneCount,
    bracketsLeftOut: leftOut === 0 ? null : words.moreOverThese(leftOut),
    changed: clipped(changed.get(record.id) ?? [], bytes.length),
    untouched: refusal === null ? [] : clipped(aimedAt(refusal, world), bytes.length),
    ghost: refusal === null ? null : ghostOf(refusal, bytes),
  }
}

/** Arrays whose bytes are gone, or that lie elsewhere after all, are not drawn over the room. */
function looksInRoom({ looks = [], size }: RoomRecord): typeof looks {
  return looks.filter((look) => {
    const { start, end } = coverageOf(look)
    return !look.isStale && start >= 0 && end <= size
  })
}

function clipped(ranges: readonly ByteRange[], size: number): ByteRange[] {
  return ranges
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(end, size) }))
    .filter(({ start, end }) => end > start)
}

/** Bytes that a refused write would have changed, as far as they are known. */
function aimedAt(refusal: Refusal, world: World): readonly ByteRange[] {
  const isWrite = refusal.operation === 'readonly' || refusal.operation === 'structure' || refusal.operation === 'element'
  if (!isWrite) return []
  if (refusal.at !== undefined) {
    const length = refusal.wanted?.bytes ?? refusal.offered?.length ?? 1
    return [{ start: refusal.at, end: refusal.at + length }]
  }
  const card = refusal.card === null ? undefined : world.cards.get(refusal.card)
  if (card === undefined) return []
  const coverage = coverageOf(card)
  return runsWithin(coverage, coverage.start, Math.min(coverage.end, coverage.start + 4096))
}

function ghostOf(refusal: Refusal, bytes: RoomBytes): Ghost | null {
  const { operation, wantedSize, offered } = refusal
  if (operation !== 'resize' || wantedSize === undefined || wantedSize === bytes.length) return null
  const size = bytes.length
  const at = Math.min(refusal.at ?? Math.min(size, wantedSize), size)
  const text = `wanted ${grouped(wantedSize)}, has ${grouped(size)}`
  if (wantedSize < size) {
    return { wantedSize, tiles: [], tilesLeftOut: 0, at, wouldGo: { start: at, end: at + size - wantedSize }, text }
  }
  const beyond = wantedSize - size
  const shown = Math.min(beyond, mostGhostTiles)
  const tiles = Array.from({ length: shown }, (_, i) => wouldStandAt(size + i, { bytes, at, offered, wantedSize }))
  return { wantedSize, tiles, tilesLeftOut: beyond - shown, at, wouldGo: null, text }
}

/** The byte that would have stood at an index after the resize; null where that is not known. */
function wouldStandAt(
  index: number,
  { bytes, at, offered, wantedSize }: { bytes: RoomBytes; at: number; offered: Uint8Array | undefined; wantedSize: number },
): number | null {
  if (offered === undefined) return null
  if (index < at + offered.length) return offered[index - at] ?? null
  const removed = bytes.length + offered.length - wantedSize
  return bytes.at(index - offered.length + removed) ?? null
}

function offeredOf({ operation, offered, wanted, given }: Refusal): Offered | null {
  if (operation !== 'structure' || wanted === undefined || given === undefined) return null
  const bytes = offered === undefined ? [] : [...offered.subarray(0, mostGhostTiles)]
  const each = given.items === 0 ? 0 : given.bytes / given.items
  return {
    bytes,
    bytesLeftOut: offered === undefined ? 0 : offered.length - bytes.length,
    text: `${itemsText(given.items)} of format ${given.format}, ${bytesText(each)} each`,
    wanted,
    given,
  }
}

function rangesText(ranges: readonly ByteRange[]): string {
  const shown = ranges.slice(0, 4).map(({ start, end }) => (end - start === 1 ? `byte ${start}` : `bytes ${start} to ${end - 1}`))
  return ranges.length > 4 ? `${shown.join(', ')} and ${ranges.length - 4} more places` : shown.join(', ')
}

function description(record: RoomRecord, grid: ByteGrid, { world, words }: RoomContext): string {
  const parts: string[] = [`${statusText(record, words)}.`]
  const further = roomNames(record).slice(1)
  if (further.length > 0) parts.push(`Also named ${further.slice(0, 3).join(', ')}.`)
  const cards = liveCardsOf(world, record.id)
  if (cards.length > 0) {
    const shown = cards.slice(0, 6).map((card) => `${cardName(card)} ${words.opens} ${cardExtent(card, record)}`)
    parts.push(`${shown.join('; ')}${cards.length > 6 ? `; and ${cards.length - 6} more` : ''}.`)
  }
  for (const [label, value] of factsOf(record)) parts.push(`${label.charAt(0).toUpperCase()}${label.slice(1)}: ${value}.`)
  if (grid.fields.length > 0) {
    const shown = grid.fields.slice(0, 12).map((field) => `${fieldPath(field)}, ${field.format}, ${placeText(field)}`)
    parts.push(`Fields: ${shown.join('; ')}${grid.fields.length > 12 ? `; and ${grid.fields.length - 12} more` : ''}.`)
  }
  for (const { text } of looksOf(record, { world, words })) parts.push(`${plainText(text)}.`)
  if (grid.changed.length > 0) parts.push(`Changed in this step: ${rangesText(grid.changed)}.`)
  if (grid.ghost !== null) parts.push(`Refused: ${grid.ghost.text} bytes.`)
  if (grid.untouched.length > 0) parts.push(`Untouched by the refused write: ${rangesText(grid.untouched)}.`)
  return parts.join(' ')
}
