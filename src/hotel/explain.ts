/** The sentence of a step: what happened, the most important thing first, in the words of the chosen register. */
import type { CardRecord, Outcome, RoomId } from '../python/events'
import type { Recording, World } from '../timeline'
import { type Happenings, happeningsOf } from './happenings'
import { fieldPath, placeText } from './fields'
import { hasCompany } from './guests'
import { byteAccessibleName, cardExtent, cardName, heldByText, roomName, shortType } from './names'
import { elementAt } from './grid'
import { asSentence, code, listed, phrase, plainText } from './phrase'
import { explainException, explainRefusal } from './refusals'
import type { Card, Phrase, Room, Sentence } from './scene'
import { bytesText, exportsText, grouped, type Register } from './vocabulary'

type Part = Omit<Sentence, 'text' | 'by'>

/** What happens is told by the first of these that has something to say; the next adds what it cost. */
type Teller = (happened: Happenings, world: World, register: Register) => Part | null

export function sentenceOf(world: World, recording: Recording, register: Register): Sentence {
  if (world.step === 0) return finished(beforeTheFirst(recording, register))
  const happened = happeningsOf(recording, world.step)
  const guest = hasCompany(recording) ? recording.guests.find(({ id }) => id === world.guest) : undefined
  const by = guest === undefined ? null : guest.name
  for (const tell of tellers) {
    const told = tell(happened, world, register)
    if (told === null) continue
    const part = tell === tellRefusal && by !== null ? (heldElsewhere(told, happened, world, recording, register) ?? told) : told
    const cost = tell !== tellCopy && part.tone !== 'refused' ? costOf(happened) : null
    return finished(cost === null ? part : { ...part, body: [...part.body, ' ', ...cost] }, by)
  }
  return finished(plainStep(world), by)
}

function finished(part: Part, by: string | null = null): Sentence {
  const body = asSentence(part.body)
  return { ...part, body, by, text: `${by === null ? '' : `${by}: `}${part.headline} ${plainText(body)}`.trim() }
}

function beforeTheFirst(recording: Recording, register: Register): Part {
  if (recording.stepCount === 0) {
    return { tone: 'plain', icon: 'step', headline: 'The program does nothing.', body: phrase`Write some Python, or choose a program from the menu.` }
  }
  const line = recording.lineOf(recording.firstStep)
  return {
    tone: 'plain',
    icon: 'step',
    headline: register === 'hotel' ? 'The hotel is empty.' : 'Nothing has run.',
    body: line === 0 ? [] : phrase`Line ${line} runs next.`,
  }
}

/** Said while nothing has run yet: why there is nothing to see, so far or at all. `outcome` null: the first run is under way. */
export function sentenceOfNothing(outcome: Outcome | null): Sentence | null {
  if (outcome === null) return finished({ tone: 'plain', icon: 'step', headline: 'Python is starting.', body: phrase`The program is here as soon as it has run.` })
  if (outcome.kind === 'syntaxError') return finished({ tone: 'refused', icon: 'error', headline: `${outcome.errorType}.`, body: phrase`Line ${outcome.line}: ${outcome.message}` })
  return sentenceOfEnd(outcome)
}

/** Said at the last step of a run that Python would have carried on; null of one that came to its end. */
export function sentenceOfEnd(outcome: Outcome): Sentence | null {
  if (outcome.kind === 'notSimulated') {
    return finished({ tone: 'refused', icon: 'error', headline: 'Not simulated.', body: phrase`Buffer Hotel does not simulate ${outcome.what}, so the run ends here. Python itself would go on.` })
  }
  if (outcome.kind === 'limit') return finished({ tone: 'refused', icon: 'error', headline: 'Stopped at a limit.', body: [outcome.message] })
  return null
}

function plainStep(world: World): Part {
  return { tone: 'plain', icon: 'step', headline: `Line ${world.line} ran.`, body: phrase`No buffer was touched.` }
}

function costOf({ copiedBytes }: Happenings): Phrase | null {
  return copiedBytes === 0 ? null : phrase`${bytesText(copiedBytes)} ${copiedBytes === 1 ? 'was' : 'were'} copied.`
}

const nameOf = (world: World, room: RoomId | null): string => {
  const record = room === null ? undefined : world.rooms.get(room)
  return record === undefined ? 'the exporter' : roomName(record)
}

const extentOf = (world: World, card: CardRecord): string =>
  cardExtent(card, card.room === null ? undefined : world.rooms.get(card.room))

