/** What optimizing at level 2 takes out of a tree: the docstrings of modules, classes and functions. remove_docstring in Python/ast_preprocess.c */
import type { Module, Stmt } from '../syntax/nodes'
import { docstringOf } from './future'

/** A body without its docstring; a body of nothing else becomes a `pass` in its place. */
function strip(body: Stmt[]): void {
  const docstring = docstringOf(body)
  if (docstring === null) return
  const { lineno, col_offset, end_lineno, end_col_offset } = docstring.at
  if (body.length === 1) body[0] = { kind: 'Pass', lineno, col_offset, end_lineno, end_col_offset }
  else body.shift()
}

function visit(body: Stmt[]): void {
  for (const statement of body) {
    switch (statement.kind) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        strip(statement.body)
        visit(statement.body)
        break
      case 'If':
      case 'For':
      case 'AsyncFor':
      case 'While':
        visit(statement.body)
        visit(statement.orelse)
        break
      case 'With':
      case 'AsyncWith':
        visit(statement.body)
        break
      case 'Try':
      case 'TryStar':
        visit(statement.body)
        for (const handler of statement.handlers) visit(handler.body)
        visit(statement.orelse)
        visit(statement.finalbody)
        break
      case 'Match':
        for (const each of statement.cases) visit(each.body)
        break
      default:
    }
  }
}

export function stripDocstrings(tree: Module): void {
  if (docstringOf(tree.body) !== null) tree.body.shift()
  visit(tree.body)
}
