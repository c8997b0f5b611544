/** How the compiler refuses a tree: CPython's SyntaxError with its place, and the two limits that are no SyntaxError. */
import { PythonSyntaxError } from '../syntax/errors'
import type { Position } from '../syntax/nodes'

/** A tree nests deeper than the compiler follows. The machine raises it as RecursionError with this message. */
export class CompilerRecursionError extends Error {
  override readonly name = 'CompilerRecursionError'
  readonly errorType = 'RecursionError'

  constructor() {
    // CPython names what it has used of the C stack: the 8 MiB that Linux gives it, less a margin.
    super('Stack overflow (used 8152 kB) during compilation')
  }
}

/** Expressions and statements nested in one another that the compiler follows before it gives up. */
export const MAXIMUM_DEPTH = 2000

/** A SyntaxWarning. The machine issues it through `warnings.warn_explicit`, before the code runs. */
export interface CompilerWarning {
  readonly message: string
  readonly lineno: number
  readonly offset: number
  readonly endLineno: number
  readonly endOffset: number
}

/** The file that is compiled: where its errors are placed, and what it has warned of. */
export class SourceFile {
  readonly filename: string
  readonly warnings: CompilerWarning[] = []
  private readonly source: string | null
  private lines: string[] | null = null
  /** While what was compiled once is compiled again: warnings come once. */
  isMuted = false

  constructor(filename: string, source: string | null, private readonly quotesLines = true) {
    this.filename = filename
    this.source = source
  }

  /** The line with its line end, as CPython shows it; null when the source is not at hand. */
  private line(lineno: number): string | null {
    if (this.source === null) return null
    this.lines ??= this.source.match(/[^\r\n]*(?:\r\n|\r|\n|$)/g) ?? []
    const line = this.lines[lineno - 1]
    return line === undefined ? null : line.replace(/\r\n?$/, '\n')
  }

  /** CPython gives compile-stage offsets in UTF-8 bytes, counted from 1. */
  private offset(lineno: number, column: number): number {
    const line = this.line(lineno)
    if (line === null) return column + 1
    let bytes = 0
    for (const character of line.slice(0, column)) {
      const code = character.codePointAt(0) ?? 0
      bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    }
    return bytes + 1
  }

  private range(at: Position): { lineno: number; offset: number; endLineno: number; endOffset: number } {
    return {
      lineno: at.lineno,
      offset: this.offset(at.lineno, at.col_offset),
      endLineno: at.end_lineno,
      endOffset: this.offset(at.end_lineno, at.end_col_offset),
    }
  }

  /** Raises SyntaxError. _PyCompile_Error, PyErr_RangedSyntaxLocationObject */
  fail(message: string, at: Position): never {
    throw new PythonSyntaxError('SyntaxError', message, this.filename, this.range(at), this.quotesLines ? this.line(at.lineno) : null)
  }

  /** Records a SyntaxWarning. _PyCompile_Warn */
  warn(message: string, at: Position): void {
    if (!this.isMuted) this.warnings.push({ message, ...this.range(at) })
  }
}
