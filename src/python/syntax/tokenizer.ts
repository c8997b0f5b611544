/**
 * The tokenizer: CPython's, state by state. It keeps a stack of indentations (twice: once with tabs to the next
 * multiple of eight, once with tabs as single columns, so that source whose layout depends on the tab width is
 * refused), a stack of open brackets, and a stack of f-string modes, since inside `{…}` of an f-string the ordinary
 * rules hold again. Tokens go into columns of typed arrays; the parser reads them by index.
 * Parser/lexer/lexer.c
 */

import {
  codePointsIn, countCodePoints, identifierFault, isBlank, isDigit, isIdentifierPart, isIdentifierStart, isPrintable,
  utf8Length,
} from './characters'
import { PythonSyntaxError, type SyntaxErrorType, type SyntaxWarningRecord } from './errors'
import { NumberFault, scanNumber } from './numbers'
import { scanOperator } from './operators'
import {
  DEDENT, ENDMARKER, FSTRING_END, FSTRING_MIDDLE, FSTRING_START, INDENT, KEYWORDS, NAME, NEWLINE, NUMBER, STRING,
  TSTRING_END, TSTRING_MIDDLE, TSTRING_START,
} from './tokens'

const MAX_BRACKETS = 200
const MAX_INDENTS = 100
/** One less than the depth at which CPython gives up: a format spec within a format spec. */
const MAX_EXPRESSION_NESTING = 3
const MAX_STRING_NESTING = 150

const LF = 10
const HASH = 35
const BACKSLASH = 92
const OPEN_BRACE = 123
const CLOSE_BRACE = 125

/** An f-string or t-string that is being read. tokenizer_mode */
interface StringMode {
  /** whether the text itself is being read, and not an expression in it */
  inText: boolean
  template: boolean
  raw: boolean
  quote: number
  quoteSize: number
  /** offset of the prefix, and the line it stands on */
  start: number
  line: number
  lineStart: number
  /** brackets opened since the string began */
  bracketDepth: number
  /** bracket depth of the innermost open replacement field; -1 in plain text */
  fieldDepth: number
  inFormatSpec: boolean
  inDebug: boolean
}

export class Tokenizer {
  readonly source: string
  readonly filename: string
  readonly warnings: SyntaxWarningRecord[] = []

  count = 0
  kinds: Uint8Array
  starts: Int32Array
  ends: Int32Array
  lines: Int32Array
  columns: Int32Array
  endLines: Int32Array
  endColumns: Int32Array
  /** Offset at which each line starts; index 0 is line 1. */
  readonly lineStarts: number[] = [0]

  /** Where reading has come to: the parser's errors sometimes end there. */
  position = 0
  line = 1
  lineStart = 0

  /** Whether reading has asked for more than there is. E_EOF, E_EOFS, E_EOLS */
  reachedEnd = false
  /** Whether it stopped at a fault. */
  stopped = false
  /** Whether that fault outranks what the parser has to say: all do but those of layout. */
  faultOutranks = false

  private readonly length: number
  private atLineStart = true
  private pendingIndents = 0
  /** Where the lines begin that CPython holds while it reads the current one. */
  private bufferStart = 0
  private readonly indents: number[] = [0]
  private readonly tabIndents: number[] = [0]
  readonly brackets: number[] = []
  readonly bracketLines: number[] = []
  readonly bracketOffsets: number[] = []
  /** The f-strings and t-strings that are open, the innermost last. */
  readonly modes: StringMode[] = []

  /** `completeLastLine`: whether a missing line end is added, as for everything but single expressions. */
  constructor(source: string, filename: string, completeLastLine: boolean) {
    this.source = normaliseSource(source, completeLastLine)
    this.filename = filename
    this.length = this.source.length
    const guess = Math.max(64, (this.length >> 1) + 16)
    this.kinds = new Uint8Array(guess)
    this.starts = new Int32Array(guess)
    this.ends = new Int32Array(guess)
    this.lines = new Int32Array(guess)
    this.columns = new Int32Array(guess)
    this.endLines = new Int32Array(guess)
    this.endColumns = new Int32Array(guess)
  }

  /** Reads to the end of the source. */
  readAll(): void {
    while (this.next() !== ENDMARKER);
  }

