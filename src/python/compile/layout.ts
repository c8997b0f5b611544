/**
 * The last passes over the blocks, in CPython's order: which loads may be unbound, pairs of fast instructions, rarely run
 * blocks to the end, direction of jumps, depth of the stack.
 */
import { Block, blocksFrom, copyInstruction, removeRedundantNops, removeRedundantNopsAndJumps, targetOf } from './blocks'
import {
  Instruction, JUMP_IF_FALSE, JUMP_IF_TRUE, JUMP_NO_INTERRUPT, NO_LOCATION, SETUP_CLEANUP, SETUP_FINALLY, SETUP_WITH,
  STORE_FAST_MAYBE_NULL, instructionName, isAnyJump, isBlockPush, isScopeExit, isUnconditionalJump,
} from './instruction'
import * as op from './opcodes'

/** Locals that are followed through the blocks; the others only within one. */
const TRACKED_LOCALS = 64

/** Makes LOAD_FAST of what may be unbound LOAD_FAST_CHECK. add_checks_for_loads_of_uninitialized_variables */
export function checkUnboundLoads(entry: Block, localCount: number, parameterCount: number): void {
  if (localCount === 0) return
  if (localCount > TRACKED_LOCALS) checkManyLocals(entry)
  const tracked = Math.min(localCount, TRACKED_LOCALS)
  const waiting: Block[] = []
  for (const block of blocksFrom(entry)) {
    block.isVisited = false
    block.unsafeLow = 0
    block.unsafeHigh = 0
  }
  const push = (block: Block, low: number, high: number): void => {
    const bothLow = block.unsafeLow | low
    const bothHigh = block.unsafeHigh | high
    if (bothLow === block.unsafeLow && bothHigh === block.unsafeHigh) return
    block.unsafeLow = bothLow
    block.unsafeHigh = bothHigh
    if (block.isVisited) return
    block.isVisited = true
    waiting.push(block)
  }
  let startLow = 0
  let startHigh = 0
  for (let local = parameterCount; local < tracked; local++) {
    if (local < 32) startLow |= 1 << local
    else startHigh |= 1 << (local - 32)
  }
  push(entry, startLow, startHigh)
  // Each block once, for the sake of DELETE_FAST; then as long as there is news.
  for (const block of blocksFrom(entry)) scanBlock(block, push)
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    block.isVisited = false
    scanBlock(block, push)
  }
}

function scanBlock(block: Block, push: (block: Block, low: number, high: number) => void): void {
  let low = block.unsafeLow
  let high = block.unsafeHigh
  for (const instruction of block.instructions) {
    const { arg } = instruction
    if (instruction.handler !== null) push(instruction.handler, low, high)
    if (arg >= TRACKED_LOCALS) continue
    const lowBit = arg < 32 ? 1 << arg : 0
    const highBit = arg < 32 ? 0 : 1 << (arg - 32)
    switch (instruction.op) {
      case op.DELETE_FAST:
      case op.LOAD_FAST_AND_CLEAR:
      case STORE_FAST_MAYBE_NULL:
        low |= lowBit
        high |= highBit
        break
      case op.LOAD_FAST:
        if ((low & lowBit) !== 0 || (high & highBit) !== 0) instruction.op = op.LOAD_FAST_CHECK
        low &= ~lowBit
        high &= ~highBit
        break
      case op.LOAD_FAST_CHECK:
      case op.STORE_FAST:
        low &= ~lowBit
        high &= ~highBit
        break
      default:
        break
    }
  }
  if (block.next !== null && block.fallsThrough) push(block.next, low, high)
  const { last } = block
  if (last !== undefined && isAnyJump(last.op)) push(targetOf(last), low, high)
}

function checkManyLocals(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    const bound = new Set<number>()
    for (const instruction of block.instructions) {
      const { arg } = instruction
      if (arg < TRACKED_LOCALS) continue
      switch (instruction.op) {
        case op.DELETE_FAST:
        case op.LOAD_FAST_AND_CLEAR:
        case STORE_FAST_MAYBE_NULL:
          bound.delete(arg)
          break
        case op.STORE_FAST:
          bound.add(arg)
          break
        case op.LOAD_FAST:
          if (!bound.has(arg)) instruction.op = op.LOAD_FAST_CHECK
          bound.add(arg)
          break
        default:
          break
      }
    }
  }
}

