/** What every exporter does alike: one set of tests over a list of exporters. A new exporter is one more line. */
import { describe, expect, test } from 'vitest'
import { runProgram } from '../index'
import '../../tools/library-in-tests'

interface ExporterCase {
  readonly name: string
  /** Statements that make `room`, an exporter of the eight bytes b'abcdefgh'. */
  readonly make: string
  /** What a view is made of; `room` unless the exporter lends through another object. */
  readonly view?: string
  /** Changes the size; undefined where no exporter of this type can. */
  readonly grow?: string
  readonly refusal?: string
}

const NO_RESIZE = 'Existing exports of data: object cannot be re-sized'

const everyExporter: readonly ExporterCase[] = [
  { name: 'bytearray', make: "room = bytearray(b'abcdefgh')", grow: 'room.append(1)', refusal: NO_RESIZE },
  { name: 'a subclass of bytearray', make: "class Sub(bytearray): pass\nroom = Sub(b'abcdefgh')", grow: 'room.append(1)', refusal: NO_RESIZE },
  { name: 'array of bytes', make: "import array\nroom = array.array('B', b'abcdefgh')", grow: 'room.append(1)', refusal: 'cannot resize an array that is exporting buffers' },
  { name: 'array of ints', make: "import array\nroom = array.array('i', b'abcdefgh')", grow: 'room.append(1)', refusal: 'cannot resize an array that is exporting buffers' },
  { name: 'BytesIO', make: "import io\nroom = io.BytesIO(b'abcdefgh')", view: 'room.getbuffer()', grow: "room.write(b'x')", refusal: NO_RESIZE },
  { name: 'bytes', make: "room = b'abcdefgh'" },
  {
    name: 'a class with __buffer__',
    make: "class Room:\n    data = bytearray(b'abcdefgh')\n    def __buffer__(self, flags): return memoryview(self.data)\nroom = Room()",
    grow: 'room.data.append(1)',
    refusal: NO_RESIZE,
  },
  {
    name: 'a subclass of bytearray with __buffer__ and __release_buffer__',
    make: "class Sub(bytearray):\n    def __buffer__(self, flags): return super().__buffer__(flags)\n    def __release_buffer__(self, view): super().__release_buffer__(view)\nroom = Sub(b'abcdefgh')",
    grow: 'room.append(1)',
    refusal: NO_RESIZE,
  },
]

const ATTEMPT = `
def attempt(change):
    try:
        change()
        print('changed')
    except BufferError as refusal:
        print(refusal)
`

function output(program: string): string[] {
  const { stdout, stderr, auditFaults } = runProgram(program, { audit: true })
  expect(stderr).toBe('')
  expect(auditFaults).toEqual([])
  return stdout.trimEnd().split('\n')
}

function setUp({ make, view, grow }: ExporterCase): string {
  return `${make}\n${ATTEMPT}\ndef grow(): ${grow ?? 'pass'}\ncard = memoryview(${view ?? 'room'})\n`
}

describe.each(everyExporter)('$name', (exporter) => {
  const refused = exporter.refusal ?? 'changed'

  test('a view sees its eight bytes', () => {
    expect(output(`${setUp(exporter)}print(bytes(card), card.nbytes, card.ndim, card.contiguous)\ncard.release()`)).toEqual(["b'abcdefgh' 8 1 True"])
  })

  test('it is pinned until the view is released', () => {
    expect(output(`${setUp(exporter)}attempt(grow)\ncard.release()\nattempt(grow)`)).toEqual([refused, 'changed'])
  })

  test('it is pinned until the last reference to the view goes', () => {
    expect(output(`${setUp(exporter)}other = card\ndel card\nattempt(grow)\ndel other\nattempt(grow)`)).toEqual([refused, 'changed'])
  })

  test('a slice keeps it pinned after the parent view is gone', () => {
    expect(output(`${setUp(exporter)}part = card[1:]\ncard.release()\nattempt(grow)\nprint(len(part) > 0)\ndel part\nattempt(grow)`)).toEqual([
      refused, 'True', 'changed',
    ])
  })

  test('a cast, a read-only view and a view of a view join the lease', () => {
    const program = `${setUp(exporter)}cards = [card.cast('B'), card.toreadonly(), memoryview(card)]
card.release()
for each in cards:
    attempt(grow)
    each.release()
attempt(grow)`
    expect(output(program)).toEqual([refused, refused, refused, 'changed'])
  })

  test('the end of a with block gives it back, also by an exception', () => {
    const program = `${setUp(exporter)}card.release()
try:
    with memoryview(${exporter.view ?? 'room'}) as card:
        attempt(grow)
        raise KeyError
except KeyError:
    attempt(grow)`
    expect(output(program)).toEqual([refused, 'changed'])
  })

  test('a view that is lent on cannot be released', () => {
    const program = `${setUp(exporter)}import struct
records = struct.iter_unpack('B', card.cast('B'))
lent = card.__buffer__(0)
attempt(card.release)
lent.release()
attempt(card.release)
attempt(grow)
del records
attempt(grow)`
    expect(output(program)).toEqual(['memoryview has 1 exported buffer', 'changed', refused, 'changed'])
  })

  test('consumers that only look give it back', () => {
    const program = `${setUp(exporter)}source = card.obj if not isinstance(card.obj, (bytes, bytearray)) else room
bytes(card), bytearray(card), b''.join([card.cast('B')]), card == card.tolist()
attempt(grow)
card.release()
attempt(grow)`
    expect(output(program)).toEqual([refused, 'changed'])
  })

  test('no view can be made of a released one', () => {
    const program = `${setUp(exporter)}card.release()
for use in [lambda: memoryview(card), lambda: card[0], lambda: card[:], lambda: card.cast('B'), lambda: bytes(card), lambda: len(card)]:
    try:
        use()
    except ValueError as error:
        print(error)`
    expect(new Set(output(program))).toEqual(new Set(['operation forbidden on released memoryview object']))
  })
})
