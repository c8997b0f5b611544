/** The codecs that spell characters as escapes: escape, unicode_escape, raw_unicode_escape. Objects/unicodeobject.c, bytesobject.c */
import { notSimulated, raise, type ExceptionName } from '../objects/errors'
import { makeException, exceptionTypes, PyRaise } from '../objects/errors'
import type { PyValue } from '../objects/object'
import { makeBytes } from '../builtins/bytes-storage'

const LETTERS: Record<string, number> = { n: 10, t: 9, r: 13, '\\': 92, "'": 39, '"': 34, a: 7, b: 8, f: 12, v: 11 }
const SPELLED = new Map<number, string>([[9, 't'], [10, 'n'], [13, 'r'], [92, '\\']])

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** What repr would show between its quotes. _codecs_escape_encode_impl */
export function escapeEncode(bytes: Uint8Array): Uint8Array {
  let text = ''
  for (const byte of bytes) {
    const letter = byte === 39 ? "'" : SPELLED.get(byte)
    if (letter !== undefined) text += `\\${letter}`
    else text += byte < 32 || byte >= 127 ? `\\x${byte.toString(16).padStart(2, '0')}` : String.fromCharCode(byte)
  }
  return latin(text)
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && /[0-9a-fA-F]/.test(String.fromCharCode(byte))
}

/** _PyBytes_DecodeEscape */
export function escapeDecode(bytes: Uint8Array, errors: string): Uint8Array {
  const out: number[] = []
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i++] as number
    if (byte !== 92) {
      out.push(byte)
      continue
    }
    if (i === bytes.length) raise('ValueError', 'Trailing \\ in string')
    const letter = String.fromCharCode(bytes[i++] as number)
    if (letter === '\n') continue
    if (LETTERS[letter] !== undefined) out.push(LETTERS[letter] as number)
    else if (letter >= '0' && letter <= '7') {
      let end = i
      while (end < i + 2 && (bytes[end] as number) >= 48 && (bytes[end] as number) <= 55) end++
      out.push(Number.parseInt(String.fromCharCode(...bytes.subarray(i - 1, end)), 8) & 255)
      i = end
    } else if (letter === 'x') {
      if (isHex(bytes[i]) && isHex(bytes[i + 1])) {
        out.push(Number.parseInt(String.fromCharCode(...bytes.subarray(i, i + 2)), 16))
        i += 2
      } else if (errors === 'strict') raise('ValueError', `invalid \\x escape at position ${i - 2}`)
      else {
        if (errors === 'replace') out.push(63)
        else if (errors !== 'ignore') raise('ValueError', `decoding error; unknown error handling code: ${errors}`)
        if (isHex(bytes[i])) i++
      }
    } else out.push(92, letter.charCodeAt(0))
  }
  return Uint8Array.from(out)
}

function spelled(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

/** PyUnicode_AsUnicodeEscapeString */
export function unicodeEscapeEncode(text: string): Uint8Array {
  let out = ''
  for (const character of text) {
    const code = character.codePointAt(0) as number
    const letter = SPELLED.get(code)
    out += letter !== undefined ? `\\${letter}` : code >= 32 && code < 127 ? character : spelled(code)
  }
  return latin(out)
}

/** PyUnicode_AsRawUnicodeEscapeString */
export function rawUnicodeEscapeEncode(text: string): Uint8Array {
  let out = ''
  for (const character of text) out += (character.codePointAt(0) as number) < 0x100 ? character : spelled(character.codePointAt(0) as number)
  return latin(out)
}

function fail(name: ExceptionName, encoding: string, bytes: Uint8Array, start: number, end: number, reason: string): never {
  const object: PyValue = makeBytes(bytes)
  const error = makeException(exceptionTypes[name]!, encoding, object, start, end, reason)
  for (const [field, value] of [['encoding', encoding], ['object', object], ['start', start], ['end', end], ['reason', reason]] as const) error.setField(field, value)
  throw new PyRaise(error)
}

const DIGITS: Record<string, number> = { x: 2, u: 4, U: 8 }

/** Text of bytes with escapes; `isRaw`: only `\u` and `\U` are any. _PyUnicode_DecodeUnicodeEscapeInternal, PyUnicode_DecodeRawUnicodeEscape */
export function unicodeEscapeDecode(bytes: Uint8Array, errors: string, isRaw: boolean): string {
  const encoding = isRaw ? 'rawunicodeescape' : 'unicodeescape'
  let text = ''
  const bad = (start: number, end: number, reason: string): number => {
    if (errors === 'strict') fail('UnicodeDecodeError', encoding, bytes, start, end, reason)
    if (errors === 'replace') text += '\ufffd'
    else if (errors !== 'ignore') notSimulated(`the error handler ${errors} for ${encoding}`)
    return end
  }
  for (let i = 0; i < bytes.length; ) {
    const start = i
    const byte = bytes[i++] as number
    if (byte !== 92) {
      text += String.fromCharCode(byte)
      continue
    }
    const letter = i < bytes.length ? String.fromCharCode(bytes[i] as number) : ''
    if (isRaw && letter !== 'u' && letter !== 'U') {
      text += '\\'
      if (letter !== '') {
        text += letter
        i++
      }
      continue
    }
    if (letter === '') {
      i = bad(start, i, '\\ at end of string')
      continue
    }
    i++
    if (letter === '\n') continue
    if (LETTERS[letter] !== undefined) text += String.fromCharCode(LETTERS[letter] as number)
    else if (letter >= '0' && letter <= '7') {
      let end = i
      while (end < i + 2 && (bytes[end] as number) >= 48 && (bytes[end] as number) <= 55) end++
      text += String.fromCharCode(Number.parseInt(String.fromCharCode(...bytes.subarray(i - 1, end)), 8))
      i = end
    } else if (DIGITS[letter] !== undefined) {
      const count = DIGITS[letter] as number
      let end = i
      while (end < i + count && isHex(bytes[end])) end++
      const code = Number.parseInt(String.fromCharCode(...bytes.subarray(i, end)), 16)
      if (end < i + count) i = bad(start, end, `truncated \\${letter}${'X'.repeat(count)} escape`)
      else if (code > 0x10ffff) i = bad(start, end, isRaw ? '\\Uxxxxxxxx out of range' : 'illegal Unicode character')
      else {
        text += String.fromCodePoint(code)
        i = end
      }
    } else if (letter === 'N') notSimulated('a character by its name in unicode_escape')
    else text += `\\${letter}`
  }
  return text
}
