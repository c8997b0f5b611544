/**
 * The machine: one loop over instructions, for as many frames as Python calls deep. Python/ceval.c
 *
 * The hot state (instructions, the frame's slots, stack pointer, instruction pointer) lies in local variables; before
 * anything that may look at the frame from outside (a call, a deallocation) it is written back (`frame.ip`, `frame.sp`).
 * What came to zero references during an instruction is deallocated before the next one begins.
 *
 * A native that calls back into Python runs the loop again, nested. Rare instructions are in `instructions.ts`.
 */
import * as op from '../compile/opcodes'
import { loadMethod, setAttribute } from '../objects/attributes'
import { callTypes, PyBoundMethod } from '../objects/call'
import type { PyCell } from '../objects/cell'
import { PyException, PyRaise } from '../objects/errors'
import { handOver, pending, release, settle } from '../objects/lifetime'
import { binaryOp, inplaceOp, isTrue, type Operator } from '../objects/number'
import { PyObject, typeOf, type PyValue } from '../objects/object'
import { compareValues, getItem, iterOf, setItem } from '../objects/protocols'
import { wrapSlots } from '../objects/slotdefs'
import type { CompareOp } from '../objects/slots'
import { isWait } from '../objects/threads'
import { cacheAttribute, loadAttribute, type AttributeCache } from './attribute-cache'
import { constantsOf } from './code-object'
import { byteAt, storeByteAt } from './fast-items'
import { Frame } from './frame'
import { deliverResult, enterCall, enterGenerator, enterInner, isResumable, leaveGenerator, pushOn } from './frame-stack'
import { bindArguments, type PyFunction } from './function'
import { finishFrame, generatorHooks, generatorType, makeGenerator, PyGenerator } from './generator'
import { isPlainModule, lookUpGlobal, rememberName, type GlobalCache } from './global-cache'
import { FAST_OPERATORS, runHot } from './hot'
import { runInstruction } from './instructions'
import { nextItem, sendValue } from './iterator-steps'
import { loadName, raiseEmptyCell, raiseUnbound, storeName } from './names'
import { callOther, itemWait, putAside, takeAsked, takeStack, WAITING } from './native-calls'
import { callFrame, finishBinding, isPlainFunction } from './new-frames'
import { quicken } from './quicken'
import { Reraise, setContext } from './raising'
import { atSwitchPoint, endThread, switchReason, waitingHooks, type Reason } from './scheduler'
import { beginFold, consumes, deliver, deliverItem, endFold, itemFrame, nextItemFrame, storeItemFrame } from './special-frames'
import { checkLimits, enterFrame, enterNested, state } from './thread'
import { addTraceback } from './traceback'
import { finishWaiting, nextFrame, takeOutcome } from './turns'
import { exceptionOf, leftEntry, settleKeeping, unwind } from './unwind'

const BINARY: readonly string[] = op.BINARY_OPERATORS
const COMPARE: readonly CompareOp[] = op.COMPARE_OPERATORS

function compareInts(operator: number, a: number, b: number): boolean {
  switch (operator) {
    case 0:
      return a < b
    case 1:
      return a <= b
    case 2:
      return a === b
    case 3:
      return a !== b
    case 4:
      return a > b
    default:
      return a >= b
  }
}

/** Calls a function of the learner's from native code. _PyFunction_Vectorcall */
function callFunction(func: PyValue, args: PyValue[], keywords: readonly string[] | null): PyValue {
  const fn = func as PyFunction
  return runFrame(finishBinding(fn, bindArguments(fn, args, keywords)))
}
callTypes.function.slots.call = callFunction as typeof callTypes.function.slots.call
callTypes.function.ownSlots.call = callTypes.function.slots.call
for (const [name, wrapper] of wrapSlots(callTypes.function)) if (!callTypes.function.dict.has(name)) callTypes.function.dict.set(name, wrapper)

/** Runs a fresh frame to its end and returns what it returns (for a generator function: the generator). */
export function runFrame(frame: Frame): PyValue {
  try {
    enterNested()
  } catch (tooDeep) {
    frame.end(null)
    throw tooDeep
  }
  try {
    return run(frame, null) as PyValue
  } finally {
    state.nested--
  }
}

/** Other threads run while a native of this one's waits. */
waitingHooks.runOthers = () => {
  enterNested()
  try {
    runFrames(null, null)
  } finally {
    state.nested--
  }
}

