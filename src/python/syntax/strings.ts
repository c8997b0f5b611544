/**
 * String literals: prefix, quotes, escapes. Parser/string_parser.c
 * A fault carries CPython's text; the error pass gives it a place.
 */

import { characterTable, resolveCharacterName } from './character-names'
import { NotSimulatedSyntax } from './errors'
import type { ConstantValue } from './nodes'

const BACKSLASH = 92

/** An escape that cannot be decoded; the message is the whole of CPython's. */
export class StringFault extends Error {}

/** Told of the first escape that means nothing: what follows the backslash, and how many lines into the literal. */
export type EscapeWarning = (escaped: string, newlinesBefore: number) => void

export interface StringLiteral {
  value: ConstantValue & { type: 'str' | 'bytes' }
  prefix: 'u' | null
}

/** The value of a whole STRING token. `lineno` is the token's line. _PyPegen_parse_string */
export function stringValue(token: string, lineno: number, warn: EscapeWarning): StringLiteral {
  let index = 0
  let bytes = false
  let raw = false
  for (; ; index++) {
    const code = token.charCodeAt(index)
    if (code === 34 || code === 39) break
    const lower = code | 32
    if (lower === 98) bytes = true
    else if (lower === 114) raw = true
  }
  const quote = token.charCodeAt(index)
  const triple = token.length - index >= 6 && token.charCodeAt(index + 1) === quote && token.charCodeAt(index + 2) === quote
  const size = triple ? 3 : 1
  const body = token.slice(index + size, token.length - size)
  if (bytes) return { value: { type: 'bytes', value: bytesValue(body, raw, warn) }, prefix: null }
  const value = raw || !body.includes('\\') ? body : decodeEscapes(body, lineno, warn)
  return { value: { type: 'str', value }, prefix: token.charCodeAt(0) === 117 ? 'u' : null }
}

function bytesValue(body: string, raw: boolean, warn: EscapeWarning): Uint8Array {
  for (let index = 0; index < body.length; index++) {
    if (body.charCodeAt(index) > 127) throw new StringFault('bytes can only contain ASCII literal characters')
  }
  if (raw || !body.includes('\\')) return Uint8Array.from(body, (char) => char.charCodeAt(0))
  return decodeBytesEscapes(body, warn)
}

const SIMPLE_ESCAPES: Readonly<Record<number, number>> = {
  92: 92, 39: 39, 34: 34, 97: 7, 98: 8, 102: 12, 110: 10, 114: 13, 116: 9, 118: 11,
}

function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const lower = code | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

/** Up to three octal digits from `start`: the value and the offset after them. */
function octal(body: string, start: number): { value: number; end: number } {
  let value = 0
  let end = start
  while (end < start + 3) {
    const digit = body.charCodeAt(end) - 48
    if (!(digit >= 0 && digit < 8)) break
    value = value * 8 + digit
    end++
  }
  return { value, end }
}

function countNewlines(text: string, end: number): number {
  let count = 0
  for (let index = 0; index < end; index++) if (text.charCodeAt(index) === 10) count++
  return count
}

function decodeBytesEscapes(body: string, warn: EscapeWarning): Uint8Array {
  const out: number[] = []
  let warned = false
  const warnOnce = (escaped: string, at: number): void => {
    if (!warned) warn(escaped, countNewlines(body, at))
    warned = true
  }
  for (let index = 0; index < body.length;) {
    const code = body.charCodeAt(index)
    if (code !== BACKSLASH) {
      out.push(code)
      index++
      continue
    }
    const escape = body.charCodeAt(index + 1)
    const simple = SIMPLE_ESCAPES[escape]
    if (simple !== undefined) {
      out.push(simple)
      index += 2
    } else if (escape === 10) {
      index += 2
    } else if (escape >= 48 && escape < 56) {
      const { value, end } = octal(body, index + 1)
      if (value > 255) warnOnce(body.slice(index + 1, end), index)
      out.push(value & 255)
      index = end
    } else if (escape === 120) {
      const high = hexValue(body.charCodeAt(index + 2))
      const low = hexValue(body.charCodeAt(index + 3))
      if (high < 0 || low < 0) throw new StringFault(`(value error) invalid \\x escape at position ${index}`)
      out.push(high * 16 + low)
      index += 4
    } else {
      warnOnce(String.fromCharCode(escape), index)
      out.push(BACKSLASH)
      index++
    }
  }
  return Uint8Array.from(out)
}

