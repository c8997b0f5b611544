/**
 * Why an operation was refused, in words: what stands in the way, what did not happen, and what helps. CPython's own
 * message always stands above; these sentences only explain it. A table with a row for each kind of refusal, each row
 * in both registers; an exception that is no refusal of a buffer gets the short text of its type.
 */
import type { Refusal, RoomRecord } from '../python/events'
import { type Hold, holdsOn, type World } from '../timeline'
import { cardName, heldByText, roomName, shortType } from './names'
import { asSentence, code, listed, phrase, strong } from './phrase'
import type { Phrase, Sentence } from './scene'
import { bytesText, exportsText, grouped, itemsText, type Register } from './vocabulary'

export interface Explanation {
  readonly icon: Sentence['icon']
  readonly headline: Record<Register, string>
  /** One sentence under the picture. */
  readonly body: Record<Register, Phrase>
  /** Why, beside CPython's message. */
  readonly reason: Record<Register, Phrase>
  readonly remedies: readonly string[]
  readonly holders: readonly string[]
  /** Cards that stand in the way, or through which it was tried. */
  readonly cards: readonly number[]
}

/** What a refusal was about, looked up once. */
interface Scenery {
  readonly refusal: Refusal
  readonly room: RoomRecord | undefined
  /** How the room and the card are called in a sentence: their names, or `the exporter` and `the view`. */
  readonly theRoom: Phrase
  readonly theCard: Phrase
  readonly holds: readonly Hold[]
  readonly world: World
}

export function explainRefusal(refusal: Refusal, world: World): Explanation {
  const room = refusal.room === null ? undefined : world.rooms.get(refusal.room)
  const card = refusal.card === null ? undefined : world.cards.get(refusal.card)
  const explained = explanations[refusal.operation]({
    refusal,
    room,
    theRoom: room === undefined ? ['the exporter'] : [code(roomName(room))],
    theCard: card === undefined ? ['the view'] : [code(cardName(card))],
    holds: refusal.room === null ? [] : holdsOn(world, refusal.room),
    world,
  })
  return { ...explained, body: capitalized(explained.body), reason: capitalized(explained.reason) }
}

const capitalized = ({ hotel, protocol }: Record<Register, Phrase>): Record<Register, Phrase> => ({ hotel: asSentence(hotel), protocol: asSentence(protocol) })

const holdText = ({ name, holders, sinceLine, staffKey }: Hold): string => {
  const who = staffKey === null ? heldByText(holders) : `${shortType(staffKey.type)}, held by ${heldByText(holders)}`
  const called = staffKey !== null || holders.length === 0 || who.startsWith(name) ? who : `${name}: ${who}`
  return `${called}, since line ${sinceLine}`
}

/** Holders told one by one; of more, the rest is counted. */
const mostHolders = 6

function holdTexts(holds: readonly Hold[]): string[] {
  const texts = holds.slice(0, mostHolders).map(holdText)
  return holds.length > mostHolders ? [...texts, `and ${holds.length - mostHolders} more`] : texts
}

const holdNames = (holds: readonly Hold[]): string[] =>
  holds.map(({ name, card, holders, staffKey }) => (staffKey !== null ? (holders[0] ?? shortType(staffKey.type)) : (card && cardName(card)) || name))

/** `view has held a card to this room since line 2`; several: `view and head hold cards …, the first since line 2`. */
function whoHolds(holds: readonly Hold[], register: Register): Phrase {
  const names = holdNames(holds)
  // Oldest first: a later line may well have run before.
  const since = holds[0]!.sinceLine
  const onlyStaff = holds.every(({ staffKey }) => staffKey !== null)
  if (register === 'protocol') {
    if (names.length === 1) return phrase`${code(names[0]!)} has exported it since line ${since}.`
    return phrase`${listed(names)} export it, the first since line ${since}.`
  }
  const key = onlyStaff ? 'a staff key' : 'a card'
  if (names.length === 1) return phrase`${strong(names[0]!)} has held ${key} to this room since line ${since}.`
  return phrase`${listed(names)} hold ${onlyStaff ? 'staff keys' : 'cards'} to this room, the first since line ${since}.`
}

