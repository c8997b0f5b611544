/** The cards at the desk and the staff keys, as they are drawn and said. */
import type { CardRecord, StaffKeyRecord } from '../python/events'
import type { Recording, World } from '../timeline'
import type { Happenings } from './happenings'
import {
  cardAccessibleName,
  cardExtent,
  cardFormat,
  cardName,
  hasName,
  heldByText,
  holderText,
  roomName,
  shortType,
  staffKeyAccessibleName,
} from './names'
import { code, phrase, strong } from './phrase'
import type { Card, CardFact, StaffKey } from './scene'
import type { Register, Words } from './vocabulary'

/** Cards drawn at once: those that are out, and the newest that came back. */
const mostOut = 60
const mostReturned = 8
/** Returned cards that are looked through for them. */
const longestSearch = 2000

export interface CardContext {
  readonly world: World
  readonly recording: Recording
  readonly happened: Happenings
  readonly words: Words
  readonly register: Register
  /** Cards that stand in the way of what was refused in this step. */
  readonly blocking: ReadonlySet<number>
}

export function cardsAtDesk(context: CardContext): { cards: Card[]; leftOut: string | null } {
  const { world, happened, words } = context
  const all = [...world.cards.values()]
  const justBack = new Set(happened.returned.map(({ card }) => card.id))
  const out = all.filter(({ state }) => state === 'out')
  // A card that never had a name is forgotten once its step is over.
  const returned = all.filter((card) => card.state === 'returned' && (hasName(card) || justBack.has(card.id)))
  const newest = newestOfEach(returned, (card) => `${cardAccessibleName(card, card.room === null ? undefined : world.rooms.get(card.room))} ${card.bornLine} ${card.returnedLine}`, mostReturned)
  const shown = [...out.slice(0, mostOut), ...newest]
  const parts: string[] = []
  if (out.length > mostOut) parts.push(words.moreOut(out.length - mostOut))
  const earlier = returned.length - newest.length
  if (earlier > 0) parts.push(words.moreReturned(earlier))
  return {
    cards: shown.map((card) => cardOf(card, justBack.has(card.id), context)),
    leftOut: parts.length === 0 ? null : `… and ${parts.join(', ')}`,
  }
}

/** In a loop a card comes and goes many times over: of those that read the same, the newest is enough. At most `most`, in order. */
function newestOfEach<T>(all: readonly T[], keyOf: (one: T) => string, most: number): T[] {
  const found = new Map<string, T>()
  // Whoever reads the same as so many newer ones is not looked for among all that ever were.
  for (let i = all.length - 1; i >= Math.max(0, all.length - longestSearch) && found.size < most; i--) {
    const key = keyOf(all[i]!)
    if (!found.has(key)) found.set(key, all[i]!)
  }
  return [...found.values()].reverse()
}

function cardOf(card: CardRecord, justReturned: boolean, context: CardContext): Card {
  const { world, recording, words, blocking } = context
  const room = card.room === null ? undefined : world.rooms.get(card.room)
  return {
    id: card.id,
    room: card.room,
    name: cardName(card),
    state: card.state,
    since: sinceText(card, words),
    facts: factsOf(card, context),
    colour: recording.colourOf(card.id),
    readonly: card.readonly,
    bornLine: card.bornLine,
    bornStep: card.bornStep,
    accessibleName: cardAccessibleName(card, room),
    justReturned,
    justHandedOut: card.bornStep === world.step && card.state === 'out',
    blocks: blocking.has(card.id),
  }
}

function sinceText({ state, bornLine, returnedLine }: CardRecord, words: Words): string {
  if (state === 'out') return words.outSince(bornLine)
  if (returnedLine === null || returnedLine === bornLine) return `line ${bornLine}`
  return `lines ${bornLine} to ${returnedLine}`
}

function factsOf(card: CardRecord, { world, words }: CardContext): CardFact[] {
  const room = card.room === null ? undefined : world.rooms.get(card.room)
  const parent = card.cutFrom === null ? undefined : world.cards.get(card.cutFrom)
  const facts: CardFact[] = [{ label: card.state === 'out' ? words.opens : words.opened, value: cardExtent(card, room), code: true }]
  const cut: CardFact[] = card.cutFrom === null ? [] : [{ label: words.cutFrom, value: parent === undefined ? 'a temporary' : cardName(parent), code: true }]
  if (card.state === 'returned') {
    facts.push(...cut)
    if (card.returnedBy !== null) facts.push({ label: words.backBy, value: words.backHow[card.returnedBy], code: false })
    return facts
  }
  facts.push({ label: 'format', value: cardFormat(card), code: true })
  if (card.shape.length > 1 || !isPlainStride(card)) {
    facts.push({ label: 'strides', value: `(${card.strides.join(', ')}${card.strides.length === 1 ? ',' : ''})`, code: true })
  }
  facts.push({ label: words.may, value: card.readonly ? words.readOnly : words.readWrite, code: true })
  facts.push({ label: words.heldBy, value: heldByText(card.holders), code: true })
  return [...facts, ...cut]
}

const isPlainStride = ({ shape, strides, itemsize }: CardRecord): boolean =>
  shape.length === 0 || (shape[0] ?? 0) <= 1 || strides[0] === itemsize

export function staffKeysOf(world: World, words: Words): StaffKey[] {
  return [...world.staffKeys.values()]
    .filter((key) => key.state === 'out' || world.events.some((event) => event.kind === 'release' && event.card === null && event.room === key.room && key.returnedLine === world.line))
    .map((key) => staffKeyOf(key, world, words))
}

function staffKeyOf(key: StaffKeyRecord, world: World, words: Words): StaffKey {
  const room = world.rooms.get(key.room)
  const holder = key.holders[0]
  const held = holder === undefined ? phrase`held by nobody` : phrase`${words.heldBy} ${strong(holderText(holder))}`
  const { part } = key
  const isPart = part !== undefined && room !== undefined && (part.offset !== 0 || part.size !== room.size)
  const of = room === undefined ? [] : phrase` to ${code(isPart ? `${roomName(room)}[${part.offset}:${part.offset + part.size}]` : roomName(room))}`
  return {
    id: key.id,
    room: key.room,
    type: shortType(key.type),
    state: key.state,
    text:
      key.state === 'returned'
        ? phrase`${strong(shortType(key.type))}${of} is gone since this step.`
        : phrase`${strong(shortType(key.type))}${of}, ${held}, since line ${key.bornLine}. It has no release(): it goes when ${holder === undefined ? 'its holder' : code(holder)} goes.`,
    accessibleName: staffKeyAccessibleName(key, room),
    blocks: world.events.some((event) => event.kind === 'refusal' && event.operation !== 'released' && event.room === key.room),
  }
}
