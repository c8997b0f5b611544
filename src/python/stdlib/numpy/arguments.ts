/** Arguments of NumPy's functions: shapes, axes, orders, flags. conversion_utils.c */
import type { PyValue } from '../../objects/object'
import { isRaised, notSimulated, raise, typeName } from '../../objects/errors'
import { asSsize, hasIndex, isTrue } from '../../objects/number'
import { itemsOf, reprOf, strOf } from '../../objects/protocols'
import { PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { PyBytes } from '../../builtins/bytes-storage'
import { PyNdArray } from './array'
import type { Casting } from './cast'
import { asArray } from './create'
import { raiseAxisError } from './errors'

/** An int in the words of NumPy's index conversion. PyArray_PyIntAsIntp */
export function asInt(value: PyValue): number {
  if (!hasIndex(value)) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`)
  return asSsize(value)
}

/** A shape: an int or a sequence of ints. PyArray_IntpConverter */
export function shapeFrom(value: PyValue): number[] {
  if (hasIndex(value) && !(value instanceof PyNdArray && value.ndim > 0)) return [asInt(value)]
  if (value instanceof PyTuple || value instanceof PyList) return value.items.map(asInt)
  if (value === null) raise('TypeError', 'Use () not None as shape arguments')
  let items: PyValue[]
  try {
    items = itemsOf(value)
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
    return raise('TypeError', `expected a sequence of integers or a single integer, got '${shown(value)}'`)
  }
  return items.map(asInt)
}

function shown(value: PyValue): string {
  return strOf(value)
}

/** Ints given one by one or as one sequence: `reshape(2, 3)`, `reshape((2, 3))`. */
export function shapeFromArguments(args: readonly PyValue[]): number[] {
  return args.length === 1 ? shapeFrom(args[0] as PyValue) : args.map(asInt)
}

/** Axes of a reduction: None for all, an int, or a tuple. */
export function axesFrom(value: PyValue | undefined): number[] | null {
  if (value === undefined || value === null) return null
  if (value instanceof PyTuple) return value.items.map(asInt)
  if (!hasIndex(value)) raise('TypeError', `'${typeName(value)}' object cannot be interpreted as an integer`)
  return [asInt(value)]
}

/** One axis, counted from the front. */
export function axisFrom(value: PyValue, ndim: number): number {
  const axis = asInt(value)
  if (axis < -ndim || axis >= ndim) raiseAxisError(axis, ndim)
  return axis < 0 ? axis + ndim : axis
}

export function orderFrom<T extends 'C' | 'F' | 'A' | 'K'>(value: PyValue | undefined, absent: T): 'C' | 'F' | 'A' | 'K' {
  if (value === undefined || value === null) return absent
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `order must be str, not ${typeName(value)}`)
  const upper = text.toUpperCase()
  if (upper === 'C' || upper === 'F' || upper === 'A' || upper === 'K') return upper
  return raise('ValueError', `order must be one of 'C', 'F', 'A', or 'K' (got '${text}')`)
}

export function flag(value: PyValue | undefined, absent: boolean): boolean {
  return value === undefined ? absent : isTrue(value)
}

export function castingFrom(value: PyValue | undefined, absent: Casting, knowsSameValue = false): Casting {
  if (value === undefined) return absent
  const text = textOf(value)
  if (text === 'no' || text === 'equiv' || text === 'safe' || text === 'same_kind' || text === 'unsafe') return text
  if (text === 'same_value' && knowsSameValue) notSimulated("casting='same_value'")
  return raise('ValueError', `casting must be one of 'no', 'equiv', 'safe', 'same_kind', 'unsafe'${knowsSameValue ? ", 'same_value'" : ''} (got '${text ?? typeName(value)}')`)
}

/** Where a result goes: an array, or a tuple of one. */
export function outFrom(value: PyValue | undefined): PyNdArray | null {
  if (value === undefined || value === null) return null
  const only = value instanceof PyTuple && value.items.length === 1 ? (value.items[0] as PyValue) : value
  if (only === null) return null
  if (!(only instanceof PyNdArray)) raise('TypeError', 'return arrays must be of ArrayType')
  return only
}

/** The `where` of a reduction: True is none. */
export function whereFrom(value: PyValue | undefined): PyNdArray | null {
  return value === undefined || value === null || value === true ? null : asArray(value)
}

export function copyFrom(value: PyValue | undefined): boolean | null {
  return value === undefined || value === null ? null : isTrue(value)
}

/** Names of fields, for `order`. */
export function fieldNames(value: PyValue | undefined): string[] {
  if (value === undefined || value === null) return []
  const one = textOf(value)
  return one === undefined ? itemsOf(value).map((item) => textOf(item) ?? raise('TypeError', 'field names must be strings')) : [one]
}

/** One of a few words, told by `parse`; anything else is refused as `WHAT must be … (got '…')`. string_converter_helper */
function wordFrom<T>(value: PyValue, what: string, rule: string, parse: (text: string) => T | undefined): T {
  const text = textOf(value) ?? (value instanceof PyBytes ? String.fromCharCode(...value.bytes) : undefined)
  if (text === undefined) return raise('TypeError', `${what} must be str, not ${typeName(value)}`)
  return parse(text) ?? raise('ValueError', `${what} ${rule} (got ${reprOf(text)})`)
}

/** How to sort does not show in the result, but wrong words do. PyArray_SortkindConverter */
export function checkSortKind(kind: PyValue | undefined, stable?: PyValue): void {
  if (kind === undefined || kind === null) return
  wordFrom(kind, 'sort kind', "must be one of 'quick', 'heap', or 'stable'", (text) => (/^[qhms]/i.test(text) ? true : undefined))
  if (stable !== undefined && stable !== null) raise('ValueError', "`kind` and keyword parameters can't be provided at the same time. Use only one of them.")
}

/** PyArray_SelectkindConverter */
export function checkSelectKind(kind: PyValue | undefined): void {
  if (kind !== undefined) wordFrom(kind, 'select kind', "must be 'introselect'", (text) => (text === 'introselect' ? true : undefined))
}

/** Whether the right side is meant. PyArray_SearchsideConverter */
export function isRightSide(side: PyValue | undefined): boolean {
  if (side === undefined) return false
  const word = wordFrom(side, 'search side', "must be 'left' or 'right'", (text) => (/^[lr]/i.test(text) ? text : undefined))
  if (word !== 'left' && word !== 'right') raise('ValueError', "search side must be one of 'left' or 'right'")
  return word === 'right'
}

/** There is one device. PyArray_DeviceConverterOptional */
export function checkDevice(value: PyValue | undefined): void {
  if (value === undefined || value === null || textOf(value) === 'cpu') return
  raise('ValueError', `Device not understood. Only "cpu" is allowed, but received: ${strOf(value)}`)
}

export type ClipMode = 'raise' | 'wrap' | 'clip'

/** What becomes of an index out of bounds. PyArray_ClipmodeConverter */
export function clipModeFrom(mode: PyValue | undefined): ClipMode {
  if (mode === undefined || mode === null) return 'raise'
  const word = wordFrom(mode, 'clipmode', "must be one of 'clip', 'raise', or 'wrap'", (text) => (/^[crw]/i.test(text) ? text : undefined))
  if (word === 'clip' || word === 'raise' || word === 'wrap') return word
  return raise('ValueError', "Use one of 'clip', 'raise', or 'wrap' for clip mode")
}
