/**
 * str.encode and bytes.decode: which codec an encoding's name stands for. Those that CPython has in C are here; all
 * others, and what a program registers, are found through the module `_codecs`. Objects/unicodeobject.c
 */
import { PyRaise } from '../objects/errors'
import { codecHooks, isBuiltInHandler } from './codec-errors'
import { decodeAscii, decodeUtf16, decodeUtf32, decodeUtf8, latinText } from './decoders'
import { encodeBuiltIn, type Encoding } from './encoders'

export { latinText }
export type { Encoding }

/** Names that CPython does not look up: no codec can take their place. PyUnicode_Decode */
const DIRECT: Readonly<Record<string, Encoding>> = {
  utf_8: 'utf-8', utf8: 'utf-8', utf_16: 'utf-16', utf16: 'utf-16', utf_32: 'utf-32', utf32: 'utf-32', ascii: 'ascii', us_ascii: 'ascii',
  latin1: 'latin-1', latin_1: 'latin-1', iso_8859_1: 'latin-1', iso8859_1: 'latin-1',
}

/** Names that lead through Python to the same code: an error on the way has frames and notes of its own. */
const INDIRECT: Readonly<Record<string, Encoding>> = {
  u8: 'utf-8', utf: 'utf-8', cp65001: 'utf-8', utf_8_sig: 'utf-8-sig', '646': 'ascii', latin: 'latin-1', l1: 'latin-1',
  u16: 'utf-16', utf_16_le: 'utf-16-le', utf_16le: 'utf-16-le', utf_16_be: 'utf-16-be', utf_16be: 'utf-16-be',
  u32: 'utf-32', utf_32_le: 'utf-32-le', utf_32le: 'utf-32-le', utf_32_be: 'utf-32-be', utf_32be: 'utf-32-be',
}

/** As a codec's name is looked up: lower case, with `_` for everything between letters, digits and points. _Py_normalize_encoding */
export function normalizeEncoding(name: string): string {
  return name.replace(/[^A-Za-z0-9.]+/g, '_').replace(/^_|_$/g, '').toLowerCase()
}

/** The built-in encoding of this name, or null. */
export function builtInEncoding(name: string): Encoding | null {
  const normalized = normalizeEncoding(name)
  return DIRECT[normalized] ?? INDIRECT[normalized] ?? null
}

/** Runs the built-in codec; when it fails, the same again through Python, where the error gets its notes. */
function orElse<T>(run: () => T, throughPython: () => T): T {
  try {
    return run()
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    return throughPython()
  }
}

/** Bytes in one of the built-in encodings as text. */
export function decodeBuiltIn(named: Encoding, bytes: Uint8Array, errors: string): string {
  switch (named) {
    case 'utf-8':
      return decodeUtf8(bytes, errors).text
    case 'utf-8-sig':
      return decodeUtf8(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes, errors).text
    case 'latin-1':
      return latinText(bytes)
    case 'ascii':
      return decodeAscii(bytes, errors)
    case 'utf-16':
      return decodeUtf16(bytes, errors, 0).text
    case 'utf-16-le':
      return decodeUtf16(bytes, errors, -1).text
    case 'utf-16-be':
      return decodeUtf16(bytes, errors, 1).text
    case 'utf-32':
      return decodeUtf32(bytes, errors, 0).text
    case 'utf-32-le':
      return decodeUtf32(bytes, errors, -1).text
    default:
      return decodeUtf32(bytes, errors, 1).text
  }
}

/** bytes.decode. PyUnicode_Decode */
export function decodeBytes(bytes: Uint8Array, encoding: string, errors: string): string {
  // Nothing is decoded without a look at the encoding.
  if (bytes.length === 0) return ''
  if (encoding === 'utf-8') return decodeUtf8(bytes, errors).text
  const name = normalizeEncoding(encoding)
  const direct = DIRECT[name]
  if (direct !== undefined) return decodeBuiltIn(direct, bytes, errors)
  const indirect = isBuiltInHandler(errors) ? INDIRECT[name] : undefined
  const throughPython = (): string => codecHooks.decode(bytes, encoding, errors)
  return indirect === undefined ? throughPython() : orElse(() => decodeBuiltIn(indirect, bytes, errors), throughPython)
}

/** str.encode. PyUnicode_AsEncodedString */
export function encodeString(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  if (encoding === 'utf-8') return encodeBuiltIn(text, 'utf-8', errors)
  const name = normalizeEncoding(encoding)
  const direct = DIRECT[name]
  if (direct !== undefined) return encodeBuiltIn(text, direct, errors)
  const indirect = isBuiltInHandler(errors) ? INDIRECT[name] : undefined
  const throughPython = (): Uint8Array => codecHooks.encode(text, encoding, errors)
  return indirect === undefined ? throughPython() : orElse(() => encodeBuiltIn(text, indirect, errors), throughPython)
}
