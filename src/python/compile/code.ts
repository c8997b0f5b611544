/**
 * The code object: what the compiler hands to the machine. Plain data throughout, so that it can be posted and kept.
 *
 * `fast` is one array of slots in a frame, as CPython's localsplus: first `varnames` (arguments lead, in the order
 * positional-only, positional, keyword-only, *args, **kwargs), then the cells that are no argument, then the free
 * variables. An argument or a local that is captured by an inner function is one slot that holds a cell.
 *
 * Before the first instruction of a frame the machine (1) binds the arguments to slots 0 …, (2) replaces each slot
 * listed in `cellSlots` by a new cell that holds the slot's value (empty when there was none), (3) puts the function's
 * closure cells into the slots from `freeStart`, in the order of `freevars`. There is no RESUME, MAKE_CELL (outside
 * inlined comprehensions) or COPY_FREE_VARS instruction for that.
 */
import type { ConstantValue } from '../syntax/nodes'
import { constantKey } from './constants'

/** A constant of a code object. Equal constants of one type are one entry (CPython's rules: 0.0 and -0.0 differ). */
export type CodeConstant =
  | Exclude<ConstantValue, { type: 'complex' }>
  | { type: 'complex'; real: number; imag: number }
  | { type: 'tuple'; items: CodeConstant[] }
  | { type: 'frozenset'; items: CodeConstant[] }
  | { type: 'slice'; start: CodeConstant; stop: CodeConstant; step: CodeConstant }
  | { type: 'code'; code: CodeObject }

/** Bits of `CodeObject.flags`, CPython's CO_… values. */
export const CO_OPTIMIZED = 0x1
export const CO_NEWLOCALS = 0x2
export const CO_VARARGS = 0x4
export const CO_VARKEYWORDS = 0x8
export const CO_NESTED = 0x10
export const CO_GENERATOR = 0x20
export const CO_COROUTINE = 0x80
export const CO_ITERABLE_COROUTINE = 0x100
export const CO_ASYNC_GENERATOR = 0x200
export const CO_FUTURE_ANNOTATIONS = 0x1000000
export const CO_HAS_DOCSTRING = 0x4000000
export const CO_METHOD = 0x8000000

/** What a slot of `fast` is; a bit set. Hidden: a local of an inlined comprehension in a class or module body. */
export const FAST_LOCAL = 1
export const FAST_CELL = 2
export const FAST_FREE = 4
export const FAST_HIDDEN = 8

/**
 * Zero-cost exception table: an exception raised at an ip with start ≤ ip < end goes to `target`: the stack is cut to
 * `depth` items (what is above is let go, from the top), then, if `lasti`, the int ip of the raising instruction is
 * pushed, then the exception. Entries do not overlap and are sorted by start; an ip in none leaves the frame.
 */
export interface ExceptionEntry {
  readonly start: number
  readonly end: number
  readonly target: number
  readonly depth: number
  readonly lasti: boolean
}

export interface CodeFields {
  readonly name: string
  readonly qualname: string
  readonly filename: string
  readonly firstlineno: number
  /** CO_… bits. */
  readonly flags: number
  /** Number of positional arguments, the positional-only ones included. */
  readonly argcount: number
  readonly posonlyargcount: number
  readonly kwonlyargcount: number
  /** Deepest stack the code needs. */
  readonly stacksize: number
  readonly ops: Uint8Array
  readonly args: Int32Array
  readonly exceptionTable: readonly ExceptionEntry[]
  readonly consts: readonly CodeConstant[]
  readonly names: readonly string[]
  /** Arguments and locals: slots 0 … varnames.length - 1 of `fast`. */
  readonly varnames: readonly string[]
  /** CPython's co_cellvars: also those that are arguments or locals. */
  readonly cellvars: readonly string[]
  readonly freevars: readonly string[]
  /** Names of all slots of `fast`, and what they are (FAST_… bits). */
  readonly fastNames: readonly string[]
  readonly fastKinds: Uint8Array
  /** Slots that become cells when a frame begins. */
  readonly cellSlots: Int32Array
  /** The slot of the first free variable; fastNames.length when there is none. */
  readonly freeStart: number
  /** Where a local is loaded whose reference on the stack CPython counts (LOAD_FAST, not LOAD_FAST_BORROW), ascending. */
  readonly countedLoads: Int32Array
  /** Position by ip: lines from 1 and columns (UTF-16 units) from 0; -1 where CPython has None. */
  readonly lineno: Int32Array
  readonly endLineno: Int32Array
  readonly colOffset: Int32Array
  readonly endColOffset: Int32Array
}

