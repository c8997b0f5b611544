/**
 * Reads tokens by the rules of a grammar, as CPython's generated parser does: token by token from the tokenizer, with
 * the same memory of what was tried, so that the furthest token it asked for is CPython's too. It makes only as much of
 * a tree as the messages need. Parser/pegen.c, Parser/pegen_errors.c
 */

import { codePointsIn, utf8Length } from '../characters'
import { PythonSyntaxError, type SyntaxErrorType } from '../errors'
import { excessDigits, numberValue } from '../numbers'
import { normalIdentifier } from '../parser-base'
import { invalidEscapeMessage, type Tokenizer } from '../tokenizer'
import { DEDENT, DOT, ENDMARKER, EQUAL, INDENT, LPAR, NAME, NEWLINE, NUMBER } from '../tokens'
import type { Alternative, Grammar, Matched, Rule } from './notation'
import { invalidTarget, nameOfExpression, type Node, type Place, type TargetKind, type Token } from './node'

interface Memory {
  value: Matched
  end: number
}

const SOFT_KEYWORDS = ['_', 'case', 'match', 'type']

export class Reader {
  mark = 0
  /** Where both passes start. */
  private first = 0
  /** Whether the rules that exist only for their messages are read. */
  findsErrors = false
  readonly tokens: Token[] = []
  readonly tokenizer: Tokenizer
  readonly grammar: Grammar
  private impliesNewline: boolean
  private readonly memory: Map<number, Memory>[] = []

  constructor(tokenizer: Tokenizer, grammar: Grammar, impliesNewline: boolean) {
    this.tokenizer = tokenizer
    this.grammar = grammar
    this.impliesNewline = impliesNewline
  }

  /**
   * Passes over tokens that make up valid statements: the error pass has nothing to say about those. It does, though,
   * about `print -1`, about `match(x)` and about the defaults of `type X[T = int]`, valid as they are; then everything
   * is read.
   */
  startBehind(validTokens: number): void {
    for (let index = 0; index < validTokens; index++) {
      if (this.token(index).kind === NAME && this.isSuspect(index)) return
    }
    this.first = this.mark = validTokens
  }

  /** The first character that was read. */
  get readFrom(): number {
    return this.first === 0 ? 0 : this.tokenizer.starts[this.first] ?? this.tokenizer.position
  }

  private isSuspect(index: number): boolean {
    const following = this.token(index + 1).kind
    switch (this.text(this.token(index))) {
      case 'type': return following === NAME
      case 'match': return following !== EQUAL && (index === 0 || this.token(index - 1).kind !== DOT)
      case 'print':
      case 'exec': return following !== LPAR
      default: return false
    }
  }

  startErrorPass(): void {
    this.mark = this.first
    this.findsErrors = true
    this.memory.length = 0
  }

  /** The token at an index, read now if it was not before. _PyPegen_fill_token */
  token(index: number): Token {
    while (index >= this.tokens.length) {
      const at = this.tokenizer.count
      let kind = this.tokenizer.next()
      if (kind === ENDMARKER && this.impliesNewline) {
        // The end of a single statement counts as the end of its line first.
        kind = NEWLINE
        this.impliesNewline = false
      }
      this.tokens.push({
        kind, index: this.tokens.length, level: this.tokenizer.brackets.length,
        start: this.tokenizer.starts[at]!, end: this.tokenizer.ends[at]!,
        lineno: this.tokenizer.lines[at]!, col_offset: this.tokenizer.columns[at]!,
        end_lineno: this.tokenizer.endLines[at]!, end_col_offset: this.tokenizer.endColumns[at]!,
      })
    }
    return this.tokens[index]!
  }

  lastToken(): Token {
    return this.tokens[this.tokens.length - 1]!
  }

  text(token: Token): string {
    return this.tokenizer.source.slice(token.start, token.end)
  }

  readToken(kind: number): Token | null {
    const token = this.token(this.mark)
    if (token.kind !== kind) return null
    this.mark++
    return token
  }

  readName(): Node | null {
    const token = this.readToken(NAME)
    if (token === null) return null
    return this.tokenNode('Name', token, { id: normalIdentifier(this.text(token)) })
  }

  readSoftKeyword(word: string): Node | null {
    const token = this.token(this.mark)
    return token.kind === NAME && this.text(token) === word ? this.readName() : null
  }

