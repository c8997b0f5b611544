/**
 * Instructions that the machine makes for itself, as CPython's specialising interpreter does (PEP 659).
 *
 * `code.quick` begins as a copy of `code.ops` in which one instruction stands for several that follow one another, and
 * is rewritten as the program runs: an instruction that meets a bytearray becomes the one for bytearrays. The hot loop
 * (`hot.ts`) runs these; what was compiled stays as it is in `ops` and `args`, so the general loop can take over at any
 * instruction, and a jump into the middle of a group finds the instruction that stands there.
 */
import type { CodeObject } from '../compile/code'
import * as op from '../compile/opcodes'
import { PyObject, type PyValue } from '../objects/object'
import { sequenceTypes } from '../objects/tuple'
import { viewTypes, type PyMemoryView } from '../buffer/view'
import { byteArrayIteratorType } from '../builtins/bytearray'
import { bytesIteratorType } from '../builtins/bytes'
import { bytesTypes } from '../builtins/bytes-storage'
import { listIteratorType } from '../builtins/iterators'
import { rangeIteratorType } from '../builtins/range'

/** The hot loop leaves this instruction to the general one. */
const LEAVE = 128
/** LINE: the hot loop may go on here. A LINE after which it soon had to leave stays op.LINE. */
export const LINE_HOT = 129

// Where the operands of BINARY_OP come from: LOAD_FAST_LOAD_FAST, LOAD_FAST, LOAD_SMALL_INT, LOAD_CONST, or two of these.
export const BINARY_FAST_FAST = 130
export const BINARY_FAST = 131
export const BINARY_SMALL = 132
export const BINARY_CONST = 133
export const BINARY_FAST_SMALL = 134

// The same before COMPARE_OP and POP_JUMP_IF_FALSE or POP_JUMP_IF_TRUE.
export const COMPARE_FAST_FAST = 135
export const COMPARE_FAST = 136
export const COMPARE_SMALL = 137
export const COMPARE_FAST_SMALL = 138
export const COMPARE_JUMP = 139

// Families by what they work on: the first of each looks what it has, and becomes one of the others.
export const SUBSCR_FAST_FAST = 140
export const SUBSCR_FAST_FAST_BYTES = 141
export const SUBSCR_FAST_FAST_BYTEARRAY = 142
export const SUBSCR_FAST_FAST_LIST = 143
export const SUBSCR_FAST_FAST_VIEW = 144

export const SUBSCR = 145
export const SUBSCR_BYTES = 146
export const SUBSCR_BYTEARRAY = 147
export const SUBSCR_LIST = 148
export const SUBSCR_VIEW = 149

export const STORE_FAST_FAST = 150
export const STORE_FAST_FAST_BYTEARRAY = 152
export const STORE_FAST_FAST_LIST = 153
export const STORE_FAST_FAST_VIEW = 154

export const STORE = 155
export const STORE_BYTEARRAY = 157
export const STORE_LIST = 158
export const STORE_VIEW = 159

export const FOR_EACH = 160
export const FOR_RANGE = 161
export const FOR_BYTES = 162
export const FOR_BYTEARRAY = 163
export const FOR_LIST = 164