  /** Reads one token more and returns its kind. Throws PythonSyntaxError. tok_get */
  next(): number {
    const mode = this.modes.length > 0 ? this.modes[this.modes.length - 1]! : null
    if (mode !== null && mode.inText) return this.readStringText(mode)
    return this.readToken(mode)
  }

  private emit(kind: number, start: number, end: number): number {
    const index = this.count
    if (index === this.kinds.length) this.grow()
    this.count = index + 1
    this.kinds[index] = kind
    this.starts[index] = start
    this.ends[index] = end
    this.lines[index] = this.line
    this.columns[index] = start - this.lineStart
    this.endLines[index] = this.line
    this.endColumns[index] = end - this.lineStart
    return kind
  }

  /** A token that may have begun on an earlier line. */
  private emitFrom(kind: number, start: number, end: number, line: number, lineStart: number): number {
    this.emit(kind, start, end)
    this.lines[this.count - 1] = line
    this.columns[this.count - 1] = start - lineStart
    return kind
  }

  /** INDENT, DEDENT and ENDMARKER have no columns of their own. */
  private emitLayout(kind: number): number {
    const atEnd = this.position >= this.length
    this.emit(kind, this.position, this.position)
    const index = this.count - 1
    if (atEnd && this.lineStart === this.length) this.lines[index] = this.endLines[index] = this.line - 1
    this.columns[index] = -1
    this.endColumns[index] = -1
    return kind
  }

  private grow(): void {
    const size = this.kinds.length * 2
    const kinds = new Uint8Array(size)
    kinds.set(this.kinds)
    this.kinds = kinds
    this.starts = enlarged(this.starts, size)
    this.ends = enlarged(this.ends, size)
    this.lines = enlarged(this.lines, size)
    this.columns = enlarged(this.columns, size)
    this.endLines = enlarged(this.endLines, size)
    this.endColumns = enlarged(this.endColumns, size)
  }

  private newLine(nextStart: number): void {
    this.line++
    this.lineStart = nextStart
    this.lineStarts.push(nextStart)
  }

  /** A line that does not continue a token or a line before it. */
  private newBuffer(nextStart: number): void {
    this.newLine(nextStart)
    this.bufferStart = nextStart
  }

  private readToken(mode: StringMode | null): number {
    const source = this.source
    for (;;) {
      let blankLine = false
      if (this.atLineStart) {
        this.atLineStart = false
        blankLine = this.readIndentation()
      }
      if (this.pendingIndents !== 0) {
        if (this.pendingIndents < 0) {
          this.pendingIndents++
          return this.emitLayout(DEDENT)
        }
        this.pendingIndents--
        return this.emitLayout(INDENT)
      }
      let position = this.position
      let code: number
      let comment = -1
      for (;;) {
        code = source.charCodeAt(position)
        while (isBlank(code)) code = source.charCodeAt(++position)
        if (code === HASH) {
          comment = position
          do code = source.charCodeAt(++position)
          while (code !== LF && position < this.length)
        }
        if (code !== BACKSLASH) break
        position = this.continueLine(position)
      }
      if (position >= this.length) {
        this.position = position
        this.reachedEnd = true
        if (this.brackets.length > 0) throw this.neverClosed()
        return this.emitLayout(ENDMARKER)
      }
      if (isIdentifierStart(code)) return this.readName(position, code)
      if (code === LF) {
        this.position = position + 1
        this.atLineStart = true
        if (blankLine || this.brackets.length > 0) {
          this.newBuffer(position + 1)
          continue
        }
        // A comment belongs to the line end behind it.
        this.emit(NEWLINE, comment < 0 ? position : comment, position + 1)
        this.newBuffer(position + 1)
        return NEWLINE
      }
      if (isDigit(code) || (code === 46 && isDigit(source.charCodeAt(position + 1)))) return this.readNumber(position)
      if (code === 34 || code === 39) return this.readString(position, position, mode)
      return this.readOperator(position, code, mode)
    }
  }