/** Goes on with a suspended generator. undefined: it returned, and `result` holds what. */
generatorHooks.resume = (generator: PyGenerator, value: PyValue, thrown: PyException | null) => {
  const frame = generator.frame as Frame
  // What it was handling when it yielded. _PyErr_ChainStackItem
  if (thrown !== null && generator.handled.value instanceof PyException) setContext(thrown, generator.handled.value)
  if (thrown === null && (generator.started || value !== null)) pushOn(frame, value)
  else if (thrown === null) pushOn(frame, null)
  return run(frame, thrown)
}

/**
 * Runs until `entry` returns, yields or is left by an exception. With `thrown`, that exception is raised where the
 * frame stands. undefined when a generator's frame returned.
 */
function run(entry: Frame, thrown: PyException | null): PyValue | undefined {
  const { thread } = state
  const { level } = thread
  try {
    enterFrame(thread)
  } catch (tooDeep) {
    if (entry.generator === null) entry.end(null)
    throw tooDeep
  }
  state.level++
  // The first frames of a thread belong to no run.
  if (thread.frame !== null || level !== 0) thread.level = state.level
  try {
    return runFrames(entry, thrown)
  } finally {
    state.level--
    thread.level = level
  }
}

/**
 * Runs the frame of a thread, and other threads' when it is their turn, until `entry` returns, yields or is left. With
 * `entry` null: until the state's thread, in a native of which this is called, need not wait any longer.
 */
