/** _csv: reading and writing rows of values that are kept apart by commas. Modules/_csv.c */
import { isInstance, plainTypes, Tracked, type Keywords, type PyType, type PyValue, type Visit } from '../objects/object'
import { getOptionalAttribute } from '../objects/attributes'
import { call, isCallable } from '../objects/call'
import { PyDict } from '../objects/dict'
import { isRaised, raise, typeName } from '../objects/errors'
import { stateOfRun } from '../objects/interpreter'
import { releaseNow, retain } from '../objects/lifetime'
import { withKeywords, noArgs, oneArg, variadic, type MethodSpec } from '../objects/native'
import { asIndexInt, isNumber } from '../objects/number'
import { forEachItem, iterOf, nextOf, strOf } from '../objects/protocols'
import { makeList } from '../objects/tuple'
import { codePointsOf, textFromPoints } from '../builtins/code-points'
import { floatType } from '../builtins/float'
import { toText } from '../builtins/str-storage'
import {
  csvErrorType, dialectFrom, dialectType, QUOTE_ALL, QUOTE_MINIMAL, QUOTE_NONE, QUOTE_NONNUMERIC, QUOTE_NOTNULL, QUOTE_STRINGS,
  raiseCsv, registeredDialect, registry, type PyDialect,
} from './_csv-dialect'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

const limits = stateOfRun(() => ({ field: 131072 }))

type State =
  | 'startRecord' | 'startField' | 'escaped' | 'inField' | 'inQuoted' | 'escapedInQuoted' | 'quoteInQuoted' | 'eatNewline' | 'afterEscapedNewline'

/** What stands for the end of a line of the input. */
const END_OF_LINE = -2
const isNewline = (c: number): boolean => c === 10 || c === 13

class PyReader extends Tracked {
  lineNumber = 0
  private fields: PyValue[] = []
  private field: number[] = []
  private isUnquoted = false
  private state: State = 'startRecord'

  constructor(
    public source: PyValue,
    public dialect: PyDialect | null,
  ) {
    super(readerType)
    retain(source)
    retain(dialect)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.dialect)
    visit(this.source)
    for (const field of this.fields) visit(field)
  }

  override dropReferences(): void {
    const { dialect, source } = this
    this.dialect = this.source = null
    releaseNow(dialect)
    releaseNow(source)
  }

  /** The next row. Reader_iternext */
  row(): PyValue | undefined {
    this.fields = []
    this.field = []
    this.state = 'startRecord'
    this.isUnquoted = false
    const dialect = this.dialect as PyDialect
    do {
      const line = nextOf(this.source)
      if (line === undefined) {
        if (this.field.length === 0 && (this.state as State) !== 'inQuoted') return undefined
        if (dialect.strict) raiseCsv('unexpected end of data')
        this.saveField(dialect)
        break
      }
      const text = toText(line)
      if (text === undefined) raiseCsv(`iterator should return strings, not ${typeName(line)} (the file should be opened in text mode)`)
      this.lineNumber++
      for (const c of codePointsOf(text)) this.take(c, dialect)
      this.take(END_OF_LINE, dialect)
    } while (this.state !== 'startRecord')
    const { fields } = this
    this.fields = []
    return makeList(fields)
  }

  private saveField({ quoting }: PyDialect): void {
    const text = textFromPoints(this.field)
    this.field = []
    let value: PyValue = text
    if (this.isUnquoted) {
      if (text === '' && (quoting === QUOTE_NOTNULL || quoting === QUOTE_STRINGS)) value = null
      else if (text !== '' && (quoting === QUOTE_NONNUMERIC || quoting === QUOTE_STRINGS)) value = call(floatType, [text])
    }
    this.fields.push(value)
  }

  private add(c: number): void {
    if (this.field.length >= limits.field) raiseCsv(`field larger than field limit (${limits.field})`)
    this.field.push(c)
  }

  private endField(c: number, dialect: PyDialect): void {
    this.saveField(dialect)
    this.state = c === END_OF_LINE ? 'startRecord' : 'eatNewline'
  }

  /** One character more. parse_process_char */
  private take(c: number, dialect: PyDialect): void {
    const { delimiter, escapechar, quotechar, quoting } = dialect
    const isEnd = c === END_OF_LINE
    const isEscape = escapechar >= 0 && c === escapechar
    const isQuote = quotechar >= 0 && c === quotechar && quoting !== QUOTE_NONE
    switch (this.state) {
      case 'startRecord':
        if (isEnd) return
        if (isNewline(c)) {
          this.state = 'eatNewline'
          return
        }
        return this.startField(c, dialect, isEscape, isQuote)
      case 'startField':
        return this.startField(c, dialect, isEscape, isQuote)
      case 'escaped':
        if (isNewline(c)) {
          this.add(c)
          this.state = 'afterEscapedNewline'
          return
        }
        this.add(isEnd ? 10 : c)
        this.state = 'inField'
        return
      case 'afterEscapedNewline':
        if (isEnd) return
        return this.inField(c, dialect, isEscape)
      case 'inField':
        return this.inField(c, dialect, isEscape)
      case 'inQuoted':
        if (isEnd) return
        if (isEscape) this.state = 'escapedInQuoted'
        else if (isQuote) this.state = dialect.doublequote ? 'quoteInQuoted' : 'inField'
        else this.add(c)
        return
      case 'escapedInQuoted':
        this.add(isEnd ? 10 : c)
        this.state = 'inQuoted'
        return
      case 'quoteInQuoted':
        if (isQuote) {
          this.add(c)
          this.state = 'inQuoted'
        } else if (c === delimiter) {
          this.saveField(dialect)
          this.state = 'startField'
        } else if (isEnd || isNewline(c)) this.endField(c, dialect)
        else if (!dialect.strict) {
          this.add(c)
          this.state = 'inField'
        } else raiseCsv(`'${String.fromCodePoint(delimiter)}' expected after '${String.fromCodePoint(quotechar)}'`)
        return
      default:
        if (isNewline(c)) return
        if (!isEnd) raiseCsv("new-line character seen in unquoted field - do you need to open the file with newline=''?")
        this.state = 'startRecord'
    }
  }

  private startField(c: number, dialect: PyDialect, isEscape: boolean, isQuote: boolean): void {
    this.isUnquoted = true
    this.state = 'startField'
    if (c === END_OF_LINE || isNewline(c)) this.endField(c, dialect)
    else if (isQuote) {
      this.isUnquoted = false
      this.state = 'inQuoted'
    } else if (isEscape) this.state = 'escaped'
    else if (c === 32 && dialect.skipinitialspace) return
    else if (c === dialect.delimiter) this.saveField(dialect)
    else {
      this.add(c)
      this.state = 'inField'
    }
  }

  private inField(c: number, dialect: PyDialect, isEscape: boolean): void {
    this.state = 'inField'
    if (c === END_OF_LINE || isNewline(c)) this.endField(c, dialect)
    else if (isEscape) this.state = 'escaped'
    else if (c === dialect.delimiter) {
      this.saveField(dialect)
      this.state = 'startField'
    } else this.add(c)
  }
}

