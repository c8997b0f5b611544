/** What is running: the frames, the exception being handled, and the limits. Python/pystate.c */
import type { Keywords, PyValue, Visit } from '../objects/object'
import type { ThreadFacts, Wait } from '../objects/threads'
import { LimitReached, raise } from '../objects/errors'
import { interrupts, recursion } from '../objects/protocols'
import { running } from '../host'
import { HandledException, type Frame } from './frame'
import type { PyException } from '../objects/errors'

/** One thread of the program: a chain of frames, and why it does not go on, if it does not. */
export class Thread implements ThreadFacts {
  /** The frame that runs now. */
  frame: Frame | null = null
  /** The innermost exception being handled. */
  handled = new HandledException()
  /** Frames on the stack, nested runs included. */
  depth = 0
  /** Executed lines of the whole program, of the library too; handed on from thread to thread. */
  steps = 0
  /** When `steps` reaches this, limits are looked at. */
  nextCheck = 0
  /** sys.set_asyncgen_hooks; owned. */
  asyncGenHooks: { firstiter: PyValue; finalizer: PyValue } = { firstiter: null, finalizer: null }
  /** sys.set_coroutine_origin_tracking_depth */
  originDepth = 0
  name = ''
  /** Its name in the program, where it has one that is longer than what the operating system keeps. */
  fullName = ''
  readonly atEnd = new Set<() => void>()
  context: PyValue = null
  runningLoop: PyValue = null
  runningTask: PyValue = null
  /** What the native that its frame called waits for. */
  wait: Wait | null = null
  /** The deadline of `wait` came first. */
  isTimedOut = false
  /** Slots of the frame's stack that the waiting call's result takes the place of; -1: the native itself waits, inside a run of its own. */
  waitSlots = 0
  /**
   * The run of the machine (`state.level`) that its innermost frames belong to: no other can go on with them. 0: they
   * are its first ones, which any run can.
   */
  level = 0
  /** What it was started for: called when it runs first. Owned. */
  task: { callable: PyValue; args: PyValue[]; keywords: Keywords } | null = null
  /** Hears of its end. */
  ended: (() => void) | null = null
  isDone = false
  /** What the frame that it began with returned or raised, where another run than its own came to the end of it; owned. */
  outcome: { value: PyValue; raised: PyException | null } | null = null

  constructor(
    readonly ident: number,
    /** 0: the main thread. */
    readonly number: number,
  ) {}

  get isMain(): boolean {
    return this.number === 0
  }

  /** Everything that the thread holds. */
  visit(visit: Visit): void {
    for (let frame = this.frame; frame !== null; frame = frame.back) if (frame.generator === null) visit(frame)
    for (let info: HandledException | null = this.handled; info !== null; info = info.previous) visit(info.value)
    visit(this.asyncGenHooks.firstiter)
    visit(this.asyncGenHooks.finalizer)
    visit(this.context)
    visit(this.runningLoop)
    visit(this.runningTask)
    if (this.task !== null) {
      visit(this.task.callable)
      for (const value of this.task.args) visit(value)
    }
    if (this.outcome !== null) {
      visit(this.outcome.value)
      if (this.outcome.raised !== null) visit(this.outcome.raised)
    }
  }
}

/** threading.get_ident() of the main thread, as it is on Linux: an address. */
const MAIN_IDENT = 0x7f3a5b000740

export function makeThread(number: number): Thread {
  return new Thread(MAIN_IDENT - number * 0x1000000, number)
}

/** Who is told what the machine does. It looks, and never runs Python. */
export interface RunRecorder {
  /** A LINE instruction: this line begins. */
  beginLine(frame: Frame, line: number): void
  enterFrame(frame: Frame): void
  leaveFrame(frame: Frame): void
  /** An exception appeared in this frame, or passes it. */
  raised(frame: Frame, exception: PyException): void
}

