/**
 * What a parse can end in besides a tree. None of these is a Python exception object: the machine turns them into one
 * (`SyntaxError(message, (filename, lineno, offset, text, end_lineno, end_offset))`).
 */

export type SyntaxErrorType = 'SyntaxError' | 'IndentationError' | 'TabError' | '_IncompleteInputError'

/** Where an error is; offsets count code points from 1, and 0 or -1 stand for "not known", as CPython has them. */
export interface ErrorRange {
  lineno: number
  offset: number
  endLineno: number
  endOffset: number
}

/** CPython's SyntaxError, IndentationError, TabError or _IncompleteInputError, with its exact text and position. */
export class PythonSyntaxError extends Error {
  override readonly name = 'PythonSyntaxError'
  readonly errorType: SyntaxErrorType
  readonly filename: string
  readonly lineno: number
  readonly offset: number
  readonly endLineno: number
  readonly endOffset: number
  /** The source line, with its line end where CPython gives one; null for an error without a place. */
  readonly text: string | null

  constructor(errorType: SyntaxErrorType, message: string, filename: string, range: ErrorRange, text: string | null) {
    super(message)
    this.errorType = errorType
    this.filename = filename
    this.lineno = range.lineno
    this.offset = range.offset
    this.endLineno = range.endLineno
    this.endOffset = range.endOffset
    this.text = text
  }
}

/** CPython gives up on a source that nests too deeply with a MemoryError. _PyPegen_stack_overflow */
export class ParserStackOverflow extends Error {
  override readonly name = 'ParserStackOverflow'
  readonly errorType = 'MemoryError'

  constructor() {
    super('Parser stack overflowed - Python source too complex to parse')
  }
}

/** A part of the language that Buffer Hotel does not simulate; never a guess. */
export class NotSimulatedSyntax extends Error {
  override readonly name = 'NotSimulatedSyntax'
  readonly what: string
  readonly lineno: number

  constructor(what: string, lineno: number) {
    super(`${what} (line ${lineno})`)
    this.what = what
    this.lineno = lineno
  }
}

/** A SyntaxWarning: CPython tells it when it reads the text, before the program runs and before a SyntaxError. */
export interface SyntaxWarningRecord {
  message: string
  lineno: number
  /** Where the token stands whose reading told it: the order in which CPython tells them. */
  at: number
  /** Of a number: the column, from 1, and the line that a SyntaxError shows where warnings are errors. */
  offset?: number
  text?: string
}

export type OnSyntaxWarning = (warning: SyntaxWarningRecord) => void
