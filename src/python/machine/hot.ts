/**
 * The hot loop: the few instructions that loops over bytes are made of, for plain ints and items of known containers.
 *
 * It raises nothing, frees nothing and calls nothing that could. Whatever would (a reference that is the last one, an
 * index out of range, a call) it leaves, not begun, to the general loop (`loop.ts`), which enters it again at a LINE.
 * That keeps it small, and JavaScript's compiler makes good code of it within milliseconds.
 */
import * as op from '../compile/opcodes'
import type { PyValue } from '../objects/object'
import { sequenceTypes, type PyList } from '../objects/tuple'
import { offsetInRoom, viewTypes, type PyMemoryView } from '../buffer/view'
import { byteArrayIteratorType, type ByteArrayIterator } from '../builtins/bytearray'
import { bytesIteratorType, type BytesIterator } from '../builtins/bytes'
import { bytesTypes, type PyByteArray, type PyBytes } from '../builtins/bytes-storage'
import { listIteratorType, type PyListIterator } from '../builtins/iterators'
import { rangeIteratorType, type PyRangeIterator } from '../builtins/range'
import { observer } from '../observer'
import { constantsOf } from './code-object'
import type { Frame } from './frame'
import type { GlobalCache } from './global-cache'
import * as quicker from './quicken'
import { requicken } from './quicken'
import type { RunRecorder, Thread } from './thread'

// Operand numbers of BINARY_OP that are run here: places in BINARY_OPERATORS (a test holds them to it). Written as
// numbers so that the switch over them becomes a jump table.
const ADD = 0
const AND = 1
const FLOORDIV = 2
const LSHIFT = 3
const MUL = 5
const MOD = 6
const OR = 7
const RSHIFT = 9
const SUB = 10
const XOR = 12
/** From here on the operators are in place, which for ints is the same. */
const INPLACE = 13
/** By name, for the test. */
export const FAST_OPERATORS = { '+': ADD, '&': AND, '//': FLOORDIV, '<<': LSHIFT, '*': MUL, '%': MOD, '|': OR, '>>': RSHIFT, '-': SUB, '^': XOR, '+=': INPLACE }

const LARGEST = 9007199254740991
const SMALL = 2147483648
const UNSIGNED = 4294967296
/** LINE instructions after which so few others could be run are not worth entering for. */
const WORTHWHILE = 4

/**
 * Goes on in `frame` after instruction `ip`. On return `frame.ip` and `frame.sp` say how far it came: the instruction
 * after `frame.ip` is for the general loop.
 */
