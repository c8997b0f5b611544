/**
 * What CPython 3.14 does not count: a local variable that is passed to a call straight away is lent to it, and its
 * reference is not counted, neither for the call nor for the parameter that it becomes. Only `sys.getrefcount` shows
 * that; our machine counts every reference. LOAD_FAST_BORROW, optimize_load_fast
 */
import { CO_OPTIMIZED } from '../compile/code'
import {
  CALL, CALL_METHOD, CALL_METHOD_KW, isJump, LOAD_CONST, LOAD_DEREF, LOAD_FAST, LOAD_FAST_LOAD_FAST, LOAD_GLOBAL, LOAD_METHOD, LOAD_NAME, LOAD_SMALL_INT, stackEffect,
} from '../compile/opcodes'
import type { PyValue } from '../objects/object'
import type { Frame } from './frame'

const PLAIN_LOADS = new Set([LOAD_CONST, LOAD_DEREF, LOAD_GLOBAL, LOAD_NAME, LOAD_SMALL_INT])

/** For each positional argument of the call at which the frame stands: whether it is lent; empty where that cannot be said. */
function lentArguments(frame: Frame): boolean[] {
  const { code, ip } = frame
  if ((code.flags & CO_OPTIMIZED) === 0) return []
  const op = code.ops[ip]
  if (op !== CALL && op !== CALL_METHOD) return []
  const count = code.args[ip] as number
  const lent: boolean[] = []
  for (let at = ip - 1; at >= 0 && lent.length < count; at--) {
    const load = code.ops[at] as number
    const isLent = !code.countedLoads.includes(at)
    if (load === LOAD_FAST) lent.unshift(isLent)
    else if (load === LOAD_FAST_LOAD_FAST) lent.unshift(isLent, isLent)
    else if (PLAIN_LOADS.has(load)) lent.unshift(false)
    else return []
  }
  return lent.slice(-count)
}

/** Whether the instance of the method call at which the frame stands is a local that was lent: loaded straight before, nothing in between jumps. */
function isInstanceLent({ code, ip }: Frame): boolean {
  const op = code.ops[ip]
  if ((code.flags & CO_OPTIMIZED) === 0 || (op !== CALL_METHOD && op !== CALL_METHOD_KW)) return false
  let missing = (code.args[ip] as number) + (op === CALL_METHOD_KW ? 1 : 0)
  for (let at = ip - 1; at > 0; at--) {
    const each = code.ops[at] as number
    if (isJump(each)) return false
    if (missing === 0 && each === LOAD_METHOD) {
      const load = code.ops[at - 1]
      return load === LOAD_FAST || load === LOAD_FAST_LOAD_FAST
    }
    missing -= stackEffect(each, code.args[at] as number)
  }
  return false
}

/** How many of the references that we count CPython does not. `isInstance`: the value is what a method was called on, not its first argument. */
export function uncountedReferences(value: PyValue, top: Frame | null, isInstance = false): number {
  if (top === null) return 0
  let uncounted = (isInstance ? isInstanceLent(top) : lentArguments(top)[0] === true) ? 1 : 0
  for (let frame = top; frame.back !== null && frame.generator === null; frame = frame.back) {
    const parameters = frame.code.argcount
    const lent = lentArguments(frame.back)
    // The instance of a method call stands before what is written in the parentheses.
    const shift = frame.back.code.ops[frame.back.ip] === CALL_METHOD && parameters > lent.length ? 1 : 0
    for (let i = 0; i < lent.length && i + shift < parameters; i++) if (lent[i] === true && frame.slots[i + shift] === value) uncounted++
  }
  return uncounted
}