  /** The indentation of a line; true when the line holds nothing but a comment. */
  private readIndentation(): boolean {
    const source = this.source
    let position = this.position
    let column = 0
    let tabColumn = 0
    let continuedColumn = 0
    for (;;) {
      const code = source.charCodeAt(position)
      if (code === 32) {
        column++
        tabColumn++
      } else if (code === 9) {
        column = (column & ~7) + 8
        tabColumn++
      } else if (code === 12) {
        column = tabColumn = 0
      } else if (code === BACKSLASH) {
        // Indentation cannot be split over lines: the first backslash decides.
        continuedColumn = continuedColumn !== 0 ? continuedColumn : column
        position = this.continueLine(position)
        this.bufferStart = position
        continue
      } else {
        break
      }
      position++
    }
    this.position = position
    const code = source.charCodeAt(position)
    if (code === HASH || code === LF) return true
    if (position >= this.length) this.reachedEnd = true
    if (this.brackets.length > 0) return false
    if (continuedColumn !== 0) column = tabColumn = continuedColumn
    let depth = this.indents.length - 1
    if (column === this.indents[depth]) {
      if (tabColumn !== this.tabIndents[depth]) throw this.tabError()
    } else if (column > this.indents[depth]!) {
      if (depth + 1 >= MAX_INDENTS) throw this.layoutError('IndentationError', 'too many levels of indentation')
      if (tabColumn <= this.tabIndents[depth]!) throw this.tabError()
      this.pendingIndents++
      this.indents.push(column)
      this.tabIndents.push(tabColumn)
    } else {
      while (depth > 0 && column < this.indents[depth]!) {
        this.pendingIndents--
        this.indents.pop()
        this.tabIndents.pop()
        depth--
      }
      if (column !== this.indents[depth]) {
        throw this.makeError('IndentationError', 'unindent does not match any outer indentation level', {
          lineno: this.line, offset: this.lineLength(this.line) + 1, endLineno: this.line, endOffset: -1,
        }, true)
      }
      if (tabColumn !== this.tabIndents[depth]) throw this.tabError()
    }
    return false
  }

  private lineLength(line: number): number {
    const start = this.lineStarts[line - 1]!
    const end = this.source.indexOf('\n', start)
    return countCodePoints(this.source, start, end < 0 ? this.length : end)
  }

  private tabError(): PythonSyntaxError {
    return this.layoutError('TabError', 'inconsistent use of tabs and spaces in indentation')
  }

  private layoutError(type: SyntaxErrorType, message: string): PythonSyntaxError {
    return this.makeError(type, message, { lineno: this.line, offset: 1, endLineno: this.line, endOffset: 0 }, true)
  }

  /** A backslash at `position`: the next line's first offset. tok_continuation_line */
  private continueLine(position: number): number {
    const source = this.source
    if (source.charCodeAt(position + 1) !== LF) {
      this.position = Math.min(position + 2, this.length)
      // CPython counts bytes from the first of the continued lines, and looks the count up in the last.
      const bytes = utf8Length(source.slice(this.bufferStart, this.position), this.position - this.bufferStart)
      const offset = codePointsIn(this.lineText(this.line, true), bytes)
      throw this.makeError('SyntaxError', 'unexpected character after line continuation character',
        { lineno: this.line, offset, endLineno: this.line, endOffset: 0 }, true)
    }
    if (position + 2 >= this.length) {
      this.position = position + 2
      this.reachedEnd = true
      if (this.brackets.length > 0) throw this.neverClosed()
      throw this.makeError('SyntaxError', 'unexpected EOF while parsing', {
        lineno: this.line, offset: countCodePoints(source, this.lineStart, position) + 2, endLineno: this.line, endOffset: -1,
      }, true)
    }
    this.newLine(position + 2)
    return position + 2
  }

  private readName(start: number, first: number): number {
    const source = this.source
    let position = start
    let code = first
    // Up to two letters may turn out to be the prefix of a string.
    let sawB = false
    let sawU = false
    let sawR = false
    let sawF = false
    let sawT = false
    while (code < 128) {
      const lower = code | 32
      if (lower === 98 && !sawB) sawB = true
      else if (lower === 117 && !sawU) sawU = true
      else if (lower === 114 && !sawR) sawR = true
      else if (lower === 102 && !sawF) sawF = true
      else if (lower === 116 && !sawT) sawT = true
      else break
      code = source.charCodeAt(++position)
      if (code === 34 || code === 39) {
        this.checkPrefixes(start, position, sawB, sawR, sawU, sawF, sawT)
        if (sawF || sawT) return this.startFormattedString(start, position, sawR, sawT)
        return this.readString(start, position, this.modes.length > 0 ? this.modes[this.modes.length - 1]! : null)
      }
    }
    let nonAscii = false
    while (isIdentifierPart(code)) {
      if (code >= 128) nonAscii = true
      code = source.charCodeAt(++position)
    }
    this.position = position
    if (nonAscii) {
      const fault = identifierFault(source.slice(start, position))
      if (fault >= 0) throw this.invalidCharacter(start + fault)
      return this.emit(NAME, start, position)
    }
    const size = position - start
    if (size < 2 || size > 8) return this.emit(NAME, start, position)
    return this.emit(keywordKind(source, start, position), start, position)
  }