/** Two fast loads or stores of one line become one instruction. insert_superinstructions */
export function pairFastInstructions(entry: Block): void {
  for (const { instructions } of blocksFrom(entry)) {
    for (let index = 0; index + 1 < instructions.length; index++) {
      const first = instructions[index]
      const second = instructions[index + 1]
      let pair = -1
      if (first.op === op.LOAD_FAST && second.op === op.LOAD_FAST) pair = op.LOAD_FAST_LOAD_FAST
      else if (first.op === op.STORE_FAST && second.op === op.LOAD_FAST) pair = op.STORE_FAST_LOAD_FAST
      else if (first.op === op.STORE_FAST && second.op === op.STORE_FAST) pair = op.STORE_FAST_STORE_FAST
      // Only the first 16 slots, as in CPython: the second instruction loses its place in the file.
      if (pair < 0 || first.arg >= 16 || second.arg >= 16) continue
      const lines = [first.at.lineno, second.at.lineno]
      if (lines[0] >= 0 && lines[1] >= 0 && lines[0] !== lines[1]) continue
      first.op = pair
      first.arg = (first.arg << 16) | second.arg
      second.op = op.NOP
      second.arg = 0
    }
  }
  removeRedundantNops(entry)
}

function markWarm(entry: Block): void {
  const waiting = [entry]
  const warm = (block: Block | null): void => {
    if (block === null || block.isWarm) return
    block.isWarm = true
    waiting.push(block)
  }
  entry.isWarm = true
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.fallsThrough) warm(block.next)
    for (const instruction of block.instructions) if (isAnyJump(instruction.op)) warm(instruction.target)
  }
}

function markCold(entry: Block): void {
  const waiting: Block[] = []
  const cool = (block: Block | null): void => {
    if (block === null || block.isWarm || block.isCold) return
    block.isCold = true
    waiting.push(block)
  }
  for (const block of blocksFrom(entry)) if (block.isHandler) cool(block)
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.fallsThrough) cool(block.next)
    for (const instruction of block.instructions) if (isAnyJump(instruction.op)) cool(instruction.target)
  }
}

/** Moves what only exceptions reach behind everything else. push_cold_blocks_to_end */
export function moveColdBlocks(entry: Block): void {
  if (entry.next === null) return
  markWarm(entry)
  markCold(entry)
  for (const block of blocksFrom(entry)) {
    const { next } = block
    if (!block.isCold || !block.fallsThrough || next === null || !next.isWarm) continue
    const bridge = new Block()
    const jump = new Instruction(JUMP_NO_INTERRUPT, 0, NO_LOCATION, null)
    jump.target = next
    bridge.instructions.push(jump)
    bridge.isCold = true
    bridge.predecessors = 1
    bridge.next = next
    next.isTarget = true
    block.next = bridge
  }
  const all = [...blocksFrom(entry)]
  const ordered = [...all.filter((block) => !block.isCold), ...all.filter((block) => block.isCold)]
  ordered.forEach((block, index) => (block.next = ordered[index + 1] ?? null))
  if (all.some((block) => block.isCold)) removeRedundantNopsAndJumps(entry)
}

/** `x and y`: COPY, POP_JUMP_IF_FALSE for the jump that keeps its value. */
export function expandKeepingJumps(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    const { last } = block
    if (last === undefined || (last.op !== JUMP_IF_FALSE && last.op !== JUMP_IF_TRUE)) continue
    const copy = new Instruction(op.COPY, 1, last.at, null)
    copy.handler = last.handler
    block.instructions.splice(-1, 0, copy)
    last.op = last.op === JUMP_IF_FALSE ? op.POP_JUMP_IF_FALSE : op.POP_JUMP_IF_TRUE
  }
}

/** What is left of the pseudo-instructions that only set up blocks goes. convert_pseudo_ops */
export function dropBlockPushes(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    for (const instruction of block.instructions) {
      if (isBlockPush(instruction.op)) {
        instruction.op = op.NOP
        instruction.target = null
      } else if (instruction.op === STORE_FAST_MAYBE_NULL) {
        instruction.op = op.STORE_FAST
      }
    }
  }
  removeRedundantNopsAndJumps(entry)
}

