/** Frames for calls of Python functions: arguments into slots, captured ones into cells. */
import { CO_VARARGS, CO_VARKEYWORDS, type CodeObject } from '../compile/code'
import { callTypes } from '../objects/call'
import { PyCell } from '../objects/cell'
import { release } from '../objects/lifetime'
import { PyObject, type PyValue } from '../objects/object'
import { Frame, makeSlots } from './frame'
import { bindArguments, type PyFunction } from './function'
import type { Thread } from './thread'

const NOT_SIMPLE = CO_VARARGS | CO_VARKEYWORDS

/** A new frame for a function call; takes `count` arguments over from the caller's stack at `first`. */
function frameForCall(func: PyFunction, stack: (PyValue | undefined)[], first: number, count: number): Frame {
  const { code } = func
  let slots: (PyValue | undefined)[]
  if (code.argcount === count && code.kwonlyargcount === 0 && (code.flags & NOT_SIMPLE) === 0) {
    slots = makeSlots(code)
    for (let i = 0; i < count; i++) {
      slots[i] = stack[first + i]
      stack[first + i] = undefined
    }
  } else {
    const args = stack.slice(first, first + count) as PyValue[]
    slots = bindArguments(func, args, null)
    for (let i = 0; i < count; i++) {
      stack[first + i] = undefined
      release(args[i] as PyValue)
    }
  }
  return finishBinding(func, slots)
}

/** The slots that inner functions share become cells of their own. */
export function makeCells(code: CodeObject, slots: (PyValue | undefined)[]): void {
  const { cellSlots } = code
  for (let i = 0; i < cellSlots.length; i++) {
    const slot = cellSlots[i] as number
    const value = slots[slot]
    const cell = new PyCell(value)
    cell.rc = 1
    slots[slot] = cell
    if (value instanceof PyObject) value.rc--
  }
}

/** Makes cells of captured arguments and brings the closure in. */
export function finishBinding(func: PyFunction, slots: (PyValue | undefined)[], locals: PyValue = null): Frame {
  const { code } = func
  if (code.cellSlots.length > 0) makeCells(code, slots)
  if (func.closure !== null) {
    const cells = func.closure.items
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as PyCell
      cell.rc++
      slots[code.freeStart + i] = cell
    }
  }
  func.rc++
  return new Frame(code, func.globals, func.builtins, locals, func, slots)
}

/** `frameForCall` after `enterFrame`: that is taken back when the arguments do not fit. */
export function callFrame(func: PyFunction, stack: (PyValue | undefined)[], first: number, count: number, thread: Thread): Frame {
  try {
    return frameForCall(func, stack, first, count)
  } catch (thrown) {
    thread.depth--
    throw thrown
  }
}

/** A callable whose code the machine can run as a frame of its own. */
export function isPlainFunction(callable: PyValue): callable is PyFunction {
  return callable instanceof PyObject && callable.cls === callTypes.function
}
