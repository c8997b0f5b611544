/**
 * What one step comes to: its events, gathered and freed of what is no news. A slice that is cut and dies within its
 * line (`bytes(view[:2])`) is no news; neither is the room of a value that nobody kept.
 */
import type { CardRecord, Refusal, RoomId, RoomRecord, RunEvent, StaffKeyRecord } from '../python/events'
import { isMistake, type Recording } from '../timeline'
import { hasName, roomNames } from './names'

type EventOf<K extends RunEvent['kind']> = Extract<RunEvent, { kind: K }>

export interface Happenings {
  readonly refusal: Refusal | null
  /** The last exception that reached the learner's code. */
  readonly raise: EventOf<'raise'> | null
  readonly resizes: readonly EventOf<'resize'>[]
  /** Cards that came back, and were more than a temporary of this step. */
  readonly returned: readonly { readonly card: CardRecord; readonly leaseEnded: boolean }[]
  /** Cards that were handed out and are still out, or came back again within the step but had a name. */
  readonly handedOut: readonly { readonly card: CardRecord; readonly beganLease: boolean }[]
  readonly staffKeysOut: readonly StaffKeyRecord[]
  readonly staffKeysBack: readonly StaffKeyRecord[]
  /** `bytes`: how many from start to end were written. */
  readonly writes: readonly { readonly room: RoomId; readonly start: number; readonly end: number; readonly bytes: number; readonly card: number | null }[]
  readonly copies: readonly EventOf<'copy'>[]
  readonly copiedBytes: number
  /** Rooms that came into being and were kept. */
  readonly built: readonly RoomRecord[]
  readonly freed: readonly RoomRecord[]
  readonly printed: string
  readonly called: string | null
  readonly left: string | null
}

export function happeningsOf(recording: Recording, step: number): Happenings {
  const events = recording.eventsOf(step)
  const of = <K extends RunEvent['kind']>(kind: K) => events.filter((event): event is EventOf<K> => event.kind === kind)
  const cards = new Map<number, CardRecord>()
  const keys: StaffKeyRecord[] = []
  const built: RoomRecord[] = []
  const freed: RoomRecord[] = []
  for (const change of recording.changesOf(step)) {
    if (change.target === 'card' && change.after !== null) cards.set(change.id, change.after)
    if (change.target === 'staffKey' && change.after !== null) keys.push(change.after)
    if (change.target !== 'room') continue
    if (change.before === null && change.after !== null) built.push(change.after)
    if (change.before !== null && change.after === null && roomNames(change.before).length > 0) freed.push(change.before)
  }
  const raise = of('raise').filter(isMistake).at(-1) ?? null
  const refusal = of('refusal').at(-1) ?? (raise === null ? null : refusalInWords(raise))
  const allocated = new Set(of('alloc').map(({ room }) => room))
  const isTemporary = (card: CardRecord) => !hasName(card) && card.state === 'returned' && card.bornStep === step
  const isBegunBriefly = ({ lease }: EventOf<'card'>) =>
    of('export').some((begun) => {
      const first = begun.card === null ? undefined : cards.get(begun.card)
      return begun.lease === lease && first !== undefined && isTemporary(first)
    })
  return {
    refusal,
    raise,
    // A room gets its size and its first bytes while it is built: that is no resize and no write.
    resizes: of('resize').filter(({ room }) => !allocated.has(room)),
    returned: of('release').flatMap(({ card: id, leaseEnded }) => {
      const card = id === null ? undefined : cards.get(id)
      return card === undefined || isTemporary(card) ? [] : [{ card, leaseEnded }]
    }),
    handedOut: events.flatMap((event) => {
      if ((event.kind !== 'export' && event.kind !== 'card') || event.card === null) return []
      const card = cards.get(event.card)
      if (card === undefined || isTemporary(card)) return []
      // `memoryview(data)[:16]`: the lease began with a temporary of the same line.
      return [{ card, beganLease: event.kind === 'export' || isBegunBriefly(event) }]
    }),
    staffKeysOut: keys.filter(({ state }) => state === 'out' && of('export').some(({ card }) => card === null)),
    staffKeysBack: keys.filter(({ state }) => state === 'returned'),
    writes: joinWrites(of('write').filter(({ room }) => !allocated.has(room))),
    copies: of('copy'),
    copiedBytes: of('copy').reduce((sum, { bytes }) => sum + bytes, 0),
    built: built.filter((room) => roomNames(room).length > 0 && (allocated.has(room.id) || room.bornLine === 0)),
    freed,
    printed: of('output').map(({ text }) => text).join(''),
    called: of('call').at(-1)?.name ?? null,
    left: of('return').at(-1)?.name ?? null,
  }
}

/** Writes to one room that touch one another are one write. */
function joinWrites(writes: readonly EventOf<'write'>[]): Happenings['writes'] {
  const joined: { room: RoomId; start: number; end: number; bytes: number; card: number | null }[] = []
  for (const { room, offset, size, bytes = size, card } of writes) {
    const last = joined.findLast((each) => each.room === room)
    if (last !== undefined && last.card === card && offset <= last.end && offset + size >= last.start) {
      // `a[::2] += 1` writes the same places twice: in place, and as an item.
      const isSame = offset === last.start && offset + size === last.end && bytes === last.bytes
      last.start = Math.min(last.start, offset)
      last.end = Math.max(last.end, offset + size)
      if (!isSame) last.bytes = Math.min(last.end - last.start, last.bytes + bytes)
    } else joined.push({ room, start: offset, end: offset + size, bytes, card })
  }
  return joined
}

/** Refusals that Python words itself, where no buffer code was asked: known by their message. */
const worded: readonly (readonly [RegExp, Refusal['operation']])[] = [
  [/^memoryview: invalid (value|type) for format /, 'element'],
  [/^byte must be in range\(0, 256\)$/, 'element'],
  [/^cannot delete memory$/, 'readonly'],
  [/^'bytes' object does not support item (assignment|deletion)$/, 'readonly'],
  [/^memoryview assignment: lvalue and rvalue have different structures$/, 'structure'],
  [/^cannot resize an array that references or is referenced/, 'resize'],
  [/a bytes-like object is required, not /, 'not-a-buffer'],
]

function refusalInWords({ errorType, message }: EventOf<'raise'>): Refusal | null {
  const operation = worded.find(([pattern]) => pattern.test(message))?.[1]
  return operation === undefined ? null : { kind: 'refusal', operation, errorType, message, room: null, card: null }
}
