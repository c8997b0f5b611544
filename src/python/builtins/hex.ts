/** Bytes as hexadecimal digits and back. Python/pystrhex.c, _PyBytes_FromHex */
import type { PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { lengthOf } from '../objects/protocols'
import { hasBuffer } from '../buffer'
import { asIntArgument, textOf } from './arguments'
import { bytesOf, PyBytes, withBytes } from './bytes-storage'
import { isSpace } from './bytes-search'

const DIGITS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** hex(sep, bytes_per_sep). _Py_strhex_with_sep */
export function hexOf(bytes: Uint8Array, separator: PyValue | undefined, perSeparator: PyValue | undefined, highest: 127 | 255 = 127): string {
  const group = perSeparator === undefined ? 1 : asIntArgument(perSeparator)
  return hexText(bytes, separatorOf(separator, highest), group)
}

/** `highest`: a text takes ASCII characters only, while bytes take any of one byte. */
function separatorOf(separator: PyValue | undefined, highest: 127 | 255): string | undefined {
  if (separator === undefined) return undefined
  if (lengthOf(separator) !== 1) raise('ValueError', 'sep must be length 1.')
  const text = textOf(separator)
  if (text === undefined && !(separator instanceof PyBytes)) raise('TypeError', 'sep must be str or bytes.')
  const code = text === undefined ? (bytesOf(separator)[0] as number) : text.charCodeAt(0)
  if (code > highest) raise('ValueError', 'sep must be ASCII.')
  return String.fromCharCode(code)
}

/** Positive groups are counted from the right, negative ones from the left; 0 for none. */
export function hexText(bytes: Uint8Array, separator: string | undefined, group: number): string {
  const size = Math.abs(group)
  const out: string[] = []
  const { length } = bytes
  const first = size === 0 || group < 0 ? size : length % size
  for (let i = 0; i < length; i++) {
    if (separator !== undefined && size !== 0 && i > 0 && (i - first) % size === 0) out.push(separator)
    out.push(DIGITS[bytes[i] as number] as string)
  }
  return out.join('')
}

/** The bytes that hex digits stand for; white space between bytes is skipped. bytes.fromhex */
export function fromHex(value: PyValue): Uint8Array {
  const text = textOf(value)
  if (text !== undefined) return parseHex(Array.from(text, (character) => character.codePointAt(0) as number))
  if (!hasBuffer(value)) raise('TypeError', `fromhex() argument must be str or bytes-like, not ${typeName(value)}`)
  return withBytes(value, parseHex)
}

function digitOf(code: number): number {
  if (code >= 48 && code <= 57) return code - 48
  const lower = code | 32
  return lower >= 97 && lower <= 102 && code < 128 ? lower - 87 : -1
}

function parseHex(codes: ArrayLike<number>): Uint8Array {
  const out: number[] = []
  const invalid = (at: number): never => raise('ValueError', `non-hexadecimal number found in fromhex() arg at position ${at}`)
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    if (isSpace(code)) continue
    const high = digitOf(code)
    if (high === -1) invalid(i)
    // A lone digit at the end counts as missing its partner, whatever stood before.
    if (i + 1 === codes.length) raise('ValueError', 'fromhex() arg must contain an even number of hexadecimal digits')
    const low = digitOf(codes[++i] as number)
    if (low === -1) invalid(i)
    out.push(high * 16 + low)
  }
  return Uint8Array.from(out)
}
