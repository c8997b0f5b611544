/**
 * `format % args` for str and bytes. A bytes format comes as a text of bytes (one unit each) and so does the result.
 * PyUnicode_Format, _PyBytes_FormatEx
 */
import { callSpecial } from '../objects/call'
import { isRaised, qualifiedTypeName, raise, typeName } from '../objects/errors'
import { typeOf, type PyInt, type PyValue } from '../objects/object'
import { asIndexInt } from '../objects/number'
import { getItem, reprOf, strOf } from '../objects/protocols'
import { PyTuple } from '../objects/tuple'
import { asDouble } from '../buffer/element'
import { hasBuffer } from '../buffer/request'
import { asIntArgument } from './arguments'
import { copiedBytes, makeBytes, PyByteArray, PyBytes } from './bytes-storage'
import { latinText } from './codecs'
import { codePointLength, sliceCodePoints } from './code-points'
import { formatDouble } from './float-format'
import { intToString } from './int-arithmetic'
import { intFromValue } from './int'
import { PyComplex, toInt } from './number-storage'
import { escapeNonAscii } from './str-repr'
import { toText } from './str-storage'

export type PercentMode = 'str' | 'bytes'

/** One conversion: `%(key)-#5.2x`. */
interface Conversion {
  left: boolean
  plus: boolean
  blank: boolean
  alternate: boolean
  zero: boolean
  /** -1: not given. */
  width: number
  precision: number
  letter: string
  /** Where the letter stands, in characters. */
  index: number
}

/** The arguments, handed out one by one. */
class Arguments {
  private next = 0
  private readonly items: readonly PyValue[] | null
  private single: boolean
  readonly mapping: PyValue | undefined
  /** After a key, the value that it named. */
  private named: { value: PyValue; used: boolean } | null = null

  constructor(
    private readonly args: PyValue,
    readonly mode: PercentMode,
  ) {
    this.items = args instanceof PyTuple ? args.items : null
    this.single = this.items === null
    const isText = toText(args) !== undefined || (mode === 'bytes' && (args instanceof PyBytes || args instanceof PyByteArray))
    this.mapping = this.items === null && !isText && typeOf(args).slots.getItem !== undefined ? args : undefined
  }

  take(): PyValue {
    if (this.named !== null) {
      if (!this.named.used) {
        this.named.used = true
        return this.named.value
      }
    } else if (this.items !== null) {
      const item = this.items[this.next]
      if (item !== undefined) {
        this.next++
        return item
      }
    } else if (this.single) {
      this.single = false
      return this.args
    }
    return raise('TypeError', 'not enough arguments for format string')
  }

  useKey(key: string): void {
    const { mapping } = this
    if (mapping === undefined) raise('TypeError', 'format requires a mapping')
    const value = getItem(mapping, this.mode === 'str' ? key : makeBytes(bytesOfText(key)))
    this.named = { value, used: false }
  }

  refuseRest(): void {
    if (this.mapping !== undefined) return
    const left = this.items === null ? this.single && this.named === null : this.named === null && this.next < this.items.length
    if (left) raise('TypeError', `not all arguments converted during ${this.mode === 'str' ? 'string' : 'bytes'} formatting`)
  }
}

/** One byte a unit. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** The formatted text. TypeError, ValueError, OverflowError in CPython's words for `mode`. */
export function percentFormat(format: string, args: PyValue, mode: PercentMode): string {
  const source = new Arguments(args, mode)
  let out = ''
  let at = 0
  for (;;) {
    const percent = format.indexOf('%', at)
    if (percent < 0) break
    out += format.slice(at, percent)
    // Only the bare pair stands for a percent sign; with anything between, it is a conversion that does not exist.
    if (format[percent + 1] === '%') {
      out += '%'
      at = percent + 2
      continue
    }
    const { conversion, end } = readConversion(format, percent + 1, source)
    at = end
    out += render(conversion, source)
  }
  source.refuseRest()
  return out + format.slice(at)
}

const MAX_SSIZE = 2 ** 63
const MAX_INT = 2147483647

