import { describe, expect, test } from 'vitest'
import { runProgram } from '../..'
import { createRecording } from '../../../timeline'
import { FAST_OPERATORS } from '../hot'
import { BINARY_OPERATORS } from '../../compile/opcodes'
import '../../../tools/library-in-tests'

function record(source: string) {
  const result = runProgram(source, { record: true, audit: true, limits: { seconds: 20 } })
  expect(result.auditFaults).toEqual([])
  return { ...result, recording: createRecording(result.steps, result.skippedSteps) }
}

/** Who holds each live card when the given line last ran. */
function holdersAt(source: string, line: number): Record<string, readonly string[]> {
  const { recording } = record(source)
  let step = recording.stepCount
  while (recording.lineOf(step) !== line) step--
  const cards = [...recording.worldAt(step).cards.values()].filter((card) => card.state === 'out')
  return Object.fromEntries(cards.map((card) => [card.name, card.holders]))
}

test('the operators that have a fast path stand where the compiler puts them', () => {
  for (const [operator, place] of Object.entries(FAST_OPERATORS)) expect(BINARY_OPERATORS.indexOf(operator as never)).toBe(place)
})

describe('who holds a card, as a person would write it', () => {
  test('a name, an attribute in a list, a dict', () => {
    const source = `
class Parser:
    pass
room = bytearray(b"abcdef")
parser = Parser()
parser.frames = [memoryview(room), {"body": memoryview(room)[2:]}]
view = parser.frames[0]
done = True
`
    expect(holdersAt(source, 8)).toEqual({
      view: ['view', 'parser.frames[0]'],
      "parser.frames[1]['body']": ["parser.frames[1]['body']"],
    })
  })

  test('a frame that only a saved exception keeps', () => {
    const source = `
room = bytearray(b"abcdef")
def read_header(packet):
    head = memoryview(packet)[:2]
    raise ValueError("bad")
try:
    read_header(room)
except ValueError as error:
    saved = error
done = True
`
    expect(holdersAt(source, 10)).toEqual({ head: ['local head in read_header, kept by saved.__traceback__'] })
  })

  test('a suspended generator, a closure, a default', () => {
    const source = `
room = bytearray(b"abcdef")
def walk(buffer):
    window = memoryview(buffer)
    yield window[0]
def keeper(buffer):
    inner = memoryview(buffer)
    return lambda: inner[0]
walker = walk(room)
next(walker)
keep = keeper(room)
def late(view=memoryview(room)): pass
done = True
`
    expect(holdersAt(source, 13)).toEqual({
      window: ['local window in the suspended generator walk, kept by walker'],
      inner: ['closure variable inner of keep'],
      'late.__defaults__[0]': ['late.__defaults__[0]'],
    })
  })
})

test('at every step the bytes shown are the bytes that the program itself prints', () => {
  const source = `
room = bytearray(b"HELLO")
def show():
    print(room.hex())
show()
room += b"!!"; show()
room[1:3] = b""; show()
room.insert(0, 65); show()
view = memoryview(room)
view[1:4] = b"xyz"; show()
try:
    room.append(1)
except BufferError:
    show()
del view
room.reverse(); show()
del room[::2]; show()
room *= 3; show()
room.pop(); show()
room[:] = bytes(range(20)); show()
room.clear(); show()
`
  const { recording, steps } = record(source)
  let checked = 0
  for (const { step, events } of steps) {
    for (const event of events) {
      if (event.kind !== 'output') continue
      const world = recording.worldAt(step)
      const room = [...world.rooms.values()].find(({ names }) => names.includes('room'))
      const bytes = room === undefined ? undefined : world.bytes.get(room.id)
      const hex = Array.from({ length: bytes?.length ?? 0 }, (_, i) => (bytes?.at(i) ?? 0).toString(16).padStart(2, '0')).join('')
      expect(`${step}: ${hex}\n`).toBe(`${step}: ${event.text}`)
      checked++
    }
  }
  expect(checked).toBe(12)
})

test('a refused resize says what was wanted and leaves everything as it was', () => {
  const { steps } = record(`
payload = bytearray(b"HELLO")
view = memoryview(payload)
try:
    payload.extend(b"!!!")
except BufferError:
    pass
`)
  const refusals = steps.flatMap(({ events }) => events.filter((event) => event.kind === 'refusal'))
  expect(refusals).toEqual([
    {
      kind: 'refusal',
      operation: 'resize',
      errorType: 'BufferError',
      message: 'Existing exports of data: object cannot be re-sized',
      room: 1,
      card: null,
      wantedSize: 8,
      at: 5,
      offered: new Uint8Array([33, 33, 33]),
    },
  ])
  expect(steps.flatMap(({ events }) => events.filter((event) => event.kind === 'resize' && event.from === 5))).toEqual([])
})

test('a loop that never ends, endless recursion and ten terabytes end with an answer', () => {
  expect(runProgram('while True: pass', { limits: { steps: 10_000 } }).outcome).toMatchObject({ kind: 'limit', limit: 'steps' })
  expect(runProgram('def f(): f()\nf()').outcome).toMatchObject({ kind: 'raised', errorType: 'RecursionError' })
  expect(runProgram('bytearray(10**13)').outcome).toMatchObject({ kind: 'raised', errorType: 'MemoryError' })
  expect(runProgram('while True: print("x" * 1000)', { limits: { output: 50_000 } }).outcome).toMatchObject({ kind: 'limit', limit: 'output' })
})

test('what is not simulated is named with its line', () => {
  expect(runProgram('x = 1\nimport sqlite3\n').outcome).toEqual({ kind: 'notSimulated', what: "the module 'sqlite3'", line: 2 })
})