  readAnySoftKeyword(): Node | null {
    const token = this.token(this.mark)
    return token.kind === NAME && SOFT_KEYWORDS.includes(this.text(token)) ? this.readName() : null
  }

  /** An escape that means nothing; told by the first pass, and in the second where it doesn't look for errors. */
  warnOfEscape(token: Token, escaped: string, newlinesBefore: number): void {
    if (this.findsErrors) return
    this.tokenizer.warnings.push({ message: invalidEscapeMessage(escaped), lineno: token.lineno + newlinesBefore, at: token.start })
  }

  readNumber(): Node | null {
    const token = this.readToken(NUMBER)
    if (token === null) return null
    const text = this.text(token)
    const digits = excessDigits(text)
    if (digits > 0) {
      this.raiseRange({ ...token, col_offset: -1 }, { ...token, end_col_offset: -1 },
        `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits} digits; ` +
        'use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to ' +
        'avoid decimal conversion limits.')
    }
    return this.tokenNode('Constant', token, { value: numberValue(text) })
  }

  /**
   * One rule at the mark, from memory where it was read before. A left-recursive rule is read again and again, each time
   * with its last result as what stands on its left. One long function, because each frame counts: expressions nest.
   */
  readRule(rule: Rule): Matched {
    const start = this.mark
    // CPython remembers few rules, and those whether or not errors are looked for. The others are remembered here
    // too, for speed, but apart for each case.
    const key = rule.id * 3 + (rule.memo || rule.leftRecursive ? 0 : this.findsErrors ? 1 : 2)
    const known = rule.unremembered ? undefined : this.memory[start]?.get(key)
    if (known !== undefined) {
      this.mark = known.end
      return known.value
    }
    const findsErrors = this.findsErrors
    if (rule.silent) this.findsErrors = false
    let best = rule.leftRecursive ? this.remember(start, key, null) : null
    let value: Matched
    for (;;) {
      value = null
      for (const alternative of rule.alternatives) {
        if (alternative.errorsOnly && !this.findsErrors) continue
        const { items } = alternative
        const parts: Matched[] = []
        let cut = false
        let index = 0
        for (; index < items.length; index++) {
          const item = items[index]!
          if (item.cut) {
            cut = true
            continue
          }
          const part = item.rule === null ? item.match(this) : this.readRule(item.rule)
          if (part === null) break
          if (item.named) parts.push(part)
        }
        if (index === items.length) {
          value = this.valueOf(alternative, start, parts)
          if (value !== null) break
        }
        this.mark = start
        if (cut) break
      }
      if (best === null) break
      if (value === null || this.mark <= best.end) {
        this.mark = best.end
        value = best.value
        break
      }
      best = this.remember(start, key, value)
      this.mark = start
    }
    this.findsErrors = findsErrors
    if (best === null && !rule.unremembered) this.remember(start, key, value)
    return value
  }

  private valueOf(alternative: Alternative, start: number, parts: Matched[]): Matched {
    if (alternative.action === null) return parts.length === 1 ? parts[0] : true
    return (alternative.action as (reader: Reader, at: number, ...parts: Matched[]) => Matched)(this, start, ...parts)
  }

  private remember(start: number, key: number, value: Matched): Memory {
    const memory = { value, end: this.mark }
    let here = this.memory[start]
    if (here === undefined) here = this.memory[start] = new Map<number, Memory>()
    here.set(key, memory)
    return memory
  }

  // --- nodes ---

  /** A node from the token at `at` to the last one read that is not layout. EXTRA */
  node(kind: Node['kind'], at: number, fields: Partial<Node> = {}): Node {
    const first = this.token(at)
    let last = this.mark - 1
    while (last > at && [NEWLINE, INDENT, DEDENT, ENDMARKER].includes(this.tokens[last]!.kind)) last--
    const end = this.tokens[Math.max(last, at)]!
    return {
      kind, lineno: first.lineno, col_offset: first.col_offset, end_lineno: end.end_lineno,
      end_col_offset: end.end_col_offset, ...fields,
    }
  }

  tokenNode(kind: Node['kind'], token: Token, fields: Partial<Node> = {}): Node {
    return {
      kind, lineno: token.lineno, col_offset: token.col_offset, end_lineno: token.end_lineno,
      end_col_offset: token.end_col_offset, ...fields,
    }
  }

  // --- errors ---

