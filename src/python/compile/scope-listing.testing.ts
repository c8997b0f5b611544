/** The scopes of a program in the words of Python's `symtable`, to be compared with CPython's. */
import { parseModule } from '../syntax/index'
import { SourceFile } from './errors'
import { futureFeatures } from './future'
import {
  DEF_ANNOT, DEF_BOUND, DEF_IMPORT, DEF_LOCAL, DEF_NONLOCAL, DEF_PARAM, FREE, GLOBAL_EXPLICIT,
  GLOBAL_IMPLICIT, LOCAL, USE, CELL, WHERE_OFFSET,
} from './scope'
import type { BlockKind, Scope } from './scope'
import { buildScopes } from './scopes'

export interface ScopeListing {
  name: string
  type: string
  symbols: Record<string, string>
  children: ScopeListing[]
}

const TYPES: Record<BlockKind, string> = {
  function: 'function', class: 'class', module: 'module', annotation: 'annotation', typeAlias: 'type alias',
  typeParameters: 'type parameters', typeVariable: 'type variable',
}

/** symtable.Symbol's predicates. */
function symbolFacts(flags: number, isModule: boolean): string {
  const where = flags >> WHERE_OFFSET
  const isGlobal = where === GLOBAL_IMPLICIT || where === GLOBAL_EXPLICIT || (isModule && (flags & DEF_BOUND) !== 0)
  const facts: [string, boolean][] = [
    ['parameter', (flags & DEF_PARAM) !== 0],
    ['global', isGlobal],
    ['declared_global', where === GLOBAL_EXPLICIT],
    ['local', where === LOCAL || where === CELL || (isModule && (flags & DEF_BOUND) !== 0)],
    ['free', where === FREE],
    ['imported', (flags & DEF_IMPORT) !== 0],
    ['assigned', (flags & DEF_LOCAL) !== 0],
    ['referenced', (flags & USE) !== 0],
    ['nonlocal', (flags & DEF_NONLOCAL) !== 0],
    ['annotated', (flags & DEF_ANNOT) !== 0],
  ]
  return facts.filter(([, holds]) => holds).map(([word]) => word).join(' ')
}

function list(scope: Scope): ScopeListing {
  const isModule = scope.kind === 'module'
  const symbols: Record<string, string> = {}
  for (const [name, flags] of scope.symbols) symbols[name] = symbolFacts(flags, isModule)
  return { name: scope.name, type: TYPES[scope.kind], symbols, children: scope.children.map(list) }
}

export function listScope(source: string): ScopeListing {
  const file = new SourceFile('<program>', source)
  const tree = parseModule(source, '<program>')
  return list(buildScopes(tree, futureFeatures(tree, file), file).top)
}

