/** From a unit's instructions to its code object: all passes in CPython's order, then slots, tables and arrays. */
import type { Position } from '../syntax/nodes'
import { blocksFrom, buildBlocks, labelExceptionTargets, nextNonempty, resolveLines, targetOf } from './blocks'
import type { Block } from './blocks'
import {
  CO_ASYNC_GENERATOR, CO_COROUTINE, CO_FUTURE_ANNOTATIONS, CO_GENERATOR, CO_HAS_DOCSTRING, CO_METHOD, CO_NESTED, CO_NEWLOCALS,
  CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, CodeObject, FAST_CELL, FAST_FREE, FAST_HIDDEN, FAST_LOCAL,
} from './code'
import type { CodeConstant, ExceptionEntry } from './code'
import { END_FOR, Instruction, JUMP_NO_INTERRUPT, NULL_SLOT, RESUME, isAnyJump } from './instruction'
import {
  checkUnboundLoads, computeStackDepth, dropBlockPushes, expandKeepingJumps, markCountedLoads, moveColdBlocks, normalizeJumps, pairFastInstructions,
} from './layout'
import { placeLineEvents } from './lines'
import * as op from './opcodes'
import { optimizeBlocks } from './optimize'
import type { Unit } from './unit'

/** The slots of a frame. */
interface Slots {
  readonly names: string[]
  readonly kinds: Uint8Array
  readonly cellSlots: Int32Array
  readonly freeStart: number
  /** The slot of a DEREF operand: cells first, then free variables. */
  readonly derefs: number[]
}

function computeFlags(unit: Unit, hasFutureAnnotations: boolean): number {
  const { scope } = unit
  let flags = hasFutureAnnotations ? CO_FUTURE_ANNOTATIONS : 0
  if (!scope.isFunctionLike) return scope.isCoroutine ? flags | CO_COROUTINE : flags
  flags |= CO_NEWLOCALS | CO_OPTIMIZED
  if (scope.isNested) flags |= CO_NESTED
  if (scope.isGenerator) flags |= scope.isCoroutine ? CO_ASYNC_GENERATOR : CO_GENERATOR
  else if (scope.isCoroutine) flags |= CO_COROUTINE
  if (scope.hasVarargs) flags |= CO_VARARGS
  if (scope.hasVarkeywords) flags |= CO_VARKEYWORDS
  if (scope.hasDocstring) flags |= CO_HAS_DOCSTRING
  if (scope.isMethod) flags |= CO_METHOD
  return flags
}

function layoutSlots(unit: Unit): Slots {
  const names = unit.varnames.names()
  const kinds = names.map((name) => FAST_LOCAL | (unit.fastHidden.has(name) ? FAST_HIDDEN : 0))
  const derefs: number[] = []
  const cellSlots: number[] = []
  for (const cell of unit.cellvars.names()) {
    let slot = unit.varnames.find(cell)
    if (slot === undefined) {
      slot = names.push(cell) - 1
      kinds.push(FAST_CELL)
    } else {
      kinds[slot] |= FAST_CELL
    }
    derefs.push(slot)
    cellSlots.push(slot)
  }
  const freeStart = names.length
  for (const free of unit.freevars.names()) {
    derefs.push(names.push(free) - 1)
    kinds.push(FAST_FREE)
  }
  cellSlots.sort((left, right) => left - right)
  return { names, kinds: Uint8Array.from(kinds), cellSlots: Int32Array.from(cellSlots), freeStart, derefs }
}

function fixDerefs(entry: Block, derefs: readonly number[]): void {
  for (const block of blocksFrom(entry)) {
    for (const instruction of block.instructions) {
      switch (instruction.op) {
        case op.MAKE_CELL:
        case op.LOAD_CLOSURE:
        case op.LOAD_DEREF:
        case op.STORE_DEREF:
        case op.DELETE_DEREF:
        case op.LOAD_FROM_DICT_OR_DEREF:
          instruction.arg = derefs[instruction.arg]
          break
        default:
          break
      }
    }
  }
}

