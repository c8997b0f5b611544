/** Ints as arrays of bytes. _PyLong_FromByteArray, _PyLong_AsByteArray */
import { raise } from '../objects/errors'
import { normalizeInt, type PyInt } from '../objects/object'
import { hexText } from './hex'

/** int.from_bytes. */
export function bytesToInt(bytes: Uint8Array, littleEndian: boolean, signed: boolean): PyInt {
  const size = bytes.length
  if (size === 0) return 0
  const top = (littleEndian ? bytes[size - 1] : bytes[0]) as number
  if (size <= 6) {
    let value = 0
    for (let i = 0; i < size; i++) value = value * 256 + (bytes[littleEndian ? size - 1 - i : i] as number)
    return signed && top >= 128 ? value - 256 ** size : value
  }
  const value = BigInt(`0x${hexText(littleEndian ? bytes.slice().reverse() : bytes, undefined, 0)}`)
  return normalizeInt(signed && top >= 128 ? value - (1n << BigInt(8 * size)) : value)
}

/** int.to_bytes. OverflowError for what does not fit. */
export function intToBytes(value: PyInt, size: number, littleEndian: boolean, signed: boolean): Uint8Array {
  if (value < 0 && !signed) raise('OverflowError', "can't convert negative int to unsigned")
  const bits = BigInt(8 * size)
  const big = BigInt(value)
  const fits = signed ? BigInt.asIntN(8 * size, big) === big : big >> bits === 0n
  if (!fits) raise('OverflowError', 'int too big to convert')
  const bytes = new Uint8Array(size)
  const digits = BigInt.asUintN(8 * size, big).toString(16).padStart(2 * size, '0')
  for (let i = 0; i < size; i++) {
    bytes[littleEndian ? size - 1 - i : i] = Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16)
  }
  return bytes
}
