/**
 * What rooms, cards, bytes and staff keys are called. The accessible names are the page's public interface: people,
 * screen readers and tests find things by them, so they do not depend on the register.
 */
import type { CardRecord, RoomRecord, StaffKeyRecord } from '../python/events'
import { bytesText, exportsText, grouped, itemsText } from './vocabulary'

/** `array.array` → `array`, `_io.BytesIO` → `BytesIO`. */
export function shortType(type: string): string {
  return type.slice(type.lastIndexOf('.') + 1)
}

/** What only a call in progress holds has no name. */
const isLasting = (path: string): boolean => path !== '' && !path.startsWith('a temporary')

/** Names that lead to the room. A view leads to its owner as `view.obj`, an array as `array.base`; that the picture shows already. */
export function roomNames({ names }: RoomRecord): readonly string[] {
  const lasting = names.filter(isLasting)
  const own = lasting.filter((name) => !/\.(?:obj|base)$/.test(name))
  return own.length > 0 ? own : lasting
}

export function roomName(room: RoomRecord): string {
  return roomNames(room)[0] ?? (room.label || `a ${shortType(room.type)}`)
}

/** `bytearray, 5 bytes`; `array('i'), 3 items of 4 bytes`. */
export function roomKind(room: RoomRecord): string {
  if (room.itemsize <= 1) return `${shortType(room.type)}, ${bytesText(room.size)}`
  const items = itemsText(Math.floor(room.size / room.itemsize))
  const type = shortType(room.type) === 'array' ? `array('${room.format}')` : shortType(room.type)
  return `${type}, ${items} of ${bytesText(room.itemsize)}`
}

/** Accessible names write numbers as Python does. */
const ungrouped = (text: string): string => text.replaceAll(',', (comma, at: number) => (/\d/.test(text[at + 1] ?? '') ? '' : comma))

export function roomAccessibleName(room: RoomRecord): string {
  return `Room ${roomName(room)}, ${shortType(room.type)}, ${ungrouped(bytesText(room.size))}, ${exportsText(room.exportCount)}`
}

const temporaryCard = 'temporary view'

export function hasName(card: CardRecord): boolean {
  return isLasting(card.name)
}

export function cardName(card: CardRecord): string {
  return hasName(card) ? card.name : temporaryCard
}

/** Python's slice of the room that the card opens, as far as it can be written as one. */
export function cardExtent(card: CardRecord, room: RoomRecord | undefined): string {
  if (room === undefined) return bytesText(card.nbytes)
  const name = roomName(room)
  const sameItems = card.itemsize === room.itemsize
  const unit = sameItems ? room.itemsize : 1
  const stride = card.strides[0] ?? card.itemsize
  const isLine = card.shape.length <= 1
  if (isLine && card.offset % unit === 0 && (sameItems ? stride % unit === 0 : stride === card.itemsize)) {
    const count = sameItems ? (card.shape[0] ?? 1) : card.nbytes
    const step = sameItems ? stride / unit : 1
    return `${name}[${sliceText(card.offset / unit, count, step)}]`
  }
  const contiguous = isContiguous(card)
  const end = card.offset + card.nbytes
  if (contiguous && card.offset % unit === 0 && end % unit === 0) return `${name}[${card.offset / unit}:${end / unit}]`
  if (contiguous) return `bytes ${card.offset} to ${end - 1} of ${name}`
  return `${bytesText(card.nbytes)} of ${name} in strides of ${card.strides.join(', ')}`
}

function sliceText(start: number, count: number, step: number): string {
  if (count === 0) return `${start}:${start}`
  const stop = start + step * (count - 1) + Math.sign(step)
  if (step === 1) return `${start}:${stop}`
  return `${start}:${stop < 0 ? '' : stop}:${step}`
}

function isContiguous(card: CardRecord): boolean {
  let expected = card.itemsize
  for (let i = card.shape.length - 1; i >= 0; i--) {
    if (card.shape[i]! > 1 && card.strides[i] !== expected) return false
    expected *= card.shape[i]!
  }
  return true
}

/** `B, 5 items of 1 byte`; `i, 3 × 4 items of 4 bytes`. */
export function cardFormat(card: CardRecord): string {
  const { shape } = card
  const count = shape.length === 0 ? 1 : shape.length === 1 ? shape[0]! : null
  const items = count === null ? `${shape.map(grouped).join(' × ')} items` : itemsText(count)
  return `${card.format}, ${items} of ${bytesText(card.itemsize)}`
}

/** A path without a word about where it starts is one of the module. */
export function holderText(path: string): string {
  return /\s/.test(path) ? path : `${path} (module)`
}

/** Holders worth telling: what only a call in progress holds is told when nothing else does. */
export function tellingHolders(holders: readonly string[]): readonly string[] {
  const lasting = holders.filter(isLasting)
  return lasting.length > 0 ? lasting : holders
}

export function heldByText(holders: readonly string[], most = 3): string {
  if (holders.length === 0) return 'no name: a temporary'
  const telling = tellingHolders(holders)
  const shown = telling.slice(0, most).map(holderText).join(', ')
  return telling.length > most ? `${shown} and ${telling.length - most} more` : shown
}

export function cardAccessibleName(card: CardRecord, room: RoomRecord | undefined): string {
  const parts = [
    `Card ${cardName(card)}`,
    `${card.state === 'out' ? 'opens' : 'opened'} ${cardExtent(card, room)}`,
    `format ${ungrouped(cardFormat(card))}`,
    card.readonly ? 'read only' : 'writable',
    card.state,
  ]
  if (card.state === 'out') parts.push(`held by ${heldByText(card.holders)}`)
  return parts.join(', ')
}

export function staffKeyAccessibleName(key: StaffKeyRecord, room: RoomRecord | undefined): string {
  const parts = ['Staff key', shortType(key.type)]
  if (room !== undefined) parts.push(`opens ${roomName(room)}`)
  parts.push(key.state)
  if (key.state === 'out') parts.push(`held by ${heldByText(key.holders)}`)
  parts.push(`since line ${key.bornLine}`)
  return parts.join(', ')
}

export const hexByte = (value: number): string => value.toString(16).padStart(2, '0')

/** The character of an ASCII byte that has one, else null. */
export function character(value: number): string | null {
  return value >= 0x20 && value < 0x7f ? String.fromCharCode(value) : null
}

export function byteAccessibleName(index: number, value: number, field: string | null = null): string {
  const shown = character(value)
  const name = `byte ${index}, value 0x${hexByte(value)}`
  const said = shown === null ? name : `${name}, ${shown === ' ' ? 'space' : shown}`
  return field === null ? said : `${said}, in ${field}`
}

/** `(2, 3)`; `(4,)`. */
export function tupleText(numbers: readonly number[]): string {
  return `(${numbers.join(', ')}${numbers.length === 1 ? ',' : ''})`
}