const REVERSED = new Map([
  [op.POP_JUMP_IF_FALSE, op.POP_JUMP_IF_TRUE],
  [op.POP_JUMP_IF_TRUE, op.POP_JUMP_IF_FALSE],
  [op.POP_JUMP_IF_NONE, op.POP_JUMP_IF_NOT_NONE],
  [op.POP_JUMP_IF_NOT_NONE, op.POP_JUMP_IF_NONE],
])

/** Only JUMP_BACKWARD goes back: a conditional jump that would is turned round, over one. normalize_jumps */
export function normalizeJumps(entry: Block): void {
  for (const block of blocksFrom(entry)) block.isVisited = false
  for (const block of blocksFrom(entry)) {
    block.isVisited = true
    const { last } = block
    if (last === undefined || !isAnyJump(last.op)) continue
    const target = targetOf(last)
    const isBackward = target.isVisited
    if (last.op === op.JUMP || last.op === op.JUMP_BACKWARD) last.op = isBackward ? op.JUMP_BACKWARD : op.JUMP
    const reversed = REVERSED.get(last.op)
    if (!isBackward || reversed === undefined) continue
    const back = new Block()
    const jump = copyInstruction(last)
    jump.op = op.JUMP_BACKWARD
    back.instructions.push(jump)
    back.isCold = block.isCold
    back.startDepth = target.startDepth
    back.next = block.next
    last.op = reversed
    last.target = block.next
    block.next = back
  }
}

/**
 * Marks what CPython's search for locals that need not be counted never comes to: handlers, and whatever stands behind
 * a block that has become empty, where the search ends. optimize_load_fast
 */
export function markCountedLoads(entry: Block): void {
  const blocks = blocksFrom(entry)
  for (const block of blocks) block.isVisited = false
  entry.isVisited = true
  const waiting = [entry]
  const push = (block: Block | null): void => {
    if (block === null || block.isVisited) return
    block.isVisited = true
    waiting.push(block)
  }
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    for (const instruction of block.instructions) if (isAnyJump(instruction.op)) push(targetOf(instruction))
    if (block.last !== undefined && block.fallsThrough) push(block.next)
  }
  for (const { isVisited, instructions } of blocks) if (!isVisited) for (const instruction of instructions) instruction.isCounted = true
}

function effectOf(instruction: Instruction, jumps: boolean): number {
  switch (instruction.op) {
    case SETUP_FINALLY:
    case SETUP_WITH:
      return jumps ? 1 : 0
    case SETUP_CLEANUP:
      return jumps ? 2 : 0
    case STORE_FAST_MAYBE_NULL:
      return -1
    default:
      return op.stackEffect(instruction.op, instruction.arg, jumps)
  }
}

/** The deepest stack; sets the depth at which each block begins. calculate_stackdepth */
export function computeStackDepth(entry: Block): number {
  let deepest = 0
  const waiting: Block[] = []
  for (const block of blocksFrom(entry)) block.startDepth = -1
  const reach = (block: Block, depth: number): void => {
    if (block.startDepth >= 0 && block.startDepth !== depth) {
      throw new Error(`a block is reached with ${block.startDepth} and with ${depth} items on the stack`)
    }
    if (block.startDepth >= 0) return
    block.startDepth = depth
    waiting.push(block)
  }
  reach(entry, 0)
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    let depth = block.startDepth
    let ends = false
    for (const instruction of block.instructions) {
      const after = depth + effectOf(instruction, false)
      if (after < 0) throw new Error(`${instructionName(instruction.op)} takes more than there is on the stack`)
      deepest = Math.max(deepest, depth, after)
      if (isAnyJump(instruction.op) || isBlockPush(instruction.op)) {
        const atTarget = depth + effectOf(instruction, true)
        deepest = Math.max(deepest, atTarget)
        reach(targetOf(instruction), atTarget)
      }
      depth = after
      if (isUnconditionalJump(instruction.op) || isScopeExit(instruction.op)) {
        ends = true
        break
      }
    }
    if (!ends && block.next !== null) reach(block.next, depth)
  }
  return deepest
}