/** unicode_format_arg_parse */
function readConversion(format: string, start: number, source: Arguments): { conversion: Conversion; end: number } {
  const conversion: Conversion = {
    left: false, plus: false, blank: false, alternate: false, zero: false, width: -1, precision: -1, letter: '', index: 0,
  }
  let at = start
  if (format[at] === '(') at = readKey(format, at, source)
  at = readFlags(format, at, conversion)
  if (format[at] === '*') {
    at++
    conversion.width = starWidth(source.take())
    if (conversion.width < 0) {
      conversion.left = true
      conversion.width = -conversion.width
    }
  } else {
    const width = readDigits(format, at, MAX_SSIZE, 'width too big')
    if (width.end > at) conversion.width = width.value
    at = width.end
  }
  if (format[at] === '.') {
    at++
    if (format[at] === '*') {
      at++
      const value = source.take()
      if (toInt(value) === undefined) raise('TypeError', '* wants int')
      conversion.precision = Math.max(0, asIntArgument(value))
    } else {
      const precision = readDigits(format, at, MAX_INT + 1, source.mode === 'str' ? 'precision too big' : 'prec too big')
      conversion.precision = precision.value
      at = precision.end
    }
  }
  if (format[at] === 'h' || format[at] === 'l' || format[at] === 'L') at++
  if (at >= format.length) raise('ValueError', 'incomplete format')
  conversion.letter = String.fromCodePoint(format.codePointAt(at) as number)
  conversion.index = codePointLength(format.slice(0, at))
  return { conversion, end: at + conversion.letter.length }
}

function readKey(format: string, open: number, source: Arguments): number {
  if (source.mapping === undefined) raise('TypeError', 'format requires a mapping')
  let depth = 1
  let at = open + 1
  for (; at < format.length && depth > 0; at++) {
    if (format[at] === ')') depth--
    else if (format[at] === '(') depth++
  }
  if (depth > 0) raise('ValueError', 'incomplete format key')
  source.useKey(format.slice(open + 1, at - 1))
  return at
}

function readFlags(format: string, start: number, conversion: Conversion): number {
  for (let at = start; ; at++) {
    switch (format[at]) {
      case '-':
        conversion.left = true
        break
      case '+':
        conversion.plus = true
        break
      case ' ':
        conversion.blank = true
        break
      case '#':
        conversion.alternate = true
        break
      case '0':
        conversion.zero = true
        break
      default:
        return at
    }
  }
}

function readDigits(format: string, start: number, limit: number, tooBig: string): { value: number; end: number } {
  let value = 0
  let at = start
  for (; at < format.length; at++) {
    const digit = format.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
    if (value >= limit) raise('ValueError', tooBig)
  }
  return { value, end: at }
}

function starWidth(value: PyValue): number {
  const int = toInt(value)
  if (int === undefined) raise('TypeError', '* wants int')
  if (int >= 2n ** 63n || int < -(2n ** 63n)) raise('OverflowError', 'Python int too large to convert to C ssize_t')
  return Number(int)
}

/** One argument as its conversion wants it, padded. unicode_format_arg_format and _output */
function render(conversion: Conversion, source: Arguments): string {
  const { letter } = conversion
  switch (letter) {
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X':
      return padNumber(conversion, integerText(conversion, source.take()))
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
      return padNumber(conversion, realText(conversion, source))
    case 'c':
      return padText(conversion, source.mode === 'str' ? character(source.take()) : byteCharacter(source.take()))
    case 's':
    case 'r':
    case 'a':
      return padText(conversion, cut(conversion, source.mode === 'str' ? textFor(letter, source.take()) : bytesFor(letter, source.take())))
    case 'b':
      if (source.mode === 'bytes') return padText(conversion, cut(conversion, bytesFor('s', source.take())))
  }
  source.take()
  const c = letter.codePointAt(0) as number
  // C's signed char makes the byte negative, and then the message cannot be written.
  if (source.mode === 'bytes' && c > 127) raise('OverflowError', 'character argument not in range(0x110000)')
  const shown = source.mode === 'bytes' || (c > 31 && c < 127) ? letter : '?'
  return raise('ValueError', `unsupported format character '${shown}' (0x${c.toString(16)}) at index ${conversion.index}`)
}

function textFor(letter: 's' | 'r' | 'a', value: PyValue): string {
  if (letter === 's') return strOf(value)
  const repr = reprOf(value)
  return letter === 'a' ? escapeNonAscii(repr) : repr
}

/** The bytes that %s and %b take, or the ASCII repr. format_obj */
function bytesFor(letter: 's' | 'r' | 'a', value: PyValue): string {
  if (letter !== 's') return escapeNonAscii(reprOf(value))
  if (value instanceof PyBytes || value instanceof PyByteArray) return latinText(value.contents())
  const special = callSpecial(value, '__bytes__')
  if (special !== undefined) {
    if (!(special instanceof PyBytes)) raise('TypeError', `__bytes__ returned non-bytes (type ${typeName(special)})`)
    return latinText(special.bytes)
  }
  if (hasBuffer(value)) return latinText(copiedBytes(value))
  return raise('TypeError', `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeName(value)}'`)
}

