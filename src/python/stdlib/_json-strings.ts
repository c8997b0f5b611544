/** Strings of JSON, both ways. Modules/_json.c: scanstring_unicode, ascii_escape_unicode */
import type { PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import type { PyBuiltinFunction } from '../objects/native'
import { makeTuple } from '../objects/tuple'
import { codePointsOf, isNarrow, textFromPoints } from '../builtins/code-points'
import { toText } from '../builtins/str-storage'

/** json.decoder.JSONDecodeError(message, document, position). raise_errmsg */
export function refuse(message: string, document: PyValue, position: number): never {
  const decoder = interpreter.importModule('json.decoder', null, null, makeTuple(['JSONDecodeError']), 0)
  const error = call(getAttribute(decoder, 'JSONDecodeError'), [message, document, position])
  throw new PyRaise(error as PyException)
}

export function textArgument(value: PyValue): string {
  return toText(value) ?? raise('TypeError', `first argument must be a string, not ${typeName(value)}`)
}

const ESCAPES: Readonly<Record<number, number>> = { 34: 34, 92: 92, 47: 47, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 }

function hexDigit(c: number | undefined): number {
  if (c === undefined) return -1
  if (c >= 48 && c <= 57) return c - 48
  const lower = c | 32
  return lower >= 97 && lower <= 102 && c < 128 ? lower - 87 : -1
}

/** Four hexadecimal digits from `at` on, or -1. */
function fourDigits(points: Uint32Array, at: number): number {
  let code = 0
  for (let i = at; i < at + 4; i++) {
    const digit = hexDigit(points[i])
    if (digit < 0) return -1
    code = code * 16 + digit
  }
  return code
}

let lastText = ''
let lastPoints: Uint32Array = new Uint32Array(0)

/** The document by code points; kept, because its strings are asked for one after another. */
export function pointsOf(text: string): Uint32Array {
  if (text !== lastText) {
    lastPoints = codePointsOf(text)
    lastText = text
  }
  return lastPoints
}

/** The string whose first character after the quote is at `end`, and the place after its closing quote. scanstring_unicode */
export function scanString(document: PyValue, end: number, strict: boolean): { value: string; end: number } {
  const text = textArgument(document)
  const points = pointsOf(text)
  if (end < 0 || end > points.length) raise('ValueError', 'end is out of bounds')
  const begin = end - 1
  const parts: string[] = []
  const narrow = isNarrow(text)
  for (;;) {
    const from = end
    let c: number | undefined
    for (; end < points.length; end++) {
      c = points[end] as number
      if (c === 34 || c === 92) break
      if (c <= 0x1f && strict) refuse('Invalid control character at', document, end)
    }
    if (end > from) parts.push(narrow ? text.slice(from, end) : textFromPoints(points.subarray(from, end)))
    if (end >= points.length) refuse('Unterminated string starting at', document, begin)
    end++
    if (c === 34) return { value: parts.join(''), end }
    const escape = points[end++]
    if (escape === undefined) refuse('Unterminated string starting at', document, begin)
    if (escape !== 117) {
      const meant = ESCAPES[escape]
      if (meant === undefined) refuse('Invalid \\escape', document, end - 2)
      parts.push(String.fromCharCode(meant))
      continue
    }
    const code = fourDigits(points, end)
    if (code < 0) refuse('Invalid \\uXXXX escape', document, end - 1)
    end += 4
    // The other half of a pair may follow.
    if (code >= 0xd800 && code <= 0xdbff && points[end] === 92 && points[end + 1] === 117) {
      const low = fourDigits(points, end + 2)
      if (low >= 0xdc00 && low <= 0xdfff) {
        parts.push(String.fromCharCode(code, low))
        end += 6
        continue
      }
    }
    parts.push(String.fromCharCode(code))
  }
}

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escaped(character: string): string {
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

export type TextEncoderOfJson = (text: string) => string

export const encodeText: TextEncoderOfJson = (text) => `"${text.replace(/["\\]|[^ -\uffff]/g, escaped)}"`
export const encodeAscii: TextEncoderOfJson = (text) => `"${text.replace(/[^ !#-[\]-~]/g, escaped)}"`

const BY_NAME: Readonly<Record<string, TextEncoderOfJson>> = { encode_basestring: encodeText, encode_basestring_ascii: encodeAscii }

/** What a function of this module does with a text, when it is one of those that write strings. */
export function isEncoder(fn: PyBuiltinFunction): TextEncoderOfJson | undefined {
  return fn.module === '_json' ? BY_NAME[fn.name] : undefined
}
