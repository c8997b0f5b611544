/**
 * The hotel: a world becomes a scene. Buffers become rooms, memoryviews key cards, other exports staff keys; what the
 * protocol refuses becomes a wall that will not move. All of it is plain data, with every sentence already written.
 */
import { changedBytes, type Recording, type World } from '../timeline'
import { cardsAtDesk, staffKeysOf } from './cards'
import { sentenceOf } from './explain'
import { type Happenings, happeningsOf } from './happenings'
import { guestsOf } from './guests'
import { plainText } from './phrase'
import { explainException, explainRefusal } from './refusals'
import { roomsOf } from './rooms'
import type { DisplayOptions, Meter, RefusalNote, Scene } from './scene'
import { grouped, registerOf, type Register, vocabulary, type Words } from './vocabulary'

export function sceneOf(world: World, recording: Recording, options: DisplayOptions): Scene {
  const register = registerOf(options.analogy)
  const words = vocabulary[register]
  const happened = happeningsOf(recording, world.step)
  const refusal = refusalNote(world, happened, register)
  const { rooms, leftOut } = roomsOf({
    world,
    happened,
    changed: changedBytes(recording, world.step),
    words,
    radix: options.radix,
    colourOf: (card) => recording.colourOf(card),
    appearanceOf: (room) => recording.appearanceOf(room),
  })
  const blocking = new Set(refusal?.cards ?? [])
  const desk = cardsAtDesk({ world, recording, happened, words, register, blocking })
  const staffKeys = staffKeysOf(world, words)
  const isEmpty = rooms.length === 0 && desk.cards.length === 0 && staffKeys.length === 0
  return {
    step: world.step,
    line: world.line,
    options,
    title: words.title(world.step),
    guests: guestsOf(world, recording, words),
    rooms,
    roomsLeftOut: leftOut,
    deskTitle: words.deskTitle,
    cards: desk.cards,
    cardsLeftOut: desk.leftOut,
    staffTitle: words.staffTitle,
    staffKeys,
    stamp: words.stamp,
    refusal,
    say: sentenceOf(world, recording, register),
    meters: metersOf(world, words),
    empty: isEmpty ? (world.step === 0 && recording.stepCount > 0 ? words.notYet : words.noRooms) : null,
  }
}

function refusalNote(world: World, happened: Happenings, register: Register): RefusalNote | null {
  const { refusal, raise } = happened
  const failed = refusal ?? raise
  if (failed === null) return null
  const { errorType, message } = failed
  const explained = refusal === null ? null : explainRefusal(refusal, world)
  const reason = explained === null ? explainException(errorType, message) : explained.reason[register]
  return {
    errorType,
    message,
    heading: message === '' ? errorType : `${errorType}: ${message}`,
    reason,
    reasonText: plainText(reason),
    holders: explained?.holders ?? [],
    remedies: explained?.remedies ?? [],
    room: refusal?.room ?? null,
    cards: explained?.cards ?? [],
    line: world.line,
    caught: raise?.caught ?? true,
  }
}

function metersOf(world: World, words: Words): Meter[] {
  const exports = [...world.rooms.values()].reduce((sum, { exportCount }) => sum + exportCount, 0)
  return [
    { label: words.copied, value: grouped(world.bytesCopied) },
    { label: words.seen, value: grouped(world.bytesSeen) },
    { label: words.exports, value: grouped(exports) },
  ]
}

export { marksOf, notesOf } from './annotate'
export { explainByte, sentenceOfEnd, sentenceOfNothing } from './explain'
export { hasCompany, lanesOf, standsOf, turnsOf } from './guests'
export { gridRow, rowCount, shownAs, stripMarks } from './grid'
export { plainText } from './phrase'
export { remediesFor, type Remedy } from './remedies'
export { happeningsOf } from './happenings'
export type * from './scene'
