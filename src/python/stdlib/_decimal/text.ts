/** Numbers as text and texts as numbers. Modules/_decimal/libmpdec/io.c */
import { CONVERSION_SYNTAX, INFINITE_EXPONENT, MAX_PREC, type Settings, type Status } from './conditions'
import { Dec, finalize, finite, infinity, invalid, type Sign } from './number'

const NUMBER = /^([+-]?)(?:(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?|(inf(?:inity)?)|(s?nan)(\d*))$/i
const LEAST_EXPONENT = -(2n ** 63n)
const MOST_EXPONENT = 2n ** 63n - 1n

/** The number that an ASCII text spells, brought into the context. mpd_qset_string */
export function parse(text: string, settings: Settings, status: Status): Dec {
  const match = NUMBER.exec(text)
  if (match === null) return invalid(status, CONVERSION_SYNTAX)
  const [, signText, whole = '', fraction = '', power, infinite, nan, payload] = match
  const sign: Sign = signText === '-' ? 1 : 0
  if (infinite !== undefined) return infinity(sign)
  if (nan !== undefined) {
    const digits = (payload as string).replace(/^0+/, '')
    if (BigInt(digits.length) > settings.prec - (settings.clamp ? 1n : 0n)) return invalid(status, CONVERSION_SYNTAX)
    return new Dec(sign, nan.length === 4 ? 'signaling' : 'quiet', BigInt(digits), 0n)
  }
  const digits = whole + fraction
  if (digits === '' || BigInt(digits.length) > MAX_PREC) return invalid(status, CONVERSION_SYNTAX)
  let exponent = power === undefined ? 0n : BigInt(power)
  if (exponent < LEAST_EXPONENT) exponent = LEAST_EXPONENT
  if (exponent > MOST_EXPONENT) exponent = MOST_EXPONENT
  exponent -= BigInt(fraction.length)
  if (exponent > INFINITE_EXPONENT) exponent = INFINITE_EXPONENT
  return finalize(finite(sign, BigInt(digits), exponent), settings, status)
}

function special(d: Dec): string {
  if (d.isInfinite) return 'Infinity'
  return `${d.kind === 'signaling' ? 'sNaN' : 'NaN'}${d.coefficient === 0n ? '' : d.coefficient}`
}

type Notation = 'scientific' | 'engineering' | 'exponent' | 'fixed'

/** Without its sign. `zeroPoint`: where the point stands in a zero with an exponent. _mpd_to_string */
export function unsignedText(d: Dec, notation: Notation, capitals: boolean, zeroPoint = 1n): string {
  if (!d.isFinite) return special(d)
  const digits = d.coefficient.toString()
  const length = BigInt(digits.length)
  const before = length + d.exponent
  let point = zeroPoint
  if (notation === 'fixed' || (notation !== 'exponent' && d.exponent <= 0n && before > -6n)) point = before
  else if (notation === 'engineering') point = d.coefficient === 0n ? -1n + modulo(d.exponent + 2n, 3n) : 1n + modulo(before - 1n, 3n)
  let text: string
  if (point <= 0n) text = `0.${'0'.repeat(Number(-point))}${digits}`
  else if (point >= length) text = digits + '0'.repeat(Number(point - length))
  else text = `${digits.slice(0, Number(point))}.${digits.slice(Number(point))}`
  if (before === point && notation !== 'exponent') return text
  const power = before - point
  return `${text}${capitals ? 'E' : 'e'}${power < 0n ? '-' : '+'}${power < 0n ? -power : power}`
}

function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus
  return rest < 0n ? rest + modulus : rest
}

/** str(). mpd_to_sci, mpd_to_eng */
export function textOfDec(d: Dec, capitals: boolean, notation: 'scientific' | 'engineering' = 'scientific'): string {
  return (d.sign === 1 ? '-' : '') + unsignedText(d, notation, capitals)
}
