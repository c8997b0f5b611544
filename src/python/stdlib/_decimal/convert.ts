/** Decimals from other objects, exactly or as a context rounds them. Conversions in Modules/_decimal/_decimal.c */
import type { PyType, PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { decimalValue, isSpace } from '../../builtins/characters'
import { decompose } from '../../builtins/int-arithmetic'
import { PyFloat, toInt } from '../../builtins/number-storage'
import { CLAMPED, CONVERSION_SYNTAX, ERRORS, FLOAT_OPERATION, INEXACT, ROUNDED, WIDEST, type Status } from './conditions'
import { finalize, finite, fromInteger, infinity, invalid, NOT_A_NUMBER, type Dec } from './number'
import { decimalTypes, makeDecimal, PyDecimal, report, unsupportedConversion, type PyContext } from './storage'
import { parse } from './text'

/** Digits of any script and spaces as ASCII; an empty text for other characters. numeric_as_ascii */
function asciiNumber(text: string, isLoose: boolean): string {
  const characters = [...text]
  const code = (i: number): number => (characters[i] as string).codePointAt(0) as number
  let start = 0
  let end = characters.length
  if (isLoose) {
    while (end > 0 && isSpace(code(end - 1))) end--
    while (start < end && isSpace(code(start))) start++
  }
  let out = ''
  for (let i = start; i < end; i++) {
    const c = code(i)
    if (isLoose && characters[i] === '_') continue
    if (c > 0 && c <= 127) out += characters[i]
    else if (isSpace(c)) out += ' '
    else {
      const digit = decimalValue(c)
      if (digit < 0) return ''
      out += String(digit)
    }
  }
  return out
}

/** What no context may round: InvalidOperation instead. */
function exactly(context: PyContext, convert: (status: Status) => Dec): Dec {
  const status: Status = { flags: 0 }
  let value = convert(status)
  if ((status.flags & (INEXACT | ROUNDED | CLAMPED)) !== 0) value = invalid(status)
  report(context, { flags: status.flags & ERRORS })
  return value
}

const MAX_LONG = 2n ** 63n - 1n

/** The text that a DecimalTuple's three parts spell. dectuple_as_str */
function textOfTuple(parts: readonly PyValue[]): string {
  if (parts.length !== 3) raise('ValueError', 'argument must be a sequence of length 3')
  const [signPart, digitPart, exponentPart] = parts as [PyValue, PyValue, PyValue]
  const sign = toInt(signPart)
  if (sign !== 0 && sign !== 1) raise('ValueError', 'sign must be an integer with the value 0 or 1')
  const word = textOf(exponentPart)
  if (word !== undefined && word !== 'F' && word !== 'n' && word !== 'N') raise('ValueError', "string argument in the third position must be 'F', 'n' or 'N'")
  const exponent = word === undefined ? toInt(exponentPart) : 0
  if (exponent === undefined) raise('ValueError', 'exponent must be an integer')
  if (BigInt(exponent) > MAX_LONG || BigInt(exponent) < -MAX_LONG - 1n) raise('OverflowError', 'Python int too large to convert to C ssize_t')
  if (!(digitPart instanceof PyTuple) && !(digitPart instanceof PyList)) raise('ValueError', 'coefficient must be a tuple of digits')
  const digits = digitPart.items.map((item) => {
    const digit = toInt(item)
    return typeof digit === 'number' && digit >= 0 && digit <= 9 ? String(digit) : raise('ValueError', 'coefficient must be a tuple of digits')
  })
  const prefix = sign === 1 ? '-' : '+'
  if (word === 'F') return `${prefix}Inf`
  if (word !== undefined) return `${prefix}${word === 'n' ? 'NaN' : 'sNaN'}${digits.join('')}`
  return `${prefix}${digits.length === 0 ? '0' : digits.join('')}E${exponent}`
}

/** A double's exact value. PyDecType_FromFloatExact */
export function fromDouble(value: number): Dec {
  if (Number.isNaN(value)) return NOT_A_NUMBER
  const sign = value < 0 || Object.is(value, -0) ? 1 : 0
  if (!Number.isFinite(value)) return infinity(sign)
  let { mantissa, exponent } = decompose(value)
  if (mantissa === 0) return finite(sign, 0n, 0n)
  while (exponent < 0 && mantissa % 2 === 0) {
    mantissa /= 2
    exponent += 1
  }
  if (exponent >= 0) return finite(sign, BigInt(mantissa) << BigInt(exponent), 0n)
  return finite(sign, BigInt(mantissa) * 5n ** BigInt(-exponent), BigInt(exponent))
}

/** An int's or a float's exact value. TypeError for others. */
export function fromReal(value: PyValue): Dec {
  const whole = toInt(value)
  if (whole !== undefined) return fromInteger(BigInt(whole))
  return value instanceof PyFloat ? fromDouble(value.value) : raise('TypeError', 'argument must be int or float')
}

/** Decimal(value). PyDecType_FromObjectExact */
export function newDecimal(cls: PyType, value: PyValue | undefined, context: PyContext): PyValue {
  if (value === undefined) return new PyDecimal(cls, fromInteger(0n))
  if (value instanceof PyDecimal) return cls === decimalTypes.decimal && value.cls === cls ? value : new PyDecimal(cls, value.value)
  const text = textOf(value)
  if (text !== undefined) return new PyDecimal(cls, exactly(context, (status) => parse(asciiNumber(text, true), WIDEST, status)))
  const whole = toInt(value)
  if (whole !== undefined) return new PyDecimal(cls, fromInteger(BigInt(whole)))
  if (value instanceof PyTuple || value instanceof PyList) {
    const spelled = textOfTuple(value.items)
    return new PyDecimal(cls, exactly(context, (status) => parse(spelled, WIDEST, status)))
  }
  if (!(value instanceof PyFloat)) return unsupportedConversion(value)
  report(context, { flags: FLOAT_OPERATION })
  return new PyDecimal(cls, fromDouble(value.value))
}

/** context.create_decimal(value). PyDec_FromObject */
export function createDecimal(value: PyValue | undefined, context: PyContext): PyValue {
  const settings = context.values
  const status: Status = { flags: 0 }
  const finish = (d: Dec): PyValue => {
    report(context, status)
    return makeDecimal(d)
  }
  if (value === undefined) return finish(finalize(fromInteger(0n), settings, status))
  if (value instanceof PyDecimal) {
    const room = settings.prec - (settings.clamp ? 1n : 0n)
    return finish(value.value.isNaN && value.value.digits > room ? invalid(status, CONVERSION_SYNTAX) : finalize(value.value, settings, status))
  }
  const text = textOf(value)
  if (text !== undefined) return finish(parse(asciiNumber(text, false), settings, status))
  if (value instanceof PyTuple || value instanceof PyList) return finish(parse(textOfTuple(value.items), settings, status))
  if (value instanceof PyFloat) report(context, { flags: FLOAT_OPERATION })
  else if (toInt(value) === undefined) unsupportedConversion(value)
  return finish(finalize(fromReal(value), settings, status))
}

/** An operand: a decimal's value or an int's; undefined for others. convert_op */
export function operandOf(value: PyValue): Dec | undefined {
  if (value instanceof PyDecimal) return value.value
  const whole = toInt(value)
  return whole === undefined ? undefined : fromInteger(BigInt(whole))
}

/** The same, and TypeError for others. CONVERT_OP_RAISE */
export function operandOrRaise(value: PyValue | undefined): Dec {
  return operandOf(value as PyValue) ?? unsupportedConversion(value as PyValue)
}
