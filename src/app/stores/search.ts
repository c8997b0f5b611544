/** The search for a schedule with which the program fails: only when it is asked for. */
import { createStore } from 'zustand/vanilla'
import type { Recording } from '../../timeline'
import { type Failing, searchSchedules, type SearchResult } from '../../worker/client'
import { openDialog, showTab } from './place'
import { openAt, goToStep } from './playback'
import { run } from './run'
import { followSchedule, snippet } from './snippet'

export type Search =
  | { readonly phase: 'idle' }
  | { readonly phase: 'searching'; readonly runs: number; readonly changes: number }
  | { readonly phase: 'stopped'; readonly runs: number; readonly changes: number }
  | { readonly phase: 'failed'; readonly report: string }
  | { readonly phase: 'done'; readonly source: string; readonly failing: Failing; readonly result: SearchResult }

export const search = createStore<Search>(() => ({ phase: 'idle' }))

let end: (() => void) | null = null

export function startSearch(failing: Failing): void {
  end?.()
  const source = snippet.getState().text
  search.setState({ phase: 'searching', runs: 0, changes: 0 }, true)
  end = searchSchedules(source, failing, (news) => {
    if (news.kind === 'searching') return search.setState({ phase: 'searching', runs: news.runs, changes: news.changes }, true)
    end = null
    if (news.kind === 'ourFault') return search.setState({ phase: 'failed', report: news.report }, true)
    search.setState({ phase: 'done', source, failing, result: news.result }, true)
    // The stage behind the dialog shows it at once.
    if (snippet.getState().text === source) show(news.result, failing)
  })
}

export function stopSearch(): void {
  end?.()
  end = null
  const now = search.getState()
  if (now.phase === 'searching') search.setState({ phase: 'stopped', runs: now.runs, changes: now.changes }, true)
}

/** Leaving the dialog leaves the search. */
export function forgetSearch(): void {
  stopSearch()
  search.setState({ phase: 'idle' }, true)
}

/** The step at which it fails; null: the last one. */
function failingStep(recording: Recording, failing: Failing): number | null {
  if (failing.kind === 'text') {
    for (let step = recording.firstStep; step <= recording.stepCount; step++) {
      if (recording.eventsOf(step).some((event) => event.kind === 'output' && event.text.includes(failing.text))) return step
    }
    return null
  }
  if (failing.kind === 'deadlock') return null
  const isWanted = (step: number) =>
    recording.eventsOf(step).some((event) => (event.kind === 'raise' || event.kind === 'refusal') && (failing.kind !== 'type' || event.errorType === failing.name))
  return recording.errorSteps.findLast(isWanted) ?? null
}

function show({ schedule }: SearchResult, failing: Failing): void {
  if (schedule === null) return
  const wanted = schedule === '' ? null : schedule
  if (snippet.getState().schedule === wanted) {
    const { recording } = run.getState()
    return goToStep(failingStep(recording, failing) ?? recording.stepCount)
  }
  openAt((recording) => failingStep(recording, failing) ?? recording.stepCount)
  followSchedule(wanted)
}

/** Out of the dialog, to the run that it found. */
export function stepThrough(): void {
  openDialog(null)
  showTab('stage')
}

/** Back to the order in which the program usually runs. */
export function leaveSchedule(): void {
  openAt(null)
  followSchedule(null)
}