function releaseRemedies(holds: readonly Hold[]): string[] {
  const onlyStaff = holds.length > 0 && holds.every(({ staffKey }) => staffKey !== null)
  if (onlyStaff) return ['Let go of its holder first', 'Copy the bytes before handing them out']
  const hidden = holds.some(({ holders }) => holders.length > 0 && holders.every((path) => /kept by|generator|closure|\[|\./.test(path)))
  return [hidden ? 'Find the holder and release its view first' : 'Release it first', 'Use a with block', 'Work on a copy']
}

function sizes({ refusal, room }: Scenery): string {
  if (refusal.wantedSize === undefined || room === undefined) return ''
  return `It has ${bytesText(room.size)}; ${grouped(refusal.wantedSize)} were wanted. `
}

const noBufferOf = (message: string): string => /not '?([\w.]+)'?$/.exec(message)?.[1] ?? /'([\w.]+)' object/.exec(message)?.[1] ?? 'this value'

const aOrAn = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a')

const bufferRemedies: Record<string, readonly string[]> = {
  int: ['One byte: bytes([n])', 'So many zero bytes: bytearray(n)', 'Its bytes: n.to_bytes(length)'],
  str: ["Encode it first: text.encode('utf-8')"],
  list: ['Make bytes of it: bytes(items)', "Make an array of it: array('i', items)"],
  tuple: ['Make bytes of it: bytes(items)'],
  NoneType: ['Look where the None came from', 'Pass an object that owns bytes'],
  float: ["Pack it first: struct.pack('d', x)"],
}

/** NumPy's own refusal: it counts who refers to the array, not who holds an export. */
function arrayResize({ room, theRoom: name }: Scenery): Explanation {
  const arrays = (room?.looks ?? []).filter(({ isStale }) => !isStale).map((look) => look.name)
  const others: Phrase = arrays.length === 0 ? phrase`Another reference` : listed(arrays)
  const [look, would] = arrays.length > 1 ? ['look', 'They'] : ['looks', 'It']
  return {
    icon: 'lock',
    headline: { hotel: 'Renovation refused.', protocol: 'Resize refused.' },
    body: {
      hotel: phrase`${others} ${look} in at ${name} without a card. NumPy counts references instead, and leaves the walls where they are.`,
      protocol: phrase`${others} may depend on the memory of ${name}, so its size may not change. Its bytes are as they were.`,
    },
    reason: {
      hotel: phrase`No card is out, so no BufferError guards these bytes. NumPy looks at who refers to the array: ${others} ${look} at its bytes. ${would} would be left with bytes that are no longer there.`,
      protocol: phrase`This is NumPy’s own check of references, not a count of exports: ${others} ${look} at its memory and would be left with memory that was freed.`,
    },
    remedies: ['Delete the other arrays first', 'np.resize makes a copy of another size'],
    holders: [],
    cards: [],
  }
}

const explanations: Record<Refusal['operation'], (scenery: Scenery) => Explanation> = {
  resize: (scenery) => {
    const { holds, room, theRoom: name, refusal } = scenery
    if (refusal.errorType === 'ValueError') return arrayResize(scenery)
    const onlyStaff = holds.length > 0 && holds.every(({ staffKey }) => staffKey !== null)
    const who = (register: Register): Phrase => (holds.length === 0 ? phrase`Something still exports it.` : whoHolds(holds, register))
    const count = room?.exportCount ?? holds.length
    const shrinks = refusal.wantedSize !== undefined && room !== undefined && refusal.wantedSize < room.size
    return {
      icon: 'lock',
      headline: { hotel: 'Renovation refused.', protocol: 'Resize refused.' },
      body: {
        hotel: onlyStaff
          ? phrase`A staff key to this room is still out, so its walls stay where they are. Nobody at the desk can take it back.`
          : holds.length > 1
            ? phrase`${grouped(holds.length)} cards or keys to this room are still out, so its walls stay where they are.`
            : phrase`A guest still holds a card to this room, so its walls stay where they are.`,
        protocol: phrase`${name} has ${exportsText(count)} live, so its size may not change. Its bytes are as they were.`,
      },
      reason: {
        hotel: phrase`The wall cannot move${shrinks ? ' inwards either' : ''}: ${who('hotel')}`,
        protocol: phrase`${sizes(scenery)}A resize may move the block of memory, and every export must keep seeing its own bytes. ${who('protocol')}`,
      },
      remedies: releaseRemedies(holds),
      holders: holdTexts(holds),
      cards: holds.flatMap(({ card }) => (card === null ? [] : [card.id])),
    }
  },
  close: ({ holds, theRoom: name }) => ({
    icon: 'lock',
    headline: { hotel: 'The house stays open.', protocol: 'Close refused.' },
    body: {
      hotel: phrase`A guest is still inside ${name}, so it cannot be closed.`,
      protocol: phrase`${name} is still exported, so its memory may not be given up.`,
    },
    reason: {
      hotel: phrase`Closing would pull the floor away. ${holds.length === 0 ? 'Something still holds a card.' : whoHolds(holds, 'hotel')}`,
      protocol: phrase`Closing frees the memory. ${holds.length === 0 ? 'Something still exports it.' : whoHolds(holds, 'protocol')}`,
    },
    remedies: releaseRemedies(holds),
    holders: holdTexts(holds),
    cards: holds.flatMap(({ card }) => (card === null ? [] : [card.id])),
  }),
  release: ({ refusal, theCard: name, holds }) => {
    const keys = holds.filter(({ staffKey }) => staffKey !== null)
    return {
      icon: 'card',
      headline: { hotel: 'This card cannot go back yet.', protocol: 'Release refused.' },
      body: {
        hotel: phrase`Someone took a key on the strength of ${name} itself. That one has to come back first.`,
        protocol: phrase`${name} is itself exported: a consumer asked it for its buffer and still holds it.`,
      },
      reason: {
        hotel: phrase`Someone was let in on the card ${name}, and is still inside.`,
        protocol: phrase`The view ${name} acts as an exporter here, and its own export is live.`,
      },
      remedies: ['Release what was made from it first', 'Let go of its consumer'],
      holders: holdTexts(keys),
      cards: refusal.card === null ? [] : [refusal.card],
    }
  },
  released: ({ refusal, theCard: name, world }) => {
    const line = refusal.card === null ? null : (world.cards.get(refusal.card)?.returnedLine ?? null)
    const when = line === null ? '' : ` at line ${line}`
    return {
      icon: 'returned',
      headline: { hotel: 'That card was returned.', protocol: 'The view was released.' },
      body: {
        hotel: phrase`${name} was handed back${when}. A returned card opens nothing.`,
        protocol: phrase`${name} was released${when}. A released memoryview refuses every use but release().`,
      },
      reason: {
        hotel: phrase`The desk took ${name} back${when}, so the door stays shut.`,
        protocol: phrase`${name} lost its buffer when it was released${when}.`,
      },
      remedies: ['Make a new view', 'Use it before it is released', 'Keep a copy of what you need'],
      holders: [],
      cards: refusal.card === null ? [] : [refusal.card],
    }
  },
  structure: ({ refusal, theRoom: name }) => {
    const { wanted, given } = refusal
    const sides =
      wanted === undefined || given === undefined
        ? ''
        : `Wanted ${itemsText(wanted.items)} of format ${wanted.format} (${bytesText(wanted.bytes)}), offered ${itemsText(given.items)} of format ${given.format} (${bytesText(given.bytes)}). `
    const formatsDiffer = wanted !== undefined && given !== undefined && wanted.format !== given.format
    return {
      icon: 'bed',
      headline: { hotel: 'A king-size bed for a single frame.', protocol: 'Structures differ.' },
      body: {
        hotel: phrase`What was brought does not fit the frame, so nothing was carried in. ${name} is as it was.`,
        protocol: phrase`Both sides of an assignment must have the same format and the same shape. Nothing was written.`,
      },
      reason: {
        hotel: phrase`${sides}The delivery has to fit the frame exactly: ${!formatsDiffer ? 'no item more, no item less' : wanted.bytes === given.bytes ? 'the same number of bytes is not enough' : 'the format counts as much as the number of items'}.`,
        protocol: phrase`${sides}Assignment through a view never converts and never resizes.`,
      },
      remedies: formatsDiffer
        ? ["Look at the bytes: view.cast('B')", `Bring items of the same format${wanted === undefined ? '' : `: array('${wanted.format}', …)`}`]
        : ['Bring exactly as many items as the slice has', 'Slice the target to the length of the source'],
      holders: [],
      cards: refusal.card === null ? [] : [refusal.card],
    }
  },
  readonly: ({ refusal, room, theRoom: name, theCard: view }) => {
    const deletes = /^cannot delete|deletion$/.test(refusal.message)
    const roomIsOpen = room !== undefined && !room.readonly
    const viewed = refusal.card === null ? name : view
    return {
      icon: 'glass',
      headline: deletes
        ? { hotel: 'Floor tiles cannot be taken out.', protocol: 'A view has no items to delete.' }
        : { hotel: 'Behind glass.', protocol: 'Read only.' },
      body: {
        hotel: deletes
          ? phrase`A card opens a floor of fixed size; removing a tile would move the walls.`
          : roomIsOpen
            ? phrase`This card only lets you look, though the room itself may be changed. The tile is untouched.`
            : phrase`You may look at ${name}, not touch it. The tile is untouched.`,
        protocol: deletes
          ? phrase`Deleting would change the size, and a memoryview never does.`
          : phrase`${viewed} is read only. Nothing was written.`,
      },
      reason: {
        hotel: deletes
          ? phrase`Tiles can be rewritten through a card, never removed.`
          : roomIsOpen
            ? phrase`${view} is a card for looking. Read-only belongs to the card, not to the bytes.`
            : phrase`${name} stands behind glass: ${room === undefined ? 'its bytes never change' : `${aOrAn(shortType(room.type))} ${shortType(room.type)} object never changes`}.`,
        protocol: deletes
          ? phrase`A memoryview's length is fixed for as long as it lives.`
          : phrase`The buffer was exported read only, and ${code('readonly')} on a view says so before you write.`,
      },
      remedies: deletes
        ? ['Delete from the bytearray once its views are released', 'Overwrite the items instead']
        : roomIsOpen
          ? ['Write through a view that may write', 'Check view.readonly first']
          : ['Copy into a bytearray first', 'Check view.readonly first'],
      holders: [],
      cards: refusal.card === null ? [] : [refusal.card],
    }
  },
  'not-a-buffer': ({ refusal }) => {
    const type = noBufferOf(refusal.message)
    return {
      icon: 'ticket',
      headline: { hotel: 'Checking in with a bus ticket.', protocol: 'Not a buffer.' },
      body: {
        hotel: phrase`${aOrAn(type)} ${code(type)} owns no room: there are no floor tiles that a card could open.`,
        protocol: phrase`${code(type)} does not export a buffer: it has no block of bytes to share.`,
      },
      reason: {
        hotel: phrase`The desk hands out cards for rooms only, and ${aOrAn(type)} ${code(type)} is none.`,
        protocol: phrase`Only an object that implements the buffer protocol will do: bytes, bytearray, array, memoryview …`,
      },
      remedies: bufferRemedies[type] ?? ['Pass bytes, a bytearray or another buffer'],
      holders: [],
      cards: [],
    }
  },
  element: ({ refusal, room, theRoom: name, theCard: view }) => {
    const format = /format '?([^'\s]+)'?/.exec(refusal.message)?.[1] ?? refusal.wanted?.format ?? null
    const frame = format === null ? 'one item' : `an item of format ${format}`
    const isType = refusal.errorType === 'TypeError'
    return {
      icon: 'bed',
      headline: { hotel: 'It does not fit the frame.', protocol: 'The value does not fit.' },
      body: {
        hotel: isType
          ? phrase`${frame} takes another kind of value, so this one was turned away. No tile was changed.`
          : phrase`${frame} has no place for a value so large, so it was turned away. No tile was changed.`,
        protocol: phrase`The value cannot be packed as ${frame}. Nothing was written.`,
      },
      reason: {
        hotel: phrase`Every item of ${refusal.card === null && room !== undefined ? name : view} has its fixed frame, ${frame}; ${isType ? 'another kind of value has no place in it' : 'a larger value has no room in it'}.`,
        protocol: isType ? phrase`${frame} takes another type of value.` : phrase`The value is outside the range of ${frame}.`,
      },
      remedies: isType ? ['Convert it first: int(value)', 'Choose another format'] : ['Stay within the range of the format', 'Choose a wider format', 'Mask it: value & 0xff'],
      holders: [],
      cards: refusal.card === null ? [] : [refusal.card],
    }
  },
}

