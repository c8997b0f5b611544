import { describe, expect, test } from 'vitest'
import { runProgram } from '../python'
import { createRecording, type Recording } from '../timeline'
import { explainByte, marksOf, notesOf, plainText, type Scene, sceneOf } from '.'
import '../tools/library-in-tests'

function record(source: string): Recording {
  const { steps, skippedSteps } = runProgram(source, { record: true })
  return createRecording(steps, skippedSteps)
}

function sceneAt(recording: Recording, step: number, analogy = true): Scene {
  return sceneOf(recording.worldAt(step), recording, { analogy, radix: 'hex' })
}

/** The scene of the last time a line ran. */
function sceneOfLine(source: string, line: number, analogy = true): Scene {
  const recording = record(source)
  return sceneAt(recording, recording.lastRunOf(line, recording.stepCount), analogy)
}

const resize = `payload = bytearray(b"HELLO")
view = memoryview(payload)
with view[:2] as head:
    print(bytes(head))

try:
    payload.extend(b"!!!")
except BufferError as exc:
    print(exc)

view.release()
payload.extend(b"!!!")
print(payload)
`

describe('the wall that will not move', () => {
  const recording = record(resize)

  test('each step has its sentence', () => {
    const sentences = Array.from({ length: recording.stepCount + 1 }, (_, step) => `${recording.lineOf(step)}: ${sceneAt(recording, step).say.text}`)
    expect(sentences).toEqual([
      '0: The hotel is empty. Line 1 runs next.',
      "1: A second room is built. payload is a copy of b'HELLO': 5 bytes copied. What happens to one does not reach the other.",
      '2: A card is handed out. view opens payload[0:5]. No byte was copied. While it is out, the walls stay where they are.',
      '3: A further card, same lease. head opens payload[0:2]. It is cut from view and shares its lease; no byte was copied.',
      '4: 2 bytes copied. A copy of payload was made on the way, and nobody kept it.',
      '3: A card is back, the lease goes on. head returned; another card of the same lease is still out, so the walls of payload stay fixed. The with block hands it back.',
      '6: Line 6 ran. No buffer was touched.',
      '7: Renovation refused. A guest still holds a card to this room, so its walls stay where they are.',
      '8: Line 8 ran. No buffer was touched.',
      '9: Printed. Existing exports of data: object cannot be re-sized',
      '11: The card is back. view returned. The lease ends: the walls of payload may move again.',
      '12: The wall moves. payload grew from 5 to 8 bytes. No card is out, so nobody is disturbed.',
      "13: Printed. bytearray(b'HELLO!!!')",
    ])
  })

  test('the refusal names the wall, the ghost behind it, and the holder', () => {
    const scene = sceneAt(recording, 7)
    const room = scene.rooms.find(({ name }) => name === 'payload')!
    expect({
      room: room.accessibleName,
      status: [room.status, room.statusText],
      ghost: room.grid.ghost,
      refusal: scene.refusal,
      cards: scene.cards.map(({ accessibleName, since, blocks, colour }) => ({ accessibleName, since, blocks, colour })),
      meters: scene.meters,
    }).toEqual({
      room: 'Room payload, bytearray, 5 bytes, 1 export',
      status: ['locked', 'walls fixed: 1 export live'],
      ghost: { wantedSize: 8, tiles: [33, 33, 33], tilesLeftOut: 0, at: 5, wouldGo: null, text: 'wanted 8, has 5' },
      refusal: {
        errorType: 'BufferError',
        message: 'Existing exports of data: object cannot be re-sized',
        heading: 'BufferError: Existing exports of data: object cannot be re-sized',
        reason: ['The wall cannot move', ': ', { strong: 'view' }, ' has held ', 'a card', ' to this room since line ', '2', '.'],
        reasonText: 'The wall cannot move: view has held a card to this room since line 2.',
        holders: ['view (module), since line 2'],
        remedies: ['Release it first', 'Use a with block', 'Work on a copy'],
        room: room.id,
        cards: [1],
        line: 7,
        caught: true,
      },
      cards: [
        {
          accessibleName: 'Card view, opens payload[0:5], format B, 5 items of 1 byte, writable, out, held by view (module)',
          since: 'out since line 2',
          blocks: true,
          colour: 0,
        },
        {
          accessibleName: 'Card head, opened payload[0:2], format B, 2 items of 1 byte, writable, returned',
          since: 'line 3',
          blocks: false,
          colour: 1,
        },
      ],
      meters: [
        { label: 'bytes copied', value: '7' },
        { label: 'bytes seen through cards', value: '5' },
        { label: 'leases and staff keys out', value: '1' },
      ],
    })
  })

  test('notes stand at the line ends, and marks beside the numbers', () => {
    expect(notesOf(recording, recording.stepCount, resize).map(({ line, text, tone }) => `${line} ${tone} ${text}`)).toEqual([
      '1 plain copied 5 bytes',
      '2 plain lease 1, card out',
      '3 plain card returned, lease goes on',
      '4 plain copied 2 bytes',
      '7 refused wanted 8, has 5',
      "8 plain exc was BufferError('Existing export…",
      '11 plain card returned, lease over',
      '12 plain 5 → 8 bytes',
    ])
    expect(notesOf(recording, 3, resize).map(({ line, text }) => `${line} ${text}`)).toEqual(['1 copied 5 bytes', '2 lease 1, card out', '3 second card, same lease'])
    expect(marksOf(recording, recording.stepCount, resize).map(({ line, mark, text }) => `${line} ${mark}: ${text}`)).toEqual([
      '2 export: view opens payload',
      '3 release: head returned',
      '7 refused: BufferError: Existing exports of data: object cannot be re-sized',
      '11 release: view returned',
      '12 resize: resizes payload',
    ])
  })

  test('a byte tells who can reach it', () => {
    const scene = sceneAt(recording, 3)
    const room = scene.rooms.find(({ name }) => name === 'payload')!
    expect([0, 4].map((index) => plainText(explainByte(room, scene.cards, index, true)))).toEqual([
      'Byte 0, value 0x48, H, 72 in decimal. Its owner reaches it as payload[0]. Cards that open it: view[0] and head[0].',
      'Byte 4, value 0x4f, O, 79 in decimal. Its owner reaches it as payload[4]. Cards that open it: view[4].',
    ])
  })
})

