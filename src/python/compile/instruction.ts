/** What the compiler emits before the code is laid out: instructions with labels, and a few that exist only here. */
import type { Position } from '../syntax/nodes'
import type { Block } from './blocks'
import {
  IMPORT_STAR, JUMP, JUMP_BACKWARD, MAKE_FUNCTION, OPCODE_NAMES, RAISE_VARARGS, RERAISE, RETURN_VALUE, UNARY_NOT, isJump, stackEffect,
} from './opcodes'

/** An instruction without a place: it never begins a line. */
export const NO_LOCATION: Position = { lineno: -1, col_offset: -1, end_lineno: -1, end_col_offset: -1 }
/** An instruction that takes the place of the one after it. */
export const NEXT_LOCATION: Position = { lineno: -2, col_offset: -2, end_lineno: -2, end_col_offset: -2 }

// Pseudo-instructions. They shape the flow and the lines, and are gone in the code object.

/** The target handles what is raised from here to the matching POP_BLOCK. */
export const SETUP_FINALLY = 200
/** As SETUP_FINALLY; the handler also gets the index of the raising instruction. */
export const SETUP_CLEANUP = 201
/** As SETUP_CLEANUP, with one item (what __enter__ returned) less on the handler's stack. */
export const SETUP_WITH = 202
export const POP_BLOCK = 203
/** Jumps and keeps the value when it is false, goes on and keeps it when it is true (a POP_TOP follows). */
export const JUMP_IF_FALSE = 204
export const JUMP_IF_TRUE = 205
/** STORE_FAST of what LOAD_FAST_AND_CLEAR pushed. */
export const STORE_FAST_MAYBE_NULL = 206
/** A JUMP at which CPython does not look for interrupts. */
export const JUMP_NO_INTERRUPT = 207
/** Where a frame begins (operand 0) or resumes. */
export const RESUME = 208
/** The place behind a loop, where CPython pops the exhausted iterator (FOR_ITER does that here). */
export const END_FOR = 209

/** The empty slot that CPython keeps beside a plain callable. It counts when blocks are measured, and is nothing here. */
export const NULL_SLOT = 210

const PSEUDO_NAMES = [
  'SETUP_FINALLY', 'SETUP_CLEANUP', 'SETUP_WITH', 'POP_BLOCK', 'JUMP_IF_FALSE', 'JUMP_IF_TRUE', 'STORE_FAST_MAYBE_NULL',
  'JUMP_NO_INTERRUPT', 'RESUME', 'END_FOR',
  'NULL_SLOT',
]

export function instructionName(op: number): string {
  return op >= SETUP_FINALLY ? PSEUDO_NAMES[op - SETUP_FINALLY] : OPCODE_NAMES[op]
}

/** A place in the code to jump to. */
export class Label {
  instruction: Instruction | null = null
}

export class Instruction {
  op: number
  arg: number
  at: Position
  label: Label | null
  /** Where `label` stands, once there are blocks. */
  target: Block | null = null
  /** The block that handles what this instruction raises. */
  handler: Block | null = null
  isTarget = false
  /** A LOAD_FAST whose reference CPython counts on the stack, because it never proved that it need not. */
  isCounted = false

  constructor(op: number, arg: number, at: Position, label: Label | null) {
    this.op = op
    this.arg = arg
    this.at = at
    this.label = label
  }
}

export function isBlockPush(op: number): boolean {
  return op === SETUP_FINALLY || op === SETUP_CLEANUP || op === SETUP_WITH
}

export function isAnyJump(op: number): boolean {
  return op < SETUP_FINALLY ? isJump(op) : op === JUMP_IF_FALSE || op === JUMP_IF_TRUE || op === JUMP_NO_INTERRUPT
}

export function isUnconditionalJump(op: number): boolean {
  return op === JUMP || op === JUMP_NO_INTERRUPT || op === JUMP_BACKWARD
}

export function isScopeExit(op: number): boolean {
  return op === RETURN_VALUE || op === RAISE_VARARGS || op === RERAISE
}

/** How many instructions CPython has in place of one of ours. */
export function instructionWeight(op: number, arg: number): number {
  if (op === UNARY_NOT || op === END_FOR || op === IMPORT_STAR) return 2
  return op === MAKE_FUNCTION ? 1 - stackEffect(op, arg) : 1
}
