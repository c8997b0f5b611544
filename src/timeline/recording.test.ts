import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CardRecord, Change, FrameRecord, RoomRecord, RunEvent, StepRecord, ValueSummary } from '../python/events'
import { createRecording } from './recording'
import type { Recording, World } from './world'

/** A random program's history: whatever the dice say, told as the runtime tells it. */
function historyFrom(dice: readonly number[]): StepRecord[] {
  let at = 0
  const roll = (sides: number) => dice[at++ % dice.length]! % sides
  const rooms = new Map<number, { record: RoomRecord; bytes: number[] }>()
  const cards = new Map<number, CardRecord>()
  const frames = new Map<number, { record: FrameRecord; names: Map<string, ValueSummary> }>()
  const pick = <V>(map: ReadonlyMap<number, V>): V | undefined => [...map.values()][roll(Math.max(1, map.size))]
  let roomsMade = 0
  let cardsMade = 0
  let framesMade = 0
  const steps: StepRecord[] = []
  const stepCount = 1 + (dice.length % 40)
  for (let step = 1; step <= stepCount; step++) {
    const changes: Change[] = []
    const events: RunEvent[] = []
    const put = (change: Change) => changes.push(change)
    for (let n = roll(4); n >= 0; n--) {
      switch (roll(9)) {
        case 0: {
          const id = ++roomsMade
          const bytes = Array.from({ length: roll(9) }, () => roll(256))
          const record = room(id, bytes.length)
          rooms.set(id, { record, bytes })
          put({ target: 'room', id, before: null, after: record })
          put({ target: 'bytes', room: id, offset: 0, before: new Uint8Array(), after: Uint8Array.from(bytes) })
          break
        }
        case 1: {
          const entry = pick(rooms)
          if (entry === undefined) break
          put({ target: 'room', id: entry.record.id, before: entry.record, after: null })
          rooms.delete(entry.record.id)
          break
        }
        case 2: {
          const entry = pick(rooms)
          if (entry === undefined) break
          const offset = roll(entry.bytes.length + 1)
          const removed = roll(entry.bytes.length - offset + 1)
          const after = Array.from({ length: roll(5) }, () => roll(256))
          const before = entry.bytes.splice(offset, removed, ...after)
          put({ target: 'bytes', room: entry.record.id, offset, before: Uint8Array.from(before), after: Uint8Array.from(after) })
          const record = { ...entry.record, size: entry.bytes.length }
          put({ target: 'room', id: record.id, before: entry.record, after: record })
          entry.record = record
          break
        }
        case 3: {
          const entry = pick(rooms)
          if (entry === undefined || entry.bytes.length === 0) break
          const offset = roll(entry.bytes.length)
          const value = roll(256)
          put({ target: 'bytes', room: entry.record.id, offset, before: Uint8Array.of(entry.bytes[offset]!), after: Uint8Array.of(value) })
          entry.bytes[offset] = value
          break
        }
        case 4: {
          const entry = pick(rooms)
          const record = card(++cardsMade, entry?.record.id ?? null, entry?.bytes.length ?? 0, step)
          cards.set(record.id, record)
          put({ target: 'card', id: record.id, before: null, after: record })
          break
        }
        case 5: {
          const before = pick(cards)
          if (before === undefined) break
          const after: CardRecord | null = before.state === 'out' ? { ...before, state: 'returned', returnedBy: 'release' } : null
          put({ target: 'card', id: before.id, before, after })
          if (after === null) cards.delete(before.id)
          else cards.set(before.id, after)
          break
        }
        case 6: {
          const id = ++framesMade
          const record: FrameRecord = { id, name: `f${id}`, kind: 'function', depth: roll(3), line: step }
          frames.set(id, { record, names: new Map() })
          put({ target: 'frame', id, before: null, after: record })
          break
        }
        case 7: {
          const entry = pick(frames)
          if (entry === undefined) break
          const name = 'abcd'[roll(4)]!
          const before = entry.names.get(name) ?? null
          const after = roll(3) === 0 && before !== null ? null : { text: String(roll(100)), type: 'int' }
          put({ target: 'binding', frame: entry.record.id, name, before, after })
          if (after === null) entry.names.delete(name)
          else entry.names.set(name, after)
          break
        }
        default: {
          const entry = pick(frames)
          if (entry !== undefined && roll(2) === 0) {
            put({ target: 'frame', id: entry.record.id, before: entry.record, after: null })
            frames.delete(entry.record.id)
          }
          events.push({ kind: 'output', stream: roll(2) === 0 ? 'stdout' : 'stderr', text: `${step} ` })
          events.push({ kind: 'copy', bytes: roll(20), from: null, to: null, what: 'bytes()' })
        }
      }
    }
    steps.push({ step, line: 1 + roll(6), frame: 1, events, changes })
  }
  return steps
}

