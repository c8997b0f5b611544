/**
 * The control flow graph: the instructions of a unit cut into blocks that are entered at the top and left at the end.
 * CPython decides on these blocks which instructions are left and on which line each stands, so the passes here and in
 * `optimize.ts` follow Python/flowgraph.c step by step: that is what makes line events equal.
 */
import type { Position } from '../syntax/nodes'
import {
  Instruction, NEXT_LOCATION, NO_LOCATION, POP_BLOCK, SETUP_CLEANUP, SETUP_WITH, instructionWeight, isAnyJump, isBlockPush,
  isScopeExit, isUnconditionalJump,
} from './instruction'
import { JUMP, JUMP_BACKWARD, NOP } from './opcodes'

/** Handlers in one another, the innermost first. */
interface HandlerStack {
  readonly handler: Block
  readonly outer: HandlerStack | null
}

export class Block {
  instructions: Instruction[] = []
  next: Block | null = null
  isVisited = false
  isTarget = false
  predecessors = 0
  isHandler = false
  /** The handler gets the index of the raising instruction. */
  wantsLasti = false
  isCold = false
  isWarm = false
  startDepth = -1
  /** Handlers around the beginning of the block. */
  handlers: HandlerStack | null = null
  /** Bit i: the local i may be unbound here. */
  unsafeLow = 0
  unsafeHigh = 0

  get last(): Instruction | undefined {
    return this.instructions[this.instructions.length - 1]
  }

  get fallsThrough(): boolean {
    const { last } = this
    return last === undefined || !(isScopeExit(last.op) || isUnconditionalJump(last.op))
  }

  get exitsScope(): boolean {
    const { last } = this
    return last !== undefined && isScopeExit(last.op)
  }

  get hasNoLine(): boolean {
    return this.instructions.every((instruction) => instruction.at.lineno < 0)
  }
}

/** The blocks in order. A pass that adds blocks does not meet the new ones. */
export function blocksFrom(entry: Block): Block[] {
  const blocks: Block[] = []
  for (let block: Block | null = entry; block !== null; block = block.next) blocks.push(block)
  return blocks
}

export function toNop(instruction: Instruction): void {
  instruction.op = NOP
  instruction.arg = 0
  instruction.target = null
}

export function nextNonempty(block: Block | null): Block | null {
  let each = block
  while (each !== null && each.instructions.length === 0) each = each.next
  return each
}

/** The block that a jump or block push names. Every one has a target once `buildBlocks` is done. */
export function targetOf(instruction: Instruction): Block {
  if (instruction.target === null) throw new Error('a jump without a target')
  return instruction.target
}

/** Cuts a unit's instructions into blocks. _PyCfg_FromInstructionSequence */
export function buildBlocks(instructions: readonly Instruction[]): Block {
  for (const { label } of instructions) {
    if (label === null) continue
    if (label.instruction === null) throw new Error('a label that was never placed')
    label.instruction.isTarget = true
  }
  const entry = new Block()
  let current = entry
  const blockOf = new Map<Instruction, Block>()
  for (const instruction of instructions) {
    const { last } = current
    const isTerminated = last !== undefined && (isAnyJump(last.op) || isScopeExit(last.op))
    if (isTerminated || (instruction.isTarget && (last !== undefined || current.isTarget))) {
      const block = new Block()
      current.next = block
      current = block
    }
    if (instruction.isTarget) {
      current.isTarget = true
      blockOf.set(instruction, current)
    }
    current.instructions.push(instruction)
  }
  for (const instruction of instructions) {
    const { label } = instruction
    if (label === null || label.instruction === null) continue
    instruction.target = blockOf.get(label.instruction) ?? null
    if (isBlockPush(instruction.op)) targetOf(instruction).isHandler = true
  }
  return entry
}

