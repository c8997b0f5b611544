/** The stack of running frames: calls and generators join it and leave it. */
import * as op from '../compile/opcodes'
import { release } from '../objects/lifetime'
import { PyObject, type PyValue } from '../objects/object'
import type { Frame, HandledException } from './frame'
import type { PyGenerator } from './generator'
import { enterFrame, state, type Thread } from './thread'

export function pushOn(frame: Frame, value: PyValue): void {
  if (value instanceof PyObject) value.rc++
  frame.slots[frame.sp++] = value
}

/** A generator's frame joins the stack of running frames. */
export function enterGenerator(generator: PyGenerator, frame: Frame): void {
  const { thread } = state
  generator.running = true
  generator.started = true
  generator.handled.previous = thread.handled
  thread.handled = generator.handled
  frame.back = thread.frame
}

/** It leaves again, by a yield or for good. */
export function leaveGenerator(generator: PyGenerator, frame: Frame): void {
  const { thread } = state
  generator.running = false
  thread.handled = generator.handled.previous as HandledException
  generator.handled.previous = null
  frame.back = null
}

export function enterCall(inner: Frame, caller: Frame, thread: Thread): Frame {
  inner.back = caller
  thread.frame = inner
  if (state.recorder !== null) state.recorder.enterFrame(inner)
  return inner
}

export function isResumable(generator: PyGenerator): boolean {
  return !generator.running && generator.frame !== null
}

/** A suspended generator goes on as a frame above the running one; `value` is what its yield gives. */
export function enterInner(generator: PyGenerator, value: PyValue): Frame {
  const { thread } = state
  const inner = generator.frame as Frame
  enterFrame(thread)
  pushOn(inner, value)
  enterGenerator(generator, inner)
  inner.isEntry = false
  thread.frame = inner
  return inner
}

/** A generator returned to the frame that waits for it in FOR_ITER or SEND; takes the result over. */
export function deliverResult(caller: Frame, result: PyValue): void {
  const { code, ip, slots } = caller
  if (code.ops[ip] === op.FOR_ITER) {
    const iterator = slots[--caller.sp] as PyValue
    slots[caller.sp] = undefined
    release(iterator)
    release(result)
  } else slots[caller.sp++] = result
  caller.ip = (code.args[ip] as number) - 1
}