const room = (id: number, size: number): RoomRecord => ({
  id, type: 'bytearray', names: [`r${id}`], label: '', size, itemsize: 1, format: 'B', exportCount: 0,
  readonly: false, resizable: true, facts: [], bornLine: 1,
})

const card = (id: number, roomId: number | null, nbytes: number, step: number): CardRecord => ({
  id, lease: id, room: roomId, cutFrom: null, name: id % 3 === 0 ? '' : `v${id}`, holders: [], offset: 0, nbytes, format: 'B',
  itemsize: 1, shape: [nbytes], strides: [1], readonly: false, state: 'out', returnedBy: null, bornStep: step, bornLine: 1,
  returnedLine: null,
})

/** A world as text, so that the order of everything counts. */
const written = (world: World) =>
  JSON.stringify(
    {
      ...world,
      rooms: [...world.rooms],
      bytes: [...world.bytes].map(([id, bytes]) => [id, [...bytes.slice()]]),
      cards: [...world.cards],
      staffKeys: [...world.staffKeys],
      frames: [...world.frames].map(([id, { record, bindings }]) => [id, record, [...bindings]]),
    },
    null,
    1,
  )

const history = fc.array(fc.nat(10_000), { minLength: 5, maxLength: 120 }).map(historyFrom)

const fromScratch = (steps: readonly StepRecord[], step: number) => written(createRecording(steps, 0).worldAt(step))

describe('worldAt', () => {
  test('is the same forwards, backwards, by a random walk, and from scratch', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(45), { maxLength: 30 }), (steps, walk) => {
        const expected = [...Array(steps.length + 1).keys()].map((step) => fromScratch(steps, step))
        const recording = createRecording(steps, 0)
        for (let step = 0; step <= steps.length; step++) expect(written(recording.worldAt(step))).toBe(expected[step])
        for (let step = steps.length; step >= 0; step--) expect(written(recording.worldAt(step))).toBe(expected[step])
        for (const place of walk) {
          const step = place % (steps.length + 1)
          expect(written(recording.worldAt(step))).toBe(expected[step])
        }
        const backwardsFirst = createRecording(steps, 0)
        for (let step = steps.length; step >= 0; step--) expect(written(backwardsFirst.worldAt(step))).toBe(expected[step])
      }),
      { numRuns: 200 },
    )
  })

  test('hands out worlds that later walking does not change', () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(45), { minLength: 2, maxLength: 20 }), (steps, walk) => {
        const recording = createRecording(steps, 0)
        const seen = walk.map((place) => recording.worldAt(place % (steps.length + 1)))
        const before = seen.map(written)
        for (let step = 0; step <= steps.length; step++) recording.worldAt(step)
        expect(seen.map(written)).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })
})

/** A loop that writes one byte a step into a large room. */
function loopOver(size: number, stepCount: number): StepRecord[] {
  const whole = room(1, size)
  const steps: StepRecord[] = [
    {
      step: 1, line: 1, frame: 1, events: [{ kind: 'alloc', room: 1, type: 'bytearray', size }],
      changes: [
        { target: 'room', id: 1, before: null, after: whole },
        { target: 'bytes', room: 1, offset: 0, before: new Uint8Array(), after: new Uint8Array(size) },
      ],
    },
  ]
  for (let step = 2; step <= stepCount; step++) {
    const offset = (step * 7919) % size
    steps.push({
      step, line: 2, frame: 1, events: [{ kind: 'write', room: 1, offset, size: 1, card: null }],
      changes: [{ target: 'bytes', room: 1, offset, before: Uint8Array.of(0), after: Uint8Array.of(step & 0xff) }],
    })
  }
  return steps
}