/** One program for each refusal of the subject's tables; the last line is the one that is refused. */
const refusals: Record<string, string> = {
  'a resize while a view exists': 'room = bytearray(4)\nview = memoryview(room)\nroom.append(1)',
  'a shrinking resize': 'room = bytearray(4)\nview = memoryview(room)\ndel room[1:3]',
  'an array that is exported': 'from array import array\nroom = array("i", [1, 2])\nview = memoryview(room)\nroom.append(3)',
  'a stream that is exported': 'import io\nroom = io.BytesIO(b"abc")\nview = room.getbuffer()\nroom.close()',
  'another structure': 'from array import array\nroom = array("i", [1, 2])\nview = memoryview(room)\nview[0:2] = b"ab"',
  'another length': 'room = bytearray(4)\nview = memoryview(room)\nview[0:2] = b"abc"',
  'a value too large': 'from array import array\nroom = array("i", [1])\nview = memoryview(room)\nview[0] = 2**40',
  'a value of another type': 'from array import array\nroom = array("i", [1])\nview = memoryview(room)\nview[0] = 1.5',
  'a write behind glass': 'data = b"abc"\nview = memoryview(data)\nview[0] = 1',
  'a write through a read-only view of a writable room': 'room = bytearray(4)\nview = memoryview(room).toreadonly()\nview[0] = 1',
  'a deletion': 'room = bytearray(4)\nview = memoryview(room)\ndel view[0]',
  'a released view': 'room = bytearray(4)\nview = memoryview(room)\nview.release()\nview[0]',
  'an int that is no buffer': 'memoryview(128)',
  'a str that is no buffer': 'bytes(1)\nmemoryview("text")',
}

const linesIn = (source: string) => source.split('\n').length

describe('every refusal is explained in both registers', () => {
  test.each(Object.entries(refusals))('%s', (_title, source) => {
    const [hotel, protocol] = [true, false].map((analogy) => {
      const { refusal, say } = sceneOfLine(source, linesIn(source), analogy)
      return { error: refusal?.heading, say: say.text, reason: refusal?.reasonText, remedies: refusal?.remedies.join(' | '), caught: refusal?.caught }
    })
    expect({ hotel, protocol }).toMatchSnapshot()
  })
})

const hotelWords = /\b(hotel|guests?|walls?|glass|lease|desk|tiles?|rooms?|cards?|bed|ticket|renovation|staff)\b/i

/** Every text of a scene but the names that stay the same in both registers. */
function textsOf(scene: Scene): string[] {
  return [
    scene.title,
    scene.deskTitle,
    scene.staffTitle,
    scene.stamp,
    scene.say.text,
    ...(scene.guests === null ? [] : [scene.guests.title, ...scene.guests.list.map(({ text }) => text)]),
    ...scene.rooms.flatMap(({ looks }) => looks.map(({ text }) => plainText(text))),
    scene.empty ?? '',
    scene.cardsLeftOut ?? '',
    ...scene.meters.map(({ label }) => label),
    ...scene.rooms.flatMap(({ statusText, description, builtBy, grid, kind }) => [statusText, description, kind, builtBy ?? '', grid.bracketsLeftOut ?? '']),
    ...scene.cards.flatMap(({ since, facts }) => [since, ...facts.flatMap(({ label, value }) => [label, value])]),
    ...scene.staffKeys.map(({ text }) => plainText(text)),
    ...(scene.refusal === null ? [] : [scene.refusal.reasonText, ...scene.refusal.remedies, ...scene.refusal.holders]),
  ]
}

