import { beforeAll, expect, test } from 'vitest'
import { library } from '../library/archive'
import { provideLibrary, runProgram } from '../python'
import { createRecording, type Recording } from '../timeline'
import { explainByte, hasCompany, lanesOf, plainText, sceneOf, standsOf, turnsOf } from './index'
import type { Scene } from './scene'

beforeAll(() => provideLibrary(library))

function record(source: string): Recording {
  const { steps, skippedSteps } = runProgram(source, { record: true, host: { simulatesTime: true } })
  return createRecording(steps, skippedSteps)
}

function sceneAt(recording: Recording, line: number, analogy = true): Scene {
  return sceneOf(recording.worldAt(recording.lastRunOf(line, recording.stepCount)), recording, { analogy, radix: 'hex' })
}

const holder = `import threading
room = bytearray(b"shared")
holding, done = threading.Event(), threading.Event()
def hold():
    view = memoryview(room)
    holding.set()
    done.wait()
    view.release()
thread = threading.Thread(target=hold, name="holder")
thread.start()
holding.wait()
try:
    room.append(33)
except BufferError:
    done.set()
thread.join()
`

test('guests say where they stand and what they took', () => {
  const recording = record(holder)
  const scene = sceneAt(recording, 13)
  expect(scene.guests?.list.map(({ accessibleName }) => accessibleName)).toEqual([
    'Guest MainThread, thread, runs line 13',
    'Guest holder, thread, waits at line 7, took view',
  ])
  expect(standsOf(scene.guests)).toEqual([{ line: 7, text: 'holder waits here' }])
  expect(scene.say.text).toBe('MainThread: Renovation refused. holder took view at line 5 and waits at line 7. Its card is still out, so the walls stay where they are.')
  expect(sceneAt(recording, 13, false).say.text).toBe('MainThread: Resize refused. holder made view at line 5 and waits at line 7. That view is still live, so the size may not change.')
  expect(sceneAt(recording, 9).guests?.list[1]?.text).toBe('is not there yet')
})

test('lanes tell who ran, who had a card out, and who met an error', () => {
  const recording = record(holder)
  const [main, other] = lanesOf(recording)
  expect(main?.errors).toHaveLength(1)
  expect(other?.cards).toHaveLength(1)
  expect(other?.errors).toEqual([])
  const [card] = other!.cards
  expect(card!.from).toBeLessThan(main!.errors[0]!)
  expect(card!.to).toBeGreaterThan(main!.errors[0]!)
  expect(turnsOf(recording)).toEqual(['MainThread', 'holder', 'MainThread', 'holder'])
})

test('one task in one loop is no company, two are', () => {
  const program = (more: string) => `import asyncio
async def other():
    return 1
async def main():
    here = 1
    ${more}
asyncio.run(main())
`
  expect(hasCompany(record(program('await other()')))).toBe(false)
  expect(hasCompany(record(program('await asyncio.create_task(other())')))).toBe(true)
})

test('fields of a structure lie over the bytes, also of one that is laid over another room', () => {
  const recording = record(`import ctypes
class Header(ctypes.BigEndianStructure):
    _pack_ = 1
    _fields_ = [("kind", ctypes.c_uint8), ("size", ctypes.c_uint32), ("flags", ctypes.c_uint16)]
packet = bytearray(12)
header = Header.from_buffer(packet, 2)
own = Header(1, 2, 3)
last = 1
`)
  const { rooms, cards, staffKeys } = sceneAt(recording, 8)
  const [packet, own] = [rooms.find(({ name }) => name === 'packet')!, rooms.find(({ name }) => name === 'own')!]
  expect(packet.grid.fields.map(({ name, of, start, end, lane }) => [name, of, start, end, lane])).toEqual([
    ['kind', 'header', 2, 3, 0],
    ['size', 'header', 3, 7, 0],
    ['flags', 'header', 7, 9, 0],
  ])
  expect(own.grid.fields.map(({ name, of, start, end }) => [name, of, start, end])).toEqual([['kind', null, 0, 1], ['size', null, 1, 5], ['flags', null, 5, 7]])
  expect(packet.description).toContain('Fields: header.kind, ')
  expect(plainText(explainByte(packet, cards, 4, true))).toContain('It belongs to header.size (')
  expect(plainText(staffKeys[0]!.text)).toContain('packet[2:9]')
})

test('fields that overlap lie in lanes of their own', () => {
  const recording = record(`import ctypes
class Word(ctypes.Union):
    _fields_ = [("whole", ctypes.c_uint32), ("low", ctypes.c_uint16), ("bytes", ctypes.c_uint8 * 4)]
word = Word(1)
last = 1
`)
  const [word] = sceneAt(recording, 5).rooms
  expect(word!.grid.fields.map(({ name, start, end, lane }) => [name, start, end, lane])).toEqual([['whole', 0, 4, 0], ['low', 0, 2, 1], ['bytes', 0, 4, 2]])
})

test('arrays are said with their shape, and whether anything keeps their bytes in place', () => {
  const recording = record(`import numpy as np
room = bytearray(8)
numbers = np.frombuffer(room, dtype=np.uint16)
bare = np.ndarray((2,), np.uint8, buffer=room, offset=4)
owner = np.arange(6, dtype=np.uint8)
column = owner.reshape(2, 3)[:, 1]
last = 1
try:
    owner.resize(8)
except ValueError:
    pass
`)
  const { rooms } = sceneAt(recording, 7)
  const looks = rooms.flatMap((room) => room.looks.map(({ text }) => `${room.name}: ${plainText(text)}`))
  expect(looks).toEqual([
    'room: numbers ndarray uint16, shape (4,), strides (2,): through the card numbers.base',
    'room: bare ndarray uint8, shape (2,), strides (1,), from byte 4: looks in without a card, based on room',
    'owner: column ndarray uint8, shape (2,), strides (3,), from byte 1: looks in without a card, based on owner',
  ])
  expect(rooms.find(({ name }) => name === 'owner')?.facts).toEqual([['dtype', 'uint8'], ['shape', '(6,)'], ['strides', '(1,)'], ['data', 'its own']])
  const refused = sceneAt(recording, 9)
  expect(refused.say.text).toBe('Renovation refused. column looks in at owner without a card. NumPy counts references instead, and leaves the walls where they are.')
})
