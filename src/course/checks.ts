/**
 * What a task can ask of a run. A check looks at what happened, never at the text of the program: what was printed,
 * what was raised and where, the bytes of a name, live exports at the end, bytes copied, which events occurred.
 * lessons/README.md describes the notation for authors.
 */
import type { Outcome, RunEvent } from '../python/events'
import type { Recording, World } from '../timeline/world'

/** A finished run, as the page has it. */
export interface Played {
  readonly recording: Recording
  readonly outcome: Outcome
  readonly stdout: string
}

type Amount = { readonly atLeast: number; readonly atMost: number }
type EventName = 'alloc' | 'export' | 'card' | 'release' | 'resize' | 'write' | 'copy' | 'refusal' | 'call'

export type Check =
  | { readonly kind: 'printed'; readonly text: string; readonly expected: boolean }
  | { readonly kind: 'raised'; readonly errorType: string | null; readonly line: number | null }
  | { readonly kind: 'ended'; readonly errorType: string | null }
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'size'; readonly name: string; readonly size: Amount }
  | { readonly kind: 'exports'; readonly name: string | null; readonly count: Amount }
  | { readonly kind: 'copied'; readonly count: Amount }
  | { readonly kind: 'happened'; readonly event: EventName; readonly name: string | null; readonly by: string | null; readonly times: Amount }

const eventNames: readonly EventName[] = ['alloc', 'export', 'card', 'release', 'resize', 'write', 'copy', 'refusal', 'call']

function readAmount(text: string): Amount | null {
  const found = /^(at least|at most)?\s*(\d+)(?:\s+(?:times?|bytes?))?$/.exec(text.trim())
  if (!found) return null
  const count = Number(found[2])
  if (found[1] === 'at least') return { atLeast: count, atMost: Number.POSITIVE_INFINITY }
  return { atLeast: found[1] === 'at most' ? 0 : count, atMost: count }
}

