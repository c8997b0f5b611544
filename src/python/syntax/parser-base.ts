/**
 * The fast parser's floor: tokens by index and a failure that says nothing. The fast parser only builds trees of valid
 * programs. Whatever it does not accept is read again, slowly, by the grammar in `errors/`, which knows the words.
 */

import type { Position } from './nodes'
import { StringFault, type EscapeWarning } from './strings'
import { invalidEscapeMessage, type Tokenizer } from './tokenizer'
import { ParserStackOverflow, type SyntaxWarningRecord } from './errors'
import { NAME } from './tokens'

/** Thrown once, at the first token that does not fit. */
export const PARSE_FAILED = new StringFault('not a valid program')

/** Deeper than any program is nested, and shallow enough for the engine's own stack. */
const MAX_DEPTH = 1000

export abstract class ParserBase {
  readonly source: string
  readonly kinds: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly lines: Int32Array
  readonly columns: Int32Array
  readonly endLines: Int32Array
  readonly endColumns: Int32Array
  readonly warnings: SyntaxWarningRecord[]

  /** index of the next token */
  position = 0
  /** kind of the next token */
  kind: number
  /** index of the last token consumed that was not layout: nodes end there */
  last = 0
  private depth = 0

  constructor(tokens: Tokenizer) {
    this.source = tokens.source
    this.kinds = tokens.kinds
    this.starts = tokens.starts
    this.ends = tokens.ends
    this.lines = tokens.lines
    this.columns = tokens.columns
    this.endLines = tokens.endLines
    this.endColumns = tokens.endColumns
    this.warnings = tokens.warnings
    this.kind = tokens.kinds[0]!
  }

  fail(): never {
    throw PARSE_FAILED
  }

  next(): void {
    this.last = this.position
    this.kind = this.kinds[++this.position]!
  }

  /** Over NEWLINE, INDENT or DEDENT: no node ends there. */
  skip(kind: number): void {
    if (this.kind !== kind) this.fail()
    this.kind = this.kinds[++this.position]!
  }

  expect(kind: number): void {
    if (this.kind !== kind) this.fail()
    this.next()
  }

  accept(kind: number): boolean {
    if (this.kind !== kind) return false
    this.next()
    return true
  }

  peek(distance: number): number {
    return this.kinds[this.position + distance]!
  }

  backTo(position: number, last: number): void {
    this.position = position
    this.kind = this.kinds[position]!
    this.last = last
  }

  enter(): void {
    if (++this.depth > MAX_DEPTH) throw new ParserStackOverflow()
  }

  leave(): void {
    this.depth--
  }

  text(token: number): string {
    return this.source.slice(this.starts[token], this.ends[token])
  }

  /** An identifier's text, normalised as CPython does. _PyPegen_new_identifier */
  identifier(token: number): string {
    return normalIdentifier(this.text(token))
  }

  /** Consumes a NAME and returns its text. */
  name(): string {
    if (this.kind !== NAME) this.fail()
    const text = this.identifier(this.position)
    this.next()
    return text
  }

  /** Whether the next token is that soft keyword. */
  isSoft(word: string): boolean {
    if (this.kind !== NAME) return false
    const start = this.starts[this.position]!
    return this.ends[this.position]! - start === word.length && this.source.startsWith(word, start)
  }

  /** From the given token to the last one consumed. EXTRA */
  place(from: number): Position {
    return {
      lineno: this.lines[from]!,
      col_offset: this.columns[from]!,
      end_lineno: this.endLines[this.last]!,
      end_col_offset: this.endColumns[this.last]!,
    }
  }

  /** Notes an escape that means nothing; in an f-string the tokenizer has already warned of `\{`. */
  escapeWarning(token: number, formatted: boolean): EscapeWarning {
    return (escaped, newlinesBefore) => {
      if (formatted && (escaped === '{' || escaped === '}')) return
      this.warnings.push({ message: invalidEscapeMessage(escaped), lineno: this.lines[token]! + newlinesBefore, at: this.starts[token]! })
    }
  }
}

export function normalIdentifier(text: string): string {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return text.normalize('NFKC')
  return text
}
