/** The scanner of _json: a document's values, one inside the other. Modules/_json.c: scanner_call and what it calls */
import { normalizeInt, plainTypes, Tracked, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { PyDict } from '../objects/dict'
import { exceptionTypes, makeException, PyRaise, raise, typeName } from '../objects/errors'
import { handOver, release, releaseNow, retain } from '../objects/lifetime'
import { unpackKeywords } from '../objects/native'
import { isTrue } from '../objects/number'
import { makeList, makeTuple } from '../objects/tuple'
import { asSsizeArgument } from '../builtins/arguments'
import { textFromPoints } from '../builtins/code-points'
import { floatType } from '../builtins/float'
import { makeFloat } from '../builtins/number-storage'
import { toText } from '../builtins/str-storage'
import { pointsOf, refuse, scanString } from './_json-strings'
import { defineModuleType } from './module'

const SETTINGS = ['object_hook', 'object_pairs_hook', 'parse_float', 'parse_int', 'parse_constant'] as const

/** Values may stand this deep inside one another before RecursionError. */
const DEEPEST = 2500

class PyScanner extends Tracked {
  /** Owned. */
  readonly settings: Record<(typeof SETTINGS)[number], PyValue>
  constructor(
    cls: PyType,
    readonly strict: boolean,
    settings: Record<(typeof SETTINGS)[number], PyValue>,
  ) {
    super(cls)
    this.settings = settings
    for (const name of SETTINGS) retain(settings[name])
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const name of SETTINGS) visit(this.settings[name])
  }
  override dealloc(): void {
    for (const name of SETTINGS) releaseNow(this.settings[name])
  }
}

const SPACE = new Set([32, 9, 10, 13])
const CONSTANTS: readonly (readonly [string, PyValue])[] = [['null', null], ['true', true], ['false', false]]
const NON_NUMBERS = ['NaN', 'Infinity', '-Infinity']

/** Where the value would have to begin. raise_stop_iteration */
function expected(position: number): never {
  throw new PyRaise(makeException(exceptionTypes.StopIteration!, position))
}

/** One reading of a document; values that it gives are owned by whoever asked. */
class Reader {
  private readonly points: Uint32Array
  /** Where it stands, by code points. */
  private at = 0
  private depth = 0
  private readonly keys = new Map<string, string>()

  constructor(
    private readonly scanner: PyScanner,
    private readonly document: PyValue,
    text: string,
  ) {
    this.points = pointsOf(text)
  }

  /** The value that begins at a position, and the position behind it. */
  read(position: number): PyValue {
    this.at = position
    const value = this.value()
    try {
      return makeTuple([value, this.at])
    } finally {
      release(value)
    }
  }

  private value(): PyValue {
    const start = this.at
    const first = this.points[start]
    if (first === 34) return this.text()
    if (first === 123 || first === 91) {
      const kind = first === 123 ? 'object' : 'array'
      if (++this.depth > DEEPEST) raise('RecursionError', `maximum recursion depth exceeded while decoding a JSON ${kind} from a unicode string`)
      this.at++
      const made = kind === 'object' ? this.object() : this.array()
      this.depth--
      return made
    }
    for (const [word, value] of CONSTANTS) if (this.takes(word)) return value
    for (const word of NON_NUMBERS) if (this.takes(word)) return this.owned(call(this.scanner.settings.parse_constant, [word]))
    return this.number(start)
  }

  private owned(value: PyValue): PyValue {
    retain(value)
    return value
  }

