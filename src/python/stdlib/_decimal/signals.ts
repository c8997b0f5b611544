/** The exceptions of decimal, as signals and as conditions. signal_map, cond_map in Modules/_decimal/_decimal.c */
import type { PyType, PyValue } from '../../objects/object'
import { exceptionTypes, raiseWith } from '../../objects/errors'
import { defineModuleType } from '../module'
import { ANY_INVALID, CLAMPED, CONVERSION_SYNTAX, DIVISION_BY_ZERO, DIVISION_IMPOSSIBLE, DIVISION_UNDEFINED, FLOAT_OPERATION, INEXACT, INVALID_CONTEXT, INVALID_OPERATION, OVERFLOW, ROUNDED, SUBNORMAL, UNDERFLOW } from './conditions'

export const SIGNALS = [
  ['InvalidOperation', ANY_INVALID],
  ['FloatOperation', FLOAT_OPERATION],
  ['DivisionByZero', DIVISION_BY_ZERO],
  ['Overflow', OVERFLOW],
  ['Underflow', UNDERFLOW],
  ['Subnormal', SUBNORMAL],
  ['Inexact', INEXACT],
  ['Rounded', ROUNDED],
  ['Clamped', CLAMPED],
] as const

const CONDITIONS = [
  ['InvalidOperation', INVALID_OPERATION],
  ['ConversionSyntax', CONVERSION_SYNTAX],
  ['DivisionImpossible', DIVISION_IMPOSSIBLE],
  ['DivisionUndefined', DIVISION_UNDEFINED],
  ['InvalidContext', INVALID_CONTEXT],
] as const

/** The order of the bits, in which a context's repr names signals. dec_signal_string */
const NAMES_BY_BIT = [
  [CLAMPED, 'Clamped'],
  [ANY_INVALID & 0x3, 'InvalidOperation'],
  [DIVISION_BY_ZERO, 'DivisionByZero'],
  [ANY_INVALID & 0x38, 'InvalidOperation'],
  [INEXACT, 'Inexact'],
  [ANY_INVALID & 0x380, 'InvalidOperation'],
  [FLOAT_OPERATION, 'FloatOperation'],
  [OVERFLOW, 'Overflow'],
  [ROUNDED, 'Rounded'],
  [SUBNORMAL, 'Subnormal'],
  [UNDERFLOW, 'Underflow'],
] as const

let made: Record<string, PyType> | null = null

/** All exception types, by name in the order of the module. */
export function signalTypes(): Record<string, PyType> {
  if (made !== null) return made
  const { ArithmeticError: arithmetic, ZeroDivisionError: zeroDivision, TypeError: type } = exceptionTypes as Record<string, PyType>
  const types: Record<string, PyType> = {}
  const define = (name: string, ...bases: (PyType | undefined)[]): PyType => (types[name] = defineModuleType('decimal', name, { bases: bases as PyType[], hasDict: true, mutable: true }))
  const base = define('DecimalException', arithmetic)
  const invalid = define('InvalidOperation', base)
  define('FloatOperation', base, type)
  define('DivisionByZero', base, zeroDivision)
  const inexact = define('Inexact', base)
  const rounded = define('Rounded', base)
  define('Overflow', inexact, rounded)
  const subnormal = define('Subnormal', base)
  define('Underflow', inexact, rounded, subnormal)
  define('Clamped', base)
  define('ConversionSyntax', invalid)
  define('DivisionImpossible', invalid)
  define('DivisionUndefined', invalid, zeroDivision)
  define('InvalidContext', invalid)
  return (made = types)
}

const typeNamed = (name: string): PyType => signalTypes()[name] as PyType

/** The first signal among these conditions. flags_as_exception */
export function signalOf(bits: number): PyType {
  return typeNamed((SIGNALS.find(([, flag]) => (bits & flag) !== 0) ?? SIGNALS[0])[0])
}

/** flags_as_list */
export function conditionsOf(bits: number): PyValue[] {
  return [...CONDITIONS, ...SIGNALS.slice(1)].filter(([, flag]) => (bits & flag) !== 0).map(([name]) => typeNamed(name))
}

/** signals_as_list */
export function signalsOf(bits: number): PyType[] {
  return SIGNALS.filter(([, flag]) => (bits & flag) !== 0).map(([name]) => typeNamed(name))
}

/** `[InvalidOperation, Inexact]`. mpd_lsnprint_signals */
export function listed(bits: number): string {
  return `[${[...new Set(NAMES_BY_BIT.filter(([flag]) => (bits & flag) !== 0).map(([, name]) => name))].join(', ')}]`
}

const WORDS = 'valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]'

/** KeyError for what is no signal. exception_as_flag */
export function flagOf(signal: PyValue): number {
  const found = SIGNALS.find(([name]) => typeNamed(name) === signal)
  return found === undefined ? raiseWith('KeyError', WORDS) : found[1]
}
