/**
 * _decimal: decimal numbers are not simulated. Their names are here, because `statistics` asks of every number whether it
 * is one; making one is refused. Modules/_decimal/_decimal.c
 */
import type { PyType, PyValue } from '../objects/object'
import { exceptionTypes, notSimulated } from '../objects/errors'
import { variadic } from '../objects/native'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

const refusedType = (name: string): PyType => defineModuleType('decimal', name, { slots: { new: () => notSimulated(`decimal.${name}`), init: () => {} } })
const decimalType = refusedType('Decimal')
const contextType = refusedType('Context')
const tupleType = refusedType('DecimalTuple')

function signals(): Record<string, PyType> {
  const { ArithmeticError: arithmetic, ZeroDivisionError: zeroDivision, TypeError: type } = exceptionTypes as Record<string, PyType>
  const made: Record<string, PyType> = {}
  const define = (name: string, ...bases: PyType[]): PyType => (made[name] = defineModuleType('decimal', name, { bases }))
  const base = define('DecimalException', arithmetic as PyType)
  const invalid = define('InvalidOperation', base)
  define('FloatOperation', base, type as PyType)
  define('DivisionByZero', base, zeroDivision as PyType)
  const inexact = define('Inexact', base)
  const rounded = define('Rounded', base)
  define('Overflow', inexact, rounded)
  const subnormal = define('Subnormal', base)
  define('Underflow', inexact, rounded, subnormal)
  define('Clamped', base)
  define('ConversionSyntax', invalid)
  define('DivisionImpossible', invalid)
  define('DivisionUndefined', invalid, zeroDivision as PyType)
  define('InvalidContext', invalid)
  return made
}

let signalTypes: Record<string, PyType> | null = null

const ROUNDINGS = ['ROUND_UP', 'ROUND_DOWN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_HALF_UP', 'ROUND_HALF_DOWN', 'ROUND_HALF_EVEN', 'ROUND_05UP']
const FUNCTIONS = ['getcontext', 'setcontext', 'localcontext', 'IEEEContext']

export const _decimalModule: ModuleSpec = {
  name: '_decimal',
  doc: 'C decimal arithmetic module',
  members: (): Record<string, PyValue> => ({
    ...moduleFunctions('_decimal', Object.fromEntries(FUNCTIONS.map((name) => [name, variadic(() => notSimulated(`decimal.${name}`))]))),
    Decimal: decimalType,
    Context: contextType,
    DecimalTuple: tupleType,
    ...(signalTypes ??= signals()),
    ...Object.fromEntries(ROUNDINGS.map((name) => [name, name])),
    HAVE_THREADS: true,
    HAVE_CONTEXTVAR: true,
    MAX_PREC: 999999999999999999n,
    MAX_EMAX: 999999999999999999n,
    MIN_EMIN: -999999999999999999n,
    MIN_ETINY: -1999999999999999997n,
    IEEE_CONTEXT_MAX_BITS: 512,
    __version__: '1.70',
    __libmpdec_version__: '4.0.1',
  }),
}
