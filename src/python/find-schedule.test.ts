import { expect, test } from 'vitest'
import { findSchedule, isSchedule, runProgram } from './index'

const race = `import _thread
room = bytearray(b'data')
done = _thread.allocate_lock()
done.acquire()
def reader():
    view = memoryview(room)
    total = sum(view)
    view.release()
    done.release()
_thread.start_new_thread(reader, ())
len(room)
try:
    room.extend(b'more')
    print('grown')
except BufferError:
    print('refused')
done.acquire()
`

test('a search can ask for what the program prints, and tells how far it is', () => {
  const told: [number, number][] = []
  const found = findSchedule(race, { wantedText: 'refused', progress: (runs, changes) => told.push([runs, changes]) })
  expect(found.schedule).not.toBeNull()
  expect(found.result?.stdout).toContain('refused')
  expect(told).toHaveLength(found.runs)
  expect(told[0]).toEqual([0, 0])
  expect(told.at(-1)).toEqual([found.runs - 1, found.changes])
  expect(runProgram(race, { schedule: found.schedule as string }).stdout).toBe(found.result?.stdout)
})

test('what no order prints is not found, and the search says that it left nothing out', () => {
  expect(findSchedule(race, { wantedText: 'neither', boundChanges: 1 })).toMatchObject({ schedule: null, isComplete: true, changes: 1 })
})

test('a schedule is a seed or choices, and nothing else', () => {
  for (const text of ['', '7', '12:1', '12:1,30:2']) expect(isSchedule(text)).toBe(true)
  for (const text of ['a', '1:', ':1', '1:1,', '1;1', '-1', '1.5', `${'1:1,'.repeat(800)}1:1`]) expect(isSchedule(text)).toBe(false)
})
