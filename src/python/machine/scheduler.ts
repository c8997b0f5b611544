/**
 * Which thread runs. One runs at a time; it goes on until it waits, ends, or has had its interval, as under CPython's
 * lock, and then the one goes on that has not run for the longest time. Nothing here depends on a clock or on chance:
 * time passes by executed lines, and jumps to the next deadline when everybody waits. A schedule can choose otherwise
 * at every point where CPython could (`Schedule`).
 *
 * Frames are explicit, so going on with another thread is a choice of frame chain in the loop that runs (`loop.ts`). A
 * native that calls back into Python runs the loop again, nested in JavaScript: a thread inside such a run can only go
 * on there, while the first frames of a thread can go on in any run.
 */
import { LimitReached, isRaised, notSimulated, PyRaise, type PyException } from '../objects/errors'
import { call, PyBoundMethod } from '../objects/call'
import { getOptionalAttribute } from '../objects/attributes'
import { atReset, interpreter, stateOfRun, statesOfRun } from '../objects/interpreter'
import { release, releaseNow, retain } from '../objects/lifetime'
import { reprOf } from '../objects/protocols'
import { threads, type StartedThread, type Wait } from '../objects/threads'
import { PyObject, type Keywords, type PyValue } from '../objects/object'
import type { Frame } from './frame'
import { readSchedule } from '../schedule'
import { isLibraryFile } from './module-spec'
import { checkLimits, makeThread, slice, state, threadList, type Thread } from './thread'

/** Lines that are executed in a second of the scheduler's clock. */
const LINES_PER_SECOND = 4_000_000
/** Seconds that waking up takes: whoever measures a wait finds that it was no shorter than what was asked for. */
const WAKING = 1e-9

/** Why another thread may go on. */
export type Reason = 'waits' | 'ends' | 'interval' | 'may'

/**
 * Chooses at points where more than one thread could go on: one of `options`, of which 0 is what happens without a
 * schedule. Points are counted from 1.
 */
export interface Schedule {
  decide(point: number, options: number, reason: Reason): number
}

/** A schedule from its text; null: it is not one. */
export function parseSchedule(text: string): Schedule | null {
  const read = readSchedule(text)
  if (read === null) return null
  if ('seed' in read) return seededSchedule(read.seed)
  const { choices } = read
  return { decide: (point, options) => Math.min(choices.get(point) ?? 0, options - 1) }
}

/** Of the points where a thread could be stopped, about one in so many stops it. */
const SEEDED_RATE = 6

function seededSchedule(seed: number): Schedule {
  // xorshift32: small, and the same everywhere.
  let random = (seed * 2654435761 + 1) | 0
  if (random === 0) random = 1
  const next = (bound: number): number => {
    random ^= random << 13
    random ^= random >>> 17
    random ^= random << 5
    return (random >>> 0) % bound
  }
  for (let i = 0; i < 8; i++) next(2)
  return {
    decide(_point, options, reason) {
      if (reason === 'may' && next(SEEDED_RATE) !== 0) return 0
      return next(options)
    },
  }
}

/** What is chosen by, and how often there was a choice. */
export const scheduling: { schedule: Schedule | null; points: number; isFinalizing: boolean } = { schedule: null, points: 0, isFinalizing: false }

const turning = stateOfRun(() => ({
  /** Threads in the order of their turns: who ran last stands last. */
  turns: [] as Thread[],
  clockBase: 0,
  started: 0,
  intervalEnded: false,
}))

statesOfRun.push(scheduling, slice)
atReset.push(() => {
  scheduling.points = 0
  scheduling.isFinalizing = false
  threads.switchInterval = 0.005
  slice.ends = Number.POSITIVE_INFINITY
})

function clock(): number {
  return turning.clockBase + state.thread.steps / LINES_PER_SECOND
}

function intervalLines(): number {
  return Math.max(1, Math.round(threads.switchInterval * LINES_PER_SECOND))
}

function everyone(): Thread[] {
  if (turning.turns.length === 0) turning.turns = [state.thread]
  return turning.turns
}

/** The running thread is no longer alone, or is alone again. */
function startSlice(): void {
  const { thread } = state
  const isShared = everyone().length > 1 && !scheduling.isFinalizing
  state.isShared = isShared
  slice.ends = isShared ? thread.steps + intervalLines() : Number.POSITIVE_INFINITY
  state.breaker = isShared && scheduling.schedule !== null
  thread.nextCheck = Math.min(thread.nextCheck, slice.ends)
}

slice.ended = () => {
  turning.intervalEnded = true
  state.breaker = true
}

