/**
 * The far end of client.ts: one run at a time, start to end, nothing kept in between. It never listens while a run is
 * under way; whoever wants it to stop ends the whole worker.
 */
import { prepareModule, prepareNext, provideLibrary, runProgram, warmUp } from '../python/index'
import { fetchLibraryFor, library } from './library'
import { inPieces } from './pieces'
import { searchFor } from './search'
import type { RunRequest, ToPage, ToWorker } from './messages'

interface PageEnd {
  postMessage(message: ToPage): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const page = self as unknown as PageEnd

function answer({ runId, source, schedule, limits }: RunRequest): void {
  try {
    const started = performance.now()
    const { outcome, stdout, stderr, steps, skippedSteps } = runProgram(source, { filename: 'snippet.py', record: true, limits, host: { simulatesTime: true }, ...(schedule === null ? {} : { schedule }) })
    const milliseconds = performance.now() - started
    const pieces = inPieces(steps)
    const last = pieces.pop() ?? []
    for (const piece of pieces) page.postMessage({ kind: 'steps', runId, skippedSteps, steps: piece })
    page.postMessage({ kind: 'finished', runId, outcome, stdout, stderr, steps: last, skippedSteps, milliseconds })
  } catch (fault) {
    page.postMessage({ kind: 'ourFault', runId, report: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : String(fault) })
  }
}

provideLibrary(library)

/** So many rounds make the first program that is typed as quick as the hundredth. */
const warmUpRounds = 20
/** Between two rounds, and after a run: whoever types is never waited for by more than one round. */
const pauseMilliseconds = 40
const afterRunMilliseconds = 400

let roundsLeft = warmUpRounds
/** What is left to import for the next run. */
let toPrepare: readonly string[] = []
/** The next slice of work that can wait; a run puts it off. */
let idle: ReturnType<typeof setTimeout> | undefined

function warmUpOnce(): void {
  roundsLeft -= 1
  warmUp()
  // A round uses up the interpreter that was prepared.
  if (roundsLeft > 0) idle = setTimeout(warmUpOnce, pauseMilliseconds)
  else if (hasRun) startPreparing()
}

/** An interpreter for the next run, with what the last one imported: one module at a time, so that a run never waits long. */
function startPreparing(): void {
  toPrepare = prepareNext({ filename: 'snippet.py' })
  idle = setTimeout(prepareOne)
}

function prepareOne(): void {
  const [name, ...rest] = toPrepare
  toPrepare = rest
  if (name !== undefined && prepareModule(name)) idle = setTimeout(prepareOne)
  else if (roundsLeft > 0) idle = setTimeout(warmUpOnce, afterRunMilliseconds)
}

let hasRun = false

page.onmessage = async ({ data: message }) => {
  clearTimeout(idle)
  await fetchLibraryFor(message.source, message.base)
  if (message.kind === 'search') return searchFor(message, (said) => page.postMessage(said))
  answer(message)
  hasRun = true
  idle = setTimeout(startPreparing)
}

// The first round of a fresh runtime is slow: it is made here, before anybody waits for it.
warmUp()
page.postMessage({ kind: 'ready' })
idle = setTimeout(warmUpOnce, pauseMilliseconds)
