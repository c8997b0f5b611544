import { expect, test } from './fixtures'
import { readFileSync } from 'node:fs'

/** A program of the menu. */
const program = (name: string) => readFileSync(new URL(`../src/app/programs/${name}`, import.meta.url), 'utf8')

test('a mapping of a file is a room, and refuses a resize in its own words', async ({ playground }) => {
  await playground.openCode(program('mapped-file.py'))
  await expect(playground.failure("BufferError: mmap can't resize with extant buffers exported.").or(playground.output.getByText("mmap can't resize with extant buffers exported."))).toBeVisible()
  await expect(playground.output).toContainText("b'HELLO, mapped world!")
})

test('numpy.frombuffer holds an export that no memoryview shows', async ({ playground }) => {
  await playground.openCode(program('numpy-views.py'))
  await expect(playground.output).toContainText('ValueError: cannot resize')
  await playground.timeline.press('First step')
  await playground.timeline.press('Next error')
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toBeVisible()
  await expect(playground.stage.room('room')).toHaveAccessibleName(/^Room room, bytearray, 8 bytes, 1 export/)
})

test('a ctypes structure over a packet is a staff key', async ({ playground }) => {
  await playground.openCode(program('ctypes-header.py'))
  await expect(playground.output).toContainText('1 5 3 7')
  await playground.timeline.press('First step')
  await playground.timeline.press('Next error')
  const failure = playground.failure('BufferError: Existing exports of data: object cannot be re-sized')
  await expect(failure).toContainText('header')
})

test('a task that sleeps holds its view until it is cancelled', async ({ playground }) => {
  await playground.openCode(program('task-holds-a-view.py'))
  await expect(playground.output).toContainText("cancelled\nbytearray(b'streamed!')")
  await playground.timeline.press('First step')
  await playground.timeline.press('Next error')
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toContainText('view')
})

test('a thread that waits holds its view', async ({ playground }) => {
  await playground.openCode(program('thread-holds-a-view.py'))
  await expect(playground.output).toContainText("bytearray(b'Shared!')")
  await playground.timeline.press('First step')
  await playground.timeline.press('Next error')
  await expect(playground.failure('BufferError: Existing exports of data: object cannot be re-sized')).toContainText('view')
})
