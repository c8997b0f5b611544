/** One code object in the making: its instructions, its tables of names and constants, and the blocks we are inside of. */
import type { AnnAssign, Position, Stmt } from '../syntax/nodes'
import type { CodeConstant, CodeObject } from './code'
import { constantKey } from './constants'
import { Instruction } from './instruction'
import type { Label } from './instruction'
import { CELL, DEF_COMP_CELL, DEF_FREE_CLASS, FREE, WHERE_OFFSET } from './scope'
import type { Scope } from './scope'

export type UnitKind = 'module' | 'class' | 'function' | 'async function' | 'lambda' | 'comprehension' | 'annotations'

/** What a `return`, `break` or `continue` has to leave on its way out. */
export type FrameBlock =
  | { kind: 'while'; start: Label; exit: Label }
  | { kind: 'for'; start: Label; exit: Label }
  | { kind: 'try' }
  /** The body of a try with `finally`. */
  | { kind: 'finally try'; body: readonly Stmt[] }
  /** The `finally` part itself, run for an exception. */
  | { kind: 'finally end' }
  | { kind: 'with'; at: Position; isAsync: boolean }
  | { kind: 'handler cleanup'; name: string | null }
  | { kind: 'pop value' }
  | { kind: 'exception handler' }
  | { kind: 'exception group handler' }
  | { kind: 'stop iteration' }
  | { kind: 'async comprehension' }

/** Index by key, in order of first use. */
export class Table {
  private readonly indices = new Map<string, number>()

  get size(): number {
    return this.indices.size
  }

  indexOf(name: string): number {
    let index = this.indices.get(name)
    if (index === undefined) this.indices.set(name, (index = this.indices.size))
    return index
  }

  find(name: string): number | undefined {
    return this.indices.get(name)
  }

  names(): string[] {
    return [...this.indices.keys()]
  }
}

export class Unit {
  readonly scope: Scope
  readonly kind: UnitKind
  readonly name: string
  qualname = ''
  readonly parent: Unit | null
  readonly firstlineno: number
  /** The class whose private names are mangled here. */
  readonly className: string | null
  argcount = 0
  posonlyargcount = 0
  kwonlyargcount = 0

  instructions: Instruction[] = []
  private waitingLabels: Label[] = []
  readonly consts: CodeConstant[] = []
  private readonly constIndices = new Map<string, number>()
  readonly names = new Table()
  readonly varnames = new Table()
  readonly cellvars = new Table()
  readonly freevars = new Table()
  /** Names that an inlined comprehension keeps in fast slots although this is a class or module. */
  readonly fastHidden = new Map<string, boolean>()
  inlinedDepth = 0
  readonly frameBlocks: FrameBlock[] = []
  readonly staticAttributes = new Set<string>()
  /** Annotations for `__annotate__`, each with its index in `__conditional_annotations__`, or -1. */
  readonly deferredAnnotations: { node: AnnAssign; index: number }[] = []
  conditionalAnnotationCount = 0
  conditionalDepth = 0

  constructor(scope: Scope, kind: UnitKind, name: string, firstlineno: number, className: string | null, parent: Unit | null) {
    this.scope = scope
    this.kind = kind
    this.name = name
    this.firstlineno = firstlineno
    this.className = className
    this.parent = parent
    for (const parameter of scope.parameters) this.varnames.indexOf(parameter)
    const cells: string[] = []
    const frees: string[] = []
    for (const [symbol, flags] of scope.symbols) {
      const where = flags >> WHERE_OFFSET
      if (where === CELL || flags & DEF_COMP_CELL) cells.push(symbol)
      if (where === FREE || flags & DEF_FREE_CLASS) frees.push(symbol)
    }
    for (const cell of cells.sort(compareNames)) this.cellvars.indexOf(cell)
    if (scope.needsClassClosure) this.cellvars.indexOf('__class__')
    if (scope.needsClassDict) this.cellvars.indexOf('__classdict__')
    if (scope.hasConditionalAnnotations && kind === 'class') this.cellvars.indexOf('__conditional_annotations__')
    for (const free of frees.sort(compareNames)) this.freevars.indexOf(free)
  }

  get nearestBlock(): FrameBlock | undefined {
    return this.frameBlocks[this.frameBlocks.length - 1]
  }

  /** Adds an instruction. */
  emit(op: number, arg: number, at: Position, label: Label | null = null): void {
    const instruction = new Instruction(op, arg, at, label)
    if (this.waitingLabels.length > 0) {
      for (const waiting of this.waitingLabels) waiting.instruction = instruction
      this.waitingLabels = []
    }
    this.instructions.push(instruction)
  }

  /** The next instruction is the label's place. */
  place(label: Label): void {
    this.waitingLabels.push(label)
  }

  /** Hands over the labels that wait for an instruction, so that others can be emitted in between. */
  takeWaitingLabels(): Label[] {
    const labels = this.waitingLabels
    this.waitingLabels = []
    return labels
  }

  waitFor(labels: Label[]): void {
    this.waitingLabels = labels
  }

  constIndex(constant: CodeConstant): number {
    if (constant.type === 'code') return this.codeIndex(constant.code)
    const key = constantKey(constant)
    let index = this.constIndices.get(key)
    if (index === undefined) {
      index = this.consts.push(constant) - 1
      this.constIndices.set(key, index)
    }
    return index
  }

  /** The body of a `finally` is compiled twice, and with it the functions inside: CPython keeps equal ones once. */
  private codeIndex(code: CodeObject): number {
    const found = this.consts.findIndex((each) => each.type === 'code' && each.code.equals(code))
    return found >= 0 ? found : this.consts.push({ type: 'code', code }) - 1
  }

  /** Operand of a DEREF instruction before layout: cells first, then free variables. */
  derefIndex(name: string, isFree: boolean): number {
    if (!isFree) return this.cellvars.indexOf(name)
    return this.cellvars.size + this.freevars.indexOf(name)
  }
}

/** Python's order of str: by code points. */
export function compareNames(left: string, right: string): number {
  const a = [...left]
  const b = [...right]
  for (let index = 0; index < a.length && index < b.length; index++) {
    const difference = (a[index].codePointAt(0) ?? 0) - (b[index].codePointAt(0) ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
