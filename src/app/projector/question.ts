/** The question before a refusal, and how a room voted on it. */
import { createStore } from 'zustand/vanilla'
import type { Recording } from '../../timeline'

export const answers = ['it works', 'BufferError', 'ValueError', 'TypeError'] as const

/** Whether the step after this one refuses something or raises. */
export function isAboutToFail(recording: Recording, step: number): boolean {
  return recording.errorSteps.includes(Math.max(step, recording.firstStep - 1) + 1)
}

/** Votes by question; they stay while the page is open, so that stepping back shows them again. */
export const tally = createStore<Readonly<Record<string, readonly number[]>>>(() => ({}))

export const questionKey = (source: string, step: number) => `${step}\n${source}`

export function vote(key: string, answer: number): void {
  tally.setState((votes) => ({ ...votes, [key]: answers.map((_, at) => (votes[key]?.[at] ?? 0) + (at === answer ? 1 : 0)) }))
}
