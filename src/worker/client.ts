/**
 * Runs snippets in a worker so that the page never waits. Only the newest text matters: a run that is overtaken gets a
 * moment to end by itself, then its worker is ended and a spare that was started beforehand takes over. A worker that
 * dies, or that does not come back after its limit of time, is an answer too.
 *
 * After a run a worker makes an interpreter ready for the next one, with what the last one imported; the spare does the
 * same, so that nobody waits for imports when it takes over.
 */
import { createRecording, recordInPieces, type Recording, type RecordingInPieces } from '../timeline'
import type { Failing, RunId, RunLimits, SearchBounds, ToPage, ToWorker } from './messages'

export type { Failing, SearchBounds, SearchResult } from './messages'

type OurFault = Extract<ToPage, { kind: 'ourFault' }>
/** A run that came to an end, whichever, with its recording. */
export type Finished = Omit<Extract<ToPage, { kind: 'finished' }>, 'steps' | 'skippedSteps'> & { readonly recording: Recording }
export type Answer = Finished | OurFault

/** What one run on the page may use up: the only place where it is set. */
const pageLimits: RunLimits = { steps: 1_000_000, seconds: 5, bytes: 256 * 1024 * 1024 }

/** What an edit may use up that is tried out before it is offered. */
const trialLimits: RunLimits = { steps: 50_000, seconds: 1, bytes: 64 * 1024 * 1024 }

/** An overtaken run may end by itself within this time, which most do: cheaper than a new worker. */
const overtakenMilliseconds = 24
/** A worker stops itself at its limit, and then hands over what it recorded; one that says nothing for so long after that has hung. */
const graceMilliseconds = 6000
/** So long a worker may take to start, and to fetch what the program imports. */
const startMilliseconds = 30_000
/** Fewer modules of the library are imported in no time. */
const manyModules = 8

interface Staff {
  readonly worker: Worker
  ready: boolean
  dead: boolean
  /** The run under way. */
  runId: RunId | null
  /** What it has handed over of a long recording. */
  pieces: RecordingInPieces | null
  /** The trial under way. */
  trial: Trial | null
  /** Which modules its last run imported, or it was asked to prepare. */
  asked: string
}

interface Trial {
  readonly source: string
  readonly settle: (answer: Finished | null) => void
}

export interface Runner {
  /** Runs the text, by a schedule or as usual, instead of whatever was asked for before. */
  run(source: string, schedule: string | null): RunId
  /** Ends the run under way without an answer. */
  stop(): void
  /** Runs another text beside, in the worker that is kept ready; null when nothing came of it. One text after the other. */
  tryOut(source: string): Promise<Finished | null>
  dispose(): void
}

