/** unicode_escape, raw_unicode_escape and the escapes of bytes literals. Objects/unicodeobject.c, Objects/bytesobject.c */
import { raise } from '../../objects/errors'
import { warnDeprecated } from '../../builtins/warn'
import { codePointsOf } from '../../builtins/code-points'
import { Decoder, type Decoded } from '../../builtins/decoders'
import { escapeOf } from '../../builtins/encoders'
import { resolveCharacterName } from '../../syntax/character-names'

const SIMPLE: Readonly<Record<string, number>> = { '\\': 92, "'": 39, '"': 34, b: 8, f: 12, t: 9, n: 10, r: 13, v: 11, a: 7 }

function hexValue(byte: number | undefined): number {
  if (byte === undefined) return -1
  if (byte >= 48 && byte <= 57) return byte - 48
  const lower = byte | 32
  return lower >= 97 && lower <= 102 ? lower - 87 : -1
}

const isOctal = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 55

/** Digits of a number in hexadecimal, at most `count`, and how many there are. */
function readHex(bytes: Uint8Array, at: number, count: number): { value: number; digits: number } {
  let value = 0
  let digits = 0
  for (; digits < count; digits++) {
    const digit = hexValue(bytes[at + digits])
    if (digit < 0) break
    value = value * 16 + digit
  }
  return { value, digits }
}

const WIDTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }
const TRUNCATED: Readonly<Record<string, string>> = { x: 'truncated \\xXX escape', u: 'truncated \\uXXXX escape', U: 'truncated \\UXXXXXXXX escape' }

/** _PyUnicode_DecodeUnicodeEscapeStateful */
export function decodeUnicodeEscape(input: Uint8Array, errors: string, isFinal: boolean): Decoded {
  const decoder = new Decoder(input, 'unicodeescape', errors)
  let warned = false
  let at = 0
  while (at < decoder.bytes.length) {
    const { bytes } = decoder
    const first = bytes[at] as number
    if (first !== 92) {
      decoder.put(first)
      at++
      continue
    }
    const start = at
    const next = bytes[at + 1]
    if (next === undefined) {
      if (!isFinal) return { text: decoder.text, consumed: start }
      at = decoder.handle(start, bytes.length, '\\ at end of string')
      continue
    }
    const letter = String.fromCharCode(next)
    at += 2
    if (letter === '\n') continue
    const simple = SIMPLE[letter]
    if (simple !== undefined) {
      decoder.put(simple)
      continue
    }
    if (isOctal(next)) {
      let value = next - 48
      let count = 1
      for (; count < 3 && isOctal(bytes[at]); count++) value = value * 8 + (bytes[at++] as number) - 48
      if (count < 3 && at >= bytes.length && !isFinal) return { text: decoder.text, consumed: start }
      if (value > 255 && !warned) {
        warned = true
        warnDeprecated(`"\\${value.toString(8)}" is an invalid octal escape sequence. Such sequences will not work in the future. `)
      }
      decoder.put(value)
      continue
    }
    const width = WIDTH[letter]
    if (width !== undefined) {
      const { value, digits } = readHex(bytes, at, width)
      at += digits
      if (digits === width && value <= 0x10ffff) decoder.put(value)
      else if (digits < width && at >= bytes.length && !isFinal) return { text: decoder.text, consumed: start }
      else at = decoder.handle(start, at, digits < width ? (TRUNCATED[letter] as string) : 'illegal Unicode character')
      continue
    }
    if (letter === 'N') {
      const close = bytes.indexOf(125, at)
      if (bytes[at] === 123 && close > at + 1) {
        const name = String.fromCharCode(...bytes.subarray(at + 1, close))
        const character = resolveCharacterName(name)
        at = close + 1
        if (character !== undefined) decoder.put(character)
        else at = decoder.handle(start, at, 'unknown Unicode character name')
        continue
      }
      if (!isFinal && (at >= bytes.length || (bytes[at] === 123 && close < 0))) return { text: decoder.text, consumed: start }
      at = decoder.handle(start, bytes[at] === 123 ? (close < 0 ? bytes.length : at + 1) : at, 'malformed \\N character escape')
      continue
    }
    if (!warned) {
      warned = true
      warnDeprecated(`"\\${letter}" is an invalid escape sequence. Such sequences will not work in the future. `)
    }
    decoder.put(92)
    decoder.put(next)
  }
  return { text: decoder.text, consumed: at }
}