  /** Prefixes that exclude one another; the first such pair is named. maybe_raise_syntax_error_for_string_prefixes */
  private checkPrefixes(start: number, end: number, b: boolean, r: boolean, u: boolean, f: boolean, t: boolean): void {
    const clash = (one: string, other: string): PythonSyntaxError =>
      this.errorAt(`'${one}' and '${other}' prefixes are incompatible`,
        countCodePoints(this.source, this.lineStart, start) + 1, countCodePoints(this.source, this.lineStart, end) + 1)
    this.position = end + 1
    if (u && b) throw clash('u', 'b')
    if (u && r) throw clash('u', 'r')
    if (u && f) throw clash('u', 'f')
    if (u && t) throw clash('u', 't')
    if (b && f) throw clash('b', 'f')
    if (b && t) throw clash('b', 't')
    if (f && t) throw clash('f', 't')
  }

  private readNumber(start: number): number {
    try {
      this.position = scanNumber(this.source, start, (message, end) => this.warnings.push({
        message, lineno: this.line, at: start, offset: countCodePoints(this.source, this.lineStart, end), text: this.lineText(this.line, false),
      }))
    } catch (fault) {
      if (!(fault instanceof NumberFault)) throw fault
      this.position = fault.position
      if (fault.end < 0) throw this.error(fault.message)
      throw this.errorAt(fault.message, countCodePoints(this.source, this.lineStart, start) + 1,
        countCodePoints(this.source, this.lineStart, fault.end) + 1)
    }
    return this.emit(NUMBER, start, this.position)
  }

  /** A plain string: `start` is the prefix, `quoteAt` the first quote. */
  private readString(start: number, quoteAt: number, mode: StringMode | null): number {
    const source = this.source
    const quote = source.charCodeAt(quoteAt)
    const { line, lineStart } = this
    const triple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote
    let position = quoteAt + 1
    if (!triple && source.charCodeAt(position) === quote) {
      this.position = position + 1
      return this.emit(STRING, start, position + 1)
    }
    let escapedQuote = false
    if (triple) position += 2
    for (;;) {
      const code = source.charCodeAt(position)
      if (code === quote) {
        if (!triple) break
        if (source.charCodeAt(position + 1) === quote && source.charCodeAt(position + 2) === quote) {
          position += 2
          break
        }
      } else if (code === BACKSLASH) {
        position++
        const escaped = source.charCodeAt(position)
        if (escaped === quote) escapedQuote = true
        else if (escaped === LF) this.newLine(position + 1)
      } else if (code === LF) {
        if (!triple) throw this.unterminatedString(start, quoteAt, triple, escapedQuote, line, lineStart, mode)
        this.newLine(position + 1)
      }
      if (position >= this.length) {
        this.reachedEnd = true
        throw this.unterminatedString(start, quoteAt, triple, escapedQuote, line, lineStart, mode)
      }
      position++
    }
    this.position = position + 1
    return this.emitFrom(STRING, start, position + 1, line, lineStart)
  }

  private unterminatedString(
    start: number, quoteAt: number, triple: boolean, escapedQuote: boolean, line: number, lineStart: number,
    mode: StringMode | null,
  ): PythonSyntaxError {
    const lastLine = this.lastLine()
    this.line = line
    this.lineStart = lineStart
    this.position = start + 1
    const quote = this.source.charCodeAt(quoteAt)
    if (mode !== null && mode.quote === quote && mode.quoteSize === (triple ? 3 : 1)) {
      return this.error(`${letter(mode)}-string: expecting '}'`)
    }
    if (triple) return this.error(`unterminated triple-quoted string literal (detected at line ${lastLine})`)
    const hint = escapedQuote ? '; perhaps you escaped the end quote?' : ''
    return this.error(`unterminated string literal (detected at line ${lastLine})${hint}`)
  }