/** Constants that are still loaded; the first stays, it may be the docstring. remove_unused_consts */
function usedConstants(entry: Block, consts: readonly CodeConstant[]): CodeConstant[] {
  const isUsed = new Uint8Array(consts.length)
  isUsed[0] = 1
  const loads: Instruction[] = []
  for (const block of blocksFrom(entry)) {
    for (const instruction of block.instructions) {
      if (instruction.op !== op.LOAD_CONST) continue
      isUsed[instruction.arg] = 1
      loads.push(instruction)
    }
  }
  const newIndex = new Int32Array(consts.length)
  const kept: CodeConstant[] = []
  consts.forEach((constant, index) => {
    if (isUsed[index] === 1) newIndex[index] = kept.push(constant) - 1
  })
  for (const load of loads) load.arg = newIndex[load.arg]
  return kept
}

/** Grows the arrays of a code object, instruction by instruction. */
class Emitter {
  readonly ops: number[] = []
  readonly args: number[] = []
  readonly positions: Position[] = []
  readonly handlers: (Block | null)[] = []
  readonly countedLoads: number[] = []

  emit(opcode: number, arg: number, at: Position, handler: Block | null): number {
    this.ops.push(opcode)
    this.args.push(arg)
    this.handlers.push(handler)
    return this.positions.push(at) - 1
  }

  column(read: (at: Position) => number): Int32Array {
    const { positions } = this
    const result = new Int32Array(positions.length)
    for (let ip = 0; ip < positions.length; ip++) result[ip] = read(positions[ip])
    return result
  }

  exceptionTable(placeOf: ReadonlyMap<Block, number>): ExceptionEntry[] {
    const entries: ExceptionEntry[] = []
    const { handlers } = this
    for (let start = 0; start < handlers.length; ) {
      const handler = handlers[start]
      let end = start + 1
      while (end < handlers.length && handlers[end] === handler) end++
      const target = handler === null ? undefined : placeOf.get(handler)
      if (handler !== null && target !== undefined) {
        const depth = handler.startDepth - (handler.wantsLasti ? 2 : 1)
        entries.push({ start, end, target, depth, lasti: handler.wantsLasti })
      }
      start = end
    }
    return entries
  }
}

/** Writes the blocks out, with LINE where a line begins. */
function emitBlocks(entry: Block): { emitter: Emitter; table: ExceptionEntry[] } {
  const code: Instruction[] = []
  const firstIndex = new Map<Block, number>()
  for (const block of blocksFrom(entry)) {
    firstIndex.set(block, code.length)
    for (const instruction of block.instructions) code.push(instruction)
  }
  const targets = new Int32Array(code.length).fill(-1)
  const handlers = new Map<number, Block>()
  let lastHandler: Block | null = null
  code.forEach((instruction, index) => {
    if (isAnyJump(instruction.op)) {
      const target = nextNonempty(targetOf(instruction))
      targets[index] = target === null ? code.length : (firstIndex.get(target) ?? -1)
    }
    if (instruction.handler !== null && instruction.handler !== lastHandler) {
      lastHandler = instruction.handler
      const block = nextNonempty(lastHandler)
      if (block !== null) handlers.set(firstIndex.get(block) ?? -1, lastHandler)
    }
  })
  const events = placeLineEvents(code, targets, handlers)
  const emitter = new Emitter()
  /** Where an index begins: with its LINE, and without. */
  const placeWithLine = new Int32Array(code.length + 1)
  const place = new Int32Array(code.length + 1)
  const jumps: { from: number; index: number }[] = []
  code.forEach(({ op: opcode, arg, at, handler, isCounted }, index) => {
    placeWithLine[index] = emitter.ops.length
    if (events.before[index] === 1) emitter.emit(op.LINE, at.lineno, at, handler)
    place[index] = emitter.ops.length
    if (events.beforeJump[index] > 0) emitter.emit(op.LINE, events.beforeJump[index], code[targets[index]].at, handler)
    if (opcode === op.NOP || opcode === RESUME || opcode === END_FOR || opcode === NULL_SLOT) return
    const from = emitter.emit(opcode === JUMP_NO_INTERRUPT ? op.JUMP : opcode, arg, at, handler)
    if (isCounted && (opcode === op.LOAD_FAST || opcode === op.LOAD_FAST_LOAD_FAST)) emitter.countedLoads.push(from)
    if (targets[index] >= 0) jumps.push({ from, index })
  })
  placeWithLine[code.length] = emitter.ops.length
  place[code.length] = emitter.ops.length
  for (const { from, index } of jumps) {
    const target = targets[index]
    if (events.detours[index] === 1) {
      const { handler } = code[index]
      const { at } = code[target]
      emitter.args[from] = emitter.emit(op.LINE, at.lineno, at, handler)
      emitter.emit(op.JUMP, place[target], at, handler)
    } else {
      emitter.args[from] = events.skips[index] === 1 ? place[target] : placeWithLine[target]
    }
  }
  const placeOf = new Map<Block, number>()
  for (const [index, block] of handlers) placeOf.set(block, placeWithLine[index])
  return { emitter, table: emitter.exceptionTable(placeOf) }
}

