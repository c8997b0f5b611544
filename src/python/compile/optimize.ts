/** Peephole passes over the blocks: constant folding, jump threading, swaps. optimize_cfg in Python/flowgraph.c */
import {
  blocksFrom, inlineSmallBlocks, removeRedundantNops, removeRedundantNopsAndJumps, removeUnreachable, resolveLines, targetOf, toNop,
} from './blocks'
import type { Block } from './blocks'
import type { CodeConstant } from './code'
import { FALSE, TRUE, constantKey, isTrueConstant, tupleConstant } from './constants'
import { STACK_USE_GUIDELINE } from './expressions'
import { foldBinary, foldSubscript, foldUnary } from './fold'
import {
  Instruction, JUMP_IF_FALSE, JUMP_IF_TRUE, JUMP_NO_INTERRUPT, NO_LOCATION, STORE_FAST_MAYBE_NULL, isAnyJump,
} from './instruction'
import * as op from './opcodes'
import type { Unit } from './unit'

/** All of optimize_cfg. */
export function optimizeBlocks(entry: Block, unit: Unit): void {
  inlineSmallBlocks(entry)
  removeUnreachable(entry)
  resolveLines(entry)
  for (const block of blocksFrom(entry)) optimizeConstantLoads(block, unit)
  for (const block of blocksFrom(entry)) optimizeBlock(block, unit)
  removeRedundantPairs(entry)
  removeUnreachable(entry)
  removeRedundantNopsAndJumps(entry)
}

function loadsConstant(opcode: number): boolean {
  return opcode === op.LOAD_CONST || opcode === op.LOAD_SMALL_INT
}

function constantOf(instruction: Instruction, unit: Unit): CodeConstant {
  return instruction.op === op.LOAD_SMALL_INT ? { type: 'int', value: instruction.arg } : unit.consts[instruction.arg]
}

function makeSmallInt(instruction: Instruction, constant: CodeConstant): boolean {
  if (constant.type !== 'int' || typeof constant.value !== 'number') return false
  if (constant.value < 0 || constant.value > 255) return false
  instruction.op = op.LOAD_SMALL_INT
  instruction.arg = constant.value
  return true
}

function makeLoadConstant(instruction: Instruction, constant: CodeConstant, unit: Unit): void {
  if (makeSmallInt(instruction, constant)) return
  instruction.op = op.LOAD_CONST
  instruction.arg = unit.constIndex(constant)
}

/** Conditional jumps on constants, comparisons with None. basicblock_optimize_load_const */
function optimizeConstantLoads(block: Block, unit: Unit): void {
  const { instructions } = block
  let loaded: Instruction | null = null
  for (let index = 0; index < instructions.length; index++) {
    const instruction = instructions[index]
    if (instruction.op === op.LOAD_CONST) makeSmallInt(instruction, unit.consts[instruction.arg])
    const isCopy: boolean = loaded !== null && instruction.op === op.COPY && instruction.arg === 1
    if (!isCopy) loaded = loadsConstant(instruction.op) ? instruction : null
    const next = instructions[index + 1]
    if (loaded === null || next === undefined) continue
    const constant = constantOf(loaded, unit)
    switch (next.op) {
      case op.POP_JUMP_IF_FALSE:
      case op.POP_JUMP_IF_TRUE:
      case JUMP_IF_FALSE:
      case JUMP_IF_TRUE: {
        const jumpsWhenTrue = next.op === op.POP_JUMP_IF_TRUE || next.op === JUMP_IF_TRUE
        if (next.op === op.POP_JUMP_IF_FALSE || next.op === op.POP_JUMP_IF_TRUE) toNop(instruction)
        if (isTrueConstant(constant) === jumpsWhenTrue) next.op = op.JUMP
        else toNop(next)
        break
      }
      case op.UNARY_NOT:
        toNop(instruction)
        makeLoadConstant(next, isTrueConstant(constant) ? FALSE : TRUE, unit)
        break
      case op.IS_OP: {
        const jump = instructions[index + 2]
        if (constant.type !== 'None' || jump === undefined) break
        if (jump.op !== op.POP_JUMP_IF_FALSE && jump.op !== op.POP_JUMP_IF_TRUE) break
        const isInverted = (next.arg === 1) !== (jump.op === op.POP_JUMP_IF_FALSE)
        toNop(instruction)
        toNop(next)
        jump.op = isInverted ? op.POP_JUMP_IF_NOT_NONE : op.POP_JUMP_IF_NONE
        break
      }
      default:
        break
    }
  }
}

