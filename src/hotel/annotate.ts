/**
 * What the editor shows beside the code: a note at the end of each line that ran, and a mark beside its number. Both
 * tell of the newest time the line ran, up to the step that is shown.
 */
import type { Refusal, ValueSummary } from '../python/events'
import type { Recording } from '../timeline'
import { type Happenings, happeningsOf } from './happenings'
import { cardName, roomName } from './names'
import type { GutterMark, LineMark, LineNote } from './scene'
import { bytesText, grouped, type Register, vocabulary } from './vocabulary'

const longestValue = 28

/** Notes for the lines of `source` (1-based), ascending. */
export function notesOf(recording: Recording, step: number, source: string, analogy = true): LineNote[] {
  const register: Register = analogy ? 'hotel' : 'protocol'
  return linesOf(recording, step, source).flatMap(({ line, ranAt }): LineNote[] => {
    const happened = happeningsOf(recording, ranAt)
    const refused = refusedNote(recording, ranAt, happened, register)
    if (refused !== null) return [{ line, text: refused, tone: 'refused' }]
    const text = quietNote({ recording, ranAt, upTo: step, happened, register })
    return text === null ? [] : [{ line, text, tone: 'plain' }]
  })
}

/** The most important thing that each line did. */
export function marksOf(recording: Recording, step: number, source: string): LineMark[] {
  return linesOf(recording, step, source).flatMap(({ line, ranAt }): LineMark[] => {
    const found = markIn(happeningsOf(recording, ranAt), recording, ranAt)
    return found === null ? [] : [{ line, ...found }]
  })
}

function linesOf(recording: Recording, step: number, source: string): { line: number; ranAt: number }[] {
  const lineCount = source.split('\n').length
  return recording
    .linesUpTo(step)
    .filter((line) => line >= 1 && line <= lineCount)
    .map((line) => ({ line, ranAt: recording.lastRunOf(line, step) }))
    .filter(({ ranAt }) => ranAt > 0)
}

function refusedNote(recording: Recording, step: number, { refusal, raise }: Happenings, register: Register): string | null {
  if (refusal !== null) return noteOfRefusal[refusal.operation](refusal, recording, step, register)
  return raise === null ? null : raise.errorType
}

const noteOfRefusal: Record<Refusal['operation'], (refusal: Refusal, recording: Recording, step: number, register: Register) => string> = {
  resize: ({ wantedSize, room }, recording, step) => {
    const size = room === null ? undefined : recording.roomAsOf(room, step)?.size
    return wantedSize === undefined || size === undefined ? 'size may not change' : `wanted ${grouped(wantedSize)}, has ${grouped(size)}`
  },
  structure: ({ wanted, given }) =>
    wanted === undefined || given === undefined ? 'another structure' : `wanted ${wanted.items} × ${wanted.format}, offered ${given.items} × ${given.format}`,
  readonly: () => 'read only, nothing written',
  release: () => 'still exported',
  released: (_refusal, _recording, _step, register) => vocabulary[register].noteReturnedCard,
  'not-a-buffer': () => 'no buffer',
  close: () => 'still exported',
  element: () => 'does not fit, nothing written',
}

/** At most two things, the most important first. */
function quietNote({ recording, ranAt, upTo, happened, register }: { recording: Recording; ranAt: number; upTo: number; happened: Happenings; register: Register }): string | null {
  const words = vocabulary[register]
  const parts: string[] = []
  for (const { card, leaseEnded } of happened.returned) parts.push(named(happened.returned.length, cardName(card), words.noteReturned(leaseEnded)))
  for (const { from, to } of happened.resizes) parts.push(`${grouped(from)} → ${bytesText(to)}`)
  for (const { card, beganLease } of happened.handedOut) {
    parts.push(beganLease ? words.noteExport(card.lease) : words.noteCard(recording.placeInLease(card.id)))
  }
  if (happened.staffKeysOut.length > 0) parts.push(words.noteStaffKey)
  if (happened.copiedBytes > 0) parts.push(`copied ${bytesText(happened.copiedBytes)}`)
  else if (happened.built.length > 0) parts.push(bytesText(happened.built.at(-1)!.size))
  if (parts.length === 0) {
    const written = happened.writes.reduce((sum, { bytes }) => sum + bytes, 0)
    if (written > 0) parts.push(`wrote ${bytesText(written)}`)
    parts.push(...valuesOf(recording, ranAt, upTo))
  }
  return parts.length === 0 ? null : parts.slice(0, 2).join(', ')
}

const named = (count: number, name: string, text: string): string => (count > 1 ? `${name} ${text}` : text)

/**
 * `n = 5`: plain values that the line bound in its own frame, also after what it called came back; and at the first
 * line of a function, its arguments. What a function that the line called did with its own names is told there.
 */
function valuesOf(recording: Recording, ranAt: number, upTo: number): string[] {
  const frame = recording.frameOf(ranAt)
  const end = Math.min(recording.endOfLine(ranAt), upTo)
  const isEntry = ranAt > recording.firstStep && recording.beginsFrame(ranAt)
  const steps = [...new Set([ranAt, end, ...(isEntry ? [ranAt - 1] : [])])]
  const bound = recording.worldAt(upTo).frames.get(frame)?.bindings
  const values = new Map<string, string>()
  for (const step of steps) {
    for (const change of recording.changesOf(step)) {
      if (change.target !== 'binding' || change.frame !== frame || change.after === null || !isPlain(change.after)) continue
      if (change.name === 'self' || values.has(change.name)) continue
      const { text } = change.after
      const shown = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text
      // An `except … as` name is gone after its block, a deleted one after `del`.
      const isGone = bound !== undefined && !bound.has(change.name)
      values.set(change.name, `${isGone ? 'was' : '='} ${shown}`)
    }
  }
  return [...values].map(([name, text]) => `${name} ${text}`)
}

const notPlain = new Set(['function', 'type', 'module', 'builtin_function_or_method', 'method', 'generator', 'memoryview'])

function isPlain({ room, card, type }: ValueSummary): boolean {
  return room === undefined && card === undefined && !notPlain.has(type)
}

function markIn(happened: Happenings, recording: Recording, step: number): { mark: GutterMark; text: string } | null {
  const { refusal, raise, returned, resizes, handedOut, staffKeysOut, staffKeysBack, writes } = happened
  const nameOf = (room: number | null) => {
    const record = room === null ? null : recording.roomAsOf(room, step)
    return record === null ? 'a buffer' : roomName(record)
  }
  if (raise !== null || refusal !== null) {
    const { errorType, message } = raise ?? refusal!
    return { mark: 'refused', text: message === '' ? errorType : `${errorType}: ${message}` }
  }
  if (resizes.length > 0) return { mark: 'resize', text: `resizes ${nameOf(resizes[0]!.room)}` }
  if (returned.length > 0) return { mark: 'release', text: `${returned.map(({ card }) => cardName(card)).join(', ')} returned` }
  if (staffKeysBack.length > 0) return { mark: 'release', text: `lets go of ${nameOf(staffKeysBack[0]!.room)}` }
  if (handedOut.length > 0) return { mark: 'export', text: `${cardName(handedOut.at(-1)!.card)} opens ${nameOf(handedOut.at(-1)!.card.room)}` }
  if (staffKeysOut.length > 0) return { mark: 'export', text: `exports ${nameOf(staffKeysOut[0]!.room)}` }
  const write = writes.find(({ room }) => recording.roomAsOf(room, step) !== null)
  return write === undefined ? null : { mark: 'write', text: `writes to ${nameOf(write.room)}` }
}
