/** Leaving blocks by return, break or continue: what each block has to do on the way. codegen_unwind_fblock */
import type { Position } from '../syntax/nodes'
import type { Compiler } from './compiler'
import { NONE } from './constants'
import { NO_LOCATION, POP_BLOCK } from './instruction'
import * as op from './opcodes'
import { visitStatements } from './statements'
import type { FrameBlock } from './unit'

type Loop = Extract<FrameBlock, { kind: 'while' | 'for' }>

/** Emits the way out of one block; `keepsValue`: a return value lies on top. Returns where what follows stands. */
export function unwindBlock(c: Compiler, at: Position, block: FrameBlock, keepsValue: boolean): Position {
  switch (block.kind) {
    case 'while':
    case 'exception handler':
    case 'exception group handler':
    case 'async comprehension':
    case 'stop iteration':
      return at
    case 'for':
    case 'pop value':
      if (keepsValue) c.emit(op.SWAP, 2, at)
      c.emit(op.POP_TOP, 0, at)
      return at
    case 'try':
      c.emit(POP_BLOCK, 0, at)
      return at
    case 'finally try':
      c.emit(POP_BLOCK, 0, at)
      if (keepsValue) c.pushBlock({ kind: 'pop value' }, at)
      visitStatements(c, block.body)
      if (keepsValue) c.popBlock()
      // The finally part seems to run after the statement that leaves.
      return NO_LOCATION
    case 'finally end':
      if (keepsValue) c.emit(op.SWAP, 2, at)
      c.emit(op.POP_TOP, 0, at)
      if (keepsValue) c.emit(op.SWAP, 2, at)
      c.emit(POP_BLOCK, 0, at)
      c.emit(op.POP_EXCEPT, 0, at)
      return at
    case 'with':
      c.emit(POP_BLOCK, 0, block.at)
      if (keepsValue) {
        c.emit(op.SWAP, 3, block.at)
        c.emit(op.SWAP, 2, block.at)
      }
      c.callExitWithNones(block.at)
      if (block.isAsync) {
        c.emit(op.GET_AWAITABLE, 2, block.at)
        c.loadConst(NONE, block.at)
        c.yieldFrom(block.at, true)
      }
      c.emit(op.POP_TOP, 0, block.at)
      return NO_LOCATION
    case 'handler cleanup':
      if (block.name !== null) c.emit(POP_BLOCK, 0, at)
      if (keepsValue) c.emit(op.SWAP, 2, at)
      c.emit(POP_BLOCK, 0, at)
      c.emit(op.POP_EXCEPT, 0, at)
      if (block.name !== null) {
        c.loadConst(NONE, at)
        c.nameOp(block.name, 'Store', at)
        c.nameOp(block.name, 'Del', at)
      }
      return at
  }
}

/** Emits the way out of all blocks, or (`toLoop`) of those inside the nearest loop. codegen_unwind_fblock_stack */
export function unwindAll(c: Compiler, at: Position, keepsValue: boolean, toLoop = false): { at: Position; loop: Loop | null } {
  const block = c.unit.nearestBlock
  if (block === undefined) return { at, loop: null }
  if (block.kind === 'exception group handler') {
    c.file.fail("'break', 'continue' and 'return' cannot appear in an except* block", at)
  }
  if (toLoop && (block.kind === 'while' || block.kind === 'for')) return { at, loop: block }
  c.popBlock()
  const after = unwindBlock(c, at, block, keepsValue)
  const rest = unwindAll(c, after, keepsValue, toLoop)
  c.pushBlock(block, at)
  return rest
}