/** The `count` instructions before `index` that load constants, NOPs between them skipped; null when others do. */
function constantLoadsBefore(block: Block, index: number, count: number): Instruction[] | null {
  const loads: Instruction[] = []
  for (let each = index - 1; each >= 0 && loads.length < count; each--) {
    const instruction = block.instructions[each]
    if (instruction.op === op.NOP) continue
    if (!loadsConstant(instruction.op)) return null
    loads.push(instruction)
  }
  return loads.length === count ? loads.reverse() : null
}

function dropLoads(loads: readonly Instruction[]): void {
  for (const load of loads) {
    toNop(load)
    load.at = NO_LOCATION
  }
}

function foldTuple(block: Block, index: number, unit: Unit): void {
  const instruction = block.instructions[index]
  if (instruction.arg > STACK_USE_GUIDELINE) return
  const loads = constantLoadsBefore(block, index, instruction.arg)
  if (loads === null) return
  const constant = tupleConstant(loads.map((load) => constantOf(load, unit)))
  dropLoads(loads)
  makeLoadConstant(instruction, constant, unit)
}

/**
 * A long list, set or tuple of constants, built piece by piece before `end`, becomes a constant that the instruction
 * `result` loads. fold_constant_intrinsic_list_to_tuple
 */
function foldPieces(block: Block, end: number, result: number, unit: Unit): void {
  const { instructions } = block
  const items: CodeConstant[] = []
  const isSet = instructions[result].op === op.SET_ADD
  const build = isSet ? op.BUILD_SET : op.BUILD_LIST
  const add = isSet ? op.SET_ADD : op.LIST_APPEND
  let wantsAppend = true
  for (let each = end - 1; each >= 0; each--) {
    const instruction = instructions[each]
    if (instruction.op === op.NOP) continue
    if (instruction.op === build && instruction.arg === 0) {
      if (!wantsAppend) return
      for (let piece = each; piece < result; piece++) {
        if (instructions[piece].op !== op.NOP) dropLoads([instructions[piece]])
      }
      items.reverse()
      if (instructions[result].op === add) instructions[result].at = NO_LOCATION
      makeLoadConstant(instructions[result], isSet ? { type: 'frozenset', items: uniqueConstants(items) } : tupleConstant(items), unit)
      return
    }
    if (wantsAppend) {
      if (instruction.op !== add || instruction.arg !== 1) return
    } else {
      if (!loadsConstant(instruction.op)) return
      items.push(constantOf(instruction, unit))
    }
    wantsAppend = !wantsAppend
  }
}

