/** Arguments of natives, as numbers and texts and in number, in Argument Clinic's words. */
import type { Keywords, PyType, PyValue } from '../objects/object'
import { raise, typeName } from '../objects/errors'
import { asIndexInt, hasIndex } from '../objects/number'
import { stringHooks } from '../objects/slotdefs'
import { encodeString } from './codecs'

/** A Py_ssize_t parameter. Values between 2^53 and 2^63 lose precision, which no size of ours reaches. PyLong_AsSsize_t */
export function asSsizeArgument(value: PyValue): number {
  const int = asIndexInt(value)
  if (typeof int === 'number') return int
  if (int >= -(2n ** 63n) && int < 2n ** 63n) return Number(int)
  return raise('OverflowError', 'Python int too large to convert to C ssize_t')
}

/** An int parameter. PyLong_AsInt */
export function asIntArgument(value: PyValue): number {
  const int = asIndexInt(value)
  if (int >= -0x80000000 && int <= 0x7fffffff) return int as number
  return raise('OverflowError', 'Python int too large to convert to C int')
}

/** An int parameter of a function that parses its arguments by a format. getargs 'i' */
export function asFormatInt(value: PyValue): number {
  const int = asIndexInt(value)
  if (int < -(2n ** 63n) || int >= 2n ** 63n) raise('OverflowError', 'Python int too large to convert to C long')
  if (int > 0x7fffffff) raise('OverflowError', 'signed integer is greater than maximum')
  if (int < -0x80000000) raise('OverflowError', 'signed integer is less than minimum')
  return Number(int)
}

/** A place in a file. PyLong_AsLong */
export function asLongArgument(value: PyValue): number {
  const int = asIndexInt(value)
  if (int < -(2n ** 63n) || int >= 2n ** 63n) raise('OverflowError', 'Python int too large to convert to C long')
  return Number(int)
}

/** A slice bound that may be None or absent; what is too large is clipped. _PyEval_SliceIndex */
export function asSliceBound(value: PyValue | undefined, absent: number): number {
  if (value === undefined || value === null) return absent
  if (typeof value === 'number') return value
  if (!hasIndex(value)) raise('TypeError', 'slice indices must be integers or None or have an __index__ method')
  const int = asIndexInt(value)
  if (typeof int === 'number') return int
  return int < 0n ? -Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER
}

/** A slice bound where None is none. _PyEval_SliceIndexNotNone */
export function asIndexBound(value: PyValue | undefined, absent: number): number {
  if (value === undefined) return absent
  if (!hasIndex(value)) raise('TypeError', 'slice indices must be integers or have an __index__ method')
  return asSliceBound(value, absent)
}

/** A text parameter of `fname()`. PyUnicode_AsUTF8AndSize in clinic code */
export function asTextArgument(value: PyValue, fname: string, parameter: string): string {
  const text = typeof value === 'string' ? value : stringHooks.payload(value)
  if (text === undefined) raise('TypeError', `${fname}() argument '${parameter}' must be str, not ${value === null ? 'None' : typeName(value)}`)
  encodeString(text)
  if (text.includes('\0')) raise('ValueError', 'embedded null character')
  return text
}

/** The text of a str or of a subclass; undefined for anything else. */
export function textOf(value: PyValue): string | undefined {
  return typeof value === 'string' ? value : stringHooks.payload(value)
}

/** One byte from an int. _getbytevalue */
export function asByte(value: PyValue, message = 'byte must be in range(0, 256)'): number {
  const int = asIndexInt(value)
  if (int >= 0 && int <= 255) return int as number
  return raise('ValueError', message)
}

/** What a native type without keywords is made of; those that a subclass's own `__init__` takes are not its concern. _PyArg_NoKeywords */
export function positionalArguments(cls: PyType, name: string, args: PyValue[], keywords: Keywords): PyValue[] {
  if (keywords === null || keywords.length === 0) return args
  const native = cls.mro.find((base) => !base.isHeapType) as PyType
  if (cls.slots.init === native.slots.init) raise('TypeError', `${name}() takes no keyword arguments`)
  return args.slice(0, args.length - keywords.length)
}
