/** `from __future__ import …`: which features a module asks for, and where the last such statement stands. */
import type { Module, Interactive, Expression, Position, Stmt } from '../syntax/nodes'
import type { SourceFile } from './errors'

export interface FutureFeatures {
  readonly annotations: boolean
  /** Where the last future statement ends; line -1 when there is none. */
  readonly line: number
  readonly column: number
}

const FEATURES = new Set([
  'nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function', 'unicode_literals',
  'barry_as_FLUFL', 'generator_stop', 'annotations',
])

/** The docstring of a body: its first statement, when that is a string. _PyAST_GetDocString */
export function docstringOf(body: readonly Stmt[]): { value: string; at: Position } | null {
  const first = body[0]
  if (first === undefined || first.kind !== 'Expr' || first.value.kind !== 'Constant') return null
  const constant = first.value.value
  return constant.type === 'str' ? { value: constant.value, at: first.value } : null
}

/** Reads the future statements at the beginning of a module. _PyFuture_FromAST */
export function futureFeatures(tree: Module | Interactive | Expression, file: SourceFile): FutureFeatures {
  let annotations = false
  let line = -1
  let column = -1
  if (tree.kind !== 'Expression') {
    const start = docstringOf(tree.body) === null ? 0 : 1
    for (const statement of tree.body.slice(start)) {
      if (statement.kind !== 'ImportFrom' || statement.level || statement.module !== '__future__') break
      for (const alias of statement.names) {
        if (alias.name === 'braces') file.fail('not a chance', alias)
        if (!FEATURES.has(alias.name)) file.fail(`future feature ${alias.name} is not defined`, alias)
        if (alias.name === 'annotations') annotations = true
      }
      line = statement.end_lineno
      column = statement.end_col_offset
    }
  }
  return { annotations, line, column }
}