/** Notes for each instruction which block handles its exceptions. label_exception_targets */
export function labelExceptionTargets(entry: Block): void {
  const waiting: Block[] = [entry]
  entry.isVisited = true
  const visit = (block: Block, handlers: HandlerStack | null): void => {
    if (block.isVisited) return
    block.isVisited = true
    block.handlers = handlers
    waiting.push(block)
  }
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    let { handlers } = block
    for (const instruction of block.instructions) {
      if (isBlockPush(instruction.op)) {
        const target = targetOf(instruction)
        visit(target, handlers)
        if (instruction.op === SETUP_CLEANUP || instruction.op === SETUP_WITH) target.wantsLasti = true
        handlers = { handler: target, outer: handlers }
      } else if (instruction.op === POP_BLOCK) {
        handlers = handlers === null ? null : handlers.outer
        toNop(instruction)
      } else {
        instruction.handler = handlers === null ? null : handlers.handler
        if (isAnyJump(instruction.op)) visit(targetOf(instruction), handlers)
      }
    }
    if (block.fallsThrough && block.next !== null) visit(block.next, handlers)
  }
}

function clearVisits(entry: Block): void {
  for (const block of blocksFrom(entry)) block.isVisited = false
}

/** Counts how each block is reached, and empties those that are not. remove_unreachable */
export function removeUnreachable(entry: Block): void {
  clearVisits(entry)
  for (const block of blocksFrom(entry)) block.predecessors = 0
  const waiting = [entry]
  entry.isVisited = true
  entry.predecessors = 1
  const reach = (block: Block): void => {
    if (!block.isVisited) {
      block.isVisited = true
      waiting.push(block)
    }
    block.predecessors++
  }
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    if (block.next !== null && block.fallsThrough) reach(block.next)
    for (const instruction of block.instructions) {
      if (isAnyJump(instruction.op) || isBlockPush(instruction.op)) reach(targetOf(instruction))
    }
  }
  for (const block of blocksFrom(entry)) {
    if (block.predecessors > 0) continue
    block.instructions = []
    block.isHandler = false
  }
}

/** Removes the NOPs of a block that hold no line of their own; returns how many. basicblock_remove_redundant_nops */
function removeBlockNops(block: Block): number {
  const { instructions } = block
  const kept: Instruction[] = []
  let previousLine = -1
  for (let index = 0; index < instructions.length; index++) {
    const instruction = instructions[index]
    const line = instruction.at.lineno
    if (instruction.op === NOP) {
      if (line === NO_LOCATION.lineno || previousLine === line) continue
      if (index < instructions.length - 1) {
        const following = instructions[index + 1]
        if (following.at.lineno === line) continue
        if (following.at.lineno === NO_LOCATION.lineno) {
          following.at = instruction.at
          continue
        }
      } else if (lineAfter(block) === line) {
        continue
      }
    }
    kept.push(instruction)
    previousLine = line
  }
  const removed = instructions.length - kept.length
  if (removed > 0) block.instructions = kept
  return removed
}

/** The line of what follows a block, NOPs without a line not counted; null when nothing does. */
function lineAfter(block: Block): number | null {
  const next = nextNonempty(block.next)
  if (next === null) return null
  const first = next.instructions.find((instruction) => instruction.op !== NOP || instruction.at.lineno !== NO_LOCATION.lineno)
  return first === undefined ? NO_LOCATION.lineno : first.at.lineno
}

export function removeRedundantNops(entry: Block): number {
  let removed = 0
  for (const block of blocksFrom(entry)) removed += removeBlockNops(block)
  return removed
}

/** A jump to what follows anyway becomes a NOP; returns how many did. */
function removeRedundantJumps(entry: Block): number {
  let changes = 0
  for (const block of blocksFrom(entry)) {
    const { last } = block
    if (last === undefined || !isUnconditionalJump(last.op)) continue
    if (nextNonempty(targetOf(last)) !== nextNonempty(block.next)) continue
    toNop(last)
    changes++
  }
  return changes
}

export function removeRedundantNopsAndJumps(entry: Block): void {
  while (removeRedundantNops(entry) + removeRedundantJumps(entry) > 0);
}

/** Copies an instruction, with where it jumps to. */
export function copyInstruction(original: Instruction, at: Position = original.at): Instruction {
  const copy = new Instruction(original.op, original.arg, at, original.label)
  copy.target = original.target
  copy.handler = original.handler
  return copy
}

