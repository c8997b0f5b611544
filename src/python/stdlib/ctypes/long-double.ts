/**
 * long double as x86-64 has it: ten bytes (64 bits of mantissa with its leading 1 written out, 15 of exponent, a sign)
 * in sixteen. Python reads and writes doubles, which all fit; what other programs wrote is rounded to the nearest one.
 */

const BIAS = 16383
const MANTISSA_BITS = 64
const LEADING = 1n << 63n
const DOUBLE = new DataView(new ArrayBuffer(8))

/** The double nearest to the long double at a place; ties go to the even one. */
export function readLongDouble(view: DataView, at: number): number {
  const mantissa = view.getBigUint64(at, true)
  const top = view.getUint16(at + 8, true)
  const sign = top >= 0x8000 ? -1 : 1
  const exponent = top & 0x7fff
  // Without its leading 1 a number of that size is none.
  if (exponent !== 0 && (mantissa & LEADING) === 0n) return NaN
  if (exponent === 0x7fff) return mantissa === LEADING ? sign * Infinity : NaN
  if (mantissa === 0n) return sign * 0
  return sign * scaled(mantissa, Math.max(exponent, 1) - BIAS - (MANTISSA_BITS - 1))
}

/** mantissa * 2**exponent, rounded to a double. */
function scaled(mantissa: bigint, exponent: number): number {
  const bits = mantissa.toString(2).length
  const dropped = Math.max(bits - 53, -1074 - exponent)
  if (dropped <= 0) return Number(mantissa) * 2 ** exponent
  if (dropped > bits + 1) return 0
  const cut = BigInt(dropped)
  const rest = mantissa & ((1n << cut) - 1n)
  const half = 1n << (cut - 1n)
  let kept = mantissa >> cut
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n
  return Number(kept) * 2 ** (exponent + dropped)
}

/** Writes ten bytes; the six behind them are padding. */
export function writeLongDouble(view: DataView, at: number, value: number): void {
  DOUBLE.setFloat64(0, value)
  const bits = DOUBLE.getBigUint64(0)
  const exponent = Number((bits >> 52n) & 0x7ffn)
  const fraction = bits & ((1n << 52n) - 1n)
  const sign = bits >> 63n === 1n ? 0x8000 : 0
  let mantissa = 0n
  let top = 0
  if (exponent === 0x7ff) {
    mantissa = LEADING | (fraction << 11n)
    top = 0x7fff
  } else if (exponent !== 0) {
    mantissa = LEADING | (fraction << 11n)
    top = exponent - 1023 + BIAS
  } else if (fraction !== 0n) {
    const missing = MANTISSA_BITS - fraction.toString(2).length
    mantissa = fraction << BigInt(missing)
    top = BIAS - 1074 + (MANTISSA_BITS - 1) - missing
  }
  view.setBigUint64(at, mantissa, true)
  view.setUint16(at + 8, sign | top, true)
}
