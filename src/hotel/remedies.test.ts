import { expect, test } from 'vitest'
import { runProgram } from '../python/index'
import { createRecording } from '../timeline'
import { happeningsOf } from './happenings'
import { type Remedy, remediesFor } from './remedies'

function play(source: string) {
  const { outcome, steps, skippedSteps } = runProgram(source, { filename: 'snippet.py', record: true })
  return { outcome, recording: createRecording(steps, skippedSteps) }
}

/** The remedies of the first refusal after which the program goes through there and meets one error less. */
function helping(source: string): Remedy[] {
  const { recording } = play(source)
  const step = recording.errorSteps.find((one) => happeningsOf(recording, one).refusal !== null)!
  const { refusal } = happeningsOf(recording, step)
  const world = recording.worldAt(step)
  return remediesFor({ source, line: world.line, refusal: refusal!, world }).filter((remedy) => {
    const tried = play(remedy.text)
    const ran = tried.recording.lastRunOf(remedy.line, tried.recording.stepCount)
    return ['finished', 'raised'].includes(tried.outcome.kind) && ran > 0 && !tried.recording.errorSteps.includes(ran) && tried.recording.errorSteps.length < recording.errorSteps.length
  })
}

const details = (source: string) => helping(source).map(({ title, detail }) => `${title}: ${detail}`)

test('a resize: release first, a with block, a copy', () => {
  expect(details('payload = bytearray(b"HELLO")\nview = memoryview(payload)\nprint(view[0])\ntry:\n    payload.extend(b"!!")\nexcept BufferError as exc:\n    print(exc)\n')).toEqual([
    'Release it first: line 5: view.release()',
    'Use a with block: line 2: with memoryview(payload) as view:',
    'Work on a copy: line 2: view = memoryview(bytes(payload))',
    'Work on a copy that can be written: line 2: view = memoryview(bytearray(payload))',
  ])
})

test.each([
  ['held by an attribute', 'class Parser: pass\nparser = Parser()\nbox = bytearray(4)\nparser.view = memoryview(box)\nbox.pop()\n', ['Release it first: line 5: parser.view.release()']],
  ['held in a list, one lease', 'box = bytearray(4)\nviews = [memoryview(box)[i:] for i in range(2)]\nbox.clear()\n', ['Release it first: line 3: views[1].release(); views[0].release()']],
  [
    'held by a suspended generator',
    'def read(buffer):\n    view = memoryview(buffer)\n    yield view[0]\n    yield view[1]\n\nbox = bytearray(b"ab")\nreader = read(box)\nnext(reader)\nbox.append(1)\n',
    ['Let go of its holder first: line 9: reader.close()'],
  ],
  [
    'held by a saved exception',
    'def fail(buffer):\n    view = memoryview(buffer)\n    raise ValueError("bad")\nbox = bytearray(2)\ntry:\n    fail(box)\nexcept ValueError as error:\n    saved = error\nbox.append(1)\n',
    ['Let go of its holder first: line 9: saved = None'],
  ],
  ['of a local name', 'def grow(buffer):\n    view = memoryview(buffer)\n    buffer.append(view[0])\ngrow(bytearray(2))\n', ['Work on a copy: line 2: view = memoryview(bytes(buffer))']],
  ['bytes behind glass', 'data = b"abc"\nview = memoryview(data)\nview[0] = 0\n', ['Copy into a bytearray first: line 2: view = memoryview(bytearray(data))', 'Make it a bytearray: line 1: data = bytearray(b"abc")']],
  ['bytes themselves', 'data = b"abc"  # fixed\ndata[0] = 1\n', ['Make it a bytearray: line 1: data = bytearray(b"abc")  # fixed']],
  ['a view for looking only', 'data = bytearray(3)\nview = memoryview(data).toreadonly()\nview[0] = 1\n', ['Write through a view that may write: line 2: view = memoryview(data)']],
  ['no buffer: a str', 'view = memoryview("abc")\n', ['Encode it first: line 1: view = memoryview("abc".encode("utf-8"))']],
  ['no buffer: an int', 'view = memoryview(3)\n', ['So many zero bytes: line 1: view = memoryview(bytearray(3))', 'One byte: line 1: view = memoryview(bytes([3]))']],
  ['a released view', 'box = bytearray(3)\nwith memoryview(box)[1:] as view:\n    pass\nprint(view[0])\n', ['Make a new view: line 4: view = memoryview(box)[1:3]']],
  ['another length', 'box = bytearray(6)\nview = memoryview(box)\nview[0:4] = b"ab"\n', ['Slice the target to the length of the source: line 3: view[0:2] = b"ab"']],
  ['another format', 'from array import array\nnumbers = array("i", [1, 2, 3])\nview = memoryview(numbers)\nview[1:3] = b"ab"\n', ['Look at the bytes: cast(\'B\'): line 4: view.cast("B")[4:6] = b"ab"']],
  ['a value too large', 'view = memoryview(bytearray(6))\nview[2] = 300\n', ['Mask it: line 2: view[2] = 300 & 0xff']],
] as const)('%s', (_title, source, expected) => {
  const found = details(source)
  for (const one of expected) expect(found).toContain(one)
})

test('an edit that would not help is a candidate at most', () => {
  const source = 'box = bytearray(3)\nview = memoryview(box)\nbox.append(1)\nprint(view[0])\n'
  expect(helping(source).map(({ title }) => title)).not.toContain('Release it first')
})
