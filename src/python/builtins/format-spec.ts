/**
 * The format mini-language: what `format(value, spec)` does for texts and numbers.
 * Python/formatter_unicode.c
 */
import { raise, typeName } from '../objects/errors'
import type { PyInt, PyValue } from '../objects/object'
import { strOf } from '../objects/protocols'
import { decimalValue } from './characters'
import { codePointLength, sliceCodePoints } from './code-points'
import { formatDouble, reprDouble } from './float-format'
import { doubleOfInt, intToString } from './int-arithmetic'
import type { ComplexParts } from './complex-arithmetic'

type Separator = '' | ',' | '_'

export interface FormatSpec {
  /** One character. */
  fill: string
  align: '<' | '>' | '^' | '='
  sign: '' | '+' | '-' | ' '
  /** `z`: no minus sign before what rounds to zero. */
  noNegativeZero: boolean
  /** `#` */
  alternate: boolean
  /** -1: not given. */
  width: number
  precision: number
  separator: Separator
  fractionSeparator: Separator
  /** A character, or '' for none. */
  type: string
}

const ALIGNMENTS = '<>=^'
const MAX_SSIZE = 2 ** 63

/** Specs that were read lately: a program formats with few, many times. */
const known = new Map<string, FormatSpec>()
const MAX_KNOWN = 200

/** The spec that a text spells. ValueError for what is wrong with it. */
export function parseFormatSpec(text: string, value: PyValue, defaultType: string, defaultAlign: '<' | '>'): FormatSpec {
  const key = defaultType + defaultAlign + text
  let spec = known.get(key)
  if (spec === undefined) {
    spec = readFormatSpec(text, value, defaultType, defaultAlign)
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(key, spec)
  }
  return spec
}

/** parse_internal_render_format_spec */
function readFormatSpec(text: string, value: PyValue, defaultType: string, defaultAlign: '<' | '>'): FormatSpec {
  const chars = [...text]
  const spec: FormatSpec = {
    fill: ' ', align: defaultAlign, sign: '', noNegativeZero: false, alternate: false, width: -1, precision: -1,
    separator: '', fractionSeparator: '', type: defaultType,
  }
  let at = 0
  let aligned = false
  let filled = false
  if (chars.length >= 2 && ALIGNMENTS.includes(chars[1] as string)) {
    spec.fill = chars[0] as string
    spec.align = chars[1] as FormatSpec['align']
    aligned = filled = true
    at = 2
  } else if (chars.length >= 1 && ALIGNMENTS.includes(chars[0] as string)) {
    spec.align = chars[0] as FormatSpec['align']
    aligned = true
    at = 1
  }
  if (chars[at] === '+' || chars[at] === '-' || chars[at] === ' ') spec.sign = chars[at++] as FormatSpec['sign']
  if (chars[at] === 'z') {
    spec.noNegativeZero = true
    at++
  }
  if (chars[at] === '#') {
    spec.alternate = true
    at++
  }
  if (!filled && chars[at] === '0') {
    spec.fill = '0'
    if (!aligned && defaultAlign === '>') spec.align = '='
    at++
  }
  const readNumber = (): number => {
    let number = -1
    for (; at < chars.length; at++) {
      const digit = decimalValue((chars[at] as string).codePointAt(0) as number)
      if (digit < 0) break
      number = Math.max(number, 0) * 10 + digit
      if (number >= MAX_SSIZE) raise('ValueError', 'Too many decimal digits in format string')
    }
    return number
  }
  const readSeparator = (): Separator => {
    let found: Separator = ''
    if (chars[at] === ',') {
      found = ','
      at++
    }
    if (chars[at] === '_') {
      if (found !== '') raise('ValueError', "Cannot specify both ',' and '_'.")
      found = '_'
      at++
    }
    if (found === '_' && chars[at] === ',') raise('ValueError', "Cannot specify both ',' and '_'.")
    return found
  }
  spec.width = readNumber()
  spec.separator = readSeparator()
  if (chars[at] === '.') {
    at++
    spec.precision = readNumber()
    spec.fractionSeparator = readSeparator()
    if (spec.precision < 0 && spec.fractionSeparator === '') raise('ValueError', 'Format specifier missing precision')
  }
  if (chars.length - at > 1) raise('ValueError', `Invalid format specifier '${text}' for object of type '${typeName(value)}'`)
  // The character 0 is how C says that there is none, where that is the default.
  if (at < chars.length && !(chars[at] === '\0' && defaultType === '')) spec.type = chars[at] as string
  checkSeparators(spec)
  return spec
}

function checkSeparators(spec: FormatSpec): void {
  if (spec.separator !== '') {
    const fits = spec.type === '' || 'defgEG%F'.includes(spec.type) || (spec.separator === '_' && 'boxX'.includes(spec.type))
    if (!fits) refuseSeparator(spec.separator, spec.type)
  }
  if (spec.fractionSeparator !== '' && spec.type === 'n') refuseSeparator(spec.fractionSeparator, 'n')
}

/** A character as messages show it. */
function shownType(type: string): string {
  const c = type.codePointAt(0) as number
  return c > 32 && c < 128 ? type : `\\x${c.toString(16)}`
}