export function createRunner(receive: (answer: Answer) => void, limits: RunLimits = pageLimits): Runner {
  let newest: RunId = 0
  /** What ran last, and what of the library it imported. */
  let lastSource = ''
  let lastModules: readonly string[] = []
  let pending: { runId: RunId; source: string; schedule: string | null } | null = null
  let patience: ReturnType<typeof setTimeout> | undefined
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let onDuty = hire()
  /** Hired once the first answer is there, or once it takes long: until then it would only be in the way. */
  let spare: Staff | null = null
  const trials: Trial[] = []

  function hire(): Staff {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'python' })
    const staff: Staff = { worker, ready: false, dead: false, runId: null, pieces: null, trial: null, asked: '' }
    worker.onmessage = ({ data }: MessageEvent<ToPage>) => listen(staff, data)
    worker.onerror = (event) => died(staff, event.message || 'The worker could not be started.')
    worker.onmessageerror = () => died(staff, 'The worker sent something that cannot be read.')
    return staff
  }

  function listen(staff: Staff, message: ToPage) {
    if (message.kind === 'ready') {
      staff.ready = true
      if (staff === spare && pending && onDuty.runId !== null && patience === undefined) replace()
      prepareSpare()
      return startTrial()
    }
    if (message.kind === 'alive') {
      if (staff === onDuty && staff.runId === message.runId) watch(message.runId, limits.seconds * 1000 + graceMilliseconds)
      return
    }
    if (message.kind === 'steps') return takeIn(staff, message)
    if (message.kind === 'searching' || message.kind === 'searched') return
    const { pieces, trial } = staff
    staff.runId = null
    staff.pieces = null
    if (trial !== null) {
      staff.trial = null
      trial.settle(message.kind === 'ourFault' ? null : whole(message, pieces))
      return startTrial()
    }
    if (staff !== onDuty) return
    clearTimeout(watchdog)
    if (message.kind === 'finished') {
      staff.asked = message.modules.join()
      lastModules = message.modules
    }
    if (pending) start()
    else if (message.runId === newest) receive(message.kind === 'ourFault' ? message : whole(message, pieces))
    spare ??= hire()
    prepareSpare()
  }

  function prepareSpare() {
    const modules = lastModules
    if (modules.length < manyModules || spare === null || spare.dead || !spare.ready || spare.trial !== null) return
    const wanted = modules.join()
    if (spare.asked === wanted) return
    spare.asked = wanted
    const message: ToWorker = { kind: 'prepare', source: lastSource, modules, base: document.baseURI }
    spare.worker.postMessage(message)
  }

  /** A piece of a long recording; of a run that was overtaken none is wanted. */
  function takeIn(staff: Staff, { runId, steps, skippedSteps }: Extract<ToPage, { kind: 'steps' }>) {
    if (staff.trial === null) {
      if (staff !== onDuty || runId !== newest) return
      watch(runId, graceMilliseconds)
    }
    staff.pieces ??= recordInPieces(skippedSteps)
    staff.pieces.add(steps)
  }

  function whole({ steps, skippedSteps, ...message }: Extract<ToPage, { kind: 'finished' }>, pieces: RecordingInPieces | null): Finished {
    if (pieces === null) return { ...message, recording: createRecording(steps, skippedSteps) }
    pieces.add(steps)
    return { ...message, recording: pieces.recording }
  }

  function watch(runId: RunId, milliseconds: number) {
    clearTimeout(watchdog)
    watchdog = setTimeout(() => hung(runId), milliseconds)
  }

  function died(staff: Staff, report: string) {
    staff.worker.terminate()
    const { runId, ready } = staff
    staff.runId = null
    staff.pieces = null
    staff.ready = false
    staff.dead = true
    staff.trial?.settle(null)
    staff.trial = null
    if (staff !== onDuty) return
    clearTimeout(watchdog)
    // One that could not even start would fail again at once: the next run tries another.
    if (ready) replace()
    if (runId !== null && runId === newest) receive({ kind: 'ourFault', runId, report })
  }

  /** Ends the worker on duty; the spare takes over, and what waits is started. */
  function replace() {
    clearTimeout(watchdog)
    clearTimeout(patience)
    patience = undefined
    onDuty.worker.terminate()
    if (spare?.trial) dismiss(spare)
    onDuty = spare === null || spare.dead ? hire() : spare
    spare = hire()
    if (pending) start()
  }

  /** Nobody waits for a trial: who is needed leaves it. */
  function dismiss(staff: Staff) {
    staff.worker.terminate()
    staff.dead = true
    staff.trial?.settle(null)
    staff.trial = null
  }

  function startTrial() {
    if (spare === null || spare.dead || !spare.ready || spare.trial !== null) return
    const trial = trials.shift()
    if (trial === undefined) return
    spare.trial = trial
    spare.runId = 0
    const message: ToWorker = { kind: 'run', runId: 0, source: trial.source, schedule: null, limits: trialLimits, base: document.baseURI }
    spare.worker.postMessage(message)
  }

  function start() {
    if (!pending) return
    clearTimeout(patience)
    patience = undefined
    const { runId, source, schedule } = pending
    pending = null
    if (onDuty.dead) onDuty = hire()
    lastSource = source
    onDuty.runId = runId
    const message: ToWorker = { kind: 'run', runId, source, schedule, limits, base: document.baseURI }
    onDuty.worker.postMessage(message)
    watch(runId, startMilliseconds)
  }

  function hung(runId: RunId) {
    if (onDuty.runId !== runId) return
    replace()
    if (runId !== newest) return
    const message = `the run did not come back after ${limits.seconds} seconds`
    receive({
      kind: 'finished',
      runId,
      outcome: { kind: 'limit', limit: 'seconds', message, line: null },
      recording: createRecording([], 0),
      stdout: '',
      stderr: '',
      modules: [],
      milliseconds: limits.seconds * 1000,
    })
  }

  return {
    run(source, schedule) {
      newest += 1
      pending = { runId: newest, source, schedule }
      if (onDuty.runId === null) start()
      else if (patience === undefined) {
        patience = setTimeout(() => {
          patience = undefined
          // Until the spare is up, waiting for it or for the run under way comes to the same.
          if (!pending || onDuty.runId === null) return
          spare ??= hire()
          if (spare.ready) replace()
        }, overtakenMilliseconds)
      }
      return newest
    },
    stop() {
      newest += 1
      pending = null
      if (onDuty.runId !== null) replace()
    },
    tryOut(source) {
      return new Promise((settle) => {
        trials.push({ source, settle })
        startTrial()
      })
    },
    dispose() {
      for (const { settle } of trials.splice(0)) settle(null)
      clearTimeout(watchdog)
      clearTimeout(patience)
      onDuty.worker.terminate()
      spare?.worker.terminate()
    },
  }
}

/** What one run of a search may use up, and the search in all: the only place where it is set. */
const searchLimits: RunLimits = { steps: 300_000, seconds: 10, bytes: 64 * 1024 * 1024 }
export const searchBounds: SearchBounds = { runs: 2000, seconds: 30, changes: 3 }

export type SearchNews = Extract<ToPage, { kind: 'searching' | 'searched' | 'ourFault' }>

/** Looks for a schedule with which the program fails, in a worker of its own. What it gives back ends it. */
export function searchSchedules(source: string, failing: Failing, receive: (news: SearchNews) => void): () => void {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'search' })
  const fail = (report: string) => {
    worker.terminate()
    receive({ kind: 'ourFault', runId: 0, report })
  }
  worker.onmessage = ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'searching') return receive(data)
    if (data.kind !== 'searched' && data.kind !== 'ourFault') return
    worker.terminate()
    receive(data)
  }
  worker.onerror = (event) => fail(event.message || 'The worker could not be started.')
  worker.onmessageerror = () => fail('The worker sent something that cannot be read.')
  const request: ToWorker = { kind: 'search', source, failing, limits: searchLimits, bounds: searchBounds, base: document.baseURI }
  worker.postMessage(request)
  return () => worker.terminate()
}
