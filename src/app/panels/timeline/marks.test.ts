import { expect, test } from 'vitest'
import type { RunEvent, StepRecord } from '../../../python/events'
import { createRecording } from '../../../timeline'
import { marksAlong, positionOf } from './marks'

const step = (number: number, ...events: RunEvent[]): StepRecord => ({ step: number, line: number, frame: 1, events, changes: [] })
const write: RunEvent = { kind: 'output', stream: 'stdout', text: 'a' }
const failure: RunEvent = { kind: 'raise', errorType: 'ValueError', message: '', caught: false }

test('every mark stands where its step is when there is room', () => {
  const recording = createRecording([step(1), step(2, write), step(3, failure)], 0)
  expect(marksAlong(recording, 20)).toEqual([
    { step: 2, kind: 'output', at: 0.5 },
    { step: 3, kind: 'error', at: 1 },
  ])
})

test('of many marks in one place the most important one stands', () => {
  const steps = Array.from({ length: 1000 }, (_, index) => step(index + 1, index === 500 ? failure : write))
  const marks = marksAlong(createRecording(steps, 0), 10)
  expect(marks.length).toBe(10)
  expect(marks.filter((mark) => mark.kind === 'error').map((mark) => mark.step)).toEqual([501])
})

test('a run of one step has its mark at the start, an empty one has none', () => {
  const one = createRecording([step(1, write)], 0)
  expect(marksAlong(one, 10)).toEqual([{ step: 1, kind: 'output', at: 0 }])
  expect(positionOf(1, one)).toBe(0)
  expect(marksAlong(createRecording([], 0), 10)).toEqual([])
})