function refuseSeparator(separator: Separator, type: string): never {
  return raise('ValueError', `Cannot specify '${separator}' with '${shownType(type)}'.`)
}

function unknownType(type: string, value: PyValue): never {
  return raise('ValueError', `Unknown format code '${shownType(type)}' for object of type '${typeName(value)}'`)
}

/** Fills up to the width; an alignment of '=' has been dealt with by then. */
function pad(text: string, spec: FormatSpec): string {
  if (spec.width < 0) return text
  const missing = spec.width - codePointLength(text)
  if (missing <= 0) return text
  if (spec.align === '<') return text + spec.fill.repeat(missing)
  if (spec.align === '>') return spec.fill.repeat(missing) + text
  const left = missing >> 1
  return spec.fill.repeat(left) + text + spec.fill.repeat(missing - left)
}

/** str.__format__. format_string_internal */
export function formatText(value: PyValue, text: string, specText: string): string {
  if (specText === '') return text
  const spec = parseFormatSpec(specText, value, 's', '<')
  if (spec.type !== 's') unknownType(spec.type, value)
  if (spec.sign !== '') raise('ValueError', `${spec.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`)
  if (spec.noNegativeZero) raise('ValueError', 'Negative zero coercion (z) not allowed in string format specifier')
  if (spec.alternate) raise('ValueError', 'Alternate form (#) not allowed in string format specifier')
  if (spec.align === '=') raise('ValueError', "'=' alignment not allowed in string format specifier")
  const shown = spec.precision >= 0 && codePointLength(text) > spec.precision ? sliceCodePoints(text, 0, spec.precision) : text
  return pad(shown, spec)
}

/** A number taken apart: `sign prefix digits rest`. */
interface NumberParts {
  readonly negative: boolean
  readonly prefix: string
  /** Before the point. */
  readonly digits: string
  /** The point and all after it; or a word such as `nan`. */
  readonly rest: string
}

function signOf(negative: boolean, sign: FormatSpec['sign']): string {
  if (negative) return '-'
  return sign === '+' || sign === ' ' ? sign : ''
}

/** Puts separators between groups, and zeros before, until `minWidth` is filled. _PyUnicode_InsertThousandsGrouping */
export function groupDigits(digits: string, separator: Separator, size: number, minWidth: number): string {
  let out = ''
  let remaining = digits.length
  let width = minWidth
  for (;;) {
    const length = Math.min(size, Math.max(remaining, width, 1))
    const taken = Math.min(remaining, length)
    out = '0'.repeat(length - taken) + digits.slice(remaining - taken, remaining) + (out === '' ? '' : separator + out)
    remaining -= taken
    width -= length
    if (remaining <= 0 && width <= 0) return out
    width -= separator.length
  }
}

/** The digits after the point in groups of three, counted from the point. */
function groupFraction(rest: string, separator: Separator): string {
  if (separator === '' || !rest.startsWith('.')) return rest
  const [, digits, tail] = /^\.(\d*)(.*)$/.exec(rest) as unknown as [string, string, string]
  return `.${(digits.match(/\d{1,3}/g) ?? []).join(separator)}${tail}`
}

/** Sign, prefix, grouping and padding. calc_number_widths and fill_number */
function layOutNumber(parts: NumberParts, spec: FormatSpec, groupSize = 3): string {
  const sign = signOf(parts.negative, spec.sign)
  const rest = groupFraction(parts.rest, spec.fractionSeparator)
  const before = sign.length + parts.prefix.length
  const zeroPadded = spec.fill === '0' && spec.align === '='
  let { digits } = parts
  if (digits !== '') {
    const minWidth = zeroPadded ? spec.width - before - rest.length : 0
    if (spec.separator !== '') digits = groupDigits(digits, spec.separator, groupSize, minWidth)
    else if (digits.length < minWidth) digits = digits.padStart(minWidth, '0')
  }
  if (spec.align !== '=') return pad(sign + parts.prefix + digits + rest, spec)
  const missing = spec.width - before - digits.length - rest.length
  return sign + parts.prefix + (missing > 0 ? spec.fill.repeat(missing) : '') + digits + rest
}

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 }

/** int.__format__: `value` is the int of `self`. _PyLong_FormatAdvancedWriter */
export function formatInt(self: PyValue, value: PyInt, specText: string): string {
  if (specText === '') return typeof self === 'number' || typeof self === 'bigint' ? intToString(self) : strOf(self)
  const spec = parseFormatSpec(specText, self, 'd', '>')
  switch (spec.type) {
    case 'b':
    case 'c':
    case 'd':
    case 'o':
    case 'x':
    case 'X':
    case 'n':
      return formatInteger(value, spec)
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G':
    case '%':
      return formatReal(doubleOfInt(value), spec)
    default:
      return unknownType(spec.type, self)
  }
}