/** formatchar */
function character(value: PyValue): string {
  const text = toText(value)
  if (text !== undefined) {
    const length = codePointLength(text)
    if (length !== 1) raise('TypeError', `%c requires an int or a unicode character, not a string of length ${length}`)
    return text
  }
  if (toInt(value) === undefined && typeOf(value).slots.index === undefined) {
    raise('TypeError', `%c requires an int or a unicode character, not ${typeName(value)}`)
  }
  const int = asIndexInt(value)
  if (int < 0 || int > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)')
  return String.fromCodePoint(int as number)
}

/** byte_converter */
function byteCharacter(value: PyValue): string {
  if (value instanceof PyBytes || value instanceof PyByteArray) {
    const bytes = value.contents()
    if (bytes.length !== 1) {
      const kind = value instanceof PyBytes ? 'bytes' : 'bytearray'
      raise('TypeError', `%c requires an integer in range(256) or a single byte, not a ${kind} object of length ${bytes.length}`)
    }
    return latinText(bytes)
  }
  if (toInt(value) === undefined && typeOf(value).slots.index === undefined) {
    raise('TypeError', `%c requires an integer in range(256) or a single byte, not ${qualifiedTypeName(value)}`)
  }
  const int = asIndexInt(value)
  if (int < 0 || int > 255) raise('OverflowError', '%c arg not in range(256)')
  return String.fromCharCode(int as number)
}

function cut({ precision }: Conversion, text: string): string {
  return precision >= 0 && codePointLength(text) > precision ? sliceCodePoints(text, 0, precision) : text
}

function padText({ width, left }: Conversion, text: string): string {
  const missing = width - codePointLength(text)
  if (missing <= 0) return text
  return left ? text + ' '.repeat(missing) : ' '.repeat(missing) + text
}

interface NumberText {
  readonly negative: boolean
  readonly prefix: string
  readonly digits: string
}

function padNumber(conversion: Conversion, { negative, prefix, digits }: NumberText): string {
  const { width, left, zero } = conversion
  const sign = negative ? '-' : conversion.plus ? '+' : conversion.blank ? ' ' : ''
  const head = sign + prefix
  const missing = width - head.length - digits.length
  if (missing <= 0) return head + digits
  if (left) return head + digits + ' '.repeat(missing)
  return zero ? head + '0'.repeat(missing) + digits : ' '.repeat(missing) + head + digits
}

/** The int that a conversion shows; objects that are no numbers are refused in its name. mainformatlong */
function integerFor(letter: string, value: PyValue): PyInt {
  const int = toInt(value)
  if (int !== undefined) return int
  const isBased = letter === 'o' || letter === 'x' || letter === 'X'
  const refuse = (): never =>
    raise('TypeError', `%${letter} format: ${isBased ? 'an integer' : 'a real number'} is required, not ${typeName(value)}`)
  const { index, int: toInteger, float } = typeOf(value).slots
  if (index === undefined && toInteger === undefined && float === undefined && !(value instanceof PyComplex)) refuse()
  try {
    return isBased ? asIndexInt(value) : intFromValue(value)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) refuse()
    throw thrown
  }
}

/** _PyUnicode_FormatLong */
function integerText({ letter, precision, alternate }: Conversion, value: PyValue): NumberText {
  const int = integerFor(letter, value)
  let digits: string
  let prefix = ''
  if (letter === 'o' || letter === 'x' || letter === 'X') {
    digits = int.toString(letter === 'o' ? 8 : 16)
    if (alternate) prefix = letter === 'o' ? '0o' : '0x'
  } else digits = intToString(int)
  const negative = int < 0
  if (negative) digits = digits.slice(1)
  if (digits.length < precision) digits = digits.padStart(precision, '0')
  if (letter === 'X') {
    digits = digits.toUpperCase()
    prefix = prefix.toUpperCase()
  }
  return { negative, prefix, digits }
}

/** formatfloat */
function realText({ letter, precision, alternate }: Conversion, source: Arguments): NumberText {
  const value = source.take()
  let double: number
  try {
    double = asDouble(value)
  } catch (thrown) {
    if (source.mode === 'bytes' && isRaised(thrown, 'BaseException')) raise('TypeError', `float argument required, not ${typeName(value)}`)
    throw thrown
  }
  const text = formatDouble(double, letter, precision < 0 ? 6 : precision, { alternate })
  const negative = text.startsWith('-')
  return { negative, prefix: '', digits: negative ? text.slice(1) : text }
}
