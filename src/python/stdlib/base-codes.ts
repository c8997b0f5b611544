/** Base 32, Ascii85 and base 85, for the base64 module. */

export const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
export const BASE32_HEX = '0123456789ABCDEFGHIJKLMNOPQRSTUV'
export const BASE85 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~'
export const ASCII85 = Array.from({ length: 85 }, (_, i) => String.fromCharCode(33 + i)).join('')

/** Five bits a character, padded to eights with '='. */
export function encodeBase32(bytes: Uint8Array, alphabet: string): string {
  let out = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      out += alphabet.charAt((held >> bits) & 31)
    }
  }
  if (bits > 0) out += alphabet.charAt((held << (5 - bits)) & 31)
  return out.padEnd(Math.ceil(out.length / 8) * 8, '=')
}

/** What is wrong with a text that should be base 32. */
export type Base32Fault = 'padding' | 'digit'

export function decodeBase32(text: string, alphabet: string): Uint8Array | Base32Fault {
  if (text.length % 8 !== 0) return 'padding'
  const digits = text.replace(/=+$/, '')
  const padding = text.length - digits.length
  const out: number[] = []
  let held = 0
  let bits = 0
  for (const char of digits) {
    const value = alphabet.indexOf(char)
    if (value < 0) return 'digit'
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      out.push((held >> bits) & 0xff)
    }
  }
  return [0, 1, 3, 4, 6].includes(padding) ? Uint8Array.from(out) : 'padding'
}

/** Four bytes as five digits; `fold` may give a word a letter of its own. */
export function encodeBase85(bytes: Uint8Array, alphabet: string, pad: boolean, fold: (word: number) => string | undefined): string {
  const missing = (4 - (bytes.length % 4)) % 4
  let out = ''
  for (let i = 0; i < bytes.length; i += 4) {
    let word = 0
    for (let k = 0; k < 4; k++) word = word * 256 + (bytes[i + k] ?? 0)
    const short = i + 4 > bytes.length && !pad
    const folded = short ? undefined : fold(word)
    if (folded !== undefined) {
      out += folded
      continue
    }
    let digits = ''
    for (let k = 0; k < 5; k++) {
      digits = alphabet.charAt(word % 85) + digits
      word = Math.floor(word / 85)
    }
    out += short ? digits.slice(0, 5 - missing) : digits
  }
  return out
}

/** The four bytes of a number, or undefined when it has more. */
export function wordBytes(word: number): number[] | undefined {
  return word > 0xffffffff ? undefined : [word >>> 24, (word >>> 16) & 0xff, (word >>> 8) & 0xff, word & 0xff]
}