/** format_long_internal */
function formatInteger(value: PyInt, spec: FormatSpec): string {
  if (spec.precision !== -1) raise('ValueError', 'Precision not allowed in integer format specifier')
  if (spec.noNegativeZero) raise('ValueError', 'Negative zero coercion (z) not allowed in integer format specifier')
  if (spec.type === 'c') return formatCharacter(value, spec)
  const radix = RADIX[spec.type] ?? 10
  const negative = value < 0
  let digits = radix === 10 ? intToString(value) : value.toString(radix)
  if (negative) digits = digits.slice(1)
  let prefix = spec.alternate && radix !== 10 ? `0${spec.type}` : ''
  if (spec.type === 'X') {
    digits = digits.toUpperCase()
    prefix = prefix.toUpperCase()
  }
  return layOutNumber({ negative, prefix, digits, rest: '' }, spec, radix === 10 ? 3 : 4)
}

function formatCharacter(value: PyInt, spec: FormatSpec): string {
  if (spec.sign !== '') raise('ValueError', "Sign not allowed with integer format specifier 'c'")
  if (spec.alternate) raise('ValueError', "Alternate form (#) not allowed with integer format specifier 'c'")
  if (value >= 2n ** 63n || value < -(2n ** 63n)) raise('OverflowError', 'Python int too large to convert to C long')
  if (value < 0 || value > 0x10ffff) raise('OverflowError', '%c arg not in range(0x110000)')
  const char = String.fromCodePoint(value as number)
  if (spec.align !== '=') return pad(char, spec)
  return spec.width > 1 ? spec.fill.repeat(spec.width - 1) + char : char
}

/** float.__format__. _PyFloat_FormatAdvancedWriter */
export function formatFloat(self: PyValue, value: number, specText: string): string {
  if (specText === '') return (self as { cls: { isHeapType: boolean } }).cls.isHeapType ? strOf(self) : reprDouble(value)
  const spec = parseFormatSpec(specText, self, '', '>')
  if (spec.type !== '' && !'eEfFgGn%'.includes(spec.type)) unknownType(spec.type, self)
  return formatReal(value, spec)
}

function checkPrecision(precision: number): void {
  if (precision >= 2147483647) raise('ValueError', 'precision too big')
}

function isZeroText(text: string): boolean {
  return !/[1-9a-df-zA-DF-Z]/.test(text.replace(/[eE].*$/, ''))
}

interface Rendered {
  readonly negative: boolean
  /** Without a sign. */
  readonly text: string
}

/** A double by the presentation type of a spec, without sign, groups and padding. */
function renderDouble(value: number, spec: FormatSpec): Rendered {
  checkPrecision(spec.precision)
  let code = spec.type
  let precision = spec.precision
  let addDotZero = false
  let suffix = ''
  let shown = value
  if (code === '') {
    addDotZero = true
    code = precision < 0 ? 'r' : 'g'
  } else if (code === 'n') code = 'g'
  else if (code === '%') {
    code = 'f'
    shown = value * 100
    suffix = '%'
  }
  if (precision < 0) precision = 6
  const text = formatDouble(shown, code, precision, { alternate: spec.alternate, addDotZero }) + suffix
  if (!text.startsWith('-')) return { negative: false, text }
  const bare = text.slice(1)
  return { negative: !(spec.noNegativeZero && Number.isFinite(shown) && isZeroText(bare)), text: bare }
}

function splitNumber({ negative, text }: Rendered): NumberParts {
  let end = 0
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end++
  return { negative, prefix: '', digits: text.slice(0, end), rest: text.slice(end) }
}

/** format_float_internal */
function formatReal(value: number, spec: FormatSpec): string {
  return layOutNumber(splitNumber(renderDouble(value, spec)), spec)
}

/** complex.__format__. format_complex_internal */
export function formatComplex(self: PyValue, { re, im }: ComplexParts, specText: string): string {
  if (specText === '') return strOf(self)
  const spec = parseFormatSpec(specText, self, '', '>')
  if (spec.type !== '' && !'eEfFgGn'.includes(spec.type)) unknownType(spec.type, self)
  checkPrecision(spec.precision)
  if (spec.fill === '0') raise('ValueError', 'Zero padding is not allowed in complex format specifier')
  if (spec.align === '=') raise('ValueError', "'=' alignment flag is not allowed in complex format specifier")
  const onlyImaginary = spec.type === '' && re === 0 && !Object.is(re, -0)
  const part: FormatSpec = { ...spec, fill: ' ', align: '<', width: -1 }
  const realText = onlyImaginary ? '' : layOutNumber(splitNumber(renderComplexPart(re, part)), part)
  if (!onlyImaginary) part.sign = '+'
  const imaginaryText = layOutNumber(splitNumber(renderComplexPart(im, part)), part)
  const text = `${realText}${imaginaryText}j`
  return pad(spec.type === '' && !onlyImaginary ? `(${text})` : text, spec)
}

/** As for a float, but without `.0`. */
function renderComplexPart(value: number, spec: FormatSpec): Rendered {
  if (spec.type !== '') return renderDouble(value, spec)
  const text = formatDouble(value, spec.precision < 0 ? 'r' : 'g', spec.precision, { alternate: spec.alternate })
  const negative = text.startsWith('-')
  const bare = negative ? text.slice(1) : text
  return { negative: negative && !(spec.noNegativeZero && Number.isFinite(value) && isZeroText(bare)), text: bare }
}
