/** A check of the snippet with the real CPython: only when it is asked for. */
import { createStore } from 'zustand/vanilla'
import type { Outcome } from '../../python/events'
import { compareRuns, type Difference } from '../../worker/compare'
import { askCPython, type CPythonAnswer } from '../../worker/cpython'
import { run, tryOut } from './run'
import { snippet } from './snippet'

export type Check =
  | { readonly phase: 'idle' | 'loading' | 'running' }
  | { readonly phase: 'failed'; readonly reason: string }
  | {
      readonly phase: 'done'
      readonly source: string
      readonly answer: CPythonAnswer
      /** Where ours differs; null when ours did not come to an end that could be compared. */
      readonly differences: readonly Difference[] | null
    }

export const check = createStore<Check>(() => ({ phase: 'idle' }))

/** Our own run of the newest text, once it is there. */
function ourRun(source: string): Promise<ReturnType<typeof run.getState> | null> {
  return new Promise((resolve) => {
    let stop = () => {}
    const look = () => {
      const now = run.getState()
      if (snippet.getState().text !== source) resolve(null)
      else if (!now.running && now.outcomeSource === source) resolve(now)
      else return
      stop()
    }
    stop = run.subscribe(look)
    look()
  })
}

export async function checkWithCPython(): Promise<void> {
  const { phase } = check.getState()
  if (phase === 'loading' || phase === 'running') return
  const source = snippet.getState().text
  check.setState({ phase: 'loading' }, true)
  try {
    const answer = await askCPython(source, () => check.setState({ phase: 'running' }, true))
    // CPython chooses its own order: what it says is compared with the usual one.
    const ours = snippet.getState().schedule === null ? await ourRun(source) : await tryOut(source)
    check.setState({ phase: 'done', source, answer, differences: ours === null ? null : differencesOf(ours, answer) }, true)
  } catch (fault) {
    check.setState({ phase: 'failed', reason: fault instanceof Error ? fault.message : String(fault) }, true)
  }
}

function differencesOf({ outcome, stdout }: { readonly outcome: Outcome | null; readonly stdout: string }, answer: CPythonAnswer): readonly Difference[] | null {
  switch (outcome?.kind) {
    case 'finished':
      return compareRuns({ stdout, errorType: null, message: '' }, answer)
    case 'raised':
      return compareRuns({ stdout, errorType: outcome.errorType, message: outcome.message }, answer)
    case 'syntaxError':
      return compareRuns({ stdout: '', errorType: outcome.errorType, message: outcome.message }, answer)
    default:
      return null
  }
}
