/** Exceptions of NumPy's own. numpy/exceptions.py, numpy/_core/_exceptions.py */
import type { PyType, PyValue } from '../../objects/object'
import { exceptionTypes, PyException, PyRaise } from '../../objects/errors'
import { strOf } from '../../objects/protocols'
import { makeTuple } from '../../objects/tuple'
import { warnOf } from '../../builtins/warn'
import { defineModuleType } from '../module'
import { memoryHooks } from './array'
import { complexWarning } from './convert'
import { dtypeText, shapeText } from './dtype-text'

/** A text of its own for args that are facts. */
class WordedException extends PyException {
  words = ''
}

const wordedText = { str: (self: PyException): string => (self instanceof WordedException ? self.words : wordsOf(self.args.items)) }

/** Of one that a program made: a text alone, or an axis, how many there are, and what to say in front. */
function wordsOf(args: readonly PyValue[]): string {
  const [axis, ndim, prefix] = args
  if (args.length < 2 || ndim === undefined || ndim === null) return axis === undefined ? '' : strOf(axis)
  return `${prefix === undefined || prefix === null ? '' : `${strOf(prefix)}: `}axis ${strOf(axis as PyValue)} is out of bounds for array of dimension ${strOf(ndim)}`
}

/** Which axis it was, of how many; None where a program gave a text alone. */
function placeOf({ args: { items } }: PyException): readonly [PyValue, PyValue] {
  const [axis = null, ndim = null, prefix = null] = items
  return ndim === null && prefix === null ? [null, null] : [axis, ndim]
}

export const axisErrorType: PyType = defineModuleType<PyException>('numpy.exceptions', 'AxisError', {
  bases: [exceptionTypes.ValueError as PyType, exceptionTypes.IndexError as PyType],
  slots: wordedText,
  getset: { axis: { get: (self) => placeOf(self)[0] }, ndim: { get: (self) => placeOf(self)[1] } },
})
export const complexWarningType: PyType = defineModuleType('numpy.exceptions', 'ComplexWarning', { bases: [exceptionTypes.RuntimeWarning as PyType] })
export const visibleDeprecationType: PyType = defineModuleType('numpy.exceptions', 'VisibleDeprecationWarning', { bases: [exceptionTypes.UserWarning as PyType] })
export const moduleDeprecationType: PyType = defineModuleType('numpy.exceptions', 'ModuleDeprecationWarning', { bases: [exceptionTypes.DeprecationWarning as PyType] })
export const rankWarningType: PyType = defineModuleType('numpy.exceptions', 'RankWarning', { bases: [exceptionTypes.RuntimeWarning as PyType] })
export const tooHardType: PyType = defineModuleType('numpy.exceptions', 'TooHardError', { bases: [exceptionTypes.RuntimeError as PyType] })
export const promotionErrorType: PyType = defineModuleType('numpy.exceptions', 'DTypePromotionError', { bases: [exceptionTypes.TypeError as PyType] })

const CORE = 'numpy._core._exceptions'

/** These show the name of their base, and their own one as the qualified name. _display_as_base */
function displayedAs(name: string, shown: string, base: PyType): PyType {
  const type = defineModuleType<PyException>(CORE, name, { bases: [base], slots: wordedText })
  type.name = shown
  return type
}

const ufuncTypeErrorType: PyType = defineModuleType<PyException>(CORE, 'UFuncTypeError', { bases: [exceptionTypes.TypeError as PyType], slots: wordedText })
export const noLoopErrorType = displayedAs('_UFuncNoLoopError', 'UFuncTypeError', ufuncTypeErrorType)
export const resolutionErrorType = displayedAs('_UFuncBinaryResolutionError', 'UFuncTypeError', ufuncTypeErrorType)
const castingErrorType = displayedAs('_UFuncCastingError', 'UFuncTypeError', ufuncTypeErrorType)
export const inputCastingErrorType = displayedAs('_UFuncInputCastingError', 'UFuncTypeError', castingErrorType)
export const outputCastingErrorType = displayedAs('_UFuncOutputCastingError', 'UFuncTypeError', castingErrorType)
const arrayMemoryErrorType = displayedAs('_ArrayMemoryError', 'MemoryError', exceptionTypes.MemoryError as PyType)
ufuncTypeErrorType.name = 'UFuncTypeError'

/** Raises an exception whose args are facts and whose text is `words`. */
export function raiseWorded(type: PyType, words: string, args: PyValue[]): never {
  const error = new WordedException(type, makeTuple(args))
  error.words = words
  throw new PyRaise(error)
}

export function raiseAxisError(axis: number, ndim: number, prefix: string | null = null): never {
  const words = `${prefix === null ? '' : `${prefix}: `}axis ${axis} is out of bounds for array of dimension ${ndim}`
  return raiseWorded(axisErrorType, words, [axis, ndim, prefix])
}

const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB']

/** `7.11 PiB`. _ArrayMemoryError._size_to_string */
function sizeText(bytes: number): string {
  let unit = Math.max(0, Math.floor(Math.log2(bytes) / 10))
  let value = bytes / 2 ** (10 * unit)
  if (Math.round(value) === 1024) {
    unit++
    value = bytes / 2 ** (10 * unit)
  }
  if (unit === 0) return `${value.toFixed(0)} ${UNITS[0]}`
  return value < 1000 ? `${toSignificant(value)} ${UNITS[unit]}` : `${value.toFixed(0)}. ${UNITS[unit]}`
}

/** %#.3g */
function toSignificant(value: number): string {
  const text = value.toPrecision(3)
  return text.includes('.') ? text : `${text}.`
}

memoryHooks.refuse = (shape, dtype, size) =>
  raiseWorded(arrayMemoryErrorType, `Unable to allocate ${sizeText(size)} for an array with shape ${shapeText(shape)} and data type ${dtypeText(dtype)}`, [makeTuple([...shape]), dtype])

complexWarning.give = () => warnOf(complexWarningType, 'Casting complex values to real discards the imaginary part', 1)
