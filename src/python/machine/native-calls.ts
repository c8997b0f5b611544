/**
 * Calls of natives, from the machine. A native that may wait, or that only goes on to call something else, says so
 * instead of doing it (objects/threads): the machine then puts the thread aside, or runs what it calls as a frame.
 */
import { call, refuseCall } from '../objects/call'
import { release } from '../objects/lifetime'
import { PyBuiltinFunction, PyMethodDescriptor, type MethodSpec } from '../objects/native'
import { plainTypes, PyObject, typeOf, type Keywords, type PyType, type PyValue } from '../objects/object'
import { callEntered, isEntered, isKnown, isWait, isWaitingSpec, type Entered, type Known, type Wait, type WaitingSpec } from '../objects/threads'
import { callableIteratorType, type PyCallableIterator } from '../builtins/iterators'
import { callType } from '../builtins/type'
import { Frame } from './frame'
import { frameFor, isRunThrough } from './instructions'
import { runFrame } from './loop'
import { enterClass, instanceFrame, lengthFrame } from './special-frames'
import { state, type Thread } from './thread'

function callDirect(spec: MethodSpec, self: PyValue, argument: PyValue): PyValue {
  return (spec.direct as (self: PyValue, argument: PyValue) => PyValue)(self, argument)
}

/** The answer of a native that has to wait. */
export const WAITING = new PyObject(plainTypes.object)

/** What the native that answered WAITING asked for. */
let asked: Wait | Frame | null = null

function beginWaiting(spec: MethodSpec, self: PyValue, args: PyValue[], keywords: Keywords, name: string, owner: string | null): PyValue {
  const result = (spec as WaitingSpec).begin(self, args, keywords, name, owner)
  if (isEntered(result)) return enterCallable(result)
  if (!isWait(result)) return result
  asked = result
  return WAITING
}

/** What a native only calls becomes a frame of the machine's where it can. */
function enterCallable(entered: Entered | Known): PyValue {
  if (isKnown(entered)) return entered.result
  const { finish, owned = null } = entered
  let inner: Frame | null
  try {
    inner = frameFor(entered.callable, entered.args, entered.keywords)
    if (inner !== null && !isRunThrough(inner)) {
      state.thread.depth--
      const made = runFrame(inner)
      const result = finish === undefined ? made : finish(made)
      entered.leave?.()
      release(owned)
      return result
    }
  } catch (thrown) {
    entered.leave?.()
    release(owned)
    throw thrown
  }
  if (inner === null) {
    // A native that may wait or call on itself.
    const { callable, args, keywords } = entered
    if (entered.leave === undefined && finish === undefined) return callNativeKeywords(callable, undefined, args, keywords)
    return callEntered(entered)
  }
  if (finish !== undefined) inner.delivery = { kind: 'finish', instance: owned, finish }
  inner.leave = entered.leave === undefined ? null : () => entered.leave?.()
  asked = inner
  return WAITING
}

/** A frame takes over what stands on its caller's stack from `at` on. */
export function takeStack(inner: Frame, frame: Frame, at: number): void {
  const s = frame.slots
  const kept: PyValue[] = []
  while (frame.sp > at) {
    const value = s[--frame.sp]
    s[frame.sp] = undefined
    if (value !== undefined) kept.push(value)
  }
  inner.kept = kept
}

/** After WAITING: the frame that was asked for, with its caller's stack from `at` on; null: the thread is to be put aside. */
export function takeAsked(frame: Frame, at: number): Frame | null {
  if (!(asked instanceof Frame)) return null
  const inner = asked
  asked = null
  takeStack(inner, frame, at)
  return inner
}