/** Largest block that is copied instead of jumped to. */
const MAX_COPY_SIZE = 4

function blockSize(block: Block): number {
  return block.instructions.reduce((size, { op, arg }) => size + instructionWeight(op, arg), 0)
}

/** A jump to a small block that leaves the scope, or to one without lines, is replaced by the block. */
export function inlineSmallBlocks(entry: Block): void {
  let hasChanged: boolean
  do {
    hasChanged = false
    for (const block of blocksFrom(entry)) {
      const { last } = block
      if (last === undefined || !isUnconditionalJump(last.op)) continue
      const target = targetOf(last)
      const isSmallExit = target.exitsScope && blockSize(target) <= MAX_COPY_SIZE
      const isArtificial = target.hasNoLine && !target.fallsThrough
      if (!isSmallExit && !isArtificial) continue
      const jumpOp = last.op
      toNop(last)
      for (const instruction of target.instructions) block.instructions.push(copyInstruction(instruction))
      const newLast = block.last
      // A loop must not lose the place where interrupts are looked for.
      if (isArtificial && newLast !== undefined && isUnconditionalJump(newLast.op) && jumpOp === JUMP) newLast.op = JUMP
      target.predecessors--
      hasChanged = true
    }
  } while (hasChanged)
}

function isArtificialExit(block: Block | null): block is Block {
  if (block === null) return false
  const breaks = block.instructions.some((instruction) => instruction.op === JUMP || instruction.op === JUMP_BACKWARD)
  return (block.exitsScope || breaks) && block.hasNoLine
}

/** Gives each jump its own copy of an exit without a line, so that the exit can have the jump's line. */
function duplicateExitsWithoutLine(entry: Block): void {
  // The copies are looked at too: they may end with a jump themselves.
  for (let block: Block | null = entry; block !== null; block = block.next) {
    const { last }: Block = block
    if (last === undefined || !isAnyJump(last.op)) continue
    const target = nextNonempty(targetOf(last))
    if (!isArtificialExit(target) || target.predecessors <= 1) continue
    const copy = new Block()
    copy.instructions = target.instructions.map((instruction) => copyInstruction(instruction))
    if (copy.instructions.length > 0) copy.instructions[0].at = last.at
    copy.isTarget = true
    copy.predecessors = 1
    copy.next = target.next
    target.next = copy
    target.predecessors--
    last.target = copy
  }
  for (const block of blocksFrom(entry)) {
    const { last, next } = block
    if (last !== undefined && block.fallsThrough && isArtificialExit(next)) next.instructions[0].at = last.at
  }
}

/** What has no line takes the one before it, in its block and where there is only one way into the next. */
function propagateLines(entry: Block): void {
  for (const block of blocksFrom(entry)) {
    const { last, instructions } = block
    if (last === undefined) continue
    let previous = NO_LOCATION
    for (let index = 0; index < instructions.length; index++) {
      const instruction = instructions[index]
      if (instruction.at === NEXT_LOCATION) {
        instruction.at = locationAfter(block, index)
        previous = instruction.at
      } else if (instruction.at.lineno === NO_LOCATION.lineno) {
        instruction.at = previous
      } else {
        previous = instruction.at
      }
    }
    const inherit = (other: Block | null): void => {
      if (other === null || other.predecessors !== 1 || other.instructions.length === 0) return
      if (other.instructions[0].at.lineno === NO_LOCATION.lineno) other.instructions[0].at = previous
    }
    if (block.fallsThrough) inherit(block.next)
    if (isAnyJump(last.op)) inherit(last.target)
  }
}

function locationAfter(block: Block, index: number): Position {
  const following = block.instructions[index + 1] ?? nextNonempty(block.next)?.instructions[0]
  return following === undefined || following.at === NEXT_LOCATION ? NO_LOCATION : following.at
}

/** resolve_line_numbers */
export function resolveLines(entry: Block): void {
  duplicateExitsWithoutLine(entry)
  propagateLines(entry)
}