function sameItems(left: ArrayLike<unknown>, right: ArrayLike<unknown>): boolean {
  if (left.length !== right.length) return false
  for (let index = 0; index < left.length; index++) if (left[index] !== right[index]) return false
  return true
}

function sameConstant(left: CodeConstant, right: CodeConstant): boolean {
  if (left.type === 'code' || right.type === 'code') {
    return left.type === 'code' && right.type === 'code' && left.code.equals(right.code)
  }
  return constantKey(left) === constantKey(right)
}

export class CodeObject implements CodeFields {
  readonly name: string
  readonly qualname: string
  readonly filename: string
  readonly firstlineno: number
  readonly flags: number
  readonly argcount: number
  readonly posonlyargcount: number
  readonly kwonlyargcount: number
  readonly stacksize: number
  readonly ops: Uint8Array
  readonly args: Int32Array
  readonly exceptionTable: readonly ExceptionEntry[]
  readonly consts: readonly CodeConstant[]
  readonly names: readonly string[]
  readonly varnames: readonly string[]
  readonly cellvars: readonly string[]
  readonly freevars: readonly string[]
  readonly fastNames: readonly string[]
  readonly fastKinds: Uint8Array
  readonly cellSlots: Int32Array
  readonly freeStart: number
  readonly countedLoads: Int32Array
  readonly lineno: Int32Array
  readonly endLineno: Int32Array
  readonly colOffset: Int32Array
  readonly endColOffset: Int32Array

  /** The machine's own: inline caches by ip. Allocated and filled there; the compiler leaves it null. */
  cache: unknown[] | null = null
  /** The machine's own: `ops` as it runs them, rewritten while the program runs. */
  quick: Uint8Array | null = null
  /** The machine's own: Python objects for `consts`, made at first use. */
  constObjects: unknown[] | null = null

  constructor(fields: CodeFields) {
    this.name = fields.name
    this.qualname = fields.qualname
    this.filename = fields.filename
    this.firstlineno = fields.firstlineno
    this.flags = fields.flags
    this.argcount = fields.argcount
    this.posonlyargcount = fields.posonlyargcount
    this.kwonlyargcount = fields.kwonlyargcount
    this.stacksize = fields.stacksize
    this.ops = fields.ops
    this.args = fields.args
    this.exceptionTable = fields.exceptionTable
    this.consts = fields.consts
    this.names = fields.names
    this.varnames = fields.varnames
    this.cellvars = fields.cellvars
    this.freevars = fields.freevars
    this.fastNames = fields.fastNames
    this.fastKinds = fields.fastKinds
    this.cellSlots = fields.cellSlots
    this.freeStart = fields.freeStart
    this.countedLoads = fields.countedLoads
    this.lineno = fields.lineno
    this.endLineno = fields.endLineno
    this.colOffset = fields.colOffset
    this.endColOffset = fields.endColOffset
  }

  /** The handler for an exception raised at `ip`, or null. */
  findHandler(ip: number): ExceptionEntry | null {
    const table = this.exceptionTable
    let low = 0
    let high = table.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (table[middle].end <= ip) low = middle + 1
      else high = middle
    }
    return low < table.length && table[low].start <= ip ? table[low] : null
  }

  /** Whether the two would do the same, at the same places of the file. code_richcompare */
  equals(other: CodeObject): boolean {
    if (this === other) return true
    return (
      this.name === other.name &&
      this.firstlineno === other.firstlineno &&
      this.flags === other.flags &&
      this.argcount === other.argcount &&
      this.posonlyargcount === other.posonlyargcount &&
      this.kwonlyargcount === other.kwonlyargcount &&
      sameItems(this.ops, other.ops) &&
      sameItems(this.args, other.args) &&
      sameItems(this.lineno, other.lineno) &&
      sameItems(this.colOffset, other.colOffset) &&
      sameItems(this.endColOffset, other.endColOffset) &&
      sameItems(this.names, other.names) &&
      sameItems(this.fastNames, other.fastNames) &&
      this.consts.length === other.consts.length &&
      this.consts.every((constant, index) => sameConstant(constant, other.consts[index]))
    )
  }

  /** The same code with its first argument called otherwise (`__annotate__`'s is `.format` to the compiler). */
  withFirstArgument(name: string): CodeObject {
    return new CodeObject({
      ...this, varnames: [name, ...this.varnames.slice(1)], fastNames: [name, ...this.fastNames.slice(1)],
    })
  }

  /** The docstring that CPython's function.__doc__ starts from: the first constant, when the flag says it is one. */
  get docstring(): string | null {
    if ((this.flags & CO_HAS_DOCSTRING) === 0) return null
    const first = this.consts[0]
    return first.type === 'str' ? first.value : null
  }
}