/** _PyUnicode_DecodeRawUnicodeEscapeStateful */
export function decodeRawUnicodeEscape(input: Uint8Array, errors: string, isFinal: boolean): Decoded {
  const decoder = new Decoder(input, 'rawunicodeescape', errors)
  let at = 0
  while (at < decoder.bytes.length) {
    const { bytes } = decoder
    const first = bytes[at] as number
    if (first !== 92) {
      decoder.put(first)
      at++
      continue
    }
    const start = at
    const next = bytes[at + 1]
    if (next === undefined) {
      if (!isFinal) return { text: decoder.text, consumed: start }
      decoder.put(92)
      at++
      continue
    }
    at += 2
    const width = WIDTH[String.fromCharCode(next)]
    if (width === undefined || width === 2) {
      decoder.put(92)
      decoder.put(next)
      continue
    }
    const { value, digits } = readHex(bytes, at, width)
    at += digits
    if (digits === width && value <= 0x10ffff) decoder.put(value)
    else if (digits < width && at >= bytes.length && !isFinal) return { text: decoder.text, consumed: start }
    else at = decoder.handle(start, at, digits < width ? (width === 4 ? 'truncated \\uXXXX escape' : 'truncated \\UXXXXXXXX escape') : '\\Uxxxxxxxx out of range')
  }
  return { text: decoder.text, consumed: at }
}

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** PyUnicode_AsUnicodeEscapeString */
export function encodeUnicodeEscape(text: string): Uint8Array {
  let out = ''
  for (const code of codePointsOf(text)) {
    if (code === 92) out += '\\\\'
    else if (code === 9) out += '\\t'
    else if (code === 10) out += '\\n'
    else if (code === 13) out += '\\r'
    else out += code >= 32 && code < 127 ? String.fromCharCode(code) : escapeOf(code)
  }
  return asciiBytes(out)
}

/** PyUnicode_AsRawUnicodeEscapeString */
export function encodeRawUnicodeEscape(text: string): Uint8Array {
  let out = ''
  for (const code of codePointsOf(text)) out += code < 256 ? String.fromCharCode(code) : escapeOf(code)
  return asciiBytes(out)
}

/** Escapes as in a bytes literal. PyBytes_DecodeEscape */
export function decodeBytesEscape(bytes: Uint8Array, errors: string): Uint8Array {
  const out: number[] = []
  let warned = false
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at++] as number
    if (first !== 92) {
      out.push(first)
      continue
    }
    const next = bytes[at++]
    if (next === undefined) raise('ValueError', 'Trailing \\ in string')
    const letter = String.fromCharCode(next)
    if (letter === '\n') continue
    const simple = SIMPLE[letter]
    if (simple !== undefined) out.push(simple)
    else if (isOctal(next)) {
      let value = next - 48
      for (let count = 1; count < 3 && isOctal(bytes[at]); count++) value = value * 8 + (bytes[at++] as number) - 48
      if (value > 255 && !warned) {
        warned = true
        warnDeprecated(`b"\\${value.toString(8)}" is an invalid octal escape sequence. Such sequences will not work in the future. `)
      }
      out.push(value & 255)
    } else if (letter === 'x') {
      const { value, digits } = readHex(bytes, at, 2)
      at += digits
      if (digits === 2) out.push(value)
      else if (errors === 'strict') raise('ValueError', `invalid \\x escape at position ${at - digits - 2}`)
      else if (errors === 'replace') out.push(63)
      else if (errors !== 'ignore') raise('ValueError', `decoding error; unknown error handling code: ${errors}`)
    } else {
      if (!warned) {
        warned = true
        warnDeprecated(`b"\\${letter}" is an invalid escape sequence. Such sequences will not work in the future. `)
      }
      out.push(92, next)
    }
  }
  return Uint8Array.from(out)
}

/** _codecs_escape_encode */
export function encodeBytesEscape(bytes: Uint8Array): Uint8Array {
  let out = ''
  for (const byte of bytes) {
    if (byte === 39 || byte === 92) out += `\\${String.fromCharCode(byte)}`
    else if (byte === 9) out += '\\t'
    else if (byte === 10) out += '\\n'
    else if (byte === 13) out += '\\r'
    else out += byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
  }
  return asciiBytes(out)
}