const readerType: PyType = defineModuleType<PyReader>('_csv', 'reader', {
  final: true,
  slots: { iter: (self) => self, next: (self) => self.row() },
  getset: { dialect: { get: (self) => self.dialect, member: true }, line_num: { get: (self) => self.lineNumber, member: true } },
})

// --- writing ---

class PyWriter extends Tracked {
  constructor(
    public write: PyValue,
    public dialect: PyDialect | null,
  ) {
    super(writerType)
    retain(write)
    retain(dialect)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.dialect)
    visit(this.write)
  }

  override dropReferences(): void {
    const { dialect, write } = this
    this.dialect = this.write = null
    releaseNow(dialect)
    releaseNow(write)
  }

  /** csv_writerow */
  row(values: PyValue): PyValue {
    const dialect = this.dialect as PyDialect
    const { quoting } = dialect
    const parts: string[] = []
    let iterator: PyValue
    try {
      iterator = iterOf(values)
    } catch (thrown) {
      if (isRaised(thrown, 'TypeError')) raiseCsv(`iterable expected, not ${typeName(values)}`)
      throw thrown
    }
    let isNull = false
    forEachItem(iterator, (value) => {
      isNull = value === null
      const quoted = quoting === QUOTE_ALL || (quoting === QUOTE_NONNUMERIC && !isNumber(value)) || (quoting === QUOTE_STRINGS && toText(value) !== undefined) || (quoting === QUOTE_NOTNULL && !isNull)
      parts.push(fieldText(isNull ? '' : (toText(value) ?? strOf(value)), quoted, isNull, dialect))
    })
    let record = parts.join(String.fromCodePoint(dialect.delimiter))
    if (parts.length === 1 && record === '') {
      if (quoting === QUOTE_NONE || (isNull && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL))) raiseCsv('single empty field record must be quoted')
      record = fieldText('', true, false, dialect)
    }
    return call(this.write, [record + dialect.lineterminator])
  }
}