  /** The line that reading has come to: a line end just read still belongs to its line. */
  private currentLine(): { line: number; start: number } {
    const { line, lineStart, lineStarts, position, source } = this.tokenizer
    const last = this.lastToken()
    const behind = line > 1 && (last.kind === NEWLINE ? position === lineStart : lineStart === source.length)
    return behind ? { line: line - 1, start: lineStarts[line - 2]! } : { line, start: lineStart }
  }

  /** At the last token that was asked for. RAISE_SYNTAX_ERROR */
  raise(message: string): never {
    throw this.syntaxError(message)
  }

  syntaxError(message: string): PythonSyntaxError {
    return this.errorAtToken('SyntaxError', this.lastToken(), message)
  }

  indentationError(message: string): PythonSyntaxError {
    return this.errorAtToken('IndentationError', this.lastToken(), message)
  }

  /** At the end of the source. */
  incompleteInput(): PythonSyntaxError {
    const last = this.tokens.at(-1)
    if (last !== undefined && last.kind === ENDMARKER) return this.errorAtToken('_IncompleteInputError', last, 'incomplete input')
    const { line, start } = this.currentLine()
    return this.errorAt('_IncompleteInputError', 'incomplete input', line, this.tokenizer.position - start, line, -1)
  }

  /** RAISE_INDENTATION_ERROR */
  raiseIndentation(message: string): never {
    throw this.indentationError(message)
  }

  /** RAISE_SYNTAX_ERROR_ON_NEXT_TOKEN */
  raiseOnNext(message: string): never {
    throw this.errorAtToken('SyntaxError', this.token(this.mark), message)
  }

  private errorAtToken(type: SyntaxErrorType, token: Token, message: string): PythonSyntaxError {
    const { position } = this.tokenizer
    const column = token.col_offset < 0 ? position - this.currentLine().start : token.col_offset + 1
    const endColumn = token.end_col_offset < 0 ? -1 : token.end_col_offset + 1
    return this.errorAt(type, message, token.lineno, column, token.end_lineno, endColumn)
  }

  /** RAISE_SYNTAX_ERROR_KNOWN_LOCATION */
  raiseAt(place: Place, message: string): never {
    return this.raiseRange(place, place, message)
  }

  /** RAISE_SYNTAX_ERROR_KNOWN_RANGE */
  raiseRange(from: Place, to: Place, message: string): never {
    throw this.errorAt('SyntaxError', message, from.lineno, from.col_offset + 1, to.end_lineno, to.end_col_offset + 1)
  }

  /** From a place to where reading has come. RAISE_SYNTAX_ERROR_STARTING_FROM */
  raiseFrom(place: Place, message: string): never {
    const { line, start } = this.currentLine()
    throw this.errorAt('SyntaxError', message, place.lineno, place.col_offset + 1, line, this.tokenizer.position - start)
  }

  /** A token that must follow, and does not. _PyPegen_expect_forced_token */
  raiseExpected(lexeme: string): never {
    return this.raiseAt(this.token(this.mark), `expected ${lexeme}`)
  }

  /** RAISE_SYNTAX_ERROR_INVALID_TARGET: null when the target is fine after all */
  raiseInvalidTarget(kind: TargetKind, node: Node): null {
    const fault = invalidTarget(node, kind)
    if (fault === null) return null
    return this.raiseAt(fault, `cannot ${kind === 'del' ? 'delete' : 'assign to'} ${nameOfExpression(fault)}`)
  }

  /** Columns are UTF-16 code units counted from 1; offsets count code points. _PyPegen_raise_error_known_location */
  errorAt(
    type: SyntaxErrorType, message: string, lineno: number, column: number, endLineno: number, endColumn: number,
  ): PythonSyntaxError {
    const text = this.tokenizer.lineText(lineno, this.currentLine().line <= lineno)
    // CPython measures the end in bytes of its own line, and then looks it up in the first line.
    const endText = endLineno === lineno ? text : this.tokenizer.lineText(endLineno, true)
    const offset = column <= 0 ? column : codePointsIn(text, utf8Length(text, column - 1) + 1)
    const endOffset = endColumn <= 0 ? endColumn : codePointsIn(text, utf8Length(endText, endColumn - 1) + 1)
    return new PythonSyntaxError(type, message, this.tokenizer.filename,
      { lineno, offset, endLineno, endOffset }, text)
  }
}
