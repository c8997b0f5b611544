/** What a recording shows of ctypes: fields over the bytes, and who holds them. */
import { expect, test } from 'vitest'
import { provideLibrary, runProgram } from '../python'
import { createRecording } from '../timeline'
import { library } from '../library/archive'

provideLibrary(library)

const SOURCE = `from ctypes import Structure, c_ubyte, c_ushort, c_short
class Point(Structure):
    _fields_ = [("x", c_short), ("y", c_short)]
class Header(Structure):
    _fields_ = [("kind", c_ubyte, 3), ("flags", c_ubyte, 5), ("length", c_ushort), ("at", Point), ("more", c_ubyte * 3)]
data = bytearray(20)
header = Header.from_buffer(data, 4)
header.length = 7
own = Header(1, 2, 3)
own.at.y = 9
part = header.at
del header
try:
    data.append(1)
except BufferError:
    pass
del part
data.append(1)
`

function worldAfter(line: number) {
  const result = runProgram(SOURCE, { record: true, audit: true, limits: { seconds: 20 } })
  expect(result.auditFaults).toEqual([])
  expect(result.outcome.kind).toBe('finished')
  const recording = createRecording(result.steps, result.skippedSteps)
  let step = recording.stepCount
  while (recording.lineOf(step) !== line) step--
  const world = recording.worldAt(step)
  const room = (name: string) => [...world.rooms.values()].find((each) => each.names.includes(name))
  return { world, room, keys: [...world.staffKeys.values()].filter((key) => key.state === 'out') }
}

const FIELDS = [
  { name: 'kind', offset: 0, size: 1, format: '<B', bits: [0, 3] },
  { name: 'flags', offset: 0, size: 1, format: '<B', bits: [3, 5] },
  { name: 'length', offset: 2, size: 2, format: '<H' },
  { name: 'at.x', offset: 4, size: 2, format: '<h' },
  { name: 'at.y', offset: 6, size: 2, format: '<h' },
  { name: 'more', offset: 8, size: 3, format: '(3)<B' },
]

test('a structure over a bytearray is a staff key with a part and its fields', () => {
  const { keys, room, world } = worldAfter(8)
  const data = room('data')!
  expect(keys.map(({ room: of, type, holders, part }) => ({ of, type, holders, part }))).toEqual([
    { of: data.id, type: 'Header', holders: ['header'], part: { offset: 4, size: 12, fields: FIELDS } },
  ])
  expect([...world.cards.values()]).toEqual([])
  expect(data.exportCount).toBe(1)
  expect([...world.bytes.get(data.id)!.slice()].slice(4, 9)).toEqual([0, 0, 7, 0, 0])
})

test('a structure with bytes of its own is a room with fields', () => {
  const { room, world } = worldAfter(10)
  const own = room('own')!
  expect(own).toMatchObject({ type: 'Header', size: 12, readonly: false, resizable: false, fields: FIELDS })
  expect([...world.bytes.get(own.id)!.slice()]).toEqual([17, 0, 3, 0, 0, 0, 9, 0, 0, 0, 0, 0])
})

test('a part keeps the key until it goes', () => {
  expect(worldAfter(16).keys.map((key) => key.holders)).toEqual([['inside part (Point)']])
  expect(worldAfter(18).keys).toEqual([])
  expect(worldAfter(18).room('data')).toMatchObject({ size: 21, exportCount: 0 })
})
