/**
 * What happens outside the run: the import of the library's modules. They may have been imported before the program
 * began (`shelf.ts`), so their import must leave the same run behind as its absence: nothing of it is recorded, no line
 * counts, no time passes, no other thread has its turn, and the garbage it makes is gone.
 */
import { beginGeneration, collectGeneration, endGeneration } from '../objects/lifetime'
import { running } from '../host'
import { pauseObserving } from '../observer'
import { slice, state } from './thread'

let isOutside = false

/** Runs `load` outside the run; inside another such call it simply runs. */
export function outsideTheRun<T>(load: () => T): T {
  if (isOutside) return load()
  isOutside = true
  const resume = pauseObserving()
  const { recorder, breaker, thread } = state
  const { steps, nextCheck } = thread
  const { ends } = slice
  const { deadline } = state
  const began = running.host.now()
  state.deadline = Number.POSITIVE_INFINITY
  state.recorder = null
  state.breaker = false
  slice.ends = Number.POSITIVE_INFINITY
  const made = beginGeneration()
  try {
    return load()
  } finally {
    collectGeneration(made)
    endGeneration(made)
    state.deadline = deadline + running.host.now() - began
    thread.steps = steps
    thread.nextCheck = nextCheck
    slice.ends = ends
    state.breaker = breaker
    state.recorder = recorder
    resume()
    isOutside = false
  }
}
