/**
 * The far end of client.ts: one run at a time, start to end, nothing kept in between. It never listens while a run is
 * under way; whoever wants it to stop ends the whole worker.
 */
import { isModuleReady, keepPrepared, modulesOfLastRun, prepareModule, prepareNext, provideLibrary, runProgram, warmUp } from '../python/index'
import { fetchLibraryFor, library } from './library'
import { inPieces } from './pieces'
import { searchFor } from './search'
import type { RunId, RunLimits, RunRequest, ToPage, ToWorker } from './messages'

interface PageEnd {
  postMessage(message: ToPage): void
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null
}

const page = self as unknown as PageEnd

/** Whether the program ran: a SyntaxError leaves the interpreter as it was. */
function answer({ runId, source, schedule, limits }: RunRequest): boolean {
  try {
    const started = performance.now()
    const { outcome, stdout, stderr, steps, skippedSteps } = runProgram(source, { filename: 'snippet.py', record: true, limits, host: { simulatesTime: true }, ...(schedule === null ? {} : { schedule }) })
    const milliseconds = performance.now() - started
    const pieces = inPieces(steps)
    const last = pieces.pop() ?? []
    for (const piece of pieces) page.postMessage({ kind: 'steps', runId, skippedSteps, steps: piece })
    page.postMessage({ kind: 'finished', runId, outcome, stdout, stderr, steps: last, skippedSteps, modules: modulesOfLastRun(), milliseconds })
    return outcome.kind !== 'syntaxError'
  } catch (fault) {
    page.postMessage({ kind: 'ourFault', runId, report: fault instanceof Error ? `${fault.message}\n${fault.stack ?? ''}` : String(fault) })
    return true
  }
}

/** The page is told of imports at most so often. */
const aliveMilliseconds = 500
let running: RunId | null = null
let lastAlive = 0

function sayAlive(runId: RunId): void {
  lastAlive = performance.now()
  page.postMessage({ kind: 'alive', runId })
}

provideLibrary({
  ...library,
  packed(path) {
    if (running !== null && performance.now() - lastAlive > aliveMilliseconds) sayAlive(running)
    return library.packed?.(path)
  },
})

/** So many rounds make the first program that is typed as quick as the hundredth. */
const warmUpRounds = 20
/** Between two rounds, and after a run: whoever types is never waited for by more than one round. */
const pauseMilliseconds = 40
const afterRunMilliseconds = 400
/** Beyond so many modules of the library the program itself is what a round runs. */
const mostForRounds = 8
/** A program that takes longer is not run for practice: whoever types would wait for it. */
const longestRehearsal = 150
const rehearsalLimits: RunLimits = { steps: 50_000, seconds: 0.5, bytes: 64 * 1024 * 1024 }

let roundsLeft = warmUpRounds
/** The program that ran last, or is expected. */
let source = ''
/** What the next run will import: all of it, and what of it is left. */
let modules: readonly string[] = []
let toPrepare: readonly string[] = []
/** No program has run since the imports began. */
let isPreparing = false
/** The next slice of work that can wait; a run puts it off. */
let idle: ReturnType<typeof setTimeout> | undefined
/** Counts requests: what waits for a file is dropped when another has come meanwhile. */
let requests = 0

function warmUpOnce(): void {
  roundsLeft -= 1
  isPreparing = false
  warmUp()
  // The round used up the interpreter that was prepared.
  if (hasRun || modules.length > 0) startPreparing(modules)
  else if (roundsLeft > 0) idle = setTimeout(warmUpOnce, pauseMilliseconds)
}

/** A run that nobody sees: the next one is quicker for it. */
function rehearse(): void {
  const began = performance.now()
  isPreparing = false
  const { outcome, steps } = runProgram(source, { filename: 'snippet.py', record: true, limits: rehearsalLimits, host: { simulatesTime: true } })
  // The first rounds are slow, whatever the program; one that is stopped by a limit would be slow in all.
  const isSlow = performance.now() - began > longestRehearsal && roundsLeft < warmUpRounds / 2
  roundsLeft = steps.length === 0 || isSlow || outcome.kind === 'limit' ? 0 : roundsLeft - 1
  startPreparing(modules)
}

/**
 * An interpreter for the next run, with what the last one imported: what is not there yet, one module at a time, so that
 * a run never waits long.
 */
function startPreparing(names?: readonly string[]): void {
  const ofLastRun = prepareNext({ filename: 'snippet.py' })
  modules = names ?? ofLastRun
  toPrepare = modules.filter((name) => !isModuleReady(name))
  isPreparing = true
  if (toPrepare.length === 0) prepared()
  else idle = setTimeout(prepareOne)
}

function prepareOne(): void {
  const [name, ...rest] = toPrepare
  toPrepare = rest
  if (name === undefined) return prepared()
  if (prepareModule(name)) idle = setTimeout(prepareOne)
  else isPreparing = false
}

function prepared(): void {
  keepPrepared()
  if (roundsLeft > 0) idle = setTimeout(modules.length > mostForRounds ? rehearse : warmUpOnce, afterRunMilliseconds)
}

let hasRun = false

page.onmessage = async ({ data: message }) => {
  clearTimeout(idle)
  const mine = ++requests
  source = message.source
  await fetchLibraryFor(source, message.base)
  if (message.kind === 'search') return searchFor(message, (said) => page.postMessage(said))
  if (message.kind === 'prepare') {
    if (mine === requests) startPreparing(message.modules)
    return
  }
  running = message.runId
  sayAlive(message.runId)
  const hasUsedIt = answer(message)
  running = null
  hasRun = true
  if (hasUsedIt) isPreparing = false
  // Past a SyntaxError the imports go on where they were.
  if (mine === requests) idle = setTimeout(isPreparing ? prepareOne : startPreparing)
}

// The first round of a fresh runtime is slow: it is made here, before anybody waits for it.
warmUp()
page.postMessage({ kind: 'ready' })
idle = setTimeout(warmUpOnce, pauseMilliseconds)