/** Makes the code object. _PyCompile_OptimizeAndAssemble */
export function assemble(unit: Unit, filename: string, hasFutureAnnotations: boolean): CodeObject {
  const flags = computeFlags(unit, hasFutureAnnotations)
  const entry = buildBlocks(unit.instructions)
  labelExceptionTargets(entry)
  optimizeBlocks(entry, unit)
  const consts = usedConstants(entry, unit.consts)
  checkUnboundLoads(entry, unit.varnames.size, unit.scope.parameters.length)
  pairFastInstructions(entry)
  moveColdBlocks(entry)
  resolveLines(entry)
  expandKeepingJumps(entry)
  const depth = computeStackDepth(entry)
  const slots = layoutSlots(unit)
  const isGenerator = (flags & (CO_GENERATOR | CO_COROUTINE | CO_ASYNC_GENERATOR)) !== 0
  if (isGenerator) {
    const at: Position = { lineno: unit.firstlineno, col_offset: -1, end_lineno: unit.firstlineno, end_col_offset: -1 }
    entry.instructions.unshift(new Instruction(op.RETURN_GENERATOR, 0, at, null), new Instruction(op.POP_TOP, 0, at, null))
  }
  fixDerefs(entry, slots.derefs)
  dropBlockPushes(entry)
  normalizeJumps(entry)
  markCountedLoads(entry)
  const { emitter, table } = emitBlocks(entry)
  return new CodeObject({
    name: unit.name,
    qualname: unit.qualname,
    filename,
    firstlineno: unit.firstlineno,
    flags,
    argcount: unit.argcount,
    posonlyargcount: unit.posonlyargcount,
    kwonlyargcount: unit.kwonlyargcount,
    stacksize: Math.max(depth, isGenerator ? 1 : 0),
    ops: Uint8Array.from(emitter.ops),
    args: Int32Array.from(emitter.args),
    exceptionTable: table,
    consts,
    names: unit.names.names(),
    varnames: unit.varnames.names(),
    cellvars: Array.from(slots.cellSlots, (slot) => slots.names[slot]),
    freevars: unit.freevars.names(),
    fastNames: slots.names,
    fastKinds: slots.kinds,
    cellSlots: slots.cellSlots,
    freeStart: slots.freeStart,
    countedLoads: Int32Array.from(emitter.countedLoads),
    lineno: emitter.column((at) => at.lineno),
    endLineno: emitter.column((at) => at.end_lineno),
    colOffset: emitter.column((at) => at.col_offset),
    endColOffset: emitter.column((at) => at.end_col_offset),
  })
}
