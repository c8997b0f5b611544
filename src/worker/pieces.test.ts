import { expect, test } from 'vitest'
import type { StepRecord } from '../python/events'
import { createRecording, recordInPieces } from '../timeline'
import { inPieces } from './pieces'

const stepsOf = (count: number): StepRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    step: index + 1,
    line: 1 + (index % 3),
    frame: 1,
    events: index % 5 === 0 ? [{ kind: 'output', stream: 'stdout', text: `${index} ` }] : [],
    changes: [
      ...(index === 0 ? [{ target: 'frame', id: 1, before: null, after: { id: 1, name: '<module>', kind: 'module', depth: 0, line: 1 } } as const] : []),
      { target: 'binding', frame: 1, name: 'n', before: index === 0 ? null : { text: `${index - 1}`, type: 'int' }, after: { text: `${index}`, type: 'int' } },
    ],
  }))

test('pieces are bounded, in order and whole', () => {
  const steps = stepsOf(100)
  const pieces = inPieces(steps, 10)
  expect(pieces.flat()).toEqual(steps)
  for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(5)
  expect(inPieces(steps)).toEqual([steps])
  expect(inPieces([])).toEqual([])
})

test('a recording of pieces shows what one of the whole shows, at every step', () => {
  const steps = stepsOf(60)
  const whole = createRecording(steps, 0)
  const { add, recording } = recordInPieces(0)
  for (const piece of inPieces(steps, 7)) add(piece)
  for (const step of [60, 1, 33, 59, 2, 0]) {
    expect(recording.worldAt(step)).toEqual(whole.worldAt(step))
    expect(recording.endOfLine(step)).toBe(whole.endOfLine(step))
    expect(recording.linesUpTo(step)).toEqual(whole.linesUpTo(step))
  }
})
