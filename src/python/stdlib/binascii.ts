/** binascii: bytes as hexadecimal, base64 and other text, and back. Modules/binascii.c */
import type { PyType, PyValue } from '../objects/object'
import { exceptionTypes, makeException, PyRaise, raise, typeName } from '../objects/errors'
import { oneArg, positional, withKeywords } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { bytesOf, makeBytes } from '../builtins/bytes-storage'
import { hexOf } from '../builtins/hex'
import { toText } from '../builtins/str-storage'
import { crc32, crcHqx } from './checksums'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable'

const errorType: PyType = defineModuleType('binascii', 'Error', { bases: [exceptionTypes.ValueError as PyType] })
const incompleteType: PyType = defineModuleType('binascii', 'Incomplete', { bases: [exceptionTypes.Exception as PyType] })

function fail(message: string): never {
  throw new PyRaise(makeException(errorType, message))
}

/** Bytes, or a text of ASCII characters. ascii_buffer_converter */
function asciiBytes(value: PyValue): Uint8Array {
  const text = toText(value)
  if (text === undefined) {
    try {
      return bytesOf(value)
    } catch (thrown) {
      // Whatever was wrong with the buffer.
      if (!(thrown instanceof PyRaise)) throw thrown
      return raise('TypeError', `argument should be bytes, buffer or ASCII string, not '${typeName(value)}'`)
    }
  }
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit > 127) raise('ValueError', 'string argument should contain only ASCII characters')
    bytes[i] = unit
  }
  return bytes
}

function textBytes(text: string): PyValue {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return makeBytes(bytes)
}

function hexDigit(code: number): number {
  const value = Number.parseInt(String.fromCharCode(code), 16)
  return Number.isNaN(value) ? fail('Non-hexadecimal digit found') : value
}

function unhexlify(value: PyValue): PyValue {
  const digits = asciiBytes(value)
  if (digits.length % 2 !== 0) fail('Odd-length string')
  const out = new Uint8Array(digits.length / 2)
  for (let i = 0; i < out.length; i++) out[i] = hexDigit(digits[2 * i] as number) * 16 + hexDigit(digits[2 * i + 1] as number)
  return makeBytes(out)
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const values = new Int8Array(256).fill(-1)
for (let i = 0; i < 64; i++) values[ALPHABET.charCodeAt(i)] = i

/** The text of base64, padded. */
function encodeBase64(bytes: Uint8Array): string {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const word = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    out += ALPHABET.charAt(word >> 18) + ALPHABET.charAt((word >> 12) & 63)
    out += left > 1 ? ALPHABET.charAt((word >> 6) & 63) : '='
    out += left > 2 ? ALPHABET.charAt(word & 63) : '='
  }
  return out
}

/** Strictly: nothing but data with the right padding. Else what is no data is passed over. binascii_a2b_base64_impl */
function decodeBase64(text: Uint8Array, strict: boolean): Uint8Array {
  if (strict && text.length > 0 && text[0] === 61) fail('Leading padding not allowed')
  const out: number[] = []
  let position = 0
  let left = 0
  let pads = 0
  for (const code of text) {
    if (code === 61) {
      pads++
      if (strict && (position === 0 || position + pads > 4)) fail('Excess padding not allowed')
      continue
    }
    const value = values[code] as number
    if (value < 0) {
      if (strict) fail('Only base64 data is allowed')
      continue
    }
    if (strict && pads > 0) fail(position + pads === 4 ? 'Excess data after padding' : 'Discontinuous padding not allowed')
    pads = 0
    if (position > 0) out.push(((left << (2 * position)) | (value >> (6 - 2 * position))) & 0xff)
    left = value & (63 >> (2 * position))
    position = (position + 1) % 4
    if (position === 1) left = value
  }
  if (position !== 0) {
    const count = Math.floor(out.length / 3) * 4 + 1
    if (position === 1) fail(`Invalid base64-encoded string: number of data characters (${count}) cannot be 1 more than a multiple of 4`)
    if (position + pads < 4) fail('Incorrect padding')
  }
  return Uint8Array.from(out)
}

