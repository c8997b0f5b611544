/**
 * Runs the snippet whenever it changes, and keeps the last good recording: while the text does not parse, the stage
 * goes on showing what ran before.
 */
import { createStore } from 'zustand/vanilla'
import type { Outcome } from '../../python/events'
import { createRecording, type Recording } from '../../timeline'
import { type Answer, createRunner, type Finished, type Runner } from '../../worker/client'
import { answerInAdvance } from '../../worker/firstRun'
import { showRun } from './playback'
import { type Snippet, snippet } from './snippet'
import { keystrokeSeen, stageDue } from './timing'

export interface Run {
  readonly recording: Recording
  /** The text that the recording is of. */
  readonly source: string
  /** The schedule that the recording follows; null: none. */
  readonly schedule: string | null
  /** How the newest text ended; `null` before anything ran. */
  readonly outcome: Outcome | null
  /** The text that the outcome is of: another than `source` while the newest one has nothing to show. */
  readonly outcomeSource: string
  readonly stdout: string
  readonly stderr: string
  readonly milliseconds: number
  readonly running: boolean
  /** Counts recordings. */
  readonly serial: number
}

const nothing = createRecording([], 0)

export const run = createStore<Run>(() => ({
  recording: nothing,
  source: '',
  schedule: null,
  outcome: null,
  outcomeSource: '',
  stdout: '',
  stderr: '',
  milliseconds: 0,
  running: false,
  serial: 0,
}))

/** Whether the answer has a run to show, or only says why there is none. */
function hasRun({ outcome, recording }: Finished): boolean {
  return outcome.kind === 'finished' || outcome.kind === 'raised' || recording.stepCount > 0
}

function receive(answer: Answer) {
  const { source, schedule } = asked
  // The worker's first answer says once more what the page brought with it.
  if (source === inAdvance && schedule === null && run.getState().source === source) return run.setState({ running: false })
  inAdvance = null
  if (answer.kind === 'ourFault' || !hasRun(answer)) {
    const outcome: Outcome = answer.kind === 'ourFault' ? { kind: 'ourFault', report: answer.report, line: null } : answer.outcome
    run.setState({ outcome, outcomeSource: source, running: false })
    return
  }
  const before = run.getState()
  const { outcome, recording, stdout, stderr, milliseconds } = answer
  stageDue()
  showRun({ before: before.serial === 0 ? null : before, recording, source })
  run.setState({ recording, source, schedule, outcome, outcomeSource: source, stdout, stderr, milliseconds, running: false, serial: before.serial + 1 })
}

let runner: Runner | null = null
let asked: { readonly source: string; readonly schedule: string | null } = { source: '', schedule: null }
/** The text whose answer was there before the worker was. */
let inAdvance: string | null = null

/** Shows the run of the text that the page was opened with at once, if it is the one that came with the page. */
export function showFirstRun(): void {
  const { text, schedule } = snippet.getState()
  const answer = schedule === null ? answerInAdvance(text) : null
  if (!answer) return
  asked = { source: text, schedule }
  receive(answer)
  inAdvance = text
}

/** Starts the worker, and runs the text now and at each change. */
export function runAsYouType(): () => void {
  const current = createRunner(receive)
  runner = current
  const start = ({ text, schedule }: Snippet) => {
    asked = { source: text, schedule }
    keystrokeSeen()
    current.run(text, schedule)
    run.setState({ running: true })
  }
  start(snippet.getState())
  const unsubscribe = snippet.subscribe((now, before) => {
    if (now.text !== before.text || now.schedule !== before.schedule) start(now)
  })
  return () => {
    unsubscribe()
    current.dispose()
    runner = null
  }
}

/** Ends a run that takes too long for the person who waits. */
export function stopRun(): void {
  runner?.stop()
  run.setState({ running: false })
}

/** The run of another text than the one in the editor, which is left as it is; null when nothing came of it. */
export function tryOut(source: string): Promise<Finished | null> {
  return runner?.tryOut(source) ?? Promise.resolve(null)
}