describe('a long run', () => {
  test('over a room of 64 MiB hands out a thousand steps', () => {
    const recording = createRecording(loopOver(64 * 1024 * 1024, 1000), 0)
    for (let step = 1; step <= 1000; step++) recording.worldAt(step)
    expect(recording.worldAt(1000).bytes.get(1)!.at((1000 * 7919) % (64 * 1024 * 1024))).toBe(1000 & 0xff)
  })

  test('of 50,000 steps is reached at its end and in its middle by way of pictures', () => {
    const steps = loopOver(100_000, 50_000)
    const recording = createRecording(steps, 0)
    const value = (world: World, step: number) => world.bytes.get(1)!.at((step * 7919) % 100_000)
    expect(value(recording.worldAt(50_000), 50_000)).toBe(50_000 & 0xff)
    expect(value(recording.worldAt(20_001), 20_001)).toBe(20_001 & 0xff)
    expect(recording.worldAt(20_001).bytes.get(1)!.at((20_002 * 7919) % 100_000)).toBe(0)
  })
})

describe('what a recording says of its steps', () => {
  const steps: StepRecord[] = [
    { step: 11, line: 1, frame: 1, changes: [], events: [{ kind: 'output', stream: 'stdout', text: 'a\n' }] },
    { step: 12, line: 2, frame: 1, changes: [], events: [{ kind: 'copy', bytes: 3, from: null, to: null, what: 'bytes()' }] },
    {
      step: 13, line: 1, frame: 1, changes: [],
      events: [
        { kind: 'output', stream: 'stdout', text: 'b\n' },
        { kind: 'raise', errorType: 'ValueError', message: 'no', caught: true },
      ],
    },
  ]
  const recording: Recording = createRecording(steps, 10)

  test('steps that were left out are not visited', () => {
    expect([recording.firstStep, recording.stepCount, recording.worldAt(0).step, recording.worldAt(99).step]).toEqual([11, 13, 10, 13])
  })

  test('output, copies, marks, errors and lines', () => {
    expect({
      output: [10, 11, 12, 13].map((step) => recording.worldAt(step).stdout),
      copied: [10, 11, 12, 13].map((step) => recording.worldAt(step).bytesCopied),
      marks: [11, 12, 13].map((step) => recording.markOf(step)),
      errors: recording.errorSteps,
      lines: [recording.linesUpTo(11), recording.linesUpTo(13)],
      lastRuns: [recording.lastRunOf(1, 12), recording.lastRunOf(1, 13), recording.lastRunOf(3, 13)],
    }).toEqual({
      output: ['', 'a\n', 'a\n', 'a\nb\n'],
      copied: [0, 0, 3, 3],
      marks: ['output', null, 'error'],
      errors: [13],
      lines: [[1], [1, 2]],
      lastRuns: [11, 13, 0],
    })
  })
})

describe('the mark of a step', () => {
  const markOfEvents = (...events: RunEvent[]) => createRecording([{ step: 1, line: 1, frame: 1, changes: [], events }], 0).markOf(1)
  const cut: RunEvent = { kind: 'card', room: 1, lease: 1, card: 2, cutFrom: 1 }
  const gone: RunEvent = { kind: 'release', room: 1, card: 2, by: 'gone', leaseEnded: false }
  const printed: RunEvent = { kind: 'output', stream: 'stdout', text: 'x' }

  test('tells the most important thing', () => {
    expect(markOfEvents(printed, cut, { kind: 'resize', room: 1, from: 1, to: 2 })).toBe('resize')
  })

  test('passes over a slice that dies within its line', () => {
    expect([markOfEvents(cut, printed, gone), markOfEvents(cut, printed), markOfEvents(gone)]).toEqual(['output', 'export', 'release'])
  })

  test('passes over what happens to a room while it is built', () => {
    const built: RunEvent = { kind: 'alloc', room: 1, type: 'bytearray', size: 0 }
    const grown: RunEvent = { kind: 'resize', room: 1, from: 0, to: 5 }
    const filled: RunEvent = { kind: 'write', room: 1, offset: 0, size: 5, card: null }
    expect([markOfEvents(built, grown, filled), markOfEvents(grown, filled)]).toEqual([null, 'resize'])
  })

  test('is no error when a generator is closed', () => {
    const closing: RunEvent = { kind: 'raise', errorType: 'GeneratorExit', message: '', caught: true }
    const recording = createRecording([{ step: 1, line: 1, frame: 1, changes: [], events: [closing] }], 0)
    expect([recording.markOf(1), recording.errorSteps]).toEqual([null, []])
  })
})
