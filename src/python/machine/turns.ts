/** Threads take turns: which frame goes on, where a thread begins, how it goes on after a wait. */
import * as op from '../compile/opcodes'
import { PyBoundMethod } from '../objects/call'
import { PyRaise } from '../objects/errors'
import { handOver, pending, release } from '../objects/lifetime'
import { PyObject, type PyValue } from '../objects/object'
import type { Wait } from '../objects/threads'
import { callableIteratorType } from '../builtins/iterators'
import type { Frame } from './frame'
import { bindArguments } from './function'
import { finishBinding, isPlainFunction } from './new-frames'
import { callNative, endThread, giveTurn, type Reason } from './scheduler'
import { deliverItem } from './special-frames'
import { enterFrame, state, type Thread } from './thread'

/** The frame that goes on now. null: none in this run, which is over: what it waited for is there. */
export function nextFrame(reason: Reason): Frame | null {
  let why = reason
  for (;;) {
    const next = giveTurn(why)
    if (next.waitSlots < 0) return null
    if (next.frame !== null) return next.frame
    const begun = beginThread(next)
    if (begun !== null) return begun
    why = 'ends'
  }
}

/** The first frame of a thread; null when there is none, and it has come to its end already. */
function beginThread(thread: Thread): Frame | null {
  const { callable, args, keywords } = thread.task as NonNullable<Thread['task']>
  const isMethod = callable instanceof PyBoundMethod
  const func = isMethod ? callable.func : callable
  if (!isPlainFunction(func)) {
    callNative(thread)
    return null
  }
  try {
    const frame = finishBinding(func, bindArguments(func, isMethod ? [callable.self, ...args] : args, keywords))
    enterFrame(thread)
    frame.isEntry = true
    thread.frame = frame
    if (state.recorder !== null) state.recorder.enterFrame(frame)
    return frame
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    endThread(thread, null, thrown.exception)
    return null
  }
}

/** The call that a thread waited in gives its result, or raises; the arguments go. */
export function finishWaiting(thread: Thread, frame: Frame): void {
  const { wait, waitSlots, isTimedOut } = thread
  thread.wait = null
  const result = (wait as Wait).finish(isTimedOut)
  if (result instanceof PyObject) result.rc++
  if (frame.code.ops[frame.ip] === op.FOR_ITER) {
    if ((frame.slots[frame.sp - 1] as PyObject).cls === callableIteratorType) deliverItem(frame, result)
    // There is an item now: the instruction asks for it again.
    else frame.ip--
    return
  }
  const s = frame.slots
  for (let i = 0; i < waitSlots; i++) {
    const value = s[--frame.sp]
    s[frame.sp] = undefined
    if (value !== undefined) release(value)
  }
  s[frame.sp++] = result
}

/** A thread came to the end of what a run began for, while another run went on with it. */
export function takeOutcome(thread: Thread): PyValue {
  const { value, raised } = thread.outcome as NonNullable<Thread['outcome']>
  thread.outcome = null
  if (raised === null) return handOver(value)
  if (--raised.rc === 0) pending.push(raised)
  throw new PyRaise(raised)
}