/** A line of uuencoded data. binascii_a2b_uu_impl */
function decodeUu(line: Uint8Array): Uint8Array {
  if (line.length === 0) fail('Missing length byte')
  const size = ((line[0] as number) - 32) & 0x3f
  const out = new Uint8Array(size)
  let bits = 0
  let held = 0
  let at = 1
  for (let made = 0; made < size; at++) {
    const code = at < line.length ? (line[at] as number) : 32
    let value = 0
    if (code !== 10 && code !== 13) {
      if (code < 32 || code > 96) fail('Illegal char')
      value = (code - 32) & 0x3f
    }
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      out[made++] = (held >> bits) & 0xff
    }
  }
  for (; at < line.length; at++) {
    const code = line[at] as number
    if (code !== 32 && code !== 96 && code !== 10 && code !== 13) fail('Trailing garbage')
  }
  return out
}

function encodeUu(bytes: Uint8Array, backtick: boolean): string {
  if (bytes.length > 45) fail('At most 45 bytes at once')
  const digit = (value: number): string => (value === 0 && backtick ? '`' : String.fromCharCode(value + 32))
  let out = digit(bytes.length)
  for (let i = 0; i < bytes.length; i += 3) {
    const word = ((bytes[i] as number) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    for (const shift of [18, 12, 6, 0]) out += digit((word >> shift) & 63)
  }
  return `${out}\n`
}

const hexlify = withKeywords({ names: ['data', 'sep', 'bytes_per_sep'], required: 1 }, (_self, data, separator, group) =>
  textBytes(hexOf(bytesOf(data as PyValue), separator, group, 255)),
)

export const binasciiModule: ModuleSpec = {
  name: 'binascii',
  doc: 'Conversion between binary data and ASCII',
  members: () => ({
    ...moduleFunctions('binascii', {
      hexlify,
      b2a_hex: hexlify,
      unhexlify: oneArg((_self, text) => unhexlify(text)),
      a2b_hex: oneArg((_self, text) => unhexlify(text)),
      b2a_base64: withKeywords({ names: ['', 'newline'], positionalOnly: 1, required: 1, keywordOnly: 1 }, (_self, data, newline) => {
        const bytes = bytesOf(data as PyValue)
        return textBytes(encodeBase64(bytes) + (newline === undefined || isTrue(newline) ? '\n' : ''))
      }),
      a2b_base64: withKeywords({ names: ['', 'strict_mode'], positionalOnly: 1, required: 1, keywordOnly: 1 }, (_self, data, strict) =>
        makeBytes(decodeBase64(asciiBytes(data as PyValue), strict !== undefined && isTrue(strict))),
      ),
      crc32: positional(1, 2, (_self, data, start) =>
        crc32(bytesOf(data as PyValue), start === undefined ? 0 : Number(BigInt.asUintN(32, BigInt(asIndexInt(start))))),
      ),
      crc_hqx: positional(2, 2, (_self, data, start) =>
        crcHqx(bytesOf(data as PyValue), Number(BigInt.asUintN(32, BigInt(asIndexInt(start as PyValue))))),
      ),
      a2b_uu: oneArg((_self, data) => makeBytes(decodeUu(asciiBytes(data)))),
      b2a_uu: withKeywords({ names: ['', 'backtick'], positionalOnly: 1, required: 1, keywordOnly: 1 }, (_self, data, backtick) =>
        textBytes(encodeUu(bytesOf(data as PyValue), backtick !== undefined && isTrue(backtick))),
      ),
      a2b_qp: withKeywords({ names: ['data', 'header'], required: 1 }, (_self, data, header) =>
        makeBytes(decodeQuotedPrintable(asciiBytes(data as PyValue), header !== undefined && isTrue(header))),
      ),
      b2a_qp: withKeywords({ names: ['data', 'quotetabs', 'istext', 'header'], required: 1 }, (_self, data, quoteTabs, isText, header) =>
        textBytes(
          encodeQuotedPrintable(bytesOf(data as PyValue), {
            quoteTabs: quoteTabs !== undefined && isTrue(quoteTabs),
            isText: isText === undefined || isTrue(isText),
            header: header !== undefined && isTrue(header),
          }),
        ),
      ),
    }),
    Error: errorType,
    Incomplete: incompleteType,
  }),
}