/** Calls a native with keywords, where the machine itself can put the thread aside. The stack stays as it is. */
export function callNativeKeywords(callable: PyValue, self: PyValue | undefined, args: PyValue[], keywords: Keywords): PyValue {
  if (callable instanceof PyBuiltinFunction && self === undefined && isWaitingSpec(callable.spec)) return beginWaiting(callable.spec, callable.self, args, keywords, callable.name, callable.owner)
  if (callable instanceof PyMethodDescriptor && self !== undefined && isWaitingSpec(callable.spec)) return beginWaiting(callable.spec, self, args, keywords, callable.name, callable.owner.qualname)
  const all = self === undefined ? args : [self, ...args]
  const { slots, isHeapType } = typeOf(callable)
  if (slots.call === callType && (callable as PyType).isHeapType) return asCalled(enterClass(callable as PyType, all, keywords))
  if (slots.enter !== undefined && !isHeapType) return enterCallable(slots.enter(callable, all, keywords) as Entered | Known)
  if (isHeapType) {
    const inner = instanceFrame(callable, all, keywords)
    if (inner !== null) return asCalled(inner)
  }
  return call(callable, all, keywords)
}

/** A frame that a special method runs in is asked for; anything else is a result. */
export function asCalled(made: Frame | PyValue): PyValue {
  if (!(made instanceof Frame)) return made
  asked = made
  return WAITING
}

/** What a `for` has to wait for before its iterator gives the next item, or what it has called already; undefined: nothing. */
export function itemWait(iterator: PyValue): Wait | PyValue | undefined {
  if (iterator instanceof PyObject && iterator.cls === callableIteratorType) {
    const { source } = iterator as PyCallableIterator
    if (!(source instanceof PyBuiltinFunction) || !isWaitingSpec(source.spec)) return undefined
    const result = source.spec.begin(source.self, [], null, source.name, source.owner)
    return isEntered(result) ? callEntered(result) : result
  }
  return (typeOf(iterator).slots.pause?.(iterator) as Wait | null | undefined) ?? undefined
}

/** The thread waits: what it called takes the place of so many slots when it goes on. */
export function putAside(thread: Thread, slots: number, wait = asked as Wait): void {
  thread.wait = wait
  thread.waitSlots = slots
  asked = null
}

/** Calls anything that is no plain function, with `count` arguments at `first`. They stay on the stack. */
export function callOther(callable: PyValue, self: PyValue | undefined, stack: (PyValue | undefined)[], first: number, count: number): PyValue {
  if (callable instanceof PyMethodDescriptor && self !== undefined) {
    const { spec } = callable
    if (spec.begin !== undefined) return beginWaiting(spec, self, stack.slice(first, first + count) as PyValue[], null, callable.name, callable.owner.qualname)
    if (count === 1 && spec.kind === 'oneArg') return callDirect(spec, self, stack[first] as PyValue)
    if (count === 0 && spec.kind === 'noArgs') return callDirect(spec, self, null)
    return spec.invoke(self, stack.slice(first, first + count) as PyValue[], null, callable.name, callable.owner.qualname)
  }
  if (callable instanceof PyBuiltinFunction && self === undefined) {
    const { spec } = callable
    if (state.isShared && count === 1) {
      const inner = lengthFrame(callable, stack[first] as PyValue)
      if (inner !== null) return asCalled(inner)
    }
    if (spec.begin !== undefined) return beginWaiting(spec, callable.self, stack.slice(first, first + count) as PyValue[], null, callable.name, callable.owner)
    if (count === 1 && spec.kind === 'oneArg') return callDirect(spec, callable.self, stack[first] as PyValue)
    return spec.invoke(callable.self, stack.slice(first, first + count) as PyValue[], null, callable.name, callable.owner)
  }
  const args = stack.slice(first, first + count) as PyValue[]
  if (self !== undefined) args.unshift(self)
  const { slots, isHeapType } = typeOf(callable)
  if (slots.call === callType && (callable as PyType).isHeapType) return asCalled(enterClass(callable as PyType, args, null))
  if (slots.enter !== undefined && !isHeapType) return enterCallable(slots.enter(callable, args, null) as Entered | Known)
  if (isHeapType) {
    const inner = instanceFrame(callable, args, null)
    if (inner !== null) return asCalled(inner)
  }
  if (slots.call === undefined) return refuseCall(callable)
  return slots.call(callable, args, null)
}