/**
 * A string's escapes. Positions in messages are CPython's: it decodes a copy in which every character past ASCII has
 * become a ten-character escape. decode_unicode_with_escapes
 */
export function decodeEscapes(body: string, lineno: number, warn: EscapeWarning): string {
  let out = ''
  let flushed = 0
  let warned = false
  const warnOnce = (escaped: string, at: number): void => {
    if (!warned) warn(escaped, countNewlines(body, at))
    warned = true
  }
  let index = body.indexOf('\\')
  while (index >= 0) {
    out += body.slice(flushed, index)
    const escape = body.charCodeAt(index + 1)
    const simple = SIMPLE_ESCAPES[escape]
    if (simple !== undefined) {
      out += String.fromCharCode(simple)
      flushed = index + 2
    } else if (escape === 10) {
      flushed = index + 2
    } else if (escape >= 48 && escape < 56) {
      const { value, end } = octal(body, index + 1)
      if (value > 255) warnOnce(body.slice(index + 1, end), index)
      out += String.fromCharCode(value)
      flushed = end
    } else if (escape === 120 || escape === 117 || escape === 85) {
      const width = escape === 120 ? 2 : escape === 117 ? 4 : 8
      const name = escape === 120 ? 'truncated \\xXX escape'
        : escape === 117 ? 'truncated \\uXXXX escape' : 'truncated \\UXXXXXXXX escape'
      let value = 0
      for (let digit = 0; digit < width; digit++) {
        const hex = hexValue(body.charCodeAt(index + 2 + digit))
        if (hex < 0) throw decodeFault(body, index, index + 2 + digit, name)
        value = value * 16 + hex
      }
      if (value > 0x10ffff) throw decodeFault(body, index, index + 10, 'illegal Unicode character')
      out += String.fromCodePoint(value)
      flushed = index + 2 + width
    } else if (escape === 78) {
      const close = body.charCodeAt(index + 2) === 123 ? body.indexOf('}', index + 3) : -1
      if (close <= index + 3) {
        const end = body.charCodeAt(index + 2) !== 123 ? index + 2 : close < 0 ? body.length : close
        throw decodeFault(body, index, end, 'malformed \\N character escape')
      }
      const characterName = body.slice(index + 3, close)
      const character = resolveCharacterName(characterName)
      if (character === undefined) {
        if (characterTable.isHere() || !/^[A-Za-z0-9][A-Za-z0-9 -]*$/.test(characterName)) {
          throw decodeFault(body, index, close + 1, 'unknown Unicode character name')
        }
        throw new NotSimulatedSyntax(`the character name \\N{${characterName}}`, lineno + countNewlines(body, index))
      }
      out += String.fromCodePoint(character)
      flushed = close + 1
    } else {
      if (escape < 128) warnOnce(String.fromCharCode(escape), index)
      out += '\\'
      flushed = index + 1
    }
    index = body.indexOf('\\', flushed)
  }
  return out + body.slice(flushed)
}

function decodeFault(body: string, start: number, end: number, reason: string): StringFault {
  const widened = (to: number): number => {
    let count = 0
    let escaped = false
    for (const char of body.slice(0, to)) {
      const ascii = char.charCodeAt(0) < 128
      // A backslash before such a character is spelled out too.
      count += ascii ? 1 : escaped ? 15 : 10
      escaped = char === '\\' && !escaped
    }
    return count
  }
  const from = widened(start)
  const last = widened(end) - 1
  const where = last === from ? `position ${from}` : `position ${from}-${last}`
  return new StringFault(`(unicode error) 'unicodeescape' codec can't decode bytes in ${where}: ${reason}`)
}