function runFrames(entry: Frame | null, thrown: PyException | null): PyValue | undefined {
  let { thread } = state
  const home = thread
  const base = pending.length
  const { recorder } = state
  let frame: Frame
  let toThrow = thrown
  /** A thread goes on whose call has waited. */
  let isResumed = false
  if (entry !== null) {
    if (entry.generator !== null) enterGenerator(entry.generator, entry)
    else entry.back = thread.frame
    entry.isEntry = true
    thread.frame = entry
    if (recorder !== null && entry.func !== null && entry.generator === null) recorder.enterFrame(entry)
    frame = entry
  } else {
    const next = nextFrame('waits')
    if (next === null) return undefined
    thread = state.thread
    frame = next
    isResumed = thread.wait !== null
  }
  let reason: Reason | null = null

  frames: for (;;) {
    if (reason !== null) {
      // Another thread may go on.
      const next = nextFrame(reason)
      reason = null
      if (next === null) return undefined
      if (entry !== null && entry.finished && home.outcome !== null) return takeOutcome(home)
      thread = state.thread
      frame = next
      isResumed = thread.wait !== null
    } else if (state.breaker && frame.ip < 0 && atSwitchPoint(frame)) {
      reason = switchReason()
      continue frames
    }
    const code = frame.code
    const ops = code.ops
    const args = code.args
    const s = frame.slots
    const consts = constantsOf(code)
    const cache = (code.cache ??= new Array<unknown>(ops.length).fill(undefined))
    const quick = (code.quick ??= quicken(code))
    let sp = frame.sp
    let ip = frame.ip
    try {
      if (toThrow !== null) {
        const exception = toThrow
        toThrow = null
        if (ip < 0) ip = 0
        // Handed in as it is: what the caller handles is no context of it. _PyErr_Restore in _gen_throw
        throw new PyRaise(exception, true)
      }
      if (isResumed) {
        isResumed = false
        finishWaiting(thread, frame)
        ip = frame.ip
        sp = frame.sp
        if (pending.length > base) settle(base)
      }
      dispatch: for (;;) {
        ip++
        switch (ops[ip]) {
          case op.NOP:
            continue dispatch
          case op.LINE: {
            if (recorder !== null) {
              frame.ip = ip
              frame.sp = sp
              recorder.beginLine(frame, args[ip] as number)
            }
            if (++thread.steps >= thread.nextCheck) {
              frame.ip = ip
              checkLimits(thread)
            }
            if (quick[ip] !== op.LINE && !state.breaker) {
              runHot(frame, ip, sp, thread, recorder)
              ip = frame.ip
              sp = frame.sp
            }
            continue dispatch
          }
          case op.LOAD_FAST: {
            const value = s[args[ip] as number] as PyValue
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            continue dispatch
          }
          case op.LOAD_FAST_CHECK: {
            const value = s[args[ip] as number]
            if (value === undefined) raiseUnbound(code.fastNames[args[ip] as number] as string)
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            continue dispatch
          }
          case op.LOAD_FAST_LOAD_FAST: {
            const both = args[ip] as number
            const first = s[both >> 16] as PyValue
            if (typeof first === 'object' && first !== null) first.rc++
            s[sp++] = first
            const second = s[both & 0xffff] as PyValue
            if (typeof second === 'object' && second !== null) second.rc++
            s[sp++] = second
            continue dispatch
          }
          case op.LOAD_CONST: {
            const value = consts[args[ip] as number] as PyValue
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            continue dispatch
          }
          case op.LOAD_SMALL_INT:
            s[sp++] = args[ip] as number
            continue dispatch
          case op.STORE_FAST: {
            const slot = args[ip] as number
            const old = s[slot]
            s[slot] = s[--sp]
            if (typeof old === 'object' && old !== null && --old.rc === 0) pending.push(old)
            break
          }
          case op.STORE_FAST_LOAD_FAST: {
            const both = args[ip] as number
            const old = s[both >> 16]
            s[both >> 16] = s[sp - 1]
            if (typeof old === 'object' && old !== null && --old.rc === 0) pending.push(old)
            const value = s[both & 0xffff] as PyValue
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp - 1] = value
            break
          }
          case op.STORE_FAST_STORE_FAST: {
            const both = args[ip] as number
            let old = s[both >> 16]
            s[both >> 16] = s[--sp]
            if (typeof old === 'object' && old !== null && --old.rc === 0) pending.push(old)
            old = s[both & 0xffff]
            s[both & 0xffff] = s[--sp]
            if (typeof old === 'object' && old !== null && --old.rc === 0) pending.push(old)
            break
          }
          case op.POP_TOP:
          case op.POP_ITER: {
            const value = s[--sp]
            if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
            break
          }
          case op.PUSH_NULL:
            s[sp++] = undefined
            continue dispatch
          case op.COPY: {
            const value = s[sp - (args[ip] as number)]
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            continue dispatch
          }
          case op.SWAP: {
            const other = sp - (args[ip] as number)
            const top = s[sp - 1]
            s[sp - 1] = s[other]
            s[other] = top
            continue dispatch
          }
          case op.BINARY_OP: {
            const b = s[sp - 1] as PyValue
            const a = s[sp - 2] as PyValue
            let operator = args[ip] as number
            frame.ip = ip
            frame.sp = sp
            let result: PyValue
            if (operator >= FAST_OPERATORS['+=']) {
              operator -= FAST_OPERATORS['+=']
              result = inplaceOp(BINARY[operator] as Operator, a, b)
            } else result = binaryOp(BINARY[operator] as Operator, a, b)
            if (typeof result === 'object' && result !== null) result.rc++
            sp--
            s[sp - 1] = result
            if (typeof b === 'object' && b !== null && --b.rc === 0) pending.push(b)
            if (typeof a === 'object' && a !== null && --a.rc === 0) pending.push(a)
            break
          }
          case op.COMPARE_OP: {
            const b = s[sp - 1] as PyValue
            const a = s[sp - 2] as PyValue
            const operator = args[ip] as number
            let result: PyValue
            if (typeof a === 'number' && typeof b === 'number') {
              const holds = compareInts(operator & 7, a, b)
              sp -= 2
              // The usual next instruction is a jump on the result.
              const next = ops[ip + 1]
              if (next === op.POP_JUMP_IF_FALSE) ip = holds ? ip + 1 : (args[ip + 1] as number) - 1
              else if (next === op.POP_JUMP_IF_TRUE) ip = holds ? (args[ip + 1] as number) - 1 : ip + 1
              else s[sp++] = holds
              continue dispatch
            } else {
              frame.ip = ip
              frame.sp = sp
              result = compareValues(a, b, COMPARE[operator & 7] as CompareOp)
              if (operator & 16 && typeof result !== 'boolean') result = isTrue(result)
              if (typeof result === 'object' && result !== null) result.rc++
            }
            sp--
            s[sp - 1] = result
            if (typeof b === 'object' && b !== null && --b.rc === 0) pending.push(b)
            if (typeof a === 'object' && a !== null && --a.rc === 0) pending.push(a)
            break
          }
          case op.BINARY_SUBSCR: {
            const key = s[sp - 1] as PyValue
            const container = s[sp - 2] as PyValue
            let result: PyValue | undefined
            if (typeof key === 'number') result = byteAt(container, key)
            if (result === undefined) {
              frame.ip = ip
              frame.sp = sp
              if (state.isShared) {
                const inner = itemFrame(container, key)
                if (inner !== null) {
                  takeStack(inner, frame, sp - 2)
                  frame = enterCall(inner, frame, thread)
                  continue frames
                }
              }
              result = getItem(container, key)
            }
            if (typeof result === 'object' && result !== null) result.rc++
            sp--
            s[sp - 1] = result
            if (typeof key === 'object' && key !== null && --key.rc === 0) pending.push(key)
            if (typeof container === 'object' && container !== null && --container.rc === 0) pending.push(container)
            break
          }
          case op.STORE_SUBSCR: {
            const key = s[sp - 1] as PyValue
            const container = s[sp - 2] as PyValue
            const value = s[sp - 3] as PyValue
            if (!(typeof key === 'number' && storeByteAt(container, key, value))) {
              frame.ip = ip
              frame.sp = sp
              if (state.isShared) {
                const inner = storeItemFrame(container, key, value)
                if (inner !== null) {
                  takeStack(inner, frame, sp - 3)
                  frame = enterCall(inner, frame, thread)
                  continue frames
                }
              }
              setItem(container, key, value)
            }
            sp--
            sp--
            sp--
            if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
            if (typeof container === 'object' && container !== null && --container.rc === 0) pending.push(container)
            if (typeof key === 'object' && key !== null && --key.rc === 0) pending.push(key)
            break
          }
          case op.POP_JUMP_IF_FALSE:
          case op.POP_JUMP_IF_TRUE: {
            const value = s[sp - 1] as PyValue
            let truth: boolean
            if (typeof value === 'boolean') truth = value
            else {
              frame.ip = ip
              frame.sp = sp
              truth = isTrue(value)
            }
            sp--
            if (truth === (ops[ip] === op.POP_JUMP_IF_TRUE)) ip = (args[ip] as number) - 1
            if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
            break
          }
          case op.POP_JUMP_IF_NONE:
          case op.POP_JUMP_IF_NOT_NONE: {
            const value = s[--sp] as PyValue
            if ((value === null) === (ops[ip] === op.POP_JUMP_IF_NONE)) ip = (args[ip] as number) - 1
            if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
            break
          }
          case op.JUMP:
            ip = (args[ip] as number) - 1
            continue dispatch
          case op.JUMP_BACKWARD:
            ip = (args[ip] as number) - 1
            if (state.breaker && atSwitchPoint(frame)) {
              frame.ip = ip
              frame.sp = sp
              reason = switchReason()
              continue frames
            }
            continue dispatch
          case op.GET_ITER: {
            const iterable = s[sp - 1] as PyValue
            frame.ip = ip
            frame.sp = sp
            const iterator = iterOf(iterable)
            if (iterator instanceof PyObject) iterator.rc++
            s[sp - 1] = iterator
            release(iterable)
            break
          }
          case op.FOR_ITER: {
            const iterator = s[sp - 1] as PyValue
            frame.ip = ip
            frame.sp = sp
            if ((iterator as PyObject | null)?.cls === generatorType && isResumable(iterator as PyGenerator)) {
              frame = enterInner(iterator as PyGenerator, null)
              continue frames
            }
            if (state.isShared) {
              const inner = nextItemFrame(iterator)
              if (inner !== null) {
                frame = enterCall(inner, frame, thread)
                continue frames
              }
              const wait = itemWait(iterator)
              if (wait !== undefined) {
                if (isWait(wait)) {
                  putAside(thread, 0, wait)
                  reason = 'waits'
                  continue frames
                }
                if (wait instanceof PyObject) wait.rc++
                deliverItem(frame, wait)
                ip = frame.ip
                sp = frame.sp
                break
              }
            }
            const item = nextItem(iterator)
            if (item === undefined) {
              sp--
              release(iterator)
              ip = (args[ip] as number) - 1
            } else {
              if (typeof item === 'object' && item !== null) item.rc++
              s[sp++] = item
            }
            break
          }
          case op.LOAD_GLOBAL: {
            const cached = cache[ip] as GlobalCache | undefined
            const { globals } = frame
            let value: PyValue
            if (cached !== undefined && cached.globals === globals && cached.version === globals.keysVersion && cached.sourceVersion === cached.source.keysVersion) {
              value = cached.source.values[cached.entry] as PyValue
            } else {
              frame.ip = ip
              frame.sp = sp
              value = lookUpGlobal(frame, code.names[args[ip] as number] as string, cache, ip, false)
            }
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            continue dispatch
          }
          case op.LOAD_NAME: {
            let value: PyValue
            const cached = cache[ip] as GlobalCache | undefined
            if (cached !== undefined && cached.globals === frame.locals && cached.version === cached.globals.keysVersion && cached.sourceVersion === cached.source.keysVersion) {
              value = cached.source.values[cached.entry] as PyValue
              if (typeof value === 'object' && value !== null) value.rc++
              s[sp++] = value
              continue dispatch
            }
            frame.ip = ip
            frame.sp = sp
            const name = code.names[args[ip] as number] as string
            value = isPlainModule(frame) ? lookUpGlobal(frame, name, cache, ip, true) : loadName(frame, name)
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            break
          }
          case op.STORE_NAME: {
            const cached = cache[ip] as GlobalCache | undefined
            if (cached !== undefined && cached.globals === frame.locals && cached.version === cached.globals.keysVersion) {
              const { values } = cached.globals
              const old = values[cached.entry]
              values[cached.entry] = s[--sp]
              if (typeof old === 'object' && old !== null && --old.rc === 0) pending.push(old)
              break
            }
            frame.ip = ip
            frame.sp = sp
            const value = s[sp - 1] as PyValue
            const name = code.names[args[ip] as number] as string
            storeName(frame, name, value)
            if (isPlainModule(frame)) rememberName(frame.globals, name, cache, ip)
            sp--
            release(value)
            break
          }
          case op.STORE_GLOBAL: {
            const value = s[--sp] as PyValue
            frame.globals.setString(code.names[args[ip] as number] as string, value)
            release(value)
            break
          }
          case op.LOAD_DEREF: {
            const { value } = s[args[ip] as number] as PyCell
            if (value === undefined) raiseEmptyCell(frame, args[ip] as number)
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp++] = value
            continue dispatch
          }
          case op.STORE_DEREF: {
            const value = s[--sp] as PyValue
            ;(s[args[ip] as number] as PyCell).set(value)
            release(value)
            break
          }
          case op.LOAD_CLOSURE: {
            const cell = s[args[ip] as number] as PyCell
            cell.rc++
            s[sp++] = cell
            continue dispatch
          }
          case op.LOAD_ATTR: {
            const owner = s[sp - 1] as PyValue
            frame.ip = ip
            frame.sp = sp
            const value = loadAttribute(owner, code.names[args[ip] as number] as string, cache, ip)
            if (value === WAITING) {
              frame = enterCall(takeAsked(frame, sp - 1) as Frame, frame, thread)
              continue frames
            }
            if (typeof value === 'object' && value !== null) value.rc++
            s[sp - 1] = value
            if (typeof owner === 'object' && owner !== null && --owner.rc === 0) pending.push(owner)
            break
          }
          case op.LOAD_METHOD: {
            const owner = s[sp - 1] as PyValue
            const name = code.names[args[ip] as number] as string
            const cls = typeOf(owner)
            let cached = cache[ip] as AttributeCache | undefined
            if (cached === undefined || cached.cls !== cls || cached.version !== cls.version) cached = cacheAttribute(cls, name, cache, ip)
            if (cached.kind === 0 && cached.plain && !(typeof owner === 'object' && owner !== null && owner.attrs !== null && owner.attrs.findString(name) >= 0)) {
              const method = cached.found as PyObject
              method.rc++
              s[sp - 1] = method
              s[sp++] = owner
              break
            }
            frame.ip = ip
            frame.sp = sp
            const { callable, self } = loadMethod(owner, name)
            if (typeof callable === 'object' && callable !== null) callable.rc++
            s[sp - 1] = callable
            s[sp++] = self
            if (self === undefined) release(owner)
            break
          }
          case op.STORE_ATTR: {
            const owner = s[sp - 1] as PyValue
            const value = s[sp - 2] as PyValue
            frame.ip = ip
            frame.sp = sp
            setAttribute(owner, code.names[args[ip] as number] as string, value)
            sp--
            sp--
            release(value)
            release(owner)
            break
          }
          case op.CALL: {
            const count = args[ip] as number
            const at = sp - count - 1
            const callable = s[at] as PyValue
            frame.ip = ip
            frame.sp = sp
            if (isPlainFunction(callable)) {
              enterFrame(thread)
              const inner = callFrame(callable, s, at + 1, count, thread)
              frame.sp = at
              release(callable)
              frame = enterCall(inner, frame, thread)
              continue frames
            }
            if (callable instanceof PyBoundMethod && isPlainFunction(callable.func)) {
              enterFrame(thread)
              const { func, self } = callable
              // The method's place on the stack becomes the first argument.
              if (self instanceof PyObject) self.rc++
              s[at] = self
              let inner: Frame
              try {
                inner = callFrame(func, s, at, count + 1, thread)
              } catch (thrown) {
                // Wrong arguments: the method has left the stack, so nobody else lets it go.
                handOver(callable)
                throw thrown
              }
              frame.sp = at
              release(callable)
              frame = enterCall(inner, frame, thread)
              continue frames
            }
            if (state.isShared && count === 1) {
              const argument = s[sp - 1]
              if (consumes(callable, undefined, argument)) {
                beginFold(argument)
                frame = enterInner(argument, null)
                continue frames
              }
            }
            const result = callOther(callable, undefined, s, at + 1, count)
            if (result === WAITING) {
              const inner = takeAsked(frame, at)
              if (inner !== null) {
                frame = enterCall(inner, frame, thread)
                continue frames
              }
              putAside(thread, count + 1)
              reason = 'waits'
              continue frames
            }
            if (typeof result === 'object' && result !== null) result.rc++
            for (let i = sp - 1; i >= at; i--) {
              const value = s[i]
              if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
            }
            s[at] = result
            sp = at + 1
            if (state.breaker && atSwitchPoint(frame)) {
              frame.ip = ip
              frame.sp = sp
              if (pending.length > base) settle(base)
              reason = switchReason()
              continue frames
            }
            break
          }
          case op.CALL_METHOD: {
            const count = args[ip] as number
            const at = sp - count - 2
            const callable = s[at] as PyValue
            const self = s[at + 1]
            frame.ip = ip
            frame.sp = sp
            if (isPlainFunction(callable)) {
              enterFrame(thread)
              const inner = self === undefined ? callFrame(callable, s, at + 2, count, thread) : callFrame(callable, s, at + 1, count + 1, thread)
              frame.sp = at
              release(callable)
              frame = enterCall(inner, frame, thread)
              continue frames
            }
            if (state.isShared && count === 1) {
              const argument = s[sp - 1]
              if (consumes(callable, self, argument)) {
                beginFold(argument)
                frame = enterInner(argument, null)
                continue frames
              }
            }
            const result = callOther(callable, self, s, at + 2, count)
            if (result === WAITING) {
              const inner = takeAsked(frame, at)
              if (inner !== null) {
                frame = enterCall(inner, frame, thread)
                continue frames
              }
              putAside(thread, count + 2)
              reason = 'waits'
              continue frames
            }
            if (typeof result === 'object' && result !== null) result.rc++
            for (let i = sp - 1; i >= at; i--) {
              const value = s[i]
              if (typeof value === 'object' && value !== null && --value.rc === 0) pending.push(value)
            }
            s[at] = result
            sp = at + 1
            if (state.breaker && atSwitchPoint(frame)) {
              frame.ip = ip
              frame.sp = sp
              if (pending.length > base) settle(base)
              reason = switchReason()
              continue frames
            }
            break
          }
          case op.RETURN_VALUE: {
            const result = s[--sp] as PyValue
            frame.ip = ip
            frame.sp = sp
            const caller = frame.isEntry ? null : (frame.back as Frame)
            const { generator, back, delivery } = frame
            const fold = generator === null ? null : generator.fold
            if (fold !== null) (generator as PyGenerator).fold = null
            frame.delivery = null
            thread.depth--
            if (generator !== null) leaveGenerator(generator, frame)
            thread.frame = back
            if (recorder !== null) recorder.leaveFrame(frame)
            if (generator === null) frame.end(back)
            else finishFrame(generator)
            if (caller === null) {
              if (generator !== null) {
                generator.result = result
                settle(base)
                return undefined
              }
              settle(base)
              if (frame === entry) return handOver(result)
              endThread(thread, handOver(result), null)
              settle(base)
              reason = 'ends'
              continue frames
            }
            frame = caller
            if (generator !== null) {
              if (fold === null) deliverResult(caller, result)
              else {
                endFold(caller, fold)
                release(result)
              }
            } else if (delivery === null) caller.slots[caller.sp++] = result
            else {
              ip = caller.ip
              sp = caller.sp
              deliver(delivery, caller, result)
            }
            continue frames
          }
          case op.YIELD_VALUE: {
            const value = s[--sp] as PyValue
            frame.ip = ip
            frame.sp = sp
            const generator = frame.generator as PyGenerator
            const caller = frame.isEntry ? null : (frame.back as Frame)
            thread.depth--
            thread.frame = frame.back
            leaveGenerator(generator, frame)
            if (recorder !== null) recorder.leaveFrame(frame)
            if (caller === null) {
              settle(base)
              return handOver(value)
            }
            if (generator.fold !== null) {
              generator.fold.items.push(value)
              frame = enterInner(generator, null)
              continue frames
            }
            caller.slots[caller.sp++] = value
            frame = caller
            continue frames
          }
          case op.RETURN_GENERATOR: {
            frame.ip = ip
            frame.sp = sp
            const { back } = frame
            const wasEntry = frame.isEntry
            const generator = makeGenerator(frame)
            thread.depth--
            thread.frame = back
            frame.back = null
            if (wasEntry) {
              settleKeeping(generator, base)
              return generator
            }
            generator.rc++
            const caller = back as Frame
            caller.slots[caller.sp++] = generator
            frame = caller
            continue frames
          }
          case op.SEND: {
            const receiver = s[sp - 2] as PyValue
            const value = s[sp - 1] as PyValue
            frame.ip = ip
            frame.sp = sp
            if (receiver instanceof PyGenerator && !receiver.running && receiver.frame !== null && (receiver.started || value === null)) {
              sp--
              frame.sp = sp
              const inner = enterInner(receiver, value)
              release(value)
              frame = inner
              continue frames
            }
            const sent = sendValue(receiver, value)
            if (sent.value instanceof PyObject) sent.value.rc++
            s[sp - 1] = sent.value
            release(value)
            if (sent.done) ip = (args[ip] as number) - 1
            break
          }
          case op.RERAISE: {
            const exception = s[sp - 1] as PyException
            const at = args[ip] as number
            const lasti = at !== 0 ? (s[sp - 1 - at] as number) : -1
            exception.rc++
            sp--
            release(exception)
            exception.rc--
            throw new Reraise(exception, lasti)
          }
          default: {
            frame.ip = ip
            frame.sp = sp
            const inner = runInstruction(frame, ops[ip] as number, args[ip] as number)
            sp = frame.sp
            ip = frame.ip
            if (inner instanceof Frame) {
              frame = enterCall(inner, frame, thread)
              continue frames
            }
            if (typeof inner === 'number') {
              const entered = takeAsked(frame, frame.sp - inner)
              if (entered !== null) {
                frame = enterCall(entered, frame, thread)
                continue frames
              }
              putAside(thread, inner)
              reason = 'waits'
              continue frames
            }
          }
        }
        if (pending.length > base) {
          frame.sp = sp
          frame.ip = ip
          settle(base)
        }
      }
    } catch (caught) {
      frame.ip = ip
      frame.sp = sp
      const exception = caught instanceof Reraise ? caught.exception : exceptionOf(caught)
      exception.rc++
      if (!(caught instanceof Reraise)) {
        if (exception.traceback === null && exception.context === null && !(caught instanceof PyRaise && caught.isPrepared)) setContext(exception)
        addTraceback(exception, frame, ip)
        if (recorder !== null) recorder.raised(frame, exception)
      }
      // What the instruction had made goes before what the frame still holds.
      if (pending.length > base) settle(base)
      const next = unwind(frame, exception, thread, caught instanceof Reraise ? caught.lasti : -1)
      if (next === null) {
        settleKeeping(exception, base)
        if (leftEntry !== entry) {
          endThread(thread, null, exception)
          if (--exception.rc === 0) pending.push(exception)
          settle(base)
          reason = 'ends'
          continue frames
        }
        if (--exception.rc === 0) pending.push(exception)
        throw new PyRaise(exception)
      }
      frame = next
    }
  }
}
