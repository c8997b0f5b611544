/** What is running: the frames, the exception being handled, and the limits. Python/pystate.c */
import type { PyValue, Visit } from '../objects/object'
import { LimitReached, raise } from '../objects/errors'
import { interrupts, recursion } from '../objects/protocols'
import { running } from '../host'
import { HandledException, type Frame } from './frame'
import type { PyException } from '../objects/errors'

export class Thread {
  /** The frame that runs now. */
  frame: Frame | null = null
  /** The innermost exception being handled. */
  handled = new HandledException()
  /** Frames on the stack, nested runs included. */
  depth = 0
  recursionLimit = 1000
  /** Executed lines, of the library too. */
  steps = 0
  /** When `steps` reaches this, limits are looked at. */
  nextCheck = 0
  /** Runs of the machine inside one another. */
  nested = 0
  /** sys.set_asyncgen_hooks; owned. */
  asyncGenHooks: { firstiter: PyValue; finalizer: PyValue } = { firstiter: null, finalizer: null }
  /** sys.set_coroutine_origin_tracking_depth */
  originDepth = 0
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
export const state: { thread: Thread; recorder: RunRecorder | null; deadline: number } = {
  thread: new Thread(),
  recorder: null,
  deadline: Number.POSITIVE_INFINITY,
}

const CHECK_EVERY = 4096

export function resetThread(): void {
  state.thread = new Thread()
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
  thread.nextCheck = Math.min(thread.steps + CHECK_EVERY, running.host.limits.steps)
}

interrupts.check = () => {
  if (running.host.now() > state.deadline) checkLimits(state.thread)
}

/** A frame is added. RecursionError beyond the limit. _Py_EnterRecursiveCallTstate */
export function enterFrame(thread: Thread): void {
  if (++thread.depth > thread.recursionLimit) {
    thread.depth--
    raise('RecursionError', 'maximum recursion depth exceeded')
  }
}

/** A native calls Python that calls a native …: each needs JavaScript's stack, which holds about three hundred. */
const MAX_NESTED = 200

/** A run begins inside another. The caller counts `nested` down. */
export function enterNested(thread: Thread): void {
  if (thread.nested >= MAX_NESTED) raise('RecursionError', 'maximum recursion depth exceeded')
  thread.nested++
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
  const { thread } = state
  for (let frame = thread.frame; frame !== null; frame = frame.back) if (frame.generator === null) visit(frame)
  for (let info: HandledException | null = thread.handled; info !== null; info = info.previous) visit(info.value)
  visit(thread.asyncGenHooks.firstiter)
  visit(thread.asyncGenHooks.finalizer)
}

