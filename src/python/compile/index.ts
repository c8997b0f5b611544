/**
 * The compiler: syntax tree → code object. The way through it:
 *
 *   future.ts      which `from __future__` features hold
 *   finally.ts     warns of return, break and continue that leave a `finally`
 *   scopes.ts      the blocks and their names; analyze.ts decides where each name lives (scope.ts is one block)
 *   compiler.ts    the hands; statements.ts, expressions.ts, calls.ts, comprehensions.ts, functions.ts, annotations.ts,
 *                  patterns.ts, leaving.ts say what is emitted for which node, into a unit (unit.ts)
 *   assemble.ts    blocks.ts → optimize.ts → layout.ts → lines.ts: a code object (code.ts) of instructions (opcodes.ts)
 *
 * It follows CPython's own compiler (Python/symtable.c, codegen.c, flowgraph.c, assemble.c) so closely because its results
 * can be seen: in line events, in when temporaries die, in the places that tracebacks point at.
 */
import type { Expression, Interactive, Module, Position } from '../syntax/nodes'
import { moduleAnnotations } from './annotations'
import type { CodeObject } from './code'
import { Compiler } from './compiler'
import { CompilerRecursionError, SourceFile } from './errors'
import type { CompilerWarning } from './errors'
import { visitExpression } from './expressions'
import { warnOfLeavingFinally } from './finally'
import { futureFeatures } from './future'
import * as op from './opcodes'
import { buildScopes } from './scopes'
import { visitBody } from './statements'
import { stripDocstrings } from './strip-docstrings'

export { CodeObject } from './code'
export type { CodeConstant, ExceptionEntry } from './code'
export { CompilerRecursionError }
export type { CompilerWarning } from './errors'
export { disassemble } from './disassemble'

export interface CompileOptions {
  /** The text the tree was parsed from: for the line shown with an error, and for its offsets in bytes. */
  readonly source?: string
  /** Errors show no line: CPython would read it from the file, and there is none. PyErr_ProgramTextObject */
  readonly quotesNoLine?: boolean
  /** Receives the SyntaxWarnings, in the order in which CPython gives them. */
  readonly onWarning?: (warning: CompilerWarning) => void
  /** `from __future__ import annotations` holds although the text does not say so (exec in such a module). */
  readonly futureAnnotations?: boolean
  /** 1 takes assertions out and makes `__debug__` False; 2 takes docstrings out too. */
  readonly optimize?: number
  /** `await` and its like may stand outside of functions: then running the code makes a coroutine. */
  readonly topLevelAwait?: boolean
}

function compileTree(tree: Module | Interactive | Expression, filename: string, options: CompileOptions): CodeObject {
  const file = new SourceFile(filename, options.source ?? null, options.quotesNoLine !== true)
  try {
    if (tree.kind === 'Module' && (options.optimize ?? 0) >= 2) stripDocstrings(tree)
    const found = futureFeatures(tree, file)
    const future = options.futureAnnotations ? { ...found, annotations: true } : found
    if (tree.kind !== 'Expression') warnOfLeavingFinally(tree.body, file)
    const scopes = buildScopes(tree, future, file, options.topLevelAwait === true)
    const compiler = new Compiler(file, scopes, future, tree.kind === 'Interactive', (options.optimize ?? 0) > 0)
    if (tree.kind === 'Expression') {
      visitExpression(compiler, tree.body)
      return compiler.finish(false)
    }
    const nowhere: Position = { lineno: 1, col_offset: 0, end_lineno: 1, end_col_offset: 0 }
    const at = tree.body[0] ?? nowhere
    if (scopes.top.hasConditionalAnnotations) {
      compiler.emit(op.BUILD_SET, 0, at)
      compiler.emitName(op.STORE_NAME, '__conditional_annotations__', at)
    }
    visitBody(compiler, at, tree.body)
    moduleAnnotations(compiler, at)
    return compiler.finish(true)
  } catch (failure) {
    // JavaScript's stack ended before our own count did.
    if (failure instanceof RangeError) throw new CompilerRecursionError()
    throw failure
  } finally {
    if (options.onWarning !== undefined) file.warnings.forEach(options.onWarning)
  }
}

/** Compiles a file or the text of an exec(). Raises PythonSyntaxError and CompilerRecursionError. */
export function compileModule(tree: Module, filename: string, options: CompileOptions = {}): CodeObject {
  return compileTree(tree, filename, options)
}

/** Compiles the text of an eval(): the code returns the value. */
export function compileExpression(tree: Expression, filename: string, options: CompileOptions = {}): CodeObject {
  return compileTree(tree, filename, options)
}

/** Compiles one interactive statement ('single'): values of expressions go to sys.displayhook. */
export function compileInteractive(tree: Interactive, filename: string, options: CompileOptions = {}): CodeObject {
  return compileTree(tree, filename, options)
}