function uniqueConstants(items: CodeConstant[]): CodeConstant[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = item.type === 'bool' ? `i${Number(item.value)}` : item.type === 'float' && Number.isInteger(item.value) ? `i${item.value}` : constantKey(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** optimize_lists_and_sets */
function optimizeListOrSet(block: Block, index: number, unit: Unit): void {
  const { instructions } = block
  const instruction = instructions[index]
  const next = instructions[index + 1]?.op
  const isConsumed = next === op.GET_ITER || next === op.CONTAINS_OP
  const isList = instruction.op === op.BUILD_LIST
  const size = instruction.arg
  if (size > STACK_USE_GUIDELINE || (size < 3 && !isConsumed)) return
  const loads = constantLoadsBefore(block, index, size)
  if (loads === null) {
    if (isConsumed && isList) instruction.op = op.BUILD_TUPLE
    return
  }
  const items = loads.map((load) => constantOf(load, unit))
  const constant: CodeConstant = isList ? tupleConstant(items) : { type: 'frozenset', items: uniqueConstants(items) }
  const at = unit.constIndex(constant)
  dropLoads(loads)
  if (isConsumed) {
    instruction.op = op.LOAD_CONST
    instruction.arg = at
    return
  }
  const before = instructions[index - 2]
  before.op = instruction.op
  before.arg = 0
  before.at = instruction.at
  instructions[index - 1].op = op.LOAD_CONST
  instructions[index - 1].arg = at
  instruction.op = isList ? op.LIST_EXTEND : op.SET_UPDATE
  instruction.arg = 1
}

function foldOperation(block: Block, index: number, unit: Unit): void {
  const instruction = block.instructions[index]
  const isUnary = instruction.op !== op.BINARY_OP && instruction.op !== op.BINARY_SUBSCR
  const loads = constantLoadsBefore(block, index, isUnary ? 1 : 2)
  if (loads === null) return
  const [left, right] = loads.map((load) => constantOf(load, unit))
  let result: CodeConstant | null
  if (isUnary) result = foldUnary(instruction.op, left)
  else if (instruction.op === op.BINARY_SUBSCR) result = foldSubscript(left, right)
  else result = foldBinary(instruction.arg, left, right)
  if (result === null) return
  dropLoads(loads)
  makeLoadConstant(instruction, result, unit)
}

/** Makes a jump to a jump go where that one goes; returns whether it did. jump_thread */
function threadJump(block: Block, jump: Instruction, through: Instruction, opcode: number): boolean {
  if (jump.target === through.target) return false
  const threaded = new Instruction(opcode, 0, through.at, through.label)
  threaded.target = through.target
  threaded.handler = through.handler
  toNop(jump)
  block.instructions.push(threaded)
  return true
}

/** optimize_basic_block */
function optimizeBlock(block: Block, unit: Unit): void {
  const { instructions } = block
  for (let index = 0; index < instructions.length; index++) {
    const instruction = instructions[index]
    const next: Instruction | undefined = instructions[index + 1]
    const through = isAnyJump(instruction.op) ? targetOf(instruction).instructions[0] : undefined
    switch (instruction.op) {
      case op.BUILD_TUPLE:
        if (next !== undefined && next.op === op.UNPACK_SEQUENCE && next.arg === instruction.arg && instruction.arg <= 3 && instruction.arg > 0) {
          toNop(instruction)
          if (next.arg === 1) toNop(next)
          else next.op = op.SWAP
        } else {
          foldTuple(block, index, unit)
        }
        break
      case op.BUILD_LIST:
      case op.BUILD_SET:
        optimizeListOrSet(block, index, unit)
        break
      case op.POP_JUMP_IF_FALSE:
      case op.POP_JUMP_IF_TRUE:
      case op.POP_JUMP_IF_NONE:
      case op.POP_JUMP_IF_NOT_NONE:
        if (through?.op === op.JUMP && threadJump(block, instruction, through, instruction.op)) index--
        break
      case JUMP_IF_FALSE:
      case JUMP_IF_TRUE:
        if (through === undefined) break
        if (through.op === op.JUMP || through.op === instruction.op) {
          if (threadJump(block, instruction, through, instruction.op)) index--
        } else if (through.op === JUMP_IF_FALSE || through.op === JUMP_IF_TRUE) {
          // The other condition: it surely does not jump.
          const after = targetOf(instruction).next
          if (after === null) break
          instruction.target = after
          after.isTarget = true
          index--
        }
        break
      case op.JUMP:
      case JUMP_NO_INTERRUPT:
        if (through === undefined) break
        if (through.op === op.JUMP && threadJump(block, instruction, through, op.JUMP)) index--
        else if (through.op === JUMP_NO_INTERRUPT && threadJump(block, instruction, through, instruction.op)) index--
        break
      case op.STORE_FAST:
        if (next?.op === op.STORE_FAST && next.arg === instruction.arg && next.at.lineno === instruction.at.lineno) {
          instruction.op = op.POP_TOP
          instruction.arg = 0
        }
        break
      case op.SWAP:
        if (instruction.arg === 1) toNop(instruction)
        break
      case op.COMPARE_OP:
        // CPython's comparison takes over the conversion to bool that `not` needs, with its place.
        if (next?.op === op.UNARY_NOT) instruction.at = next.at
        break
      case op.CONTAINS_OP:
      case op.IS_OP:
        if (next?.op === op.UNARY_NOT) {
          next.op = instruction.op
          next.arg = instruction.arg ^ 1
          toNop(instruction)
        }
        break
      case op.UNARY_INVERT:
      case op.UNARY_NEGATIVE:
      case op.UNARY_POSITIVE:
      case op.BINARY_OP:
      case op.BINARY_SUBSCR:
        foldOperation(block, index, unit)
        break
      case op.LIST_APPEND:
      case op.SET_ADD:
        if (next?.op === op.GET_ITER || next?.op === op.CONTAINS_OP) foldPieces(block, index + 1, index, unit)
        break
      case op.LIST_TO_TUPLE:
        foldPieces(block, index, index, unit)
        if (next?.op === op.GET_ITER && instruction.op === op.LIST_TO_TUPLE) toNop(instruction)
        break
      default:
        break
    }
  }
  for (let index = 0; index < instructions.length; index++) {
    if (instructions[index].op !== op.SWAP) continue
    index = shortenSwaps(instructions, index)
    applySwaps(instructions, index)
  }
}

/** Replaces a run of SWAPs by a shortest one with the same effect; returns its last index. swaptimize */
function shortenSwaps(instructions: readonly Instruction[], start: number): number {
  let depth = instructions[start].arg
  let length = 1
  let hasMore = false
  while (start + length < instructions.length) {
    const { op: opcode, arg } = instructions[start + length]
    if (opcode === op.SWAP) {
      depth = Math.max(depth, arg)
      hasMore = true
    } else if (opcode !== op.NOP) {
      break
    }
    length++
  }
  if (!hasMore) return start
  const stack = Array.from({ length: depth }, (_, index) => index)
  for (let index = 0; index < length; index++) {
    const { op: opcode, arg } = instructions[start + index]
    if (opcode !== op.SWAP) continue
    const top = stack[0]
    stack[0] = stack[arg - 1]
    stack[arg - 1] = top
  }
  const done = -1
  let current = length - 1
  for (let index = 0; index < depth; index++) {
    if (stack[index] === done || stack[index] === index) continue
    // One cycle of the permutation, written backwards; the top takes part in each.
    for (let item = index; ; ) {
      if (item > 0) {
        const instruction = instructions[start + current--]
        instruction.op = op.SWAP
        instruction.arg = item + 1
      }
      if (stack[item] === done) break
      const following = stack[item]
      stack[item] = done
      item = following
    }
  }
  while (current >= 0) toNop(instructions[start + current--])
  return start + length - 1
}

function isSwappable(opcode: number): boolean {
  return opcode === op.STORE_FAST || opcode === STORE_FAST_MAYBE_NULL || opcode === op.POP_TOP
}

function storesTo(instruction: Instruction): number {
  return instruction.op === op.STORE_FAST || instruction.op === STORE_FAST_MAYBE_NULL ? instruction.arg : -1
}

function nextSwappable(instructions: readonly Instruction[], index: number, line: number): number {
  for (let each = index + 1; each < instructions.length; each++) {
    const instruction = instructions[each]
    // Across lines the order of stores could be seen.
    if (line >= 0 && instruction.at.lineno !== line) return -1
    if (instruction.op === op.NOP) continue
    return isSwappable(instruction.op) ? each : -1
  }
  return -1
}

/** Swaps the instructions that take two items instead of the items. apply_static_swaps */
function applySwaps(instructions: Instruction[], start: number): void {
  for (let index = start; index >= 0; index--) {
    const swap = instructions[index]
    if (swap.op !== op.SWAP) {
      if (swap.op === op.NOP || isSwappable(swap.op)) continue
      return
    }
    const first = nextSwappable(instructions, index, -1)
    if (first < 0) return
    let second = first
    const line = instructions[first].at.lineno
    for (let count = swap.arg - 1; count > 0; count--) {
      second = nextSwappable(instructions, second, line)
      if (second < 0) return
    }
    const firstStore = storesTo(instructions[first])
    const secondStore = storesTo(instructions[second])
    if (firstStore >= 0 || secondStore >= 0) {
      if (firstStore === secondStore) return
      for (let between = first + 1; between < second; between++) {
        const store = storesTo(instructions[between])
        if (store >= 0 && (store === firstStore || store === secondStore)) return
      }
    }
    toNop(swap)
    const moved = instructions[first]
    instructions[first] = instructions[second]
    instructions[second] = moved
  }
}

/** What is pushed only to be popped goes. remove_redundant_nops_and_pairs */
function removeRedundantPairs(entry: Block): void {
  let isDone: boolean
  do {
    isDone = true
    removeRedundantNops(entry)
    let previous: Instruction | null = null
    for (const block of blocksFrom(entry)) {
      if (block.isTarget) previous = null
      for (const instruction of block.instructions) {
        if (instruction.op === op.POP_TOP && previous !== null) {
          if (loadsConstant(previous.op) || (previous.op === op.COPY && previous.arg === 1)) {
            toNop(previous)
            toNop(instruction)
            isDone = false
          }
        }
        previous = instruction
      }
      const { last } = block
      if (!block.fallsThrough || (last !== undefined && isAnyJump(last.op))) previous = null
    }
  } while (!isDone)
}
