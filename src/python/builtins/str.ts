/**
 * str. Indices count code points; how a JavaScript string is walked by them is in code-points.ts.
 * Objects/unicodeobject.c
 */
import { plainTypes, type Keywords, type PyType, type PyValue } from '../objects/object'
import { qualifiedTypeName, raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, staticMethod, unpackKeywords, variadic, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, hasIndex, isTrue } from '../objects/number'
import { strOf } from '../objects/protocols'
import { makeList, makeTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { PyBUF } from '../buffer/flags'
import { getBufferOr, releaseBuffer, windowOf } from '../buffer/request'
import { asSliceBound, asSsizeArgument, asTextArgument } from './arguments'
import { makeBytes } from './bytes-storage'
import { isAlnum, isAlpha, isDecimal, isDigit, isIdentifierPart, isIdentifierStart, isLower, isNumeric, isPrintable, isSpace, isUpper } from './characters'
import { decodeBytes, encodeString } from './codecs'
import { codePointAt, codePointLength, codePointsOf, compareTexts, isNarrow, sliceCodePoints, textFromPoints } from './code-points'
import { formatText } from './format-spec'
import { formatMethod } from './int'
import { percentFormat } from './percent-format'
import { isSlice, sliceRange, type PySlice } from './slice'
import { callSource, formatFields, mappingSource } from './str-format'
import { capitalize, caseFold, everyCharacter, isAscii, isOneCase, isTitleCase, swapCase, titleCase } from './str-case'
import { PyStrIterator } from './str-iterator'
import {
  checkLength,
  expandTabs,
  hashText,
  join,
  justify,
  makeTranslation,
  separatorText,
  startsOrEnds,
  textArgument,
  translate,
  zeroFill,
} from './str-methods'
import { reprString } from './str-repr'
import {
  countText,
  findLastText,
  findText,
  replaceText,
  splitBlanks,
  splitLastBlanks,
  splitLastText,
  splitLines,
  splitText,
  stripText,
  type Side,
} from './str-search'
import { PyStrObject, textIn, toText } from './str-storage'

export { codePointAt, codePointLength, sliceCodePoints } from './code-points'
export { reprString } from './str-repr'
export { PyStrObject, toText } from './str-storage'

/** unicode_new_impl */
function newStr(cls: PyType, args: PyValue[], keywords: Keywords): PyValue {
  if (cls === strType && keywords === null && args.length > 3) raise('TypeError', `str expected at most 3 arguments, got ${args.length}`)
  const [object, encoding, errors] =
    keywords === null && args.length <= 1 ? args : unpackKeywords('str', { names: ['object', 'encoding', 'errors'] }, args, keywords)
  // Without keywords there is a shorter way in, which names even None by its type. unicode_vectorcall
  if (cls === strType && keywords === null) {
    for (const [name, value] of [['encoding', encoding], ['errors', errors]] as const) {
      if (value !== undefined && toText(value) === undefined) raise('TypeError', `str() argument '${name}' must be str, not ${qualifiedTypeName(value)}`)
    }
  }
  const codec = encoding === undefined ? undefined : asTextArgument(encoding, 'str', 'encoding')
  const handler = errors === undefined ? undefined : asTextArgument(errors, 'str', 'errors')
  let text: string
  if (object === undefined) text = ''
  else if (codec === undefined && handler === undefined) text = strOf(object)
  else text = decode(object, codec ?? 'utf-8', handler ?? 'strict')
  return cls === strType ? text : new PyStrObject(cls, text)
}

/** PyUnicode_FromEncodedObject */
function decode(value: PyValue, encoding: string, errors: string): string {
  if (toText(value) !== undefined) raise('TypeError', 'decoding str is not supported')
  const refused = (): never => raise('TypeError', `decoding to str: need a bytes-like object, ${typeName(value)} found`)
  const buffer = getBufferOr(value, PyBUF.SIMPLE, refused)
  try {
    return decodeBytes(windowOf(buffer), encoding, errors)
  } finally {
    releaseBuffer(buffer)
  }
}

/** text[key]. unicode_subscript */
function subscript(self: PyValue, key: PyValue): PyValue {
  const text = textIn(self)
  if (typeof key === 'number') return at(text, key)
  if (isSlice(key)) return slice(text, key)
  if (!hasIndex(key)) raise('TypeError', `string indices must be integers, not '${typeName(key)}'`)
  const index = asIndexInt(key)
  if (typeof index === 'bigint' && (index >= 2n ** 63n || index < -(2n ** 63n))) {
    raise('IndexError', `cannot fit '${typeName(key)}' into an index-sized integer`)
  }
  return at(text, Number(index))
}

function at(text: string, index: number): string {
  const length = codePointLength(text)
  const position = index < 0 ? index + length : index
  if (position < 0 || position >= length) raise('IndexError', 'string index out of range')
  return codePointAt(text, position)
}

function slice(text: string, key: PySlice): string {
  const { start, step, count } = sliceRange(key, codePointLength(text))
  if (step === 1) return count === 0 ? '' : sliceCodePoints(text, start, start + count)
  if (isNarrow(text)) {
    let out = ''
    for (let i = 0, from = start; i < count; i++, from += step) out += text[from]
    return out
  }
  const points = codePointsOf(text)
  const picked = new Uint32Array(count)
  for (let i = 0; i < count; i++) picked[i] = points[start + i * step] as number
  return textFromPoints(picked)
}

/** str + str. PyUnicode_Concat */
function concatTexts(left: PyValue, right: PyValue): string {
  const a = textIn(left)
  const b = toText(right)
  if (b === undefined) raise('TypeError', `can only concatenate str (not "${typeName(right)}") to str`)
  checkLength(a.length + b.length)
  return a + b
}

function repeat(self: PyValue, count: number): string {
  const text = textIn(self)
  if (count <= 0 || text === '') return ''
  checkLength(text.length * count)
  return text.repeat(count)
}

function contains(self: PyValue, item: PyValue): boolean {
  const needle = toText(item)
  if (needle === undefined) raise('TypeError', `'in <string>' requires string as left operand, not ${typeName(item)}`)
  return textIn(self).includes(needle)
}

/** find and its like: bounds count code points. */
function search(name: string, find: (text: string, needle: string, start: number, end: number) => number, missing: number | null): MethodSpec {
  return positional(1, 3, (self: PyValue, sub, start, end) => {
    const needle = textArgument(sub, name, 1)
    const found = find(textIn(self), needle, asSliceBound(start, 0), asSliceBound(end, Number.MAX_SAFE_INTEGER))
    if (found < 0 && missing === null) raise('ValueError', 'substring not found')
    return found
  })
}

function strip(name: string, side: Side): MethodSpec {
  return positional(0, 1, (self: PyValue, chars) => {
    if (chars === undefined || chars === null) return stripText(textIn(self), null, side)
    const set = toText(chars)
    if (set === undefined) raise('TypeError', `${name} arg must be None or str`)
    return stripText(textIn(self), set, side)
  })
}

function split(byText: (text: string, separator: string, limit: number) => string[], byBlanks: (text: string, limit: number) => string[]): MethodSpec {
  return withKeywords({ names: ['sep', 'maxsplit'] }, (self: PyValue, separator, maxsplit) => {
    const limit = maxsplit === undefined ? -1 : asSsizeArgument(maxsplit)
    if (separator === undefined || separator === null) return makeList(byBlanks(textIn(self), limit))
    const text = toText(separator)
    if (text === undefined) raise('TypeError', `must be str or None, not ${typeName(separator)}`)
    return makeList(byText(textIn(self), text, limit))
  })
}

/** partition and rpartition: the text itself where the separator is not found. */
function partition(fromEnd: boolean): MethodSpec {
  return oneArg((self: PyValue, separator) => {
    const text = textIn(self)
    const sep = separatorText(separator)
    if (sep === '') raise('ValueError', 'empty separator')
    const found = fromEnd ? text.lastIndexOf(sep) : text.indexOf(sep)
    if (found < 0) return makeTuple(fromEnd ? ['', '', self] : [self, '', ''])
    return makeTuple([text.slice(0, found), sep, text.slice(found + sep.length)])
  })
}

function test(check: (text: string) => boolean): MethodSpec {
  return noArgs((self: PyValue) => check(textIn(self)))
}

function mapped(change: (text: string) => string): MethodSpec {
  return noArgs((self: PyValue) => change(textIn(self)))
}

/** str.isidentifier. PyUnicode_IsIdentifier */
export function isIdentifier(text: string): boolean {
  let first = true
  for (const char of text) {
    const c = char.codePointAt(0) as number
    if (!(first ? isIdentifierStart(c) : isIdentifierPart(c))) return false
    first = false
  }
  return !first
}

function isPrintableText(text: string): boolean {
  for (const char of text) if (!isPrintable(char.codePointAt(0) as number)) return false
  return true
}

/** Header, and one, two or four bytes a character, by the widest. unicode_sizeof_impl */
function sizeOf(text: string): number {
  if (isAscii(text)) return 41 + text.length
  let widest = 0
  let length = 0
  for (const char of text) {
    widest = Math.max(widest, char.codePointAt(0) as number)
    length++
  }
  const width = widest < 0x100 ? 1 : widest < 0x10000 ? 2 : 4
  // Single Latin-1 characters carry their UTF-8 with them.
  const cached = length === 1 && width === 1 ? 3 : 0
  return 56 + width * (length + 1) + cached
}

function formatCall(self: PyValue, args: PyValue[], keywords: Keywords): PyValue {
  const text = textIn(self)
  if (!text.includes('{') && !text.includes('}')) return self
  return formatFields(text, callSource(args, keywords))
}

export const strType: PyType = defineType<PyValue>('str', {
  matchSelf: true,
  doc: `str(object='') -> str
str(bytes_or_buffer[, encoding[, errors]]) -> str

Create a new string object from the given object. If encoding or
errors is specified, then the object must expose a data buffer
that will be decoded using the given encoding and error handler.
Otherwise, returns the result of object.__str__() (if defined)
or repr(object).
encoding defaults to 'utf-8'.
errors defaults to 'strict'.`,
  slots: {
    new: newStr,
    repr: (self) => reprString(textIn(self)),
    str: textIn,
    hash: (self) => hashText(textIn(self)),
    compare(self, other, op) {
      const right = toText(other)
      if (right === undefined) return undefined
      const left = textIn(self)
      if (op === '==') return left === right
      if (op === '!=') return left !== right
      const order = compareTexts(left, right)
      if (op === '<') return order < 0
      if (op === '<=') return order <= 0
      return op === '>' ? order > 0 : order >= 0
    },
    iter: (self) => new PyStrIterator(textIn(self), typeof self === 'string'),
    length: (self) => codePointLength(textIn(self)),
    getItem: subscript,
    contains,
    concat: concatTexts,
    repeat,
    mod(left, right) {
      const format = toText(left)
      return format === undefined ? undefined : percentFormat(format, right, 'str')
    },
  },
  methods: {
    encode: withKeywords({ names: ['encoding', 'errors'] }, (self: PyValue, encoding, errors) =>
      makeBytes(
        encodeString(
          textIn(self),
          encoding === undefined ? 'utf-8' : asTextArgument(encoding, 'encode', 'encoding'),
          errors === undefined ? 'strict' : asTextArgument(errors, 'encode', 'errors'),
        ),
      ),
    ),
    replace: withKeywords(
      { names: ['', '', 'count'], positionalOnly: 2, required: 2 },
      (self: PyValue, old, by, count) => {
        const from = textArgument(old, 'replace', 1)
        const to = textArgument(by, 'replace', 2)
        const limit = count === undefined ? -1 : asSsizeArgument(count)
        return replaceText(textIn(self), from, to, limit)
      },
    ),
    split: split(splitText, splitBlanks),
    rsplit: split(splitLastText, splitLastBlanks),
    join: oneArg(join),
    capitalize: mapped(capitalize),
    casefold: mapped(caseFold),
    title: mapped(titleCase),
    center: positional(1, 2, (self: PyValue, width, fill) => justify(self, width, fill, 'center')),
    count: search('count', countText, 0),
    expandtabs: withKeywords({ names: ['tabsize'] }, (self: PyValue, size) => expandTabs(self, size)),
    find: search('find', findText, -1),
    partition: partition(false),
    index: search('index', findText, null),
    ljust: positional(1, 2, (self: PyValue, width, fill) => justify(self, width, fill, 'left')),
    lower: mapped((text) => text.toLowerCase()),
    lstrip: strip('lstrip', 'left'),
    rfind: search('rfind', findLastText, -1),
    rindex: search('rindex', findLastText, null),
    rjust: positional(1, 2, (self: PyValue, width, fill) => justify(self, width, fill, 'right')),
    rstrip: strip('rstrip', 'right'),
    rpartition: partition(true),
    splitlines: withKeywords({ names: ['keepends'] }, (self: PyValue, keepEnds) =>
      makeList(splitLines(textIn(self), keepEnds !== undefined && isTrue(keepEnds))),
    ),
    strip: strip('strip', 'both'),
    swapcase: mapped(swapCase),
    translate: oneArg(translate),
    upper: mapped((text) => text.toUpperCase()),
    startswith: positional(1, 3, (self: PyValue, prefix, start, end) => startsOrEnds(self, prefix as PyValue, start, end, false)),
    endswith: positional(1, 3, (self: PyValue, suffix, start, end) => startsOrEnds(self, suffix as PyValue, start, end, true)),
    removeprefix: oneArg((self: PyValue, prefix) => {
      const text = textIn(self)
      const affix = textArgument(prefix, 'removeprefix')
      return affix !== '' && text.startsWith(affix) ? text.slice(affix.length) : text
    }),
    removesuffix: oneArg((self: PyValue, suffix) => {
      const text = textIn(self)
      const affix = textArgument(suffix, 'removesuffix')
      return affix !== '' && text.endsWith(affix) ? text.slice(0, -affix.length) : text
    }),
    isascii: test(isAscii),
    islower: test((text) => isOneCase(text, isLower, isUpper)),
    isupper: test((text) => isOneCase(text, isUpper, isLower)),
    istitle: test(isTitleCase),
    isspace: test((text) => everyCharacter(text, isSpace)),
    isdecimal: test((text) => everyCharacter(text, isDecimal)),
    isdigit: test((text) => everyCharacter(text, isDigit)),
    isnumeric: test((text) => everyCharacter(text, isNumeric)),
    isalpha: test((text) => everyCharacter(text, isAlpha)),
    isalnum: test((text) => everyCharacter(text, isAlnum)),
    isidentifier: test(isIdentifier),
    isprintable: test(isPrintableText),
    zfill: oneArg(zeroFill),
    format: variadic(formatCall),
    format_map: oneArg((self: PyValue, mapping) => formatFields(textIn(self), mappingSource(mapping))),
    maketrans: staticMethod(positional(1, 3, (_self: null, x, y, z) => makeTranslation(x as PyValue, y, z))),
    __format__: formatMethod((self, spec) => (spec === '' ? strOf(self) : formatText(self, textIn(self), spec))),
    __getnewargs__: noArgs((self: PyValue) => makeTuple([textIn(self)])),
    __sizeof__: noArgs((self: PyValue) => sizeOf(textIn(self))),
  },
})
plainTypes.str = strType

export { escapeNonAscii } from './str-repr'