const exportsOf = (world: World, room: RoomId | null): number => (room === null ? 0 : (world.rooms.get(room)?.exportCount ?? 0))

const tellRefusal: Teller = ({ refusal }, world, register) => {
  if (refusal === null) return null
  const { icon, headline, body } = explainRefusal(refusal, world)
  return { tone: 'refused', icon, headline: headline[register], body: body[register] }
}

/** Somebody else has the card that stands in the way: who, since when, and where that one stands. */
function heldElsewhere(part: Part, { refusal }: Happenings, world: World, recording: Recording, register: Register): Part | null {
  if (refusal === null || refusal.room === null || (refusal.operation !== 'resize' && refusal.operation !== 'close')) return null
  const span = recording.cardSpans().find(({ card, guest, from, to }) => guest !== world.guest && from <= world.step && to >= world.step && world.cards.get(card)?.room === refusal.room)
  const card = span === undefined ? undefined : world.cards.get(span.card)
  const holder = span === undefined ? undefined : recording.guests.find(({ id }) => id === span.guest)
  if (span === undefined || card === undefined || holder === undefined || card.state !== 'out') return null
  const line = recording.lineOf(recording.lastStepOf(span.guest, world.step))
  const state = world.guests.get(span.guest)?.state
  const stands = state === 'waiting' ? `and waits at line ${line}` : state === 'done' ? 'and is done' : `and stands at line ${line}`
  const [what, so] = register === 'hotel' ? ['took', 'Its card is still out, so the walls stay where they are.'] : ['made', 'That view is still live, so the size may not change.']
  return { ...part, body: phrase`${code(holder.name)} ${what} ${code(cardName(card))} at line ${card.bornLine} ${stands}. ${so}` }
}

const tellRaise: Teller = ({ raise }) => {
  if (raise === null) return null
  const where = raise.caught ? 'The program catches it.' : 'Nobody catches it: the program ends here.'
  return {
    tone: 'refused',
    icon: 'error',
    headline: raise.message === '' ? `${raise.errorType}.` : `${raise.errorType}: ${raise.message}`,
    body: phrase`${explainException(raise.errorType, raise.message)} ${where}`,
  }
}

const tellResize: Teller = ({ resizes, returned }, world, register) => {
  const first = resizes[0]
  const last = resizes.findLast(({ room }) => room === first?.room)
  if (first === undefined || last === undefined) return null
  const [from, to] = [first.from, last.to]
  const name = code(nameOf(world, first.room))
  const verb = to > from ? 'grew' : 'shrank'
  const free = returned.some(({ leaseEnded }) => leaseEnded) ? ' The card came back just before.' : ' No card is out, so nobody is disturbed.'
  return {
    tone: 'done',
    icon: 'wall',
    headline: register === 'hotel' ? 'The wall moves.' : 'Resized.',
    body:
      register === 'hotel'
        ? phrase`${name} ${verb} from ${grouped(from)} to ${bytesText(to)}.${free}`
        : phrase`${name} ${verb} from ${grouped(from)} to ${bytesText(to)}; it has no exports.`,
  }
}

const tellReturn: Teller = ({ returned }, world, register) => {
  const last = returned.at(-1)
  if (last === undefined) return null
  const names = listed(returned.map(({ card }) => cardName(card)))
  const { card, leaseEnded } = last
  const room = code(nameOf(world, card.room))
  const left = exportsOf(world, card.room)
  const how = {
    release: '',
    with: register === 'hotel' ? ' The with block hands it back.' : ' __exit__ releases it.',
    gone: register === 'hotel' ? ' Its last reference is gone, and the card with it.' : ' Its last reference is gone.',
  }[card.returnedBy ?? 'release']
  if (!leaseEnded) {
    return {
      tone: 'plain',
      icon: 'returned',
      headline: register === 'hotel' ? 'A card is back, the lease goes on.' : 'Released, but still exported.',
      body:
        register === 'hotel'
          ? phrase`${names} returned; another card of the same lease is still out, so the walls of ${room} stay fixed.${how}`
          : phrase`${names} released; other views share its managed buffer, so ${room} still counts ${exportsText(left)}.${how}`,
    }
  }
  const after: Phrase =
    left > 0
      ? phrase`${room} still has ${exportsText(left)}.`
      : register === 'hotel'
        ? phrase`The lease ends: the walls of ${room} may move again.`
        : phrase`${room} has no exports left and may be resized.`
  return {
    tone: 'done',
    icon: 'returned',
    headline: register === 'hotel' ? (returned.length > 1 ? 'The cards are back.' : 'The card is back.') : 'Released.',
    body: phrase`${names} ${register === 'hotel' ? 'returned' : 'released'}. ${after}${how}`,
  }
}

