import { describe, expect, test } from 'vitest'
import { findSchedule, runProgram } from '../index'

/** Threads without the library, so that a test takes no import. */
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
room.extend(b'more')
done.acquire()
print(len(room))
`

describe('threads', () => {
  test('one goes on until it waits, ends, or has had its interval', () => {
    const program = `import _thread
first = _thread.allocate_lock(); first.acquire()
def run(name, mine):
    for i in range(2): print(name, i)
    mine.release()
locks = []
for name in 'ab':
    lock = _thread.allocate_lock(); lock.acquire(); locks.append(lock)
    _thread.start_new_thread(run, (name, lock))
print('main')
for lock in locks: lock.acquire()
`
    expect(runProgram(program).stdout).toBe('main\na 0\na 1\nb 0\nb 1\n')
  })

  test('a thread that spins is stopped when its interval ends', () => {
    const program = `import _thread
stop = False
ended = _thread.allocate_lock(); ended.acquire()
def spin():
    while not stop: pass
    ended.release()
_thread.start_new_thread(spin, ())
import time
time.sleep(0.01)
stop = True
ended.acquire()
print('stopped')
`
    expect(runProgram(program).stdout).toBe('stopped\n')
  })

  test('the same seed gives the same run, and a schedule what it says', () => {
    const outputs = ['1', '2', '3'].map((schedule) => runProgram(race, { schedule }).stderr)
    expect(['1', '2', '3'].map((schedule) => runProgram(race, { schedule }).stderr)).toEqual(outputs)
    expect(runProgram(race, { schedule: '' }).outcome.kind).toBe('finished')
  })

  test('a deadlock is an answer', () => {
    const { outcome } = runProgram('import _thread\nlock = _thread.allocate_lock()\nlock.acquire()\nlock.acquire()\n')
    expect(outcome).toMatchObject({ kind: 'limit', message: 'deadlock: every thread waits and none can go on: the main thread in lock.acquire() (line 4)' })
  })
})

describe('findSchedule', () => {
  test('finds the shortest schedule that fails, as a run that can be had again', () => {
    const found = findSchedule(race, { wanted: 'BufferError' })
    expect(found.schedule).toMatch(/^\d+:\d+(,\d+:\d+)?$/)
    expect(found.result?.outcome).toMatchObject({ kind: 'raised', errorType: 'BufferError' })
    const again = runProgram(race, { schedule: found.schedule ?? '', record: true, host: { simulatesTime: true } })
    expect(again.outcome).toMatchObject({ kind: 'raised', errorType: 'BufferError' })
    expect(again.steps.some(({ guest }) => guest?.kind === 'thread')).toBe(true)
  })

  test('says so when none exists within its bound', () => {
    const guarded = race.replace('room.extend', 'done.acquire(); room.extend').replace("b'more')\ndone.acquire()", "b'more')")
    expect(findSchedule(guarded, { wanted: 'BufferError', boundChanges: 2 })).toMatchObject({ schedule: null, isComplete: true })
  })
})