/** Whether a frame chain is there to go on with, in the run of the machine that is innermost now. */
function canRun(thread: Thread): boolean {
  if (thread.frame === null && thread.task === null && thread.waitSlots >= 0) return false
  return thread.level === 0 || thread.level === state.level
}

function isReady(thread: Thread, now: number): boolean {
  return thread.wait === null || thread.wait.deadline <= now || thread.wait.isReady()
}

/** Seconds pass, because nobody can do anything else. */
function advance(seconds: number): void {
  if (seconds <= 0) return
  turning.clockBase += seconds
  for (const hear of threads.onAdvance) hear(seconds)
}

function earliestOf(candidates: readonly Thread[]): Thread | null {
  let earliest: Thread | null = null
  for (const thread of candidates) {
    if (thread.wait !== null && thread.wait.deadline < (earliest?.wait?.deadline ?? Number.POSITIVE_INFINITY)) earliest = thread
  }
  return earliest
}

/** Whose turn it is; the state's thread from then on. */
export function giveTurn(reason: Reason): Thread {
  const current = state.thread
  const candidates = everyone().filter(canRun)
  let now = clock()
  let ready = candidates.filter((thread) => isReady(thread, now))
  if (ready.length === 0) {
    const earliest = earliestOf(candidates)
    if (earliest === null) refuseDeadlock(candidates)
    advance((earliest.wait as Wait).deadline - now + WAKING)
    // Adding may round: whoever was waited for is due in any case.
    now = Math.max(clock(), (earliest.wait as Wait).deadline)
    ready = candidates.filter((thread) => isReady(thread, now))
  } else if (reason === 'may') ready = [current, ...ready.filter((thread) => thread !== current)]
  let chosen = ready[0] as Thread
  const { schedule } = scheduling
  if (schedule !== null) {
    const sleeper = earliestOf(candidates.filter((thread) => !ready.includes(thread)))
    const options = sleeper === null ? ready : [...ready, sleeper]
    if (options.length > 1) chosen = options[Math.min(schedule.decide(++scheduling.points, options.length, reason), options.length - 1)] as Thread
    // A thread that sleeps may wake at any time: then so much has passed.
    if (chosen === sleeper) {
      advance((chosen.wait as Wait).deadline - now + WAKING)
      now = Math.max(clock(), (chosen.wait as Wait).deadline)
    }
  }
  chosen.isTimedOut = chosen.wait !== null && !chosen.wait.isReady()
  takeTurn(chosen, current)
  return chosen
}

function takeTurn(next: Thread, previous: Thread): void {
  if (next !== previous) {
    next.steps = previous.steps
    next.nextCheck = previous.nextCheck
    state.thread = next
    const at = turning.turns.indexOf(next)
    if (at >= 0) {
      turning.turns.splice(at, 1)
      turning.turns.push(next)
    }
  }
  turning.intervalEnded = false
  startSlice()
}

/** CPython looks here whether another thread is due. `frame`: the one that stands here. */
export function atSwitchPoint(frame: Frame): boolean {
  if (scheduling.isFinalizing) {
    state.breaker = false
    return false
  }
  if (turning.intervalEnded) return true
  if (scheduling.schedule === null) {
    state.breaker = false
    return false
  }
  // Inside the library only its first step is of interest: what it does is not the learner's to put in order.
  const { filename } = frame.code
  return !isLibraryFile(filename) || (frame.ip < 0 && frame.back !== null && !isLibraryFile(frame.back.code.filename))
}

export function switchReason(): Reason {
  return turning.intervalEnded ? 'interval' : 'may'
}

/** The program begins, with these choices. */
export function beginSchedule(schedule: Schedule | null): void {
  scheduling.schedule = schedule
  scheduling.points = 0
  threads.chooseReady = schedule === null ? null : chooseReady
}

/** An event loop takes the next of what is ready: of several tasks that could go on, the schedule chooses one. BaseEventLoop._run_once */
function chooseReady(queue: readonly PyValue[]): number {
  const { frame } = state.thread
  const { schedule } = scheduling
  if (frame === null || schedule === null || frame.code.name !== '_run_once' || !frame.code.filename.endsWith('/asyncio/base_events.py')) return 0
  const local = (name: string): PyValue | undefined => frame.slots[frame.code.fastNames.indexOf(name)]
  const [todo, done] = [local('ntodo'), local('i')]
  const count = typeof todo === 'number' && typeof done === 'number' ? Math.min(todo - done, queue.length) : 0
  const options = [0]
  for (let at = 1; at < count; at++) if (isTaskStep(queue[at] as PyValue)) options.push(at)
  if (options.length === 1) return 0
  return options[Math.min(schedule.decide(++scheduling.points, options.length, 'waits'), options.length - 1)] as number
}