/** A field as it is written: quoted or with escapes where it must. join_append_data */
function fieldText(text: string, quoted: boolean, isNull: boolean, dialect: PyDialect): string {
  const { delimiter, escapechar, quotechar, quoting, lineterminator } = dialect
  const ends = codePointsOf(lineterminator)
  let out = ''
  for (const character of text) {
    const c = character.codePointAt(0) as number
    if (c === delimiter || c === escapechar || c === quotechar || isNewline(c) || ends.includes(c)) {
      let escapes = quoting === QUOTE_NONE
      if (!escapes) {
        if (c === quotechar) {
          if (dialect.doublequote) out += character
          else escapes = true
        } else if (c === escapechar) escapes = true
        if (!escapes) quoted = true
      }
      if (escapes) {
        if (escapechar < 0) raiseCsv('need to escape, but no escapechar set')
        out += String.fromCodePoint(escapechar)
      }
    }
    out += character
  }
  // An empty field would be skipped as space.
  if (text === '' && delimiter === 32 && dialect.skipinitialspace) {
    if (quoting === QUOTE_NONE || (isNull && (quoting === QUOTE_STRINGS || quoting === QUOTE_NOTNULL))) {
      raiseCsv('empty field must be quoted if delimiter is a space and skipinitialspace is true')
    }
    quoted = true
  }
  const quote = quoted ? String.fromCodePoint(quotechar) : ''
  return quote + out + quote
}

const writerType: PyType = defineModuleType<PyWriter>('_csv', 'writer', {
  final: true,
  getset: { dialect: { get: (self) => self.dialect, member: true } },
  methods: {
    writerow: oneArg((self: PyWriter, values) => self.row(values)),
    writerows: oneArg((self: PyWriter, rows) => {
      forEachItem(rows, (row) => void self.row(row))
      return null
    }),
  },
})

/** reader(source, dialect='excel', **options) and writer alike. */
function maker(name: string, make: (source: PyValue, dialect: PyDialect) => PyValue): MethodSpec {
  return variadic((_self, args, keywords: Keywords) => {
    const count = args.length - (keywords?.length ?? 0)
    if (count < 1) raise('TypeError', `${name} expected at least 1 argument, got ${count}`)
    if (count > 2) raise('TypeError', `${name} expected at most 2 arguments, got ${count}`)
    const dialect = (): PyDialect => dialectFrom(count > 1 ? (args[1] as PyValue) : undefined, args.slice(count), keywords)
    if (name === 'reader') return make(iterOf(args[0] as PyValue), dialect())
    const made = dialect()
    const write = getOptionalAttribute(args[0] as PyValue, 'write')
    if (write === undefined || !isCallable(write)) raise('TypeError', 'argument 1 must have a "write" method')
    return make(write, made)
  })
}

const functions: Record<string, MethodSpec> = {
  reader: maker('reader', (source, dialect) => new PyReader(source, dialect)),
  writer: maker('writer', (write, dialect) => new PyWriter(write, dialect)),
  register_dialect: variadic((_self, args, keywords) => {
    const count = args.length - (keywords?.length ?? 0)
    if (count < 1) raise('TypeError', `register_dialect expected at least 1 argument, got ${count}`)
    if (toText(args[0] as PyValue) === undefined) raise('TypeError', 'dialect name must be a string')
    ;(registry.dialects as PyDict).set(args[0] as PyValue, dialectFrom(count > 1 ? (args[1] as PyValue) : undefined, args.slice(count), keywords))
    return null
  }),
  unregister_dialect: withKeywords({ names: ['name'], required: 1 }, (_self, name) => {
    registeredDialect(name as PyValue)
    ;(registry.dialects as PyDict).delete(name as PyValue)
    return null
  }),
  get_dialect: withKeywords({ names: ['name'], required: 1 }, (_self, name) => registeredDialect(name as PyValue)),
  list_dialects: noArgs(() => makeList([...(registry.dialects as PyDict).entries()].map(([name]) => name))),
  field_size_limit: withKeywords({ names: ['new_limit'] }, (_self, limit) => {
    const before = limits.field
    if (limit !== undefined) {
      if (!isInstance(limit, plainTypes.int)) raise('TypeError', 'limit must be an integer')
      limits.field = Number(asIndexInt(limit))
    }
    return before
  }),
}

export const _csvModule: ModuleSpec = {
  name: '_csv',
  members: () => {
    limits.field = 131072
    const dialects = (registry.dialects = new PyDict())
    return {
      ...moduleFunctions('_csv', functions),
      QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL,
      _dialects: dialects,
      Dialect: dialectType,
      Reader: readerType,
      Writer: writerType,
      Error: csvErrorType,
    }
  },
}
