/** Questions that the page asks of a world or a recording. Each answer is computed from them and nothing else. */
import type { CardRecord, RoomId, StaffKeyRecord } from '../python/events'
import { type ByteRun, coverageOf, covers, joinRuns } from './coverage'
import { isEvent } from './marks'
import { countUpTo } from './recording'
import type { Recording, World } from './world'

/** Cards of a room that are out, oldest first. */
export function liveCardsOf(world: World, room: RoomId): CardRecord[] {
  return [...world.cards.values()].filter((card) => card.room === room && card.state === 'out')
}

export function cardsOf(world: World, room: RoomId): CardRecord[] {
  return [...world.cards.values()].filter((card) => card.room === room)
}

export function liveStaffKeysOf(world: World, room: RoomId): StaffKeyRecord[] {
  return [...world.staffKeys.values()].filter((key) => key.room === room && key.state === 'out')
}

/** Who forbids a resize of the room: every card that is out, and every staff key. */
export interface Hold {
  readonly holders: readonly string[]
  readonly name: string
  readonly sinceLine: number
  readonly card: CardRecord | null
  readonly staffKey: StaffKeyRecord | null
}

export function holdsOn(world: World, room: RoomId): Hold[] {
  const cards = liveCardsOf(world, room).map((card) => ({
    holders: card.holders,
    name: card.name,
    sinceLine: card.bornLine,
    card,
    staffKey: null,
  }))
  const keys = liveStaffKeysOf(world, room).map((staffKey) => ({
    holders: staffKey.holders,
    name: staffKey.type,
    sinceLine: staffKey.bornLine,
    card: null,
    staffKey,
  }))
  return [...cards, ...keys]
}

/** Live cards that open a byte, oldest first. */
export function cardsAtByte(world: World, room: RoomId, index: number): CardRecord[] {
  return liveCardsOf(world, room).filter((card) => covers(coverageOf(card), index))
}

/** Bytes of each room that a step changed, as ranges of the room after the step. New rooms are not changes. */
export function changedBytes(recording: Recording, step: number): ReadonlyMap<RoomId, readonly ByteRun[]> {
  const runs = new Map<RoomId, ByteRun[]>()
  const fresh = new Set<RoomId>()
  for (const change of recording.changesOf(step)) {
    if (change.target === 'room' && change.before === null) fresh.add(change.id)
    if (change.target !== 'bytes' || change.after.length === 0) continue
    const ofRoom = runs.get(change.room) ?? []
    ofRoom.push({ start: change.offset, end: change.offset + change.after.length })
    runs.set(change.room, ofRoom)
  }
  for (const room of fresh) runs.delete(room)
  return new Map([...runs].map(([room, ofRoom]) => [room, joinRuns(ofRoom)]))
}

/** The nearest step after `step` at which something happened to a buffer, or an error; null when there is none. */
export function nextEventStep(recording: Recording, step: number): number | null {
  for (let i = Math.max(step + 1, recording.firstStep); i <= recording.stepCount; i++) {
    if (isEvent(recording.markOf(i))) return i
  }
  return null
}

export function previousEventStep(recording: Recording, step: number): number | null {
  for (let i = step - 1; i >= recording.firstStep; i--) {
    if (isEvent(recording.markOf(i))) return i
  }
  return null
}

/** The nearest step after `step` at which an exception was raised; the first one when there is none after it. */
export function nextErrorStep(recording: Recording, step: number): number | null {
  const steps = recording.errorSteps
  return steps[countUpTo(steps, step)] ?? steps[0] ?? null
}