  /** The line that reading has come to: the end of the source belongs to the line before it. */
  private lastLine(): number {
    return this.lineStart >= this.length && this.line > 1 ? this.line - 1 : this.line
  }

  private startFormattedString(start: number, quoteAt: number, raw: boolean, template: boolean): number {
    const source = this.source
    const quote = source.charCodeAt(quoteAt)
    const triple = source.charCodeAt(quoteAt + 1) === quote && source.charCodeAt(quoteAt + 2) === quote
    const quoteSize = triple ? 3 : 1
    this.position = quoteAt + quoteSize
    if (this.modes.length + 1 >= MAX_STRING_NESTING) throw this.error('too many nested f-strings or t-strings')
    this.modes.push({
      inText: true, template, raw, quote, quoteSize, start, line: this.line, lineStart: this.lineStart, bracketDepth: 0,
      fieldDepth: -1, inFormatSpec: false, inDebug: false,
    })
    return this.emit(template ? TSTRING_START : FSTRING_START, start, this.position)
  }

  /** The text of an f-string up to the next field or the closing quotes. tok_get_fstring_mode */
  private readStringText(mode: StringMode): number {
    const { source, length } = this
    const start = this.position
    const { line, lineStart } = this
    const middle = mode.template ? TSTRING_MIDDLE : FSTRING_MIDDLE
    if (source.charCodeAt(start) === OPEN_BRACE && source.charCodeAt(start + 1) !== OPEN_BRACE) {
      this.openField(mode)
      return this.readToken(mode)
    }
    const { quote } = mode
    if (this.closesString(mode, start)) {
      this.position = start + mode.quoteSize
      this.modes.pop()
      return this.emit(mode.template ? TSTRING_END : FSTRING_END, start, this.position)
    }
    let position = start
    let namedEscape = false
    const inFormatSpec = mode.inFormatSpec && mode.fieldDepth >= 0
    for (;;) {
      const code = source.charCodeAt(position)
      if (position >= length || (mode.quoteSize === 1 && code === LF)) {
        this.position = position + 1
        if (inFormatSpec && code === LF) {
          const kind = letter(mode)
          throw this.errorInFormattedString(mode,
            `${kind}-string: newlines are not allowed in format specifiers for single quoted ${kind}-strings`, false)
        }
        throw this.unterminatedFormattedString(mode)
      }
      if (code === quote && this.closesString(mode, position)) {
        this.position = position
        return this.emitFrom(middle, start, position, line, lineStart)
      }
      if (code === OPEN_BRACE) {
        if (source.charCodeAt(position + 1) === OPEN_BRACE && !inFormatSpec) {
          return this.emitDoubledBrace(middle, start, position, line, lineStart)
        }
        this.position = position
        const kind = this.emitFrom(middle, start, position, line, lineStart)
        this.openField(mode)
        return kind
      }
      if (code === CLOSE_BRACE) {
        if (namedEscape) {
          this.position = position + 1
          return this.emitFrom(middle, start, position + 1, line, lineStart)
        }
        if (source.charCodeAt(position + 1) === CLOSE_BRACE && !inFormatSpec && mode.bracketDepth === 0) {
          return this.emitDoubledBrace(middle, start, position, line, lineStart)
        }
        this.position = position
        mode.inText = false
        return this.emitFrom(middle, start, position, line, lineStart)
      }
      if (code === LF) {
        this.newLine(position + 1)
      } else if (code === BACKSLASH) {
        const escaped = source.charCodeAt(position + 1)
        if (escaped === OPEN_BRACE || escaped === CLOSE_BRACE) {
          if (!mode.raw) this.warnEscape(String.fromCharCode(escaped))
          position++
          continue
        }
        position++
        if (escaped === LF) this.newLine(position + 1)
        if (!mode.raw && escaped === 78 && source.charCodeAt(position + 1) === OPEN_BRACE) {
          namedEscape = true
          position++
        }
      }
      position++
    }
  }

  /** Text up to `{{` or `}}`: one brace counts as text, both lie within the token. */
  private emitDoubledBrace(kind: number, start: number, brace: number, line: number, lineStart: number): number {
    this.position = brace + 2
    this.emitFrom(kind, start, brace + 1, line, lineStart)
    this.endColumns[this.count - 1] = brace + 2 - this.lineStart
    return kind
  }