/** What an exception that is no refusal of a buffer means, by its type. */
const ofType: Record<string, Phrase> = {
  IndexError: phrase`The index lies outside. Bytes are counted from 0, and the last one is at length − 1.`,
  KeyError: phrase`There is no such key.`,
  NameError: phrase`No such name is bound here: it was never assigned, or deleted.`,
  UnboundLocalError: phrase`The name is local to this function and not bound yet, or deleted.`,
  AttributeError: phrase`The object has no such attribute.`,
  NotImplementedError: phrase`Python allows this in principle, but this type does not do it for this format or shape.`,
  OverflowError: phrase`The number does not fit where it was put.`,
  ZeroDivisionError: phrase`Something was divided by zero.`,
  RecursionError: phrase`The functions called one another too deeply.`,
  AssertionError: phrase`An assertion did not hold.`,
  StopIteration: phrase`The iterator has nothing more to give.`,
  BufferError: phrase`The buffer protocol refused: an export is live, or the buffer cannot be exported as asked.`,
  ValueError: phrase`The type was right, the value was not.`,
  TypeError: phrase`The operation does not go with this type of object.`,
  MemoryError: phrase`There is not so much memory.`,
}

/** What some messages mean more exactly than their type does. */
const ofMessage: readonly (readonly [RegExp, Phrase])[] = [
  [/^memoryview: casts are restricted to C-contiguous views$/, phrase`A cast needs bytes that lie side by side, and this view jumps over some: its strides say how far. ${code('tobytes()')} makes a copy without gaps.`],
  [/not C-contiguous|is not contiguous/, phrase`The bytes of this view do not lie side by side. ${code('tobytes()')} makes a copy that does.`],
  [/^index out of (bounds|range)|index out of range$/, phrase`There is no such place: the first one is 0, and the last one length − 1.`],
  [/^unpack(_from)? requires a buffer of/, phrase`The format stands for another number of bytes than it was given: ${code('calcsize')} says how many.`],
  [/^pack_into requires a buffer of/, phrase`The packed bytes would go beyond the end of the buffer, and it does not grow by itself.`],
  [/^No module named /, phrase`No module of that name is installed here.`],
  [/^memoryview: length is not a multiple of itemsize$/, phrase`The bytes cannot be cut into whole items of the new format: some would be left over.`],
]

export function explainException(errorType: string, message = ''): Phrase {
  return ofMessage.find(([pattern]) => pattern.test(message))?.[1] ?? ofType[errorType] ?? phrase`The operation ended here with ${code(errorType)}.`
}
