/**
 * Threads and tasks: who runs, where the others stand, and what each did along the whole run. Only of programs that
 * have two or more; a main thread that only runs an event loop with one task in it is no company.
 */
import type { GuestStanding } from '../python/events'
import type { Recording, World } from '../timeline'
import { cardName } from './names'
import type { Guest, GuestLane, Guests, StandMark } from './scene'
import type { Words } from './vocabulary'

/** Guests that are listed; more are counted. */
const mostGuests = 12
/** Parts of a lane that can be told apart. */
const finest = 400

export function hasCompany({ guests }: Recording): boolean {
  const tasks = guests.filter(({ kind }) => kind === 'task').length
  return tasks > 1 || guests.length - tasks > 1
}

/** What only tells of a lock inside the library says less than the line itself. */
const telling = (detail: string | null): detail is string => detail !== null && !/acquire\(\)$/.test(detail)

function stateText({ state, detail }: GuestStanding, runs: boolean, line: number): string {
  const here = line === 0 ? '' : ` at line ${line}`
  const what = telling(detail) ? (detail.startsWith('task ') ? ` for ${detail}` : ` in ${detail}`) : ''
  switch (state) {
    case 'new':
      return 'has not begun'
    case 'ready':
      return runs ? `runs line ${line}` : line === 0 ? 'can go on' : `can go on after line ${line}`
    case 'waiting':
      return runs ? `runs line ${line}, then waits${what}` : `waits${here}${what}`
    case 'loop':
      return runs ? `runs line ${line}, and in it the event loop` : `runs the event loop${here}`
    case 'done':
      return `${runs ? `runs line ${line}, its last` : 'done'}${detail === null ? '' : `: ${detail}`}`
  }
}

export function guestsOf(world: World, recording: Recording, words: Words): Guests | null {
  if (!hasCompany(recording)) return null
  const out = recording.cardSpans().filter(({ from, to }) => from <= world.step && to >= world.step)
  const all = recording.guests.map((guest): Guest => {
    const standing = world.guests.get(guest.id)
    const runs = world.step > 0 && world.guest === guest.id
    const last = recording.lastStepOf(guest.id, world.step)
    const line = last === 0 ? 0 : recording.lineOf(last)
    // Before a second one is there, nobody is told of; the main thread runs all the same.
    const state = standing?.state ?? (guest.id === 0 && world.step > 0 ? 'ready' : 'absent')
    const text = state === 'absent' ? 'is not there yet' : stateText({ ...guest, state, detail: standing?.detail ?? null }, runs, line)
    const cards = out.flatMap((span) => {
      const card = span.guest === guest.id ? world.cards.get(span.card) : undefined
      return card?.state === 'out' ? [{ id: card.id, name: cardName(card), colour: recording.colourOf(card.id) }] : []
    })
    const taken = cards.length === 0 ? '' : `, ${words.took} ${cards.map(({ name }) => name).join(', ')}`
    return {
      id: guest.id,
      name: guest.name,
      kind: guest.kind,
      runs,
      state,
      text,
      line: state === 'done' || state === 'new' || state === 'absent' ? 0 : line,
      cards,
      accessibleName: `Guest ${guest.name}, ${guest.kind}, ${text}${taken}`,
    }
  })
  const list = shown(all)
  return { title: words.guestsTitle, list, leftOut: list.length === all.length ? null : `and ${all.length - list.length} more` }
}

/** Of too many, those that take part; in the order in which they came. */
function shown(all: readonly Guest[]): readonly Guest[] {
  if (all.length <= mostGuests) return all
  const weight = ({ runs, state, cards }: Guest): number => (runs ? 8 : 0) + (cards.length > 0 ? 4 : 0) + (state === 'done' || state === 'absent' ? 0 : 2)
  const kept = new Set([...all].sort((a, b) => weight(b) - weight(a) || a.id - b.id).slice(0, mostGuests))
  return all.filter((guest) => kept.has(guest))
}

/** Where those stand who do not run, for the editor. */
export function standsOf(guests: Guests | null): StandMark[] {
  const byLine = new Map<number, string[]>()
  for (const { runs, state, line, name } of guests?.list ?? []) {
    if (runs || line === 0 || (state !== 'waiting' && state !== 'ready')) continue
    const text = state === 'waiting' ? `${name} waits here` : `${name} goes on from here`
    byLine.set(line, [...(byLine.get(line) ?? []), text])
  }
  return [...byLine].map(([line, texts]) => ({ line, text: texts.join(', ') }))
}

/** What each guest did along the run; steps that stand too close to be told apart are one. */
export function lanesOf(recording: Recording): readonly GuestLane[] {
  const { firstStep, stepCount, errorSteps } = recording
  const count = Math.max(1, stepCount - firstStep + 1)
  const at = (step: number): number => (step - firstStep) / count
  const gap = Math.max(1, Math.ceil(count / finest))
  return recording.guests.map(({ id }) => {
    const ran: { from: number; to: number }[] = []
    let begun = 0
    let last = 0
    for (const step of recording.stepsOfGuest(id)) {
      if (begun > 0 && step - last <= gap) {
        last = step
        continue
      }
      if (begun > 0) ran.push({ from: at(begun), to: at(last + 1) })
      begun = last = step
    }
    if (begun > 0) ran.push({ from: at(begun), to: at(last + 1) })
    return {
      guest: id,
      ran,
      cards: recording
        .cardSpans()
        .filter(({ guest }) => guest === id)
        .slice(0, finest)
        .map(({ card, from, to }) => ({ from: at(from), to: at(to + 1), colour: recording.colourOf(card) })),
      errors: errorSteps.filter((step) => recording.guestOf(step) === id).slice(0, finest).map((step) => at(step) + 0.5 / count),
    }
  })
}

/** The order in which guests took turns, up to a step: `MainThread`, `holder`, `MainThread`. */
export function turnsOf(recording: Recording, upTo = recording.stepCount): string[] {
  const names = new Map(recording.guests.map(({ id, name }) => [id, name]))
  const turns: string[] = []
  let last = -1
  for (let step = recording.firstStep; step <= upTo; step++) {
    const guest = recording.guestOf(step)
    if (guest === last) continue
    last = guest
    turns.push(names.get(guest) ?? 'MainThread')
  }
  return turns
}
