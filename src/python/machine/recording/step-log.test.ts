import { expect, test } from 'vitest'
import { runProgram } from '../..'
import { createRecording, type Recording } from '../../../timeline'
import { MAX_STEPS } from './journal'
import '../../../tools/library-in-tests'

function record(source: string) {
  const result = runProgram(source, { record: true, limits: { seconds: 60 } })
  expect(result.outcome).toEqual({ kind: 'finished' })
  return { ...result, recording: createRecording(result.steps, result.skippedSteps) }
}

function textOf(recording: Recording, step: number, name: string): string | undefined {
  for (const { bindings } of recording.worldAt(step).frames.values()) {
    const found = bindings.get(name)
    if (found !== undefined) return found.text
  }
  return undefined
}

function bytesOf(recording: Recording, step: number, name: string): number[] {
  const world = recording.worldAt(step)
  const room = [...world.rooms.values()].find(({ names }) => names.includes(name))
  return [...(room === undefined ? [] : (world.bytes.get(room.id)?.slice() ?? []))]
}

test('plain values and stored bytes are told at each step, forwards and backwards', () => {
  const { recording } = record(`room = bytearray(4)
def fill(target):
    total = 0
    for index in range(4):
        total += index * 3000000000
        target[index] = index + 65
    del total
    return index
last = fill(room)
`)
  const line = (step: number) => recording.lineOf(step)
  const stores = Array.from({ length: recording.stepCount }, (_, i) => i + 1).filter((step) => line(step) === 6)
  expect(stores).toHaveLength(4)
  const expected = [
    ['0', '0', 65],
    ['1', '3000000000', 66],
    ['2', '9000000000', 67],
    ['3', '18000000000', 68],
  ] as const
  const check = (i: number) => {
    const step = stores[i]!
    const [index, total, byte] = expected[i]!
    expect([textOf(recording, step, 'index'), textOf(recording, step, 'total')]).toEqual([index, total])
    expect(bytesOf(recording, step, 'room').slice(0, i + 2)).toEqual([65, 66, 67, 68].slice(0, i).concat(byte, ...(i < 3 ? [0] : [])))
    expect(textOf(recording, step, 'target')).toContain(String.fromCharCode(byte))
    expect(recording.eventsOf(step)).toEqual([{ kind: 'write', room: expect.any(Number), offset: i, size: 1, card: null }])
  }
  for (const i of [0, 1, 2, 3, 2, 1, 0, 3]) check(i)
  expect(textOf(recording, recording.stepCount, 'last')).toBe('3')
})

test('a list tells what came and went, also beyond the items that are shown', () => {
  const { recording } = record(`room = bytearray(2)
items = []
for number in range(9):
    items.append(number)
items.append(memoryview(room))
done = 1
items.pop()
done = 2
items[0] = "first"
done = 3
`)
  const stepOf = (line: number) => recording.lastRunOf(line, recording.stepCount)
  expect(textOf(recording, stepOf(4), 'items')).toBe('[0, 1, 2, 3, 4, 5, …]')
  const held = [...recording.worldAt(stepOf(6)).cards.values()].map(({ holders }) => holders)
  expect(held).toEqual([['items[9]']])
  expect([...recording.worldAt(stepOf(8)).cards.values()].map(({ state }) => state)).toEqual(['returned'])
  expect(textOf(recording, stepOf(10), 'items')).toBe("['first', 1, 2, 3, 4, 5, …]")
})

test('of a long run the end is kept, and begins with the world as it was then', () => {
  const rounds = 130_000
  const { recording, steps, skippedSteps, stdout, executedLines } = record(`print("begun")
room = bytearray(3)
view = memoryview(room)
text = "as it was"
count = 0
while count < ${rounds}:
    count += 1
    room[1] = count & 255
print("ended")
`)
  expect(skippedSteps).toBeGreaterThan(100_000)
  expect(steps.length).toBeGreaterThanOrEqual(MAX_STEPS)
  expect(skippedSteps + steps.length).toBe(executedLines)
  for (const step of [recording.firstStep, recording.stepCount, recording.firstStep + 5]) {
    const line = recording.lineOf(step)
    const count = Number(textOf(recording, step, 'count'))
    expect(textOf(recording, step, 'text')).toBe("'as it was'")
    expect([...recording.worldAt(step).cards.values()].map(({ name }) => name)).toEqual(['view'])
    expect(bytesOf(recording, step, 'room')[1]).toBe((line === 7 ? count - 1 : count) & 255)
  }
  expect(recording.worldAt(recording.stepCount).stdout).toBe(stdout)
  expect(recording.worldAt(recording.firstStep).stdout).toBe('begun\n')
})