  private takes(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.points[this.at + i] !== word.charCodeAt(i)) return false
    this.at += word.length
    return true
  }

  private skipSpace(): number | undefined {
    while (SPACE.has(this.points[this.at] as number)) this.at++
    return this.points[this.at]
  }

  private text(): string {
    const { value, end } = scanString(this.document, this.at + 1, this.scanner.strict)
    this.at = end
    return value
  }

  private skipDigits(): number {
    const from = this.at
    while ((this.points[this.at] as number) >= 48 && (this.points[this.at] as number) <= 57) this.at++
    return this.at - from
  }

  /** _match_number_unicode */
  private number(start: number): PyValue {
    const { points } = this
    if (points[this.at] === 45) this.at++
    const leading = points[this.at]
    if (leading === undefined || leading < 48 || leading > 57) expected(start)
    if (leading === 48) this.at++
    else this.skipDigits()
    let isFloat = false
    const whole = this.at
    if (points[this.at] === 46) {
      this.at++
      isFloat = this.skipDigits() > 0
      if (!isFloat) this.at = whole
    }
    const mantissa = this.at
    if (points[this.at] === 101 || points[this.at] === 69) {
      this.at++
      if (points[this.at] === 45 || points[this.at] === 43) this.at++
      if (this.skipDigits() > 0) isFloat = true
      else this.at = mantissa
    }
    const digits = textFromPoints(points.subarray(start, this.at))
    const { parse_float: parseFloat, parse_int: parseInt } = this.scanner.settings
    if (isFloat) return this.owned(parseFloat === floatType ? makeFloat(Number(digits)) : call(parseFloat, [digits]))
    if (parseInt === plainTypes.int && digits.length <= 4000) return digits.length < 16 ? Number(digits) + 0 : normalizeInt(BigInt(digits))
    return this.owned(call(parseInt, [digits]))
  }

  private key(): string {
    const key = this.text()
    const known = this.keys.get(key)
    if (known !== undefined) return known
    this.keys.set(key, key)
    return key
  }

  /** _parse_object_unicode */
  private object(): PyValue {
    const { object_hook: hook, object_pairs_hook: pairsHook } = this.scanner.settings
    const dict = pairsHook === null ? new PyDict() : null
    const pairs: PyValue[] = []
    retain(dict)
    try {
      let next = this.skipSpace()
      while (next !== 125) {
        if (next !== 34) refuse('Expecting property name enclosed in double quotes', this.document, this.at)
        const key = this.key()
        if (this.skipSpace() !== 58) refuse("Expecting ':' delimiter", this.document, this.at)
        this.at++
        this.skipSpace()
        const value = this.value()
        if (dict === null) pairs.push(this.owned(makeTuple([key, value])))
        else dict.setString(key, value)
        release(value)
        next = this.skipSpace()
        if (next === 125) break
        const comma = this.at
        if (next !== 44) refuse("Expecting ',' delimiter", this.document, comma)
        this.at++
        next = this.skipSpace()
        if (next === 125) refuse('Illegal trailing comma before end of object', this.document, comma)
      }
      this.at++
      if (dict === null) return this.owned(call(pairsHook, [makeList(pairs)]))
      return hook === null ? this.owned(dict) : this.owned(call(hook, [dict]))
    } finally {
      for (const pair of pairs) release(pair)
      if (dict !== null) handOver(dict)
    }
  }

  /** _parse_array_unicode */
  private array(): PyValue {
    const items: PyValue[] = []
    try {
      let next = this.skipSpace()
      while (next !== 93) {
        items.push(this.value())
        next = this.skipSpace()
        if (next === 93) break
        const comma = this.at
        if (next !== 44) refuse("Expecting ',' delimiter", this.document, comma)
        this.at++
        next = this.skipSpace()
        if (next === 93) refuse('Illegal trailing comma before end of array', this.document, comma)
      }
      this.at++
      return this.owned(makeList(items.slice()))
    } finally {
      for (const item of items) release(item)
    }
  }
}

export const scannerType: PyType = defineModuleType<PyScanner>('_json', 'Scanner', {
  slots: {
    new(cls, args, keywords) {
      const [context] = unpackKeywords('make_scanner', { names: ['context'], required: 1 }, args, keywords)
      const strict = isTrue(getAttribute(context as PyValue, 'strict'))
      const settings = Object.fromEntries(SETTINGS.map((name) => [name, getAttribute(context as PyValue, name)]))
      return new PyScanner(cls, strict, settings as PyScanner['settings'])
    },
    call(self, args, keywords) {
      const [document, index] = unpackKeywords('scan_once', { names: ['string', 'idx'], required: 2 }, args, keywords)
      const position = asSsizeArgument(index as PyValue)
      const text = toText(document as PyValue) ?? raise('TypeError', `first argument must be a string, not ${typeName(document as PyValue)}`)
      if (position < 0) raise('ValueError', 'idx cannot be negative')
      return new Reader(self, document as PyValue, text).read(position)
    },
  },
  getset: {
    strict: { get: (self) => self.strict, member: true },
    ...Object.fromEntries(SETTINGS.map((name) => [name, { get: (self: PyScanner) => self.settings[name], member: true }])),
  },
})