  private closesString(mode: StringMode, position: number): boolean {
    const { source } = this
    if (source.charCodeAt(position) !== mode.quote) return false
    return mode.quoteSize === 1 ||
      (source.charCodeAt(position + 1) === mode.quote && source.charCodeAt(position + 2) === mode.quote)
  }

  private openField(mode: StringMode): void {
    mode.fieldDepth++
    mode.inText = false
    if (mode.fieldDepth >= MAX_EXPRESSION_NESTING) {
      throw this.error(`${letter(mode)}-string: expressions nested too deeply`)
    }
  }

  private warnEscape(escaped: string): void {
    this.warnings.push({ message: invalidEscapeMessage(escaped), lineno: this.line, at: this.position })
  }

  private unterminatedFormattedString(mode: StringMode): PythonSyntaxError {
    const kind = letter(mode)
    if (mode.quoteSize === 3) this.reachedEnd = true
    const which = mode.quoteSize === 3 ? `unterminated triple-quoted ${kind}-string` : `unterminated ${kind}-string`
    return this.errorInFormattedString(mode, `${which} literal (detected at line ${this.lastLine()})`, true)
  }

  private errorInFormattedString(mode: StringMode, message: string, atStart: boolean): PythonSyntaxError {
    if (atStart) {
      this.position = mode.start + 1
      this.line = mode.line
      this.lineStart = mode.lineStart
    }
    return this.error(message)
  }

  private readOperator(start: number, code: number, mode: StringMode | null): number {
    if (mode !== null && mode.fieldDepth >= 0 && (code === 58 || code === CLOSE_BRACE || code === 33 || code === OPEN_BRACE)) {
      const depth = mode.bracketDepth - (code === OPEN_BRACE ? 0 : 1)
      if (code === 58 && depth === mode.fieldDepth) {
        mode.inText = true
        mode.inFormatSpec = true
        this.position = start + 1
        return this.emit(scanOperator(this.source, start, true).kind, start, start + 1)
      }
    }
    if (code === 40 || code === 91 || code === OPEN_BRACE) this.openBracket(start, code, mode)
    else if (code === 41 || code === 93 || code === CLOSE_BRACE) this.closeBracket(start, code, mode)
    const operator = scanOperator(this.source, start, false)
    if (operator.kind < 0) throw this.invalidOperator(start)
    if (mode !== null && code === 61 && mode.bracketDepth === 1 && mode.fieldDepth === 0) mode.inDebug = true
    this.position = start + operator.size
    return this.emit(operator.kind, start, this.position)
  }

  private openBracket(start: number, code: number, mode: StringMode | null): void {
    if (this.brackets.length >= MAX_BRACKETS) {
      this.position = start + 1
      throw this.error('too many nested parentheses')
    }
    this.brackets.push(code)
    this.bracketLines.push(this.line)
    this.bracketOffsets.push(start)
    if (mode !== null) mode.bracketDepth++
  }

  private closeBracket(start: number, code: number, mode: StringMode | null): void {
    const closing = String.fromCharCode(code)
    this.position = start + 1
    if (mode !== null && mode.bracketDepth === 0 && code === CLOSE_BRACE) {
      throw this.error(`${letter(mode)}-string: single '}' is not allowed`)
    }
    if (this.brackets.length === 0) throw this.error(`unmatched '${closing}'`)
    const opening = this.brackets.pop()!
    const openingLine = this.bracketLines.pop()!
    this.bracketOffsets.pop()
    if (code !== closingOf(opening)) {
      if (mode !== null && opening === OPEN_BRACE && mode.bracketDepth - 1 === mode.fieldDepth) {
        throw this.error(`${letter(mode)}-string: unmatched '${closing}'`)
      }
      const where = openingLine === this.line ? '' : ` on line ${openingLine}`
      throw this.error(
        `closing parenthesis '${closing}' does not match opening parenthesis '${String.fromCharCode(opening)}'${where}`)
    }
    if (mode === null) return
    mode.bracketDepth--
    if (mode.bracketDepth < 0) throw this.error(`${letter(mode)}-string: unmatched '${closing}'`)
    if (code === CLOSE_BRACE && mode.bracketDepth === mode.fieldDepth) {
      mode.fieldDepth--
      mode.inText = true
      mode.inFormatSpec = false
      mode.inDebug = false
    }
  }

