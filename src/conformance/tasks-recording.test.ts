/** What a recording shows of tasks: who holds a view while its holder waits. */
import { expect, test } from 'vitest'
import { provideLibrary, runProgram } from '../python'
import { createRecording } from '../timeline'
import { library } from '../library/archive'

provideLibrary(library)

const SOURCE = `import asyncio
pool = bytearray(16)
async def inner(part):
    await asyncio.sleep(1)
async def worker(view):
    await inner(view[:4])
async def main():
    whole = memoryview(pool)
    task = asyncio.create_task(worker(whole[:8]), name='left')
    await asyncio.sleep(0.5)
    print(1)
    await task
asyncio.run(main())
print(2)
`

test('a view in a task that waits is held by a local of the coroutine, and the task is named', () => {
  const result = runProgram(SOURCE, { record: true, limits: { seconds: 20 } })
  expect(result.stdout).toBe('1\n2\n')
  const recording = createRecording(result.steps, result.skippedSteps)
  const heldAfter = (line: number) => {
    let step = recording.stepCount
    while (recording.lineOf(step) !== line) step--
    return [...recording.worldAt(step).cards.values()].filter((card) => card.state === 'out').map(({ name, holders }) => [name, holders])
  }
  // A step ends when the next line begins: here one of inner(), which worker() awaits while main() sleeps.
  expect(heldAfter(6)).toEqual([
    ['whole', ['local whole in main (Task-1)']],
    ['view', ['local view in worker']],
    ['part', ['local part in inner']],
  ])
  // And here main() goes on, and the other task sleeps.
  expect(heldAfter(4)).toEqual([
    ['whole', ['local whole in main']],
    ['view', ['local view in worker (left)']],
    ['part', ['local part in inner (left)']],
  ])
})
