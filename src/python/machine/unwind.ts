/** What an exception does to frames: it finds its handler, or leaves them. */
import { exceptionTypes, makeException, PyRaise, type PyException } from '../objects/errors'
import { pending, release, releaseNow, settle } from '../objects/lifetime'
import type { PyObject } from '../objects/object'
import type { Frame } from './frame'
import { leaveGenerator } from './frame-stack'
import { finishFrame } from './generator'
import { endIteration } from './special-frames'
import { state, type Thread } from './thread'
import { addTraceback } from './traceback'

/** Turns whatever was thrown into the Python exception it stands for; what is none goes on as it is. */
export function exceptionOf(thrown: unknown): PyException {
  if (thrown instanceof PyRaise) return thrown.exception
  if (thrown instanceof RangeError) {
    // No regular expressions here: making one needs stack, too.
    if (thrown.message.includes('call stack')) return makeException(exceptionTypes.RecursionError!, 'maximum recursion depth exceeded')
    if (['allocation', 'length', 'size'].some((word) => thrown.message.includes(word))) return makeException(exceptionTypes.MemoryError!)
  }
  throw thrown
}

/** The frame with which a run or a thread began, and that an exception has left. */
export let leftEntry: Frame | null = null

/**
 * Looks for a handler, leaving frames that have none. The frame to go on with, or null when the entry frame was left.
 * exception_unwind in Python/bytecodes.c
 */
export function unwind(from: Frame, exception: PyException, thread: Thread, raisedAt: number): Frame | null {
  let frame = from
  let lasti = raisedAt
  for (;;) {
    const { code } = frame
    const handler = code.findHandler(frame.ip)
    if (handler !== null) {
      const s = frame.slots
      cutStack(frame, code.fastNames.length + handler.depth)
      if (handler.lasti) s[frame.sp++] = lasti >= 0 ? lasti : frame.ip
      // The stack takes our reference over.
      s[frame.sp++] = exception
      frame.ip = handler.target - 1
      return frame
    }
    if (lasti >= 0) frame.ip = lasti
    lasti = -1
    // What was being computed goes before the frame does, also when a traceback keeps the frame.
    cutStack(frame, code.fastNames.length)
    const { back, generator, isEntry } = frame
    thread.depth--
    if (generator !== null) leaveGenerator(generator, frame)
    thread.frame = back
    if (state.recorder !== null) state.recorder.leaveFrame(frame)
    const isNextItem = frame.delivery !== null && frame.delivery.kind === 'item'
    if (generator === null) frame.end(back)
    else {
      const { fold } = generator
      generator.fold = null
      if (fold !== null) releaseNow(fold)
      finishFrame(generator)
    }
    if (isEntry) {
      leftEntry = frame
      return null
    }
    frame = back as Frame
    if (isNextItem && exception.cls.isSubtypeOf(exceptionTypes.StopIteration!)) {
      endIteration(frame)
      release(exception)
      return frame
    }
    addTraceback(exception, frame, frame.ip)
    // What the library raised is the learner's affair from the line that called it.
    if (state.recorder !== null) state.recorder.raised(frame, exception)
  }
}

/** Lets go of the stack's items above `floor`, from the top. */
function cutStack(frame: Frame, floor: number): void {
  const s = frame.slots
  while (frame.sp > floor) {
    const value = s[--frame.sp]
    s[frame.sp] = undefined
    if (value !== undefined) releaseNow(value)
  }
}

/** Deallocates what is pending but keeps this object, which nobody owns yet, for the caller to look at. */
export function settleKeeping(object: PyObject, base: number): void {
  object.rc++
  settle(base)
  if (--object.rc === 0) pending.push(object)
}
