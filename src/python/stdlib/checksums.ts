/** CRC-32, Adler-32 and CRC-CCITT. */

let table: Uint32Array | undefined

function crcTable(): Uint32Array {
  if (table !== undefined) return table
  table = new Uint32Array(256)
  for (let n = 0; n < 256; n++) {
    let c = n
    for (let k = 0; k < 8; k++) c = (c & 1) === 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
    table[n] = c >>> 0
  }
  return table
}

/** zlib.crc32(bytes, start) */
export function crc32(bytes: Uint8Array, start: number): number {
  const words = crcTable()
  let crc = ~start
  for (let i = 0; i < bytes.length; i++) crc = (words[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8)
  return ~crc >>> 0
}

const ADLER_MODULUS = 65521
/** As many bytes as the sums hold before they have to be reduced. */
const ADLER_STRIDE = 5552

/** zlib.adler32(bytes, start) */
export function adler32(bytes: Uint8Array, start: number): number {
  let a = start & 0xffff
  let b = start >>> 16
  for (let from = 0; from < bytes.length; from += ADLER_STRIDE) {
    const to = Math.min(from + ADLER_STRIDE, bytes.length)
    for (let i = from; i < to; i++) {
      a += bytes[i] as number
      b += a
    }
    a %= ADLER_MODULUS
    b %= ADLER_MODULUS
  }
  return b * 65536 + a
}

/** binascii.crc_hqx(bytes, start) */
export function crcHqx(bytes: Uint8Array, start: number): number {
  let crc = start & 0xffff
  for (const byte of bytes) {
    crc ^= byte << 8
    for (let k = 0; k < 8; k++) crc = (crc & 0x8000) === 0 ? (crc << 1) & 0xffff : ((crc << 1) ^ 0x1021) & 0xffff
  }
  return crc
}
