/** _tokenize: the tokens of Python text, with comments and blank lines when those are wanted. Python/Python-tokenize.c */
import { Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { handOver, releaseNow, retain } from '../objects/lifetime'
import { unpackKeywords } from '../objects/native'
import { isTrue } from '../objects/number'
import { makeTuple } from '../objects/tuple'
import { bytesOf } from '../builtins/bytes-storage'
import { PythonSyntaxError } from '../syntax'
import { Tokenizer } from '../syntax/tokenizer'
import * as kinds from '../syntax/tokens'
import { defineModuleType, type ModuleSpec } from './module'

/** The operators in the order of CPython's token numbers, from 7 on. Grammar/Tokens */
const OPERATORS =
  '( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... := !'.split(' ')
const FIRST_OPERATOR = 7
const OP = 55
const COMMENT = 65
const NL = 66
const NEWLINE = 4

/** Kinds that are numbered differently here. */
const NUMBERS = new Map<number, number>([
  [kinds.FSTRING_START, 59], [kinds.FSTRING_MIDDLE, 60], [kinds.FSTRING_END, 61],
  [kinds.TSTRING_START, 62], [kinds.TSTRING_MIDDLE, 63], [kinds.TSTRING_END, 64],
])

interface Token {
  readonly kind: number
  readonly text: string
  readonly start: number
  readonly end: number
  /** The whole lines it stands on; null: those of its offsets. */
  readonly line: string | null
}

/** Tokens of a text one after another, what lies between them included. */
class TokenReader {
  private readonly tokenizer: Tokenizer
  private readonly source: string
  private readonly lineStarts: number[]
  /** How far tokens have been given. */
  private at = 0
  private depth = 0

  constructor(
    private readonly given: string,
    private readonly withExtras: boolean,
  ) {
    this.tokenizer = new Tokenizer(given, '<string>', true)
    this.source = this.tokenizer.source
    this.lineStarts = [0]
    for (let i = this.source.indexOf('\n'); i >= 0; i = this.source.indexOf('\n', i + 1)) this.lineStarts.push(i + 1)
  }

  /** The tokens up to the next one of the grammar's; throws PythonSyntaxError. */
  read(): PyValue[] {
    const { tokenizer, source } = this
    const found: PyValue[] = []
    let kind: number
    try {
      kind = tokenizer.next()
    } catch (thrown) {
      let fault = thrown
      // What lies before the end of the text is given before it is said that more was expected.
      if (this.depth > 0 && tokenizer.reachedEnd) {
        this.addBetween(source.length, found)
        fault = new PythonSyntaxError('SyntaxError', 'unexpected EOF in multi-line statement', '<string>', { lineno: this.rowOf(source.length - 1) + 1, offset: 0, endLineno: 0, endOffset: 0 }, '')
      }
      if (found.length > 0) this.fault = fault
      if (this.fault === null) throw fault
      return found
    }
    const index = tokenizer.count - 1
    let start = tokenizer.starts[index] as number
    const end = tokenizer.ends[index] as number
    if (kind === kinds.NEWLINE && source[start] === '#') {
      const text = source.slice(start, end - 1)
      this.addBetween(start, found)
      if (this.withExtras) found.push(this.info({ kind: COMMENT, text, start, end: end - 1, line: null }))
      start = end - 1
    } else this.addBetween(start, found)
    this.at = end
    if (kind === kinds.INDENT) {
      const lineStart = this.lineStarts[this.rowOf(start)] as number
      found.push(this.info({ kind: 5, text: source.slice(lineStart, start), start: lineStart, end: start, line: null }))
    } else if (kind === kinds.DEDENT || kind === kinds.ENDMARKER) {
      const isOver = start >= source.length
      found.push(this.info({ kind: kind === kinds.DEDENT ? 6 : 0, text: '', start, end: start, line: isOver ? '' : null }))
    } else if (kind === kinds.NEWLINE) {
      found.push(this.info({ kind: NEWLINE, text: this.lineEnd(start), start, end, line: null }))
    } else {
      const text = source.slice(start, end)
      if (kind >= kinds.LPAR && kind < kinds.KW_FALSE) this.depth += '([{'.includes(text) ? 1 : ')]}'.includes(text) ? -1 : 0
      found.push(this.info({ kind: this.numberOf(kind, text), text, start, end, line: null }))
    }
    return found
  }

  /** A fault that comes after tokens that stood before it. */
  fault: unknown = null

  private numberOf(kind: number, text: string): number {
    if (kind >= kinds.KW_FALSE) return kinds.NAME
    if (kind === kinds.OP) return OP
    if (kind >= kinds.LPAR) return this.withExtras ? OP : FIRST_OPERATOR + OPERATORS.indexOf(text)
    return NUMBERS.get(kind) ?? kind
  }

  /** Comments and the ends of lines that end no statement. */
  private addBetween(until: number, found: PyValue[]): void {
    const { source } = this
    if (!this.withExtras) return
    for (let i = this.at; i < until; i++) {
      if (source[i] === '\\') i++
      else if (source[i] === '#') {
        const end = source.indexOf('\n', i)
        found.push(this.info({ kind: COMMENT, text: source.slice(i, end), start: i, end, line: null }))
        i = end - 1
      } else if (source[i] === '\n') found.push(this.info({ kind: NL, text: this.lineEnd(i), start: i, end: i + 1, line: null }))
    }
    this.at = Math.max(this.at, until)
  }

  /** The last line may have been given its end here. */
  private lineEnd(at: number): string {
    return at === this.source.length - 1 && !this.given.endsWith('\n') && !this.given.endsWith('\r') ? '' : '\n'
  }

  private rowOf(offset: number): number {
    let [low, high] = [0, this.lineStarts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.lineStarts[middle] as number) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  private place(row: number, offset: number): PyValue {
    return makeTuple([row + 1, countCharacters(this.source, this.lineStarts[row] as number, offset)])
  }

  private info({ kind, text, start, end, line }: Token): PyValue {
    const row = this.rowOf(start)
    // What ends a line ends on it.
    const endRow = kind === NL || kind === NEWLINE ? row : this.rowOf(end)
    return makeTuple([kind, text, this.place(row, start), this.place(endRow, end), line ?? this.linesFrom(row, endRow)])
  }

  private linesFrom(row: number, endRow: number): string {
    const end = this.lineStarts[endRow + 1] ?? this.source.length
    const text = this.source.slice(this.lineStarts[row] as number, end)
    return end === this.source.length && text.endsWith('\n') && this.lineEnd(end - 1) === '' ? text.slice(0, -1) : text
  }
}

function countCharacters(text: string, start: number, end: number): number {
  let count = end - start
  for (let i = start; i < end; i++) if ((text.charCodeAt(i) & 0xfc00) === 0xdc00) count--
  return count
}

class PyTokenizerIter extends Tracked {
  private reader: TokenReader | null = null
  private waiting: PyValue[] = []
  private isOver = false
  constructor(
    cls: PyType,
    readonly readline: PyValue,
    readonly encoding: string | null,
    readonly withExtras: boolean,
  ) {
    super(cls)
    retain(readline)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.readline)
    for (const token of this.waiting) visit(token)
  }
  override dropReferences(): void {
    const { waiting } = this
    this.waiting = []
    for (const token of waiting) releaseNow(token)
  }
  override dealloc(): void {
    this.dropReferences()
    releaseNow(this.readline)
  }

  next(): PyValue | undefined {
    if (this.waiting.length === 0) {
      if (this.isOver) return undefined
      this.reader ??= new TokenReader(this.readAll(), this.withExtras)
      if (this.reader.fault !== null) throw asRaised(this.reader.fault)
      try {
        const tokens = this.reader.read()
        tokens.forEach(retain)
        this.waiting = tokens
      } catch (fault) {
        throw asRaised(fault)
      }
    }
    const token = this.waiting.shift() as PyValue
    this.isOver = (token as unknown as { items: PyValue[] }).items[0] === 0
    return handOver(token)
  }

  private readAll(): string {
    let text = ''
    for (;;) {
      let line: PyValue
      try {
        line = call(this.readline, [])
      } catch (thrown) {
        if (isRaised(thrown, 'StopIteration')) return text
        throw thrown
      }
      if (this.encoding !== null) {
        if (typeof line === 'string') raise('TypeError', 'readline() returned a non-bytes object')
        line = new TextDecoder(this.encoding === 'utf-8-sig' ? 'utf-8' : this.encoding).decode(bytesOf(line))
      }
      if (typeof line !== 'string') raise('TypeError', 'readline() returned a non-string object')
      if (line === '') return text
      text += line
    }
  }
}

function asRaised(fault: unknown): unknown {
  if (!(fault instanceof PythonSyntaxError)) return fault
  const { lineno, text } = fault
  const line = (text ?? '').replace(/\n$/, '')
  // Faults of layout are put at the line's end.
  const offset = fault.errorType === 'SyntaxError' ? fault.offset : line.length + 1
  const place = makeTuple(['<string>', lineno, offset, line, null, null])
  return new PyRaise(call(exceptionTypes[fault.errorType] as PyType, [fault.message, place]) as PyException)
}

const tokenizerIterType: PyType = defineModuleType<PyTokenizerIter>('_tokenize', 'TokenizerIter', {
  slots: {
    new(cls, args, keywords) {
      const parameters = { names: ['readline', 'encoding', 'extra_tokens'], required: 1, keywordOnly: 2, requiredKeywords: ['extra_tokens'] }
      const [readline, encoding, extra] = unpackKeywords('tokenizeriter', parameters, args, keywords)
      if (encoding !== undefined && typeof encoding !== 'string') raise('TypeError', `tokenizeriter() argument 'encoding' must be str, not ${typeName(encoding)}`)
      return new PyTokenizerIter(cls, readline as PyValue, encoding ?? null, isTrue(extra as PyValue))
    },
    iter: (self) => self,
    next: (self) => self.next(),
  },
})

export const _tokenizeModule: ModuleSpec = { name: '_tokenize', members: () => ({ TokenizerIter: tokenizerIterType }) }