/** The one interpreter's state. A fresh run starts with `resetThread`. */
export const state: {
  thread: Thread
  recorder: RunRecorder | null
  deadline: number
  recursionLimit: number
  /** Runs of the machine inside one another. */
  nested: number
  /** The innermost run of the machine; 0: none. */
  level: number
  /** There are several threads. */
  isShared: boolean
  /** Another thread may be due: looked at where CPython looks at its eval breaker. */
  breaker: boolean
} = {
  thread: makeThread(0),
  recorder: null,
  deadline: Number.POSITIVE_INFINITY,
  recursionLimit: 1000,
  nested: 0,
  level: 0,
  isShared: false,
  breaker: false,
}

/** The program is over, and files can no longer be read. */
export const ending = { isTearingDown: false }

const CHECK_EVERY = 4096

export function resetThread(): void {
  state.thread = makeThread(0)
  threadList.all = [state.thread]
  state.recursionLimit = 1000
  state.nested = state.level = 0
  state.breaker = state.isShared = false
  state.recorder = null
  restartLimits()
}

/** The program begins now: what was used up before does not count. */
export function restartLimits(): void {
  state.thread.steps = 0
  state.deadline = running.host.now() + running.host.limits.seconds
  state.thread.nextCheck = Math.min(CHECK_EVERY, running.host.limits.steps)
}

/** Called now and then from the loop: raises LimitReached when a limit of the host is used up. */
export function checkLimits(thread: Thread): void {
  if (thread.steps >= running.host.limits.steps) {
    throw new LimitReached('steps', `the program ran ${running.host.limits.steps.toLocaleString('en')} lines and was stopped`)
  }
  if (running.host.now() > state.deadline) {
    throw new LimitReached('seconds', `the program ran for ${running.host.limits.seconds} seconds and was stopped`)
  }
  if (thread.steps >= slice.ends) slice.ended()
  thread.nextCheck = Math.min(thread.steps + CHECK_EVERY, running.host.limits.steps, slice.ends)
}

/** How long the running thread may go on while others wait for their turn, in executed lines. Set by the scheduler. */
export const slice: { ends: number; ended: () => void } = { ends: Number.POSITIVE_INFINITY, ended: () => {} }

interrupts.check = () => {
  if (running.host.now() > state.deadline) checkLimits(state.thread)
}

/** A frame is added. RecursionError beyond the limit. _Py_EnterRecursiveCallTstate */
export function enterFrame(thread: Thread): void {
  if (++thread.depth > state.recursionLimit) {
    thread.depth--
    raise('RecursionError', 'maximum recursion depth exceeded')
  }
}

/** A native calls Python that calls a native …: each needs JavaScript's stack, which holds about three hundred. */
const MAX_NESTED = 200

/** A run begins inside another. The caller counts `nested` down. */
export function enterNested(): void {
  if (state.nested >= MAX_NESTED) raise('RecursionError', 'maximum recursion depth exceeded')
  state.nested++
}

let nativeDepth = 0
/** Natives that recurse in JavaScript (repr of nested lists, comparison) end before JavaScript's own stack does. */
const MAX_NATIVE_DEPTH = 600

recursion.enter = (where) => {
  if (++nativeDepth > MAX_NATIVE_DEPTH) {
    nativeDepth--
    raise('RecursionError', `maximum recursion depth exceeded${where}`)
  }
}
recursion.leave = () => {
  nativeDepth--
}

/** sys.exception(): the innermost exception being handled, or null. _PyErr_GetTopmostException */
export function handledException(): PyValue {
  let info: HandledException | null = state.thread.handled
  while (info !== null && info.value === null && info.previous !== null) info = info.previous
  return info === null ? null : info.value
}

/** Everything the machine itself holds; for the cycle collector and the audit. */
export function visitRoots(visit: Visit): void {
  for (const thread of allThreads()) thread.visit(visit)
}

/** Every thread that is alive; the scheduler knows. */
export const threadList: { all: Thread[] } = { all: [] }

export function allThreads(): readonly Thread[] {
  return threadList.all.length > 0 ? threadList.all : [state.thread]
}