export function runHot(frame: Frame, ip: number, sp: number, thread: Thread, recorder: RunRecorder | null): void {
  const { code, slots: s } = frame
  const { ops, args } = code
  const quick = code.quick as Uint8Array
  const consts = constantsOf(code)
  const cache = code.cache as unknown[]
  const began = ip
  let line = -1
  let a: PyValue | undefined
  let b: PyValue | undefined
  let both = 0
  let left = 0
  let right = 0
  for (;;) {
    const arg = args[++ip] as number
    arithmetic: {
      comparison: {
        other: {
          // What leaves the switch by `break other` did not fit.
          switch (quick[ip]) {
            case quicker.LINE_HOT:
              if (thread.steps + 1 >= thread.nextCheck) break
              thread.steps++
              if (recorder !== null) {
                frame.ip = ip
                frame.sp = sp
                recorder.beginLine(frame, arg)
              }
              line = ip
              continue
            case op.LOAD_FAST:
              a = s[arg]
              if (typeof a === 'object' && a !== null) a.rc++
              s[sp++] = a
              continue
            case op.LOAD_FAST_LOAD_FAST:
              a = s[arg >> 16]
              if (typeof a === 'object' && a !== null) a.rc++
              s[sp++] = a
              b = s[arg & 0xffff]
              if (typeof b === 'object' && b !== null) b.rc++
              s[sp++] = b
              continue
            case op.LOAD_CONST:
              a = consts[arg]
              if (typeof a === 'object' && a !== null) a.rc++
              s[sp++] = a
              continue
            case op.LOAD_SMALL_INT:
              s[sp++] = arg
              continue
            case op.STORE_FAST:
              a = s[arg]
              if (typeof a === 'object' && a !== null && --a.rc === 0) {
                a.rc = 1
                break
              }
              s[arg] = s[--sp]
              continue
            case op.STORE_FAST_LOAD_FAST:
              a = s[arg >> 16]
              b = s[arg & 0xffff]
              if ((typeof a === 'object' && a !== null) || (typeof b === 'object' && b !== null)) break
              s[arg >> 16] = s[sp - 1]
              s[sp - 1] = s[arg & 0xffff]
              continue
            case op.COPY:
              a = s[sp - arg]
              if (typeof a === 'object' && a !== null) a.rc++
              s[sp++] = a
              continue
            case op.SWAP:
              a = s[sp - 1]
              s[sp - 1] = s[sp - arg]
              s[sp - arg] = a
              continue
            case op.JUMP:
            case op.JUMP_BACKWARD:
              ip = arg - 1
              continue
            case op.POP_JUMP_IF_FALSE:
            case op.POP_JUMP_IF_TRUE:
              a = s[sp - 1]
              if (typeof a === 'number') a = a !== 0
              else if (typeof a !== 'boolean') break
              sp--
              if (a === (ops[ip] === op.POP_JUMP_IF_TRUE)) ip = arg - 1
              continue
            case op.LOAD_NAME:
            case op.LOAD_GLOBAL: {
              const cached = cache[ip] as GlobalCache | undefined
              if (cached === undefined || (cached.globals !== frame.globals) || (cached.isName && cached.globals !== frame.locals)) break
              if (cached.version !== cached.globals.keysVersion || cached.sourceVersion !== cached.source.keysVersion) break
              a = cached.source.values[cached.entry]
              if (typeof a === 'object' && a !== null) a.rc++
              s[sp++] = a
              continue
            }
            case op.STORE_NAME: {
              const cached = cache[ip] as GlobalCache | undefined
              if (cached === undefined || cached.globals !== frame.locals || cached.version !== cached.globals.keysVersion) break
              const { values } = cached.globals
              a = values[cached.entry]
              if (typeof a === 'object' && a !== null && --a.rc === 0) {
                a.rc = 1
                break
              }
              values[cached.entry] = s[--sp]
              continue
            }
            case quicker.BINARY_FAST_FAST:
              a = s[arg >> 16]
              b = s[arg & 0xffff]
              if (typeof a !== 'number' || typeof b !== 'number') break other
              left = a
              right = b
              ip++
              break arithmetic
            case quicker.BINARY_FAST_SMALL:
              a = s[arg]
              if (typeof a !== 'number') break other
              left = a
              right = args[ip + 1] as number
              ip += 2
              break arithmetic
            case quicker.BINARY_FAST:
              a = s[sp - 1]
              b = s[arg]
              if (typeof a !== 'number' || typeof b !== 'number') break other
              left = a
              right = b
              sp--
              ip++
              break arithmetic
            case quicker.BINARY_SMALL:
              a = s[sp - 1]
              if (typeof a !== 'number') break other
              left = a
              right = arg
              sp--
              ip++
              break arithmetic
            case quicker.BINARY_CONST:
              a = s[sp - 1]
              if (typeof a !== 'number') break other
              left = a
              right = consts[arg] as number
              sp--
              ip++
              break arithmetic
            case op.BINARY_OP:
              a = s[sp - 2]
              b = s[sp - 1]
              if (typeof a !== 'number' || typeof b !== 'number') break
              left = a
              right = b
              sp -= 2
              break arithmetic
            case quicker.COMPARE_FAST_FAST:
              a = s[arg >> 16]
              b = s[arg & 0xffff]
              if (typeof a !== 'number' || typeof b !== 'number') break other
              left = a
              right = b
              ip++
              break comparison
            case quicker.COMPARE_FAST_SMALL:
              a = s[arg]
              if (typeof a !== 'number') break other
              left = a
              right = args[ip + 1] as number
              ip += 2
              break comparison
            case quicker.COMPARE_FAST:
              a = s[sp - 1]
              b = s[arg]
              if (typeof a !== 'number' || typeof b !== 'number') break other
              left = a
              right = b
              sp--
              ip++
              break comparison
            case quicker.COMPARE_SMALL:
              a = s[sp - 1]
              if (typeof a !== 'number') break other
              left = a
              right = arg
              sp--
              ip++
              break comparison
            case quicker.COMPARE_JUMP:
              a = s[sp - 2]
              b = s[sp - 1]
              if (typeof a !== 'number' || typeof b !== 'number') break
              left = a
              right = b
              sp -= 2
              break comparison
            case quicker.SUBSCR_FAST_FAST_BYTES: {
              const container = s[arg >> 16] as PyBytes
              b = s[arg & 0xffff]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytes) break other
              const { bytes } = container
              if (b < 0 || b >= bytes.length) break other
              s[sp++] = bytes[b] as number
              ip++
              continue
            }
            case quicker.SUBSCR_FAST_FAST_BYTEARRAY: {
              const container = s[arg >> 16] as PyByteArray
              b = s[arg & 0xffff]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytearray) break other
              if (b < 0 || b >= container.length) break other
              s[sp++] = container.storage[container.start + b] as number
              ip++
              continue
            }
            case quicker.SUBSCR_FAST_FAST_LIST: {
              const container = s[arg >> 16] as PyList
              b = s[arg & 0xffff]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== sequenceTypes.list) break other
              const { items } = container
              if (b < 0 || b >= items.length) break other
              a = items[b]
              if (typeof a === 'object' && a !== null) a.rc++
              s[sp++] = a
              ip++
              continue
            }
            case quicker.SUBSCR_FAST_FAST_VIEW: {
              const container = s[arg >> 16] as PyMemoryView
              b = s[arg & 0xffff]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== viewTypes.memoryview) break other
              if (b < 0 || b >= container.length || !container.isPlain || container.released || container.managed.released) break other
              s[sp++] = container.memory[container.offset + b * container.stride] as number
              ip++
              continue
            }
            case quicker.SUBSCR_BYTES: {
              const container = s[sp - 2] as PyBytes
              b = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytes) break other
              const { bytes } = container
              if (b < 0 || b >= bytes.length || container.rc === 1) break other
              container.rc--
              s[--sp - 1] = bytes[b] as number
              continue
            }
            case quicker.SUBSCR_BYTEARRAY: {
              const container = s[sp - 2] as PyByteArray
              b = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytearray) break other
              if (b < 0 || b >= container.length || container.rc === 1) break other
              container.rc--
              s[--sp - 1] = container.storage[container.start + b] as number
              continue
            }
            case quicker.SUBSCR_LIST: {
              const container = s[sp - 2] as PyList
              b = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== sequenceTypes.list) break other
              const { items } = container
              if (b < 0 || b >= items.length || container.rc === 1) break other
              container.rc--
              a = items[b]
              if (typeof a === 'object' && a !== null) a.rc++
              s[--sp - 1] = a
              continue
            }
            case quicker.SUBSCR_VIEW: {
              const container = s[sp - 2] as PyMemoryView
              b = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== viewTypes.memoryview) break other
              if (b < 0 || b >= container.length || !container.isPlain || container.released || container.managed.released || container.rc === 1) break other
              container.rc--
              s[--sp - 1] = container.memory[container.offset + b * container.stride] as number
              continue
            }
            case quicker.STORE_FAST_FAST_BYTEARRAY: {
              const container = s[arg >> 16] as PyByteArray
              b = s[arg & 0xffff]
              a = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytearray) break other
              if (b < 0 || b >= container.length || typeof a !== 'number' || a < 0 || a > 255) break other
              container.storage[container.start + b] = a
              if (observer.byteStored !== null) observer.byteStored(container, b, a)
              sp--
              ip++
              continue
            }
            case quicker.STORE_BYTEARRAY: {
              const container = s[sp - 2] as PyByteArray
              b = s[sp - 1]
              a = s[sp - 3]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== bytesTypes.bytearray) break other
              if (b < 0 || b >= container.length || typeof a !== 'number' || a < 0 || a > 255 || container.rc === 1) break other
              container.storage[container.start + b] = a
              if (observer.byteStored !== null) observer.byteStored(container, b, a)
              container.rc--
              sp -= 3
              continue
            }
            case quicker.STORE_FAST_FAST_LIST: {
              const container = s[arg >> 16] as PyList
              b = s[arg & 0xffff]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== sequenceTypes.list) break other
              const { items } = container
              if (b < 0 || b >= items.length) break other
              a = items[b]
              if (typeof a === 'object' && a !== null) break
              items[b] = s[--sp] as PyValue
              ip++
              continue
            }
            case quicker.STORE_LIST: {
              const container = s[sp - 2] as PyList
              b = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== sequenceTypes.list) break other
              const { items } = container
              if (b < 0 || b >= items.length || container.rc === 1) break other
              a = items[b]
              if (typeof a === 'object' && a !== null) break
              items[b] = s[sp - 3] as PyValue
              container.rc--
              sp -= 3
              continue
            }
            case quicker.STORE_FAST_FAST_VIEW: {
              const container = s[arg >> 16] as PyMemoryView
              b = s[arg & 0xffff]
              a = s[sp - 1]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== viewTypes.memoryview) break other
              if (b < 0 || b >= container.length || typeof a !== 'number' || a < 0 || a > 255 || !isWritable(container)) break other
              both = container.offset + b * container.stride
              container.memory[both] = a
              if (observer.bytesTouched !== null) tellThrough(container, both)
              sp--
              ip++
              continue
            }
            case quicker.STORE_VIEW: {
              const container = s[sp - 2] as PyMemoryView
              b = s[sp - 1]
              a = s[sp - 3]
              if (typeof b !== 'number' || typeof container !== 'object' || container === null || container.cls !== viewTypes.memoryview) break other
              if (b < 0 || b >= container.length || typeof a !== 'number' || a < 0 || a > 255 || container.rc === 1 || !isWritable(container)) break other
              both = container.offset + b * container.stride
              container.memory[both] = a
              if (observer.bytesTouched !== null) tellThrough(container, both)
              container.rc--
              sp -= 3
              continue
            }
            case quicker.FOR_RANGE: {
              const iterator = s[sp - 1] as PyRangeIterator
              if (iterator.cls !== rangeIteratorType || !iterator.isSmall) break other
              const remaining = iterator.remaining as number
              both = args[ip + 1] as number
              a = s[both]
              if (remaining <= 0 || (typeof a === 'object' && a !== null)) break
              left = iterator.value as number
              iterator.remaining = remaining - 1
              iterator.value = left + (iterator.step as number)
              s[both] = left
              ip++
              continue
            }
            case quicker.FOR_BYTES: {
              const iterator = s[sp - 1] as BytesIterator
              if (iterator.cls !== bytesIteratorType) break other
              const { source, index } = iterator
              both = args[ip + 1] as number
              a = s[both]
              if (source === null || index >= source.bytes.length || (typeof a === 'object' && a !== null)) break
              iterator.index = index + 1
              s[both] = source.bytes[index] as number
              ip++
              continue
            }
            case quicker.FOR_BYTEARRAY: {
              const iterator = s[sp - 1] as ByteArrayIterator
              if (iterator.cls !== byteArrayIteratorType) break other
              const { source, index } = iterator
              both = args[ip + 1] as number
              a = s[both]
              if (source === null || index >= source.length || (typeof a === 'object' && a !== null)) break
              iterator.index = index + 1
              s[both] = source.storage[source.start + index] as number
              ip++
              continue
            }
            case quicker.FOR_LIST: {
              const iterator = s[sp - 1] as PyListIterator
              if (iterator.cls !== listIteratorType) break other
              const { source, index } = iterator
              both = args[ip + 1] as number
              a = s[both]
              if (source === null || index >= source.items.length || (typeof a === 'object' && a !== null)) break
              iterator.index = index + 1
              a = source.items[index]
              if (typeof a === 'object' && a !== null) a.rc++
              s[both] = a
              ip++
              continue
            }
            case quicker.SUBSCR_FAST_FAST:
            case quicker.SUBSCR:
            case quicker.STORE_FAST_FAST:
            case quicker.STORE:
            case quicker.FOR_EACH:
              break other
          }
          // For the general loop.
          frame.ip = ip - 1
          frame.sp = sp
          if (ip - began < WORTHWHILE && ip > began && line < 0) quick[began] = op.LINE
          return
        }
        if (requicken(code, s, ip, sp)) {
          ip--
          continue
        }
        frame.ip = ip - 1
        frame.sp = sp
        return
      }
      // Two ints are compared, then comes a jump.
      ip++
      if (compareInts((args[ip - 1] as number) & 7, left, right) === (ops[ip] === op.POP_JUMP_IF_TRUE)) ip = (args[ip] as number) - 1
      continue
    }
    // Two ints; the result goes on the stack, or straight into the local that it is meant for.
    const operator = args[ip] as number
    let result: number
    switch (operator >= INPLACE ? operator - INPLACE : operator) {
      case ADD:
        result = left + right
        break
      case SUB:
        result = left - right
        break
      case MUL:
        result = left * right
        if (result === 0) result = 0
        break
      case AND:
        if ((left | 0) === left && (right | 0) === right) result = left & right
        else if (left >= 0 && right >= 0 && left < UNSIGNED && right < UNSIGNED) result = (left & right) >>> 0
        else result = Number.NaN
        break
      case OR:
        if ((left | 0) === left && (right | 0) === right) result = left | right
        else if (left >= 0 && right >= 0 && left < UNSIGNED && right < UNSIGNED) result = (left | right) >>> 0
        else result = Number.NaN
        break
      case XOR:
        if ((left | 0) === left && (right | 0) === right) result = left ^ right
        else if (left >= 0 && right >= 0 && left < UNSIGNED && right < UNSIGNED) result = (left ^ right) >>> 0
        else result = Number.NaN
        break
      case RSHIFT:
        if (right < 0 || right > 31) result = Number.NaN
        else if ((left | 0) === left) result = left >> right
        else if (left >= 0 && left < UNSIGNED) result = left >>> right
        else result = Number.NaN
        break
      case LSHIFT:
        result = right >= 0 && right < 22 && left > -SMALL && left < SMALL ? left * (1 << right) : Number.NaN
        break
      case MOD:
        result = left % right
        if (result === 0) result = 0
        else if (result < 0 !== right < 0) result += right
        break
      case FLOORDIV:
        result = right === 0 || left >= SMALL || left <= -SMALL || right >= SMALL || right <= -SMALL ? Number.NaN : Math.floor(left / right)
        if (result === 0) result = 0
        break
      default:
        result = Number.NaN
    }
    if (result >= -LARGEST && result <= LARGEST) {
      if (ops[ip + 1] === op.STORE_FAST) {
        a = s[args[ip + 1] as number]
        if (typeof a !== 'object' || a === null) {
          s[args[++ip] as number] = result
          continue
        }
      }
      s[sp++] = result
      continue
    }
    // Too large, or an error: both operands lie on the stack when the general loop begins with BINARY_OP.
    s[sp++] = left
    s[sp++] = right
    frame.ip = ip - 1
    frame.sp = sp
    return
  }
}

function isWritable(view: PyMemoryView): boolean {
  return view.isPlain && !view.readonly && !view.released && !view.managed.released
}

/** A byte was stored through a view: its owner is told. */
function tellThrough(view: PyMemoryView, at: number): void {
  const { room } = view.managed
  if (room === null || observer.bytesTouched === null) return
  const offset = offsetInRoom(view, at)
  observer.bytesTouched(room, offset, offset + 1, view)
}

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