  private invalidOperator(start: number): PythonSyntaxError {
    return this.invalidCharacter(start)
  }

  private invalidCharacter(offset: number): PythonSyntaxError {
    const codePoint = this.source.codePointAt(offset)!
    const name = codePoint.toString(16).toUpperCase().padStart(4, '0')
    this.position = offset + (codePoint > 0xffff ? 2 : 1)
    if (isPrintable(codePoint)) return this.error(`invalid character '${String.fromCodePoint(codePoint)}' (U+${name})`)
    return this.error(`invalid non-printable character U+${name}`)
  }

  /** `'(' was never closed`, at the innermost open bracket. raise_unclosed_parentheses_error */
  neverClosed(): PythonSyntaxError {
    const depth = this.brackets.length - 1
    const line = this.bracketLines[depth]!
    const offset = countCodePoints(this.source, this.lineStarts[line - 1]!, this.bracketOffsets[depth]!) + 1
    return this.makeError('SyntaxError', `'${String.fromCharCode(this.brackets[depth]!)}' was never closed`,
      { lineno: line, offset, endLineno: line, endOffset: 0 }, this.lastLine() <= line)
  }

  /** An error at the character read last. _syntaxerror_range */
  private error(message: string): PythonSyntaxError {
    const offset = countCodePoints(this.source, this.lineStart, this.position)
    return this.errorAt(message, offset, offset)
  }

  private errorAt(message: string, offset: number, endOffset: number): PythonSyntaxError {
    this.faultOutranks = true
    return this.makeError('SyntaxError', message,
      { lineno: this.line, offset, endLineno: this.line, endOffset }, false)
  }

  makeError(
    type: SyntaxErrorType, message: string,
    range: { lineno: number; offset: number; endLineno: number; endOffset: number }, withLineEnd: boolean,
  ): PythonSyntaxError {
    this.stopped = true
    return new PythonSyntaxError(type, message, this.filename, range, this.lineText(range.lineno, withLineEnd))
  }

  /** The text of a line that has been reached. */
  lineText(line: number, withLineEnd: boolean): string {
    const start = this.lineStarts[Math.min(line, this.lineStarts.length) - 1] ?? 0
    const end = this.source.indexOf('\n', start)
    if (end < 0) return this.source.slice(start)
    return this.source.slice(start, withLineEnd ? end + 1 : end)
  }
}

/** Line ends become `\n`, and the last line gets one; a byte order mark at the start says nothing. translate_newlines */
function normaliseSource(source: string, completeLastLine: boolean): string {
  let text = source.charCodeAt(0) === 0xfeff ? source.slice(1) : source
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  if (completeLastLine && text.length > 0 && text.charCodeAt(text.length - 1) !== LF) text += '\n'
  return text
}

/** The warning for an escape that means nothing. _PyTokenizer_warn_invalid_escape_sequence */
export function invalidEscapeMessage(escaped: string): string {
  const kind = escaped.length > 1 ? 'octal escape' : 'escape'
  return `"\\${escaped}" is an invalid ${kind} sequence. Such sequences will not work in the future. ` +
    `Did you mean "\\\\${escaped}"? A raw string is also an option.`
}

function letter(mode: StringMode): string {
  return mode.template ? 't' : 'f'
}

function enlarged(column: Int32Array, size: number): Int32Array {
  const copy = new Int32Array(size)
  copy.set(column)
  return copy
}

function closingOf(opening: number): number {
  return opening === 40 ? 41 : opening + 2
}

/** Which of the first letters (lower case, and F, N, T) begin a keyword. */
const KEYWORD_START = new Uint8Array(128)
for (const keyword of KEYWORDS.keys()) KEYWORD_START[keyword.charCodeAt(0)] = 1

function keywordKind(source: string, start: number, end: number): number {
  if (KEYWORD_START[source.charCodeAt(start)] === 0) return NAME
  // The second letter of every keyword is a lower-case letter.
  const second = source.charCodeAt(start + 1)
  if (second < 97 || second > 121) return NAME
  return KEYWORDS.get(source.slice(start, end)) ?? NAME
}
