/**
 * Where LINE instructions go: wherever CPython's sys.settrace would deliver a 'line' event.
 *
 * CPython marks the instructions that begin a line (Python/instrumentation.c, initialize_lines), and delivers an event
 * when one of them is executed and the instruction executed before it stood on another line; besides, for a jump back
 * within one line. Which instruction came before depends on the way taken, so events belong to the ways, not to the
 * instructions: a LINE is put before an instruction for those that come with another line, the others jump past it; where
 * falling through must not pass one, it is put before the jump, and for a conditional jump at the end of the code.
 */
import type { Block } from './blocks'
import { END_FOR, RESUME, isAnyJump, isScopeExit, isUnconditionalJump } from './instruction'
import type { Instruction } from './instruction'
import * as op from './opcodes'

export interface LineEvents {
  /** A LINE stands before the instruction, for what falls into it or jumps to it with another line. */
  readonly before: Uint8Array
  /** The jump at this index goes to its target without the LINE before it. */
  readonly skips: Uint8Array
  /** The conditional jump at this index goes by way of a LINE of its own. */
  readonly detours: Uint8Array
  /** The line that a LINE right before this unconditional jump has; 0 for none. */
  readonly beforeJump: Int32Array
}

function neverStartsLine(opcode: number): boolean {
  return opcode === op.END_ASYNC_FOR || opcode === END_FOR || opcode === op.END_SEND || opcode === RESUME || opcode === op.POP_ITER
}

/** Which instructions begin a line. */
function lineStarts(code: readonly Instruction[], targets: Int32Array, handlers: ReadonlyMap<number, Block>): Uint8Array {
  const starts = new Uint8Array(code.length)
  let first = code.findIndex((instruction) => instruction.op === RESUME)
  if (first < 0) first = 0
  let current = -1
  for (let index = first; index < code.length; index++) {
    const { op: opcode, at } = code[index]
    if (neverStartsLine(opcode)) continue
    if (at.lineno !== current && at.lineno >= 0) starts[index] = 1
    current = at.lineno
  }
  for (const index of handlers.keys()) {
    if (code[index].at.lineno >= 0 && code[index].op !== op.END_ASYNC_FOR) starts[index] = 1
  }
  for (let index = first; index < code.length; index++) {
    let target = targets[index]
    // What FOR_ITER jumps to pops the iterator, and begins no line.
    if (target < 0 || code[index].op === op.FOR_ITER) continue
    if (code[index].op === op.SEND) target++
    if (target >= code.length || neverStartsLine(code[target].op)) continue
    const line = code[target].at.lineno
    if (line >= 0 && line !== code[index].at.lineno) starts[target] = 1
  }
  return starts
}

/** `targets`: for each jump the index it goes to, else -1. `handlers`: the blocks of handlers by their first index. */
export function placeLineEvents(code: readonly Instruction[], targets: Int32Array, handlers: ReadonlyMap<number, Block>): LineEvents {
  const { length } = code
  const starts = lineStarts(code, targets, handlers)
  const before = new Uint8Array(length)
  const skips = new Uint8Array(length)
  const detours = new Uint8Array(length)
  const beforeJump = new Int32Array(length)
  const isEvent = (from: number, to: number): boolean =>
    starts[to] === 1 && (code[from].at.lineno !== code[to].at.lineno || code[from].op === RESUME)

  const fallsInto = new Uint8Array(length)
  for (let index = 1; index < length; index++) {
    const opcode = code[index - 1].op
    if (isUnconditionalJump(opcode) || isScopeExit(opcode)) continue
    fallsInto[index] = 1
    if (isEvent(index - 1, index)) before[index] = 1
  }
  // The instruction before a handler's first is the one that raised.
  const placeOf = new Map<Block, number>()
  for (const [index, handler] of handlers) if (starts[index] === 1) placeOf.set(handler, index)
  if (placeOf.size > 0) {
    for (const { handler, at } of code) {
      const index = handler === null ? undefined : placeOf.get(handler)
      if (index !== undefined && at.lineno !== code[index].at.lineno) before[index] = 1
    }
  }
  for (let index = 0; index < length; index++) {
    const target = targets[index]
    if (target < 0) continue
    const opcode = code[index].op
    const line = code[target].at.lineno
    if (opcode === op.JUMP_BACKWARD && code[index].at.lineno === line && line >= 0) beforeJump[index] = line
    if (!isEvent(index, target)) continue
    if (fallsInto[target] === 0) before[target] = 1
    else if (before[target] === 1) continue
    else if (isUnconditionalJump(opcode)) beforeJump[index] = line
    else detours[index] = 1
  }
  for (let index = 0; index < length; index++) {
    const target = targets[index]
    if (target >= 0 && isAnyJump(code[index].op) && before[target] === 1 && !isEvent(index, target)) skips[index] = 1
  }
  return { before, skips, detours, beforeJump }
}