/** `b"HELLO\x00"`, or hexadecimal pairs: `48 45 00`. Null if it is neither. */
export function readBytes(text: string): Uint8Array | null {
  const pairs = /^((?:[0-9a-fA-F]{2}\s*)+)$/.exec(text.trim())
  if (pairs) return Uint8Array.from(pairs[1].match(/[0-9a-fA-F]{2}/g) ?? [], (pair) => Number.parseInt(pair, 16))
  const literal = /^b(["'])(.*)\1$/.exec(text.trim())
  if (!literal) return null
  const bytes: number[] = []
  const escapes: Record<string, number> = { n: 10, t: 9, r: 13, '0': 0, '\\': 92, '"': 34, "'": 39 }
  for (const [, hex, escape, plain] of literal[2].matchAll(/\\x([0-9a-fA-F]{2})|\\(.)|([^\\])/gsu)) {
    if (hex !== undefined) bytes.push(Number.parseInt(hex, 16))
    else if (escape !== undefined && escape in escapes) bytes.push(escapes[escape])
    else if (plain !== undefined && plain.length === 1 && plain.charCodeAt(0) < 128) bytes.push(plain.charCodeAt(0))
    else return null
  }
  return Uint8Array.from(bytes)
}

/** A check as it is written in a lesson; a string says what is wrong with it. */
export function readCheck(written: string): Check | string {
  const source = written.replaceAll('`', '').trim()
  const colon = source.indexOf(':')
  if (colon < 0) return `“${source}” is no check: it has no colon`
  const what = source.slice(0, colon).trim().toLowerCase()
  const rest = source.slice(colon + 1).trim()
  const named = /^(bytes|size|live exports) of (\S+)$/.exec(source.slice(0, colon).trim())
  if (what === 'printed') return { kind: 'printed', text: rest, expected: true }
  if (what === 'not printed') return { kind: 'printed', text: rest, expected: false }
  if (what === 'raised') {
    if (rest === 'nothing') return { kind: 'raised', errorType: null, line: null }
    const found = /^(\w+)(?:\s+at line (\d+))?$/.exec(rest)
    return found ? { kind: 'raised', errorType: found[1], line: found[2] ? Number(found[2]) : null } : `“${rest}” is not like “BufferError at line 7”`
  }
  if (what === 'ended') {
    if (rest === 'normally') return { kind: 'ended', errorType: null }
    const found = /^with (\w+)$/.exec(rest)
    return found ? { kind: 'ended', errorType: found[1] } : `“${rest}” is neither “normally” nor like “with BufferError”`
  }
  if (named?.[1] === 'bytes') {
    const bytes = readBytes(rest)
    return bytes ? { kind: 'bytes', name: named[2], bytes } : `“${rest}” is neither a bytes literal nor hexadecimal pairs`
  }
  if (what === 'happened' || what === 'did not happen') return readHappened(rest, what === 'happened')
  const count = readAmount(rest)
  if (!count) return `“${rest}” is no amount: write 3, at least 3 or at most 3`
  if (named?.[1] === 'size') return { kind: 'size', name: named[2], size: count }
  if (named?.[1] === 'live exports') return { kind: 'exports', name: named[2], count }
  if (what === 'live exports') return { kind: 'exports', name: null, count }
  if (what === 'bytes copied') return { kind: 'copied', count }
  return `“${what}” is not a kind of check`
}

function readHappened(rest: string, expected: boolean): Check | string {
  const found = /^(\w+)(?:\s+(?:of|through|to)\s+(\S+?))?(?:\s+by\s+(with|release|gone))?(?:,?\s+((?:at least |at most )?\d+ times?))?$/.exec(rest)
  if (!found) return `“${rest}” is not like “resize of payload” or “release of view by with”`
  const event = eventNames.find((name) => name === found[1])
  if (!event) return `“${found[1]}” is no event; there are ${eventNames.join(', ')}`
  const times = expected ? (found[4] ? readAmount(found[4]) : { atLeast: 1, atMost: Number.POSITIVE_INFINITY }) : { atLeast: 0, atMost: 0 }
  if (!times) return `“${found[4]}” is no amount`
  return { kind: 'happened', event, name: found[2] ?? null, by: found[3] ?? null, times }
}

const within = (count: number, { atLeast, atMost }: Amount) => count >= atLeast && count <= atMost

/** Whether the run does what the check asks. A run that could not be made passes nothing. */
export function passes(check: Check, played: Played): boolean {
  const { outcome, recording } = played
  if (outcome.kind !== 'finished' && outcome.kind !== 'raised') return false
  const end = recording.worldAt(recording.stepCount)
  switch (check.kind) {
    case 'printed':
      return played.stdout.split('\n').includes(check.text) === check.expected
    case 'raised':
      return check.errorType === null ? recording.errorSteps.length === 0 && outcome.kind === 'finished' : raisedAt(recording, check.errorType, check.line)
    case 'ended':
      return check.errorType === null ? outcome.kind === 'finished' : outcome.kind === 'raised' && outcome.errorType === check.errorType
    case 'bytes': {
      const bytes = bytesOf(end, check.name)
      return bytes !== undefined && bytes.length === check.bytes.length && bytes.every((byte, index) => byte === check.bytes[index])
    }
    case 'size': {
      const room = roomNamed(end, check.name)
      return room !== undefined && within(room.size, check.size)
    }
    case 'exports':
      return within(liveExports(end, check.name), check.count)
    case 'copied':
      return within(end.bytesCopied, check.count)
    case 'happened':
      return within(countEvents(recording, check), check.times)
  }
}

export function passesAll(checks: readonly Check[], played: Played): boolean {
  return checks.every((check) => passes(check, played))
}

function raisedAt(recording: Recording, errorType: string, line: number | null): boolean {
  return recording.errorSteps.some(
    (step) =>
      (line === null || recording.lineOf(step) === line) &&
      recording.eventsOf(step).some((event) => (event.kind === 'raise' || event.kind === 'refusal') && event.errorType === errorType),
  )
}

function roomNamed(world: World, name: string) {
  return [...world.rooms.values()].find((room) => room.names.includes(name))
}

function bytesOf(world: World, name: string): Uint8Array | undefined {
  const room = roomNamed(world, name)
  if (room) return world.bytes.get(room.id)?.slice()
  const card = [...world.cards.values()].find((one) => one.state === 'out' && (one.name === name || one.holders.includes(name)))
  if (!card || card.room === null) return undefined
  return world.bytes.get(card.room)?.slice(card.offset, card.offset + card.nbytes)
}

function liveExports(world: World, name: string | null): number {
  if (name !== null) return roomNamed(world, name)?.exportCount ?? 0
  return [...world.rooms.values()].reduce((sum, room) => sum + room.exportCount, 0)
}

function countEvents(recording: Recording, { event: kind, name, by }: Extract<Check, { kind: 'happened' }>): number {
  let count = 0
  for (let step = recording.firstStep; step <= recording.stepCount; step++) {
    for (const event of recording.eventsOf(step)) {
      if (event.kind !== kind) continue
      if (by !== null && !('by' in event && event.by === by)) continue
      if (name !== null && !concerns(recording, step, event, name)) continue
      count += 1
    }
  }
  return count
}

/** Whether an event is about the room or card of that name. A name that goes in this step still counts. */
function concerns(recording: Recording, step: number, event: RunEvent, name: string): boolean {
  if (event.kind === 'call') return event.name === name
  const card = 'card' in event ? event.card : null
  const rooms = 'room' in event ? [event.room] : 'to' in event ? [event.from, event.to] : []
  const worlds = [recording.worldAt(step)]
  if (step > recording.firstStep) worlds.push(recording.worldAt(step - 1))
  return worlds.some(
    (world) =>
      rooms.some((room) => room !== null && world.rooms.get(room)?.names.includes(name)) ||
      (card !== null && (world.cards.get(card)?.name === name || world.cards.get(card)?.holders.includes(name))),
  )
}