test('whoever hides the analogy meets the hotel nowhere', () => {
  const programs = [resize, ...Object.values(refusals).map((source) => source.replaceAll('room', 'owner'))]
  const found = programs.flatMap((source) => {
    const recording = record(source)
    const steps = Array.from({ length: recording.stepCount + 1 }, (_, step) => sceneAt(recording, step, false))
    return [...steps.flatMap(textsOf), ...notesOf(recording, recording.stepCount, source, false).map(({ text }) => text)].filter((text) => hotelWords.test(text))
  })
  expect(found).toEqual([])
})

describe('names', () => {
  test('rooms of every kind, in the order in which names came to lead to them', () => {
    const scene = sceneOfLine(
      [
        'import io',
        'from array import array',
        'stream = io.BytesIO(b"abc")',
        'numbers = array("H", [1, 2, 3])',
        'data = b"12"',
        'empty = bytearray()',
        'whole = stream.getbuffer()',
        'done = 1',
      ].join('\n'),
      8,
    )
    expect(scene.rooms.map(({ accessibleName, kind, statusText }) => [accessibleName, kind, statusText])).toEqual([
      ['Room stream, BytesIO, 3 bytes, 1 export', 'BytesIO, 3 bytes', 'walls fixed: 1 export live'],
      ['Room numbers, array, 6 bytes, 0 exports', "array('H'), 3 items of 2 bytes", 'walls can move'],
      ['Room data, bytes, 2 bytes, 0 exports', 'bytes, 2 bytes', 'behind glass: read only'],
      ['Room empty, bytearray, 0 bytes, 0 exports', 'bytearray, 0 bytes', 'walls can move'],
    ])
  })

  test('cards say what they open as a slice that Python would take', () => {
    const scene = sceneOfLine(
      [
        'owner = bytearray(range(12))',
        'whole = memoryview(owner)',
        'back = whole[::-2]',
        'some = whole[2:10:3]',
        'none = whole[5:5]',
        'words = whole.cast("H")',
        'table = whole.cast("B", (3, 4))',
        'tail = words[4:].toreadonly()',
      ].join('\n'),
      8,
    )
    expect(scene.cards.map(({ accessibleName }) => accessibleName)).toEqual([
      'Card whole, opens owner[0:12], format B, 12 items of 1 byte, writable, out, held by whole (module)',
      'Card back, opens owner[11:0:-2], format B, 6 items of 1 byte, writable, out, held by back (module)',
      'Card some, opens owner[2:9:3], format B, 3 items of 1 byte, writable, out, held by some (module)',
      'Card none, opens owner[5:5], format B, 0 items of 1 byte, writable, out, held by none (module)',
      'Card words, opens owner[0:12], format H, 6 items of 2 bytes, writable, out, held by words (module)',
      'Card table, opens owner[0:12], format B, 3 × 4 items of 1 byte, writable, out, held by table (module)',
      'Card tail, opens owner[8:12], format H, 2 items of 2 bytes, read only, out, held by tail (module)',
    ])
  })
})

describe('a write with strides', () => {
  const program = `import numpy as np
data = bytearray(16)
data[::4] = b"abcd"
view = memoryview(data)
view[1::5] = b"xyz"
grid = np.zeros((4, 4), dtype="<u2")
grid[:, 1] = 7
grid[[0, 3, 3], [0, 0, 1]] = 9
grid[grid == 7] = 5
grid.put([2, 15], 1)
grid[::2, 3] += 1
`
  const recording = record(program)
  const notes = new Map(notesOf(recording, recording.stepCount, program).map(({ line, text }) => [line, text]))

  test('tells the bytes that were written, not those between them', () => {
    expect([3, 5, 7, 8, 9, 10, 11].map((line) => notes.get(line))).toEqual(['wrote 4 bytes', 'wrote 3 bytes', 'wrote 8 bytes', 'wrote 6 bytes', 'wrote 6 bytes', 'wrote 4 bytes', 'wrote 4 bytes'])
  })

  test('in a sentence, too', () => {
    expect([3, 5, 7].map((line) => sceneOfLine(program, line).say.text)).toEqual([
      'New tiles, same walls. 4 of the bytes 0 to 12 of data written; the size is the same.',
      'New tiles, same walls. 3 of the bytes 1 to 11 of data written through view; the size is the same.',
      'New tiles, same walls. 8 of the bytes 2 to 27 of grid written; the size is the same.',
    ])
  })
})
