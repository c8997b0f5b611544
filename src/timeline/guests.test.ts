import { beforeAll, expect, test } from 'vitest'
import { library } from '../library/archive'
import { provideLibrary, runProgram } from '../python'
import { createRecording, type Recording } from './index'

beforeAll(() => provideLibrary(library))

function recordingOf(source: string): Recording {
  const { outcome, steps, skippedSteps } = runProgram(source, { record: true, host: { simulatesTime: true } })
  expect(outcome).toEqual({ kind: 'finished' })
  return createRecording(steps, skippedSteps)
}

/** How everybody stands after the newest step in which a line ran. */
function standAt(recording: Recording, line: number): string[] {
  const step = recording.lastRunOf(line, recording.stepCount)
  return [...recording.worldAt(step).guests.values()].map(({ id, name, state, detail }) => {
    const at = recording.lineOf(recording.lastStepOf(id, step))
    return `${name}: ${state}${detail === null ? '' : ` (${detail})`}${at > 0 ? ` at ${at}` : ''}`
  })
}

test('tasks are guests: who waits where, and for whom', () => {
  const recording = recordingOf(`import asyncio
async def reader(buffer):
    view = memoryview(buffer)
    await asyncio.sleep(1)
    view.release()
async def main():
    buffer = bytearray(b"streamed")
    task = asyncio.create_task(reader(buffer), name="reader")
    begun = len(buffer)
    await asyncio.sleep(0)
    begun += 1
    await task
asyncio.run(main())
last = 1
`)
  expect(recording.guests.map(({ id, kind, name }) => `${id} ${kind} ${name}`)).toEqual(['0 thread MainThread', '1 task Task-1', '2 task reader'])
  expect(standAt(recording, 9)).toEqual(['MainThread: loop at 13', 'Task-1: ready at 9', 'reader: new'])
  expect(standAt(recording, 11)).toEqual(['MainThread: loop at 13', 'Task-1: ready at 11', 'reader: waiting at 4'])
  expect(standAt(recording, 14)).toEqual(['MainThread: ready at 14', 'Task-1: done at 12', 'reader: done at 5'])
  const [span] = recording.cardSpans()
  expect(span).toMatchObject({ guest: 2, from: recording.lastRunOf(3, 99), to: recording.lastRunOf(5, 99) })
})

test('threads are guests, by the whole of their names', () => {
  const recording = recordingOf(`import threading
room = bytearray(b"shared")
done = threading.Event()
def hold_for_a_while():
    with memoryview(room):
        done.wait()
thread = threading.Thread(target=hold_for_a_while)
thread.start()
while not room:
    pass
done.set()
thread.join()
last = 1
`)
  expect(recording.guests.map(({ name }) => name)).toEqual(['MainThread', 'Thread-1 (hold_for_a_while)'])
  expect(standAt(recording, 11)[1]).toMatch(/^Thread-1 \(hold_for_a_while\): (waiting|ready)/)
  expect(standAt(recording, 13)).toEqual(['MainThread: ready at 13', 'Thread-1 (hold_for_a_while): done at 5'])
})

test('a program of one thread has no guests', () => {
  const recording = recordingOf('room = bytearray(3)\nview = memoryview(room)\n')
  expect(recording.guests).toEqual([])
  expect(recording.worldAt(2).guests.size).toBe(0)
})

test('guests are the same on the way back as on the way there', () => {
  const recording = recordingOf(`import threading
def work(number):
    part = memoryview(bytearray(number))
    return len(part)
threads = [threading.Thread(target=work, args=(n,), name=f"worker {n}") for n in range(3)]
for thread in threads: thread.start()
for thread in threads: thread.join()
`)
  const there = Array.from({ length: recording.stepCount }, (_, i) => [...recording.worldAt(i + 1).guests.values()])
  for (let step = recording.stepCount; step > 0; step--) expect([...recording.worldAt(step).guests.values()]).toEqual(there[step - 1])
})

test('arrays that look at bytes without an export are told with their room', () => {
  const recording = recordingOf(`import numpy as np
owner = np.arange(6, dtype=np.uint8)
grid = owner.reshape(2, 3)
column = grid[:, 1]
records = np.zeros(2, dtype=[("kind", "u1"), ("size", ">u2")])
`)
  const rooms = [...recording.worldAt(recording.stepCount).rooms.values()]
  const owner = rooms.find(({ names }) => names.includes('owner'))
  expect(owner?.looks?.map(({ name, dtype, shape, strides, offset, base }) => ({ name, dtype, shape, strides, offset, base }))).toEqual([
    { name: 'grid', dtype: 'uint8', shape: [2, 3], strides: [3, 1], offset: 0, base: 'owner' },
    { name: 'column', dtype: 'uint8', shape: [2], strides: [3], offset: 1, base: 'owner' },
  ])
  const records = rooms.find(({ names }) => names.includes('records'))
  expect(records?.fields).toEqual([
    { name: '[0].kind', offset: 0, size: 1, format: 'uint8' },
    { name: '[0].size', offset: 1, size: 2, format: '>u2' },
    { name: '[1].kind', offset: 3, size: 1, format: 'uint8' },
    { name: '[1].size', offset: 4, size: 2, format: '>u2' },
  ])
})