const tellHandedOut: Teller = ({ handedOut }, world, register) => {
  const last = handedOut.at(-1)
  if (last === undefined) return null
  const { card, beganLease } = last
  const name = code(cardName(card))
  const extent = code(extentOf(world, card))
  const glass = card.readonly ? ' You may look, not touch.' : ''
  const from = card.cutFrom === null ? undefined : world.cards.get(card.cutFrom)
  if (!beganLease) {
    const parent = from === undefined ? phrase`an earlier card` : phrase`${code(cardName(from))}`
    return {
      tone: 'plain',
      icon: 'card',
      headline: register === 'hotel' ? 'A further card, same lease.' : 'A further view, same export.',
      body:
        register === 'hotel'
          ? phrase`${name} opens ${extent}. It is cut from ${parent} and shares its lease; no byte was copied.${glass}`
          : phrase`${name} views ${extent}. It shares the managed buffer of ${parent}, so the export count stays; no byte was copied.`,
    }
  }
  const room = code(nameOf(world, card.room))
  const fixed = world.rooms.get(card.room ?? 0)?.readonly === true || card.room === null
  return {
    tone: 'plain',
    icon: 'card',
    headline: register === 'hotel' ? 'A card is handed out.' : 'A buffer is exported.',
    body:
      register === 'hotel'
        ? phrase`${name} opens ${extent}. No byte was copied.${fixed ? '' : ' While it is out, the walls stay where they are.'}${glass}`
        : phrase`${name} views ${extent}; ${room} now has ${exportsText(exportsOf(world, card.room))}. No byte was copied.`,
  }
}

const tellStaffKey: Teller = ({ staffKeysOut, staffKeysBack }, world, register) => {
  const out = staffKeysOut.at(-1)
  const back = staffKeysBack.at(-1)
  if (out !== undefined) {
    const type = code(shortType(out.type))
    return {
      tone: 'plain',
      icon: 'card',
      headline: register === 'hotel' ? 'A staff key is out.' : 'Exported to a consumer.',
      body: phrase`${type} opens ${code(nameOf(world, out.room))} without a memoryview, held by ${code(heldByText(out.holders))}. It has no release(): it goes when its holder goes.`,
    }
  }
  if (back === undefined) return null
  return {
    tone: 'done',
    icon: 'returned',
    headline: register === 'hotel' ? 'The staff key is back.' : 'The consumer let go.',
    body: phrase`${code(shortType(back.type))} no longer holds ${code(nameOf(world, back.room))}.`,
  }
}

const tellWrite: Teller = ({ writes }, world, register) => {
  const first = writes.find(({ room }) => world.rooms.has(room))
  if (first === undefined) return null
  const { room, start, end, bytes, card } = first
  const through = card === null ? undefined : world.cards.get(card)
  const by: Phrase = through === undefined ? [] : phrase` through ${code(cardName(through))}`
  const run = end - start === 1 ? `byte ${grouped(start)}` : `bytes ${grouped(start)} to ${grouped(end - 1)}`
  const where = bytes < end - start ? `${grouped(bytes)} of the ${run}` : run
  const others = writes.length > 1 ? ` And ${writes.length - 1} more.` : ''
  return {
    tone: 'done',
    icon: 'write',
    headline: register === 'hotel' ? 'New tiles, same walls.' : 'Written in place.',
    body: phrase`${where} of ${code(nameOf(world, room))} written${by}; the size is the same.${others}`,
  }
}

const tellCopy: Teller = ({ copies, copiedBytes, built }, world, register) => {
  if (copiedBytes === 0) return null
  const home = built.find(({ id }) => copies.some(({ to }) => to === id))
  const source = copies.find(({ from }) => from !== null && world.rooms.has(from))?.from ?? null
  const of: Phrase = source === null ? [] : phrase` of ${code(nameOf(world, source))}`
  if (home !== undefined) {
    return {
      tone: 'plain',
      icon: 'copy',
      headline: register === 'hotel' ? 'A second room is built.' : 'A copy is made.',
      body: phrase`${code(roomName(home))} is a copy${of}: ${bytesText(copiedBytes)} copied. What happens to one does not reach the other.`,
    }
  }
  return {
    tone: 'plain',
    icon: 'copy',
    headline: `${bytesText(copiedBytes)} copied.`,
    body: phrase`A copy${of} was made on the way, and nobody kept it.`,
  }
}

