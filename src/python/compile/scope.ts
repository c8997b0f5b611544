/** One block of code and what its names are: CPython's symbol table entry (PySTEntryObject). */
import type { Position } from '../syntax/nodes'

/** What is known of a name in a block: a bit set, with where it lives (`Where`) above the bits. */
export const DEF_GLOBAL = 1
export const DEF_LOCAL = 1 << 1
export const DEF_PARAM = 1 << 2
export const DEF_NONLOCAL = 1 << 3
export const USE = 1 << 4
export const DEF_FREE_CLASS = 1 << 5
export const DEF_IMPORT = 1 << 6
export const DEF_ANNOT = 1 << 7
export const DEF_COMP_ITER = 1 << 8
export const DEF_TYPE_PARAM = 1 << 9
export const DEF_COMP_CELL = 1 << 10
export const DEF_BOUND = DEF_LOCAL | DEF_PARAM | DEF_IMPORT | DEF_TYPE_PARAM

export const WHERE_OFFSET = 12
export const FLAGS_MASK = (1 << WHERE_OFFSET) - 1

/** Where a name lives, seen from a block. 0 where the analysis has not been. */
export const LOCAL = 1
export const GLOBAL_EXPLICIT = 2
export const GLOBAL_IMPLICIT = 3
export const FREE = 4
export const CELL = 5

export type BlockKind = 'function' | 'class' | 'module' | 'annotation' | 'typeAlias' | 'typeParameters' | 'typeVariable'
export type ComprehensionKind = 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp'

export class Scope {
  readonly name: string
  readonly kind: BlockKind
  readonly at: Position
  /** Flags by (mangled) name, in order of first sight. */
  readonly symbols = new Map<string, number>()
  /** Parameters in the order of co_varnames. */
  readonly parameters: string[] = []
  children: Scope[] = []
  /** `global` and `nonlocal` statements, for the place of their errors. */
  readonly directives: { name: string; at: Position }[] = []
  /** In the type parameter block of a generic class: the only names to mangle there. */
  mangledNames: Set<string> | null = null
  readonly isNested: boolean
  readonly isMethod: boolean
  hasVarargs = false
  hasVarkeywords = false
  isGenerator = false
  isCoroutine = false
  comprehension: ComprehensionKind | null = null
  /** The comprehension's code is part of the enclosing block (PEP 709). */
  isInlined = false
  isIterationTarget = false
  /** How many comprehension iterables we are inside of. */
  iterableDepth = 0
  canSeeClassScope = false
  needsClassClosure = false
  needsClassDict = false
  usesAnnotations = false
  hasConditionalAnnotations = false
  inConditionalBlock = false
  inUnevaluatedAnnotation = false
  annotationBlock: Scope | null = null
  hasDocstring = false
  /** For messages about a type variable's expressions: 'a TypeVar bound' … */
  typeVariablePart = ''

  constructor(name: string, kind: BlockKind, at: Position, parent: Scope | null) {
    this.name = name
    this.kind = kind
    this.at = at
    this.isNested = parent !== null && (parent.isNested || parent.isFunctionLike)
    this.isMethod = parent !== null && parent.kind === 'class' && kind === 'function'
  }

  /** Whether its names may live in fast slots. _PyST_IsFunctionLike */
  get isFunctionLike(): boolean {
    return this.kind !== 'class' && this.kind !== 'module'
  }

  flagsOf(name: string): number {
    return this.symbols.get(name) ?? 0
  }

  whereIs(name: string): number {
    return (this.symbols.get(name) ?? 0) >> WHERE_OFFSET
  }
}

/** `__private` becomes `_Class__private`. _Py_Mangle */
export function mangle(className: string | null, name: string): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  const stripped = className.replace(/^_+/, '')
  return stripped === '' ? name : `_${stripped}${name}`
}

/** As `mangle`; around a generic class only its type parameters are mangled. _Py_MaybeMangle */
export function mangleIn(className: string | null, scope: Scope, name: string): string {
  if (scope.mangledNames !== null && !scope.mangledNames.has(name)) return name
  return mangle(className, name)
}