/** Makes `code.quick`: what can be told without having run it. */
export function quicken(code: CodeObject): Uint8Array {
  const { ops, args, consts } = code
  const quick = ops.slice()
  const isTest = (ip: number): boolean => ops[ip] === op.COMPARE_OP && (ops[ip + 1] === op.POP_JUMP_IF_FALSE || ops[ip + 1] === op.POP_JUMP_IF_TRUE)
  for (let ip = 0; ip < ops.length; ip++) {
    const second = ops[ip + 1]
    switch (ops[ip]) {
      case op.LINE:
        quick[ip] = LINE_HOT
        break
      case op.BINARY_SUBSCR:
        quick[ip] = SUBSCR
        break
      case op.STORE_SUBSCR:
        quick[ip] = STORE
        break
      case op.COMPARE_OP:
        if (isTest(ip)) quick[ip] = COMPARE_JUMP
        break
      case op.FOR_ITER:
        quick[ip] = second === op.STORE_FAST ? FOR_EACH : LEAVE
        break
      case op.LOAD_FAST_LOAD_FAST:
        if (second === op.BINARY_OP) quick[ip] = BINARY_FAST_FAST
        else if (second === op.BINARY_SUBSCR) quick[ip] = SUBSCR_FAST_FAST
        else if (second === op.STORE_SUBSCR) quick[ip] = STORE_FAST_FAST
        else if (isTest(ip + 1)) quick[ip] = COMPARE_FAST_FAST
        break
      case op.LOAD_FAST:
        if (second === op.BINARY_OP) quick[ip] = BINARY_FAST
        else if (isTest(ip + 1)) quick[ip] = COMPARE_FAST
        else if (second === op.LOAD_SMALL_INT && ops[ip + 2] === op.BINARY_OP) quick[ip] = BINARY_FAST_SMALL
        else if (second === op.LOAD_SMALL_INT && isTest(ip + 2)) quick[ip] = COMPARE_FAST_SMALL
        break
      case op.LOAD_SMALL_INT:
        if (second === op.BINARY_OP) quick[ip] = BINARY_SMALL
        else if (isTest(ip + 1)) quick[ip] = COMPARE_SMALL
        break
      case op.LOAD_CONST: {
        const constant = consts[args[ip] as number]
        if (second === op.BINARY_OP && constant?.type === 'int' && typeof constant.value === 'number') quick[ip] = BINARY_CONST
        break
      }
    }
  }
  return quick
}

/** 1 bytes, 2 bytearray, 3 list, 4 a memoryview of single bytes, 0 anything else. */
function kindOf(container: PyValue | undefined): number {
  if (!(container instanceof PyObject)) return 0
  const { cls } = container
  if (cls === bytesTypes.bytes) return 1
  if (cls === bytesTypes.bytearray) return 2
  if (cls === sequenceTypes.list) return 3
  if (cls === viewTypes.memoryview && (container as PyMemoryView).isPlain) return 4
  return 0
}

function kindOfIterator(iterator: PyValue | undefined): number {
  const { cls } = iterator as PyObject
  if (cls === rangeIteratorType) return 1
  if (cls === bytesIteratorType) return 2
  if (cls === byteArrayIteratorType) return 3
  return cls === listIteratorType ? 4 : 0
}

/**
 * The instruction at `ip` does not fit what it meets: another one takes its place. False when none can, or when it was
 * the right one and the operands ask for more (an index out of range): then the general loop must run it.
 */
export function requicken(code: CodeObject, slots: readonly (PyValue | undefined)[], ip: number, sp: number): boolean {
  const quick = code.quick as Uint8Array
  const now = quick[ip] as number
  let family: number
  let kind: number
  if (now >= FOR_EACH) {
    family = FOR_EACH
    kind = kindOfIterator(slots[sp - 1])
  } else if (now >= SUBSCR_FAST_FAST) {
    family = now - (now % 5)
    const isFast = family === SUBSCR_FAST_FAST || family === STORE_FAST_FAST
    kind = kindOf(slots[isFast ? (code.args[ip] as number) >> 16 : sp - 2])
    if (kind === 1 && family >= STORE_FAST_FAST) kind = 0
  } else {
    // Operands that are no ints: from now on they are loaded as usual.
    quick[ip] = code.ops[ip] as number
    return now !== COMPARE_JUMP && now !== op.BINARY_OP
  }
  if (kind === 0) {
    quick[ip] = code.ops[ip] === op.LOAD_FAST_LOAD_FAST ? op.LOAD_FAST_LOAD_FAST : LEAVE
    return quick[ip] !== LEAVE
  }
  if (now === family + kind) return false
  quick[ip] = family + kind
  return true
}
