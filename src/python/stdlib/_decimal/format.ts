/** format(decimal, spec): a mini-language like float's, with exact digits. mpd_parse_fmt_str, mpd_qformat_spec */
import { raise } from '../../objects/errors'
import { codePointLength } from '../../builtins/code-points'
import { groupDigits } from '../../builtins/format-spec'
import { ERRORS, MAX_PREC, type Settings, type Status } from './conditions'
import { finite, type Dec } from './number'
import { rescale, roundToDigits } from './rounding'
import { unsignedText } from './text'

type Separator = '' | ',' | '_'

interface Spec {
  fill: string
  align: '<' | '>' | '=' | '^'
  sign: string
  noNegativeZero: boolean
  alternate: boolean
  zeroPadded: boolean
  width: bigint
  precision: bigint | null
  separator: Separator
  fractionSeparator: Separator
  /** Lower case. */
  type: 'e' | 'f' | 'g' | '%'
  capitals: boolean
}

const SPEC = /^(?:([^])?([<>=^]))?([+\- ])?(z)?(#)?(0)?([1-9]\d*|0\d*)?([,_])?(?:\.(?:(\d+)([,_])?|([,_])))?([eEfFgGnN%])?$/u
const MAX_SSIZE = 2n ** 63n - 1n

function read(text: string, capitals: boolean): Spec | undefined {
  const match = SPEC.exec(text)
  if (match === null) return undefined
  const [, fill, align, sign = '', z, alternate, zero, width = '', separator = '', precision, fractionSeparator = match[11] ?? '', , type = capitals ? 'G' : 'g'] = match
  const lower = type.toLowerCase()
  const isLocal = lower === 'n'
  if (zero !== undefined && align !== undefined) return undefined
  if (isLocal && separator !== '') return undefined
  return {
    fill: fill ?? ' ',
    align: (align ?? '>') as Spec['align'],
    sign,
    noNegativeZero: z !== undefined,
    alternate: alternate !== undefined,
    zeroPadded: zero !== undefined,
    width: BigInt(width),
    precision: precision === undefined ? null : BigInt(precision),
    separator: separator as Separator,
    fractionSeparator: fractionSeparator as Separator,
    type: (isLocal ? 'g' : lower) as Spec['type'],
    capitals: type !== lower,
  }
}

/** The finite number as it will be shown, and where the point stands in a zero with an exponent. */
function rounded(d: Dec, { type, precision }: Spec, settings: Settings): { value: Dec; point: bigint } {
  const status: Status = { flags: 0 }
  let value = type === '%' ? finite(d.sign, d.coefficient, d.exponent + 2n) : d
  let point = 1n
  if (precision !== null) {
    fitting(precision)
    if (type === 'g') {
      const digits = precision === 0n ? 1n : precision
      if (value.digits > digits) value = roundToDigits(value, digits, settings, status)
    } else if (type === 'e') {
      if (value.coefficient === 0n) point = 1n - precision
      else value = roundToDigits(value, precision + 1n, settings, status)
    } else value = rescale(value, -precision, settings, status)
  }
  if ((type === 'f' || type === '%') && value.coefficient === 0n && value.exponent > 0n) value = rescale(value, 0n, settings, status)
  if ((status.flags & ERRORS) !== 0) tooMuch()
  return { value, point }
}

/** A width or precision that memory could have. */
function fitting(size: bigint): void {
  if (size > MAX_SSIZE) raise('OverflowError', "cannot fit 'int' into an index-sized integer")
  if (size > MAX_PREC) tooMuch()
}

function tooMuch(): never {
  return raise('ValueError', 'format specification exceeds internal limits of _decimal')
}

function signOf(isNegative: boolean, spec: Spec): string {
  if (isNegative) return '-'
  return spec.sign === '-' ? '' : spec.sign
}

function padded(sign: string, text: string, { fill, align, width }: Spec): string {
  const missing = Number(width) - codePointLength(sign + text)
  if (missing <= 0) return sign + text
  if (align === '=') return sign + fill.repeat(missing) + text
  const left = align === '<' ? 0 : align === '>' ? missing : missing >> 1
  return fill.repeat(left) + sign + text + fill.repeat(missing - left)
}

const grouped = (fraction: string, separator: Separator): string => (separator === '' ? fraction : (fraction.match(/\d{1,3}/g) ?? []).join(separator))

/** decimal.__format__. ValueError for what is no spec. dec_format */
export function formatDec(d: Dec, text: string, settings: Settings, capitals: boolean): string {
  const spec = read(text, capitals) ?? raise('ValueError', 'invalid format string')
  fitting(spec.width)
  const percent = spec.type === '%' ? '%' : ''
  if (!d.isFinite) {
    const plain = spec.zeroPadded ? ({ ...spec, fill: ' ', align: '>' } as const) : spec
    return padded(signOf(d.sign === 1, spec), unsignedText(d, 'fixed', true) + percent, plain)
  }
  const { value, point } = rounded(d, spec, settings)
  const notation = spec.type === 'e' ? 'exponent' : spec.type === 'g' ? 'scientific' : 'fixed'
  const sign = signOf(d.sign === 1 && !(spec.noNegativeZero && value.coefficient === 0n), spec)
  const [, whole, fraction, power] = /^(\d+)(?:\.(\d*))?(.*)$/.exec(unsignedText(value, notation, spec.capitals, point)) as unknown as [string, string, string | undefined, string]
  const rest = `${fraction !== undefined || spec.alternate ? '.' : ''}${grouped(fraction ?? '', spec.fractionSeparator)}${power}${percent}`
  if (!spec.zeroPadded) return padded(sign, (spec.separator === '' ? whole : groupDigits(whole, spec.separator, 3, 0)) + rest, spec)
  const room = Number(spec.width) - sign.length - rest.length
  return sign + (spec.separator === '' ? whole.padStart(room, '0') : groupDigits(whole, spec.separator, 3, room)) + rest
}

/** Whether the type is the deprecated one. */
export const isDeprecatedSpec = (text: string): boolean => text.endsWith('N') && SPEC.test(text)
