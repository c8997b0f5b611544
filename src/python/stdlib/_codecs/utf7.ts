/** UTF-7: text in ASCII, with everything else as base64 of UTF-16 between `+` and `-`. PyUnicode_DecodeUTF7Stateful, _PyUnicode_EncodeUTF7 */
import { Decoder, type Decoded } from '../../builtins/decoders'

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const digits = new Int8Array(256).fill(-1)
for (let i = 0; i < 64; i++) digits[BASE64.charCodeAt(i)] = i

/** Characters that stand for themselves. */
const direct = new Set(
  Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\'(),-./:? \t\n\r!"#$%&*;<=>@[]^_`{|}', (character) => character.charCodeAt(0)),
)
const PLUS = 43
const MINUS = 45

export function encodeUtf7(text: string): Uint8Array {
  const out: number[] = []
  let isShifted = false
  let bits = 0
  let held = 0
  const digit = (value: number): void => void out.push(BASE64.charCodeAt(value & 63))
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (isShifted && direct.has(unit)) {
      if (bits > 0) digit(held << (6 - bits))
      bits = held = 0
      isShifted = false
      // What is no base64 ends the run by itself.
      if ((digits[unit] as number) >= 0 || unit === MINUS) out.push(MINUS)
      out.push(unit)
      continue
    }
    if (!isShifted) {
      if (unit === PLUS) {
        out.push(PLUS, MINUS)
        continue
      }
      if (direct.has(unit)) {
        out.push(unit)
        continue
      }
      out.push(PLUS)
      isShifted = true
    }
    held = held * 65536 + unit
    bits += 16
    while (bits >= 6) {
      bits -= 6
      digit(Math.floor(held / 2 ** bits))
      held %= 2 ** bits
    }
  }
  if (bits > 0) digit(held << (6 - bits))
  if (isShifted) out.push(MINUS)
  return Uint8Array.from(out)
}

export function decodeUtf7(input: Uint8Array, errors: string, isFinal: boolean): Decoded {
  const decoder = new Decoder(input, 'utf7', errors)
  let isShifted = false
  let bits = 0
  let held = 0
  let surrogate = 0
  let start = 0
  /** How much text there was before the run that goes on. */
  let mark = 0
  let at = 0
  const unit = (code: number): void => {
    if (surrogate !== 0) {
      const high = surrogate
      surrogate = 0
      if (code >= 0xdc00 && code <= 0xdfff) {
        decoder.put(0x10000 + ((high - 0xd800) << 10) + (code - 0xdc00))
        return
      }
      decoder.put(high)
    }
    if (code >= 0xd800 && code <= 0xdbff) surrogate = code
    else decoder.put(code)
  }
  for (;;) {
    while (at < decoder.bytes.length) {
      const { bytes } = decoder
      const byte = bytes[at] as number
      const value = digits[byte] as number
      let reason: string | null = null
      if (isShifted) {
        if (value >= 0) {
          held = (held * 64 + value) % 2 ** 32
          bits += 6
          at++
          if (bits >= 16) {
            bits -= 16
            const code = Math.floor(held / 2 ** bits) & 0xffff
            held %= 2 ** bits
            unit(code)
          }
          continue
        }
        isShifted = false
        if (bits >= 6) reason = 'partial character in shift sequence'
        else if (bits > 0 && held !== 0) reason = 'non-zero padding bits in shift sequence'
        if (reason !== null) at++
        else {
          if (surrogate !== 0 && byte < 128 && byte !== PLUS) decoder.put(surrogate)
          surrogate = 0
          if (byte === MINUS) at++
        }
      } else if (byte === PLUS) {
        start = at++
        if (bytes[at] === MINUS) {
          at++
          decoder.put(PLUS)
        } else if (at < bytes.length && (digits[bytes[at] as number] as number) < 0) {
          at++
          reason = 'ill-formed sequence'
        } else {
          isShifted = true
          surrogate = bits = held = 0
          mark = decoder.mark
        }
      } else if (byte < 128) {
        decoder.put(byte)
        at++
      } else {
        start = at++
        reason = 'unexpected special character'
      }
      if (reason !== null) at = decoder.handle(start, at, reason)
    }
    if (!isShifted || !isFinal) break
    isShifted = false
    if (surrogate === 0 && bits < 6 && (bits === 0 || held === 0)) break
    at = decoder.handle(start, decoder.bytes.length, 'unterminated shift sequence')
    if (at >= decoder.bytes.length) break
  }
  if (!isShifted) return { text: decoder.text, consumed: at }
  decoder.cutBack(mark)
  return { text: decoder.text, consumed: start }
}