const tellBuilt: Teller = ({ built }, _world, register) => {
  const room = built.at(-1)
  if (room === undefined) return null
  const glass = room.readonly ? (register === 'hotel' ? ', behind glass' : ', read only') : ''
  return {
    tone: 'plain',
    icon: 'wall',
    headline: register === 'hotel' ? 'A room is built.' : 'A buffer comes into being.',
    body: phrase`${code(roomName(room))}: ${shortType(room.type)} of ${bytesText(room.size)}${glass}.`,
  }
}

const tellFreed: Teller = ({ freed }, _world, register) => {
  const room = freed.at(-1)
  if (room === undefined) return null
  return {
    tone: 'plain',
    icon: 'wall',
    headline: register === 'hotel' ? 'A room is torn down.' : 'A buffer is freed.',
    body: phrase`Nothing leads to ${code(roomName(room))} any more.`,
  }
}

const tellPrinted: Teller = ({ printed }) => {
  if (printed === '') return null
  const lines = printed.replace(/\n$/, '').split('\n')
  const first = lines[0]!.length > 80 ? `${lines[0]!.slice(0, 80)}…` : lines[0]!
  const more = lines.length > 1 ? ` and ${lines.length - 1} more ${lines.length === 2 ? 'line' : 'lines'}` : ''
  return { tone: 'plain', icon: 'print', headline: 'Printed.', body: phrase`${code(first)}${more}` }
}

const tellCall: Teller = ({ called, left }) => {
  if (called !== null) return { tone: 'plain', icon: 'step', headline: 'A call.', body: phrase`${code(called)} begins.` }
  if (left !== null) return { tone: 'plain', icon: 'step', headline: 'A return.', body: phrase`${code(left)} ends, and its names with it.` }
  return null
}

const tellers: readonly Teller[] = [
  tellRefusal,
  tellRaise,
  tellResize,
  tellReturn,
  tellHandedOut,
  tellStaffKey,
  tellWrite,
  tellCopy,
  tellBuilt,
  tellFreed,
  tellPrinted,
  tellCall,
]

/** Who can reach a byte, for a click on it. */
export function explainByte(room: Room, cards: readonly Card[], index: number, analogy: boolean): Phrase {
  const value = room.grid.bytes.at(index)
  if (value === undefined) return phrase`${code(room.name)} has no byte ${index} any more.`
  const elementsOf = (brackets: Room['grid']['brackets']) => brackets.flatMap((bracket) => {
    const indices = elementAt(bracket.layout, index)
    if (indices === null) return []
    const element = `${bracket.name}${indices.length === 0 ? '[()]' : `[${indices.join(', ')}]`}`
    const card = cards.find(({ id }) => id === bracket.card)
    return [card?.readonly === true ? `${element} (read only)` : element]
  })
  const reaches = elementsOf(room.grid.brackets.filter(({ card }) => card !== null))
  const arrays = elementsOf(room.grid.brackets.filter(({ card }) => card === null))
  const fields = room.grid.fields.filter(({ start, end }) => start <= index && index < end)
  const inField: Phrase = fields.length === 0 ? [] : phrase`It belongs to ${listed(fields.map((field) => `${fieldPath(field)} (${field.format}, ${placeText(field)})`))}. `
  const itemsize = room.grid.itemsize
  const own = room.temporary ? [] : [room.name, ...room.alsoNamed].map((name) => `${name}[${Math.floor(index / itemsize)}]`)
  const what = phrase`${byteAccessibleName(index, value).replace(/^b/, 'B')}, ${value} in decimal. `
  const owners: Phrase = own.length === 0 ? phrase`No name leads to it. ` : phrase`Its owner reaches it as ${listed(own)}. `
  const through: Phrase =
    reaches.length === 0
      ? [analogy ? 'No card opens it.' : 'No view sees it.']
      : phrase`${analogy ? 'Cards that open it' : 'Views that see it'}: ${listed(reaches, 6)}.`
  const looking: Phrase = arrays.length === 0 ? [] : phrase` Arrays that look at it: ${listed(arrays, 6)}.`
  return [...what, ...inField, ...owners, ...through, ...looking]
}
