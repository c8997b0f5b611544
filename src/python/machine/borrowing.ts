/**
 * What CPython 3.14 does not count: a local variable that is passed to a call straight away is lent to it, and its
 * reference is not counted, neither for the call nor for the parameter that it becomes. Only `sys.getrefcount` shows
 * that; our machine counts every reference. LOAD_FAST_BORROW, optimize_load_fast
 */
import { CO_OPTIMIZED } from '../compile/code'
import { CALL, CALL_METHOD, LOAD_CONST, LOAD_DEREF, LOAD_FAST, LOAD_FAST_LOAD_FAST, LOAD_GLOBAL, LOAD_NAME, LOAD_SMALL_INT } from '../compile/opcodes'
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
    if (load === LOAD_FAST) lent.unshift(true)
    else if (load === LOAD_FAST_LOAD_FAST) lent.unshift(true, true)
    else if (PLAIN_LOADS.has(load)) lent.unshift(false)
    else return []
  }
  return lent.slice(-count)
}

/** How many of the references that we count CPython does not. */
export function uncountedReferences(value: PyValue, top: Frame | null): number {
  if (top === null) return 0
  let uncounted = lentArguments(top)[0] === true ? 1 : 0
  for (let frame = top; frame.back !== null && frame.generator === null; frame = frame.back) {
    const parameters = frame.code.argcount
    const lent = lentArguments(frame.back)
    // The instance of a method call stands before what is written in the parentheses.
    const shift = frame.back.code.ops[frame.back.ip] === CALL_METHOD && parameters > lent.length ? 1 : 0
    for (let i = 0; i < lent.length && i + shift < parameters; i++) if (lent[i] === true && frame.slots[i + shift] === value) uncounted++
  }
  return uncounted
}