/** Whether a handle goes on with a task: its order among its like is nobody's promise once it waited for something. */
function isTaskStep(handle: PyValue): boolean {
  const callback = getOptionalAttribute(handle, '_callback')
  if (!(callback instanceof PyObject)) return false
  if (callback.cls.name.startsWith('Task')) return true
  return callback instanceof PyBoundMethod && callback.self instanceof PyObject && getOptionalAttribute(callback.self, '_coro') !== undefined
}

/** Nobody can go on, and nobody ever will: CPython would stand still. */
function refuseDeadlock(candidates: readonly Thread[]): never {
  const buried = everyone().filter((thread) => !candidates.includes(thread) && thread.level !== 0 && !thread.isDone)
  if (buried.some((thread) => isReady(thread, clock()) || (thread.wait !== null && thread.wait.deadline < Number.POSITIVE_INFINITY))) {
    notSimulated('threads that wait for one another inside calls from native code')
  }
  const waits = everyone()
    .filter((thread) => thread.wait !== null)
    .map((thread) => `${thread.isMain ? 'the main thread' : `thread ${thread.number}`} in ${(thread.wait as Wait).what}${placeOf(thread)}`)
  throw new LimitReached('seconds', `deadlock: every thread waits and none can go on: ${waits.join('; ')}`)
}

function placeOf(thread: Thread): string {
  for (let frame = thread.frame; frame !== null; frame = frame.back) if (!isLibraryFile(frame.code.filename)) return ` (line ${frame.line})`
  return ''
}

// What natives ask.

function start(callable: PyValue, args: PyValue[], keywords: Keywords, ended: () => void): StartedThread {
  everyone()
  const thread = makeThread(++turning.started)
  retain(callable)
  for (const value of args) retain(value)
  thread.task = { callable, args, keywords }
  thread.ended = ended
  // The running thread stands last.
  turning.turns.splice(turning.turns.indexOf(state.thread), 0, thread)
  threadList.all = [...threadList.all, thread]
  startSlice()
  return { ident: thread.ident, isDone: () => thread.isDone }
}

/** The thread has come to its end; what it raised is reported, not passed on. thread_run in Modules/_threadmodule.c */
export function endThread(thread: Thread, value: PyValue, raised: PyException | null): void {
  if (thread.isMain) {
    retain(value)
    if (raised !== null) raised.rc++
    thread.outcome = { value, raised }
    return
  }
  const { task } = thread
  if (raised !== null && !isRaised(new PyRaise(raised), 'SystemExit')) {
    interpreter.reportUnraisable(raised, `Exception ignored in thread started by ${reprOf(task?.callable ?? null)}`, null)
  }
  thread.task = null
  if (task !== null) {
    releaseNow(task.callable)
    for (const arg of task.args) releaseNow(arg)
  }
  for (const held of [thread.runningTask, thread.runningLoop, thread.context, thread.asyncGenHooks.firstiter, thread.asyncGenHooks.finalizer]) release(held)
  thread.context = thread.runningLoop = thread.runningTask = null
  thread.asyncGenHooks = { firstiter: null, finalizer: null }
  for (const hear of thread.atEnd) hear()
  thread.ended?.()
  thread.isDone = true
  turning.turns.splice(turning.turns.indexOf(thread), 1)
  threadList.all = threadList.all.filter((other) => other !== thread)
}

/** Calls a native that a thread was started with. Its Python frames belong to this call alone. */
export function callNative(thread: Thread): void {
  const { callable, args, keywords } = thread.task as NonNullable<Thread['task']>
  thread.level = -1
  let raised: PyException | null = null
  let value: PyValue = null
  try {
    value = call(callable, args, keywords)
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    raised = thrown.exception
  }
  endThread(thread, value, raised)
}

export const waitingHooks: { runOthers: () => void } = { runOthers: () => {} }

threads.current = () => state.thread
threads.all = () => threadList.all
threads.clock = clock
threads.start = start
threads.wait = (wait) => {
  if (wait.isReady()) return wait.finish(false)
  const { thread } = state
  const { level } = thread
  thread.wait = wait
  thread.waitSlots = -1
  state.level++
  thread.level = state.level
  try {
    waitingHooks.runOthers()
  } finally {
    state.level--
    thread.level = level
    thread.wait = null
    thread.waitSlots = 0
  }
  return wait.finish(thread.isTimedOut)
}
threads.yieldNow = () => {
  turning.intervalEnded = true
  state.breaker = true
}

/** The program is over: whoever still runs does not go on. */
export function stopThreads(): void {
  scheduling.isFinalizing = true
  state.breaker = state.isShared = false
  slice.ends = Number.POSITIVE_INFINITY
  checkLimits(state.thread)
}
