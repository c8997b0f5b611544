import { expect, test } from 'vitest'
import { readBytes, readCheck } from './checks'
import { readLesson, slugOf } from './lesson'
import { readProgress, withLesson, writeProgress } from './progress'

const whole = `---
title: A lesson
opens: before line 2
---
Text.

## Program: a.py
\`\`\`python
x = bytearray(1)
## not a section
\`\`\`

## Prediction before line 2
What?

- [x] this

  Yes.

- [ ] that

  No.

## Task: Do it
- printed: 1

## Solution
\`\`\`python
print(1)
\`\`\`
`

test('a lesson is read with its parts', () => {
  const { lesson, problems } = readLesson('01-a/02-a-lesson.md', whole)
  expect(problems).toEqual([])
  expect(lesson?.slug).toBe('a-lesson')
  expect(lesson?.part).toBe('A')
  expect(lesson?.programName).toBe('a.py')
  expect(lesson?.program).toBe('x = bytearray(1)\n## not a section\n')
  expect(lesson?.predictions[0].choices.map((choice) => [choice.plain, choice.right])).toEqual([['this', true], ['that', false]])
  expect(lesson?.tasks.map((task) => task.id)).toEqual(['do-it'])
})

test.each([
  ['title: A lesson', 'titel: A lesson', 1, /no title/],
  ['opens: before line 2', 'opens: at noon', 1, /at noon/],
  ['  No.', '', 20, /has no reply/],
  ['- [x] this', '- [ ] this', 13, /one of which is right/],
  ['- [x] this', '- this', 16, /starts with/],
  ['- printed: 1', '- printed 1', 25, /no colon/],
  ['- printed: 1', '- happened: miracle', 25, /no event/],
  ['## Solution', '## Answer', 27, /not a section/],
])('%s written as %s is answered with its line', (right, wrong, line, words) => {
  const { lesson, problems } = readLesson('a.md', whole.replace(right, wrong))
  expect(lesson).toBeNull()
  expect(problems.map((problem) => problem.message).join('\n')).toMatch(words)
  expect(problems.map((problem) => problem.line)).toContain(line)
})

test('names in links are safe whatever the file is called', () => {
  expect(slugOf('02 Mein Räumchen!.MD')).toBe('02-mein-r-umchen')
  expect(slugOf('01-part/07-the-card.md')).toBe('the-card')
})

test('bytes are written as in Python or as pairs', () => {
  expect(readBytes('b"A\\x00\\n\\\\"')).toEqual(Uint8Array.of(65, 0, 10, 92))
  expect(readBytes("b'it''")).not.toBeNull()
  expect(readBytes('48 45 4c')).toEqual(Uint8Array.of(0x48, 0x45, 0x4c))
  expect(readBytes('b"ä"')).toBeNull()
  expect(readBytes('HELLO')).toBeNull()
})

test('amounts and events of checks', () => {
  expect(readCheck('bytes copied: at most 3')).toEqual({ kind: 'copied', count: { atLeast: 0, atMost: 3 } })
  expect(readCheck('happened: release of view by with')).toMatchObject({ event: 'release', name: 'view', by: 'with' })
  expect(readCheck('happened: resize of payload, 2 times')).toMatchObject({ name: 'payload', times: { atLeast: 2, atMost: 2 } })
  expect(readCheck('did not happen: copy')).toMatchObject({ times: { atLeast: 0, atMost: 0 } })
})

test('progress survives being written and read, and damage is a fresh start', () => {
  const progress = withLesson({}, 'the-room', { tasks: ['a'], predictions: { '0': 1 } })
  expect(readProgress(writeProgress(progress))).toEqual(progress)
  for (const damaged of [null, '', '{', '[]', '{"version":2}', '{"version":1,"lessons":{"a":{"tasks":5}}}']) expect(readProgress(damaged)).toEqual({})
})
