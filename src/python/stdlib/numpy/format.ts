/** Arrays as text: columns that align, wrapped lines, long arrays summarized. numpy/_core/arrayprint.py */
import { call } from '../../objects/call'
import type { PyDict } from '../../objects/dict'
import { heldOutside, stateOfRun } from '../../objects/interpreter'
import type { PyValue } from '../../objects/object'
import { reprOf, strOf } from '../../objects/protocols'
import { PyList } from '../../objects/tuple'
import { reprString } from '../../builtins/str-repr'
import { PyBytes } from '../../builtins/bytes-storage'
import { arrayTypes, offsetsOf, sizeOf, stridesFor, type PyNdArray } from './array'
import type { PyDType } from './dtype'
import { dtypeShortRepr, shapeText } from './dtype-text'
import { readerOf, type Complex, type Raw } from './element'
import { complexText, floatText, formatPositional, formatScientific, type FloatFormat } from './float-text'
import { reprBytesText } from './text'
import { viewOn } from './cast'
import { makeScalar } from './convert'
import type { Reference } from './references'

export interface PrintOptions {
  precision: number | null
  threshold: number
  edgeitems: number
  linewidth: number
  suppress: boolean
  nanstr: string
  infstr: string
  sign: '-' | '+' | ' '
  floatmode: 'fixed' | 'unique' | 'maxprec' | 'maxprec_equal'
  /** Functions of the program's for kinds of elements; null: none. */
  formatter: PyDict | null
  /** As an earlier release printed; false: as this one does. */
  legacy: false | '1.25' | '2.1' | '2.2'
}

const DEFAULTS: PrintOptions = {
  precision: 8, threshold: 1000, edgeitems: 3, linewidth: 75, suppress: false, nanstr: 'nan', infstr: 'inf', sign: '-', floatmode: 'maxprec', formatter: null, legacy: false,
}

export const printOptions = stateOfRun<PrintOptions>(() => ({ ...DEFAULTS }))
heldOutside.push((visit) => {
  if (printOptions.formatter !== null) visit(printOptions.formatter)
})

type Formatter = (raw: Raw) => string

/** finfo(dtype).precision */
const DIGITS: Record<number, number> = { 2: 3, 4: 6, 8: 15 }

/** FloatingFormat */
function floatFormatter(values: readonly number[], size: number, options: PrintOptions, sign: PrintOptions['sign'] = options.sign): Formatter {
  const finite = values.filter(Number.isFinite)
  const nonZero = finite.map(Math.abs).filter((value) => value !== 0)
  const precision = options.floatmode === 'unique' ? null : options.precision
  let isScientific = false
  if (nonZero.length > 0) {
    let max = 0
    let min = Infinity
    for (const value of nonZero) {
      if (value > max) max = value
      if (value < min) min = value
    }
    isScientific = max >= 10 ** (options.legacy === false ? Math.min(8, DIGITS[size] as number) : 8) || (!options.suppress && (min < 0.0001 || max / min > 1000))
  }
  const plus = sign === '+'
  const isFixed = options.floatmode === 'fixed'
  const first: FloatFormat = { precision, unique: !isFixed, trim: isFixed ? 'k' : '.', sign: plus }
  let padLeft = 0
  let padRight = 0
  let format: FloatFormat
  if (finite.length === 0) format = { precision, trim: '.', sign: plus }
  else if (isScientific) {
    const texts = finite.map((value) => formatScientific(value, size, first))
    const parts = texts.map((text) => /^([^.]*)\.([^e]*)e.(\d+)$/.exec(text) as RegExpExecArray)
    const digits = longest(parts.map((part) => part[2] as string))
    const expDigits = longest(parts.map((part) => part[3] as string))
    padLeft = longest(parts.map((part) => part[1] as string))
    padRight = expDigits + 2 + digits
    format = { precision: digits, minDigits: digits, unique: !isFixed, trim: 'k', sign: plus, expDigits }
  } else {
    const texts = finite.map((value) => formatPositional(value, size, first))
    const parts = texts.map((text) => text.split('.') as [string, string])
    padLeft = longest(parts.map(([whole]) => whole))
    padRight = longest(parts.map(([, fraction]) => fraction))
    format = isFixed || options.floatmode === 'maxprec_equal'
      ? { precision: padRight, minDigits: padRight, unique: !isFixed, trim: 'k', sign: plus, padRight }
      : { precision, minDigits: 0, unique: true, trim: '.', sign: plus, padRight }
  }
  if (sign === ' ' && !finite.some((value) => value < 0 || Object.is(value, -0))) padLeft++
  if (finite.length !== values.length) {
    const negative = sign !== '-' || values.includes(-Infinity) ? 1 : 0
    const offset = padRight + 1
    padLeft = Math.max(padLeft, options.nanstr.length - offset, options.infstr.length + negative - offset)
  }
  format = { ...format, padLeft }
  return (raw) => {
    const value = raw as number
    if (!Number.isFinite(value)) {
      const text = Number.isNaN(value) ? `${plus ? '+' : ''}${options.nanstr}` : `${value < 0 ? '-' : plus ? '+' : ''}${options.infstr}`
      return text.padStart(padLeft + padRight + 1)
    }
    return isScientific ? formatScientific(value, size, format) : formatPositional(value, size, format)
  }
}

function longest(texts: readonly string[]): number {
  let length = 0
  for (const text of texts) if (text.length > length) length = text.length
  return length
}

/** IntegerFormat */
function intFormatter(raws: readonly Raw[], options: PrintOptions): Formatter {
  let max = raws[0] as number
  let min = raws[0] as number
  for (const raw of raws as readonly number[]) {
    if (raw > max) max = raw
    if (raw < min) min = raw
  }
  let { sign } = options
  if (sign === ' ' && min < 0) sign = '-'
  let width = String(max).length
  if (max >= 0 && sign !== '-') width++
  width = Math.max(width, String(min).length)
  return (raw) => `${(raw as number) >= 0 && sign !== '-' ? sign : ''}${raw as number}`.padStart(width)
}

/** ComplexFloatingFormat */
function complexFormatter(raws: readonly Raw[], size: number, options: PrintOptions): Formatter {
  const real = floatFormatter(raws.map((raw) => (raw as Complex).re), size, options)
  const imaginary = floatFormatter(raws.map((raw) => (raw as Complex).im), size, options, '+')
  return (raw) => {
    const part = imaginary((raw as Complex).im)
    const end = part.trimEnd().length
    return `${real((raw as Complex).re)}${part.slice(0, end)}j${part.slice(end)}`
  }
}

/** By which names a formatter for these elements is given. _get_formatdict */
const FORMATTER_NAMES: Record<string, readonly string[]> = {
  b: ['bool'], i: ['int', 'int_kind'], u: ['int', 'int_kind'], f: ['float', 'float_kind'], c: ['complexfloat', 'complex_kind'], S: ['numpystr', 'str_kind'],
  U: ['numpystr', 'str_kind'], V: ['void'], O: ['object'],
}

function functionFor(dtype: PyDType, formatter: PyDict): PyValue | undefined {
  if (dtype.kind === 'V' && dtype.fields !== null) return undefined
  let found: PyValue | undefined
  for (const name of [...(FORMATTER_NAMES[dtype.kind] ?? []).toReversed(), 'all']) found ??= formatter.getString(name)
  return found === null ? undefined : found
}

/** How the elements of this dtype are written; `raws` decide widths. _get_format_function */
function formatterOf(dtype: PyDType, raws: readonly Raw[], ndim: number, options: PrintOptions): Formatter {
  const own = options.formatter === null ? undefined : functionFor(dtype, options.formatter)
  if (own !== undefined) return (raw) => strOf(call(own, [makeScalar(dtype, raw)]))
  switch (dtype.kind) {
    case 'b':
      return (raw) => (raw === 0 ? 'False' : ndim === 0 ? 'True' : ' True')
    case 'i':
    case 'u':
      return raws.length === 0 ? (raw) => String(raw) : intFormatter(raws, options)
    case 'f':
      return floatFormatter(raws as readonly number[], dtype.itemsize, options)
    case 'c':
      return complexFormatter(raws, dtype.itemsize / 2, options)
    case 'O':
      return (raw) => objectText((raw as Reference).value)
    case 'S':
      return (raw) => reprBytesText(raw as Uint8Array)
    case 'U':
      return (raw) => reprString(raw as string)
    case 'V':
      return dtype.fields === null ? (raw) => voidText(raw as Uint8Array) : structFormatter(dtype, raws, options, ndim)
  }
}

/** An array that holds itself is shown once. _recursive_guard */
const shownArrays = new Set<PyNdArray>()

/** _object_format */
function objectText(value: PyValue): string {
  const text = reprOf(value)
  return value instanceof PyList && !value.cls.isHeapType ? `list(${text})` : text
}

/** Bytes of a void as its str shows them, zeros and all. */
export function voidText(bytes: Uint8Array): string {
  return `b'${Array.from(bytes, (byte) => `\\x${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')}'`
}

/** StructuredVoidFormat */
function structFormatter(dtype: PyDType, raws: readonly Raw[], options: PrintOptions, ndim: number): Formatter {
  const parts = (dtype.fields ?? []).map((field) => {
    const base = field.dtype.subarray?.base ?? field.dtype
    const shape = field.dtype.subarray?.shape ?? null
    const read = readerOf(base)
    const offsets = Array.from(offsetsOf({ shape: shape ?? [], strides: stridesFor(shape ?? [], base.itemsize), offset: field.offset }))
    const all = raws.flatMap((raw) => offsets.map((offset) => read(viewOn(raw as Uint8Array), offset)))
    const format = formatterOf(base, all, shape === null ? ndim : ndim + shape.length, options)
    return (raw: Raw): string => {
      const values = offsets.map((offset) => format(read(viewOn(raw as Uint8Array), offset)))
      return shape === null ? (values[0] as string) : nested(values, shape, options)
    }
  })
  return (raw) => {
    const texts = parts.map((part) => part(raw))
    return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(', ')})`
  }
}

/** SubArrayFormat */
function nested(values: readonly string[], shape: readonly number[], options: PrintOptions): string {
  if (shape.length === 0) return values[0] as string
  const [extent, ...rest] = shape as [number, ...number[]]
  const step = sizeOf(rest)
  const parts = Array.from({ length: extent }, (_, i) => nested(values.slice(i * step, (i + 1) * step), rest, options))
  const isLong = values.length > options.threshold && extent > 2 * options.edgeitems
  const shown = isLong ? [...parts.slice(0, options.edgeitems), '...', ...parts.slice(-options.edgeitems)] : parts
  return `[${shown.join(', ')}]`
}

/** str() of a record, floats as scalars show them. _void_scalar_to_string */
export function recordText(dtype: PyDType, bytes: Uint8Array): string {
  const texts = (dtype.fields ?? []).map((field) => {
    const base = field.dtype.subarray?.base ?? field.dtype
    const shape = field.dtype.subarray?.shape ?? []
    const offsets = Array.from(offsetsOf({ shape, strides: stridesFor(shape, base.itemsize), offset: field.offset }))
    const raws = offsets.map((offset) => readerOf(base)(viewOn(bytes), offset))
    const format: Formatter = base.kind === 'f' ? (raw) => floatText(raw as number, base.itemsize) : base.kind === 'V' && base.fields !== null
      ? (raw) => recordText(base, raw as Uint8Array) : formatterOf(base, raws, shape.length, printOptions)
    return nested(raws.map(format), shape, printOptions)
  })
  return texts.length === 1 ? `(${texts[0]},)` : `(${texts.join(', ')})`
}

/** Elements that decide how wide columns are: all of them, or only those at the corners. _leading_trailing */
function deciding(array: PyNdArray, isSummarized: boolean, edge: number): Raw[] {
  const read = readerOf(array.dtype)
  const { view } = array
  if (!isSummarized) return Array.from(offsetsOf(array), (offset) => read(view, offset))
  const raws: Raw[] = []
  const walk = (depth: number, offset: number): void => {
    if (depth === array.ndim) {
      raws.push(read(view, offset))
      return
    }
    const extent = array.shape[depth] as number
    const stride = array.strides[depth] as number
    for (let i = 0; i < extent; i++) {
      if (extent > 2 * edge && i >= edge && i < extent - edge) i = extent - edge
      if (i < extent) walk(depth + 1, offset + i * stride)
    }
  }
  walk(0, array.offset)
  return raws
}

export interface TextWish {
  readonly separator: string
  readonly prefix: string
  readonly suffix: string
  readonly options: PrintOptions
}

/** array2string */
export function arrayToText(array: PyNdArray, wish: TextWish): string {
  if (!array.dtype.isObject) return textOfArray(array, wish)
  if (shownArrays.has(array)) return '...'
  shownArrays.add(array)
  try {
    return textOfArray(array, wish)
  } finally {
    shownArrays.delete(array)
  }
}

function textOfArray(array: PyNdArray, wish: TextWish): string {
  const { options } = wish
  if (array.size === 0) return '[]'
  const isSummarized = array.size > options.threshold
  const format = formatterOf(array.dtype, deciding(array, isSummarized, options.edgeitems), array.ndim, options)
  const read = readerOf(array.dtype)
  const width = options.linewidth - wish.suffix.length
  const { edgeitems } = options
  const { separator } = wish

  const extend = (state: { done: string; line: string }, word: string, limit: number, indent: string): void => {
    const words = word.split('\n')
    if (words.length > 1) {
      const widest = longest(words)
      let hang: string
      if (state.line.length + widest > limit && state.line.length > indent.length) {
        state.done += `${state.line.trimEnd()}\n`
        state.line = indent + (words[0] as string)
        hang = indent
      } else {
        hang = ' '.repeat(state.line.length)
        state.line += words[0] as string
      }
      for (const next of words.slice(1)) {
        state.done += `${state.line.trimEnd()}\n`
        state.line = hang + next
      }
      state.line += ' '.repeat(widest - (words.at(-1) as string).length)
      return
    }
    if (state.line.length + word.length > limit && state.line.length > indent.length) {
      state.done += `${state.line.trimEnd()}\n`
      state.line = indent
    }
    state.line += word
  }

  const recurse = (depth: number, offset: number, hanging: string, current: number): string => {
    const left = array.ndim - depth
    if (left === 0) return format(read(array.view, offset))
    const nextHanging = `${hanging} `
    const nextWidth = current - 1
    const extent = array.shape[depth] as number
    const stride = array.strides[depth] as number
    const showSummary = isSummarized && 2 * edgeitems < extent
    const leading = showSummary ? edgeitems : 0
    const trailing = showSummary ? edgeitems : extent
    const item = (i: number): string => recurse(depth + 1, offset + i * stride, nextHanging, nextWidth)
    let text = ''
    if (left === 1) {
      const limit = current - Math.max(separator.trimEnd().length, 1)
      const state = { done: '', line: hanging }
      for (let i = 0; i < leading; i++) {
        extend(state, item(i), limit, hanging)
        state.line += separator
      }
      if (showSummary) {
        if (state.line.length + 3 > limit && state.line.length > hanging.length) {
          state.done += `${state.line.trimEnd()}\n`
          state.line = hanging
        }
        state.line += `...${separator}`
      }
      for (let i = trailing; i > 1; i--) {
        extend(state, item(extent - i), limit, hanging)
        state.line += separator
      }
      extend(state, item(extent - 1), limit, hanging)
      text = state.done + state.line
    } else {
      const lineSeparator = separator.trimEnd() + '\n'.repeat(left - 1)
      for (let i = 0; i < leading; i++) text += hanging + item(i) + lineSeparator
      if (showSummary) text += `${hanging}...${lineSeparator}`
      for (let i = trailing; i > 1; i--) text += hanging + item(extent - i) + lineSeparator
      text += hanging + item(extent - 1)
    }
    return `[${text.slice(hanging.length)}]`
  }
  return recurse(0, array.offset, ` ${' '.repeat(wish.prefix.length)}`, width)
}

/** The dtype shows in the elements. dtype_is_implied */
function isImplied(dtype: PyDType): boolean {
  return dtype.isNative && ['l', 'd', 'D', '?'].includes(dtype.char)
}

/** repr(array). _array_repr_implementation */
export function arrayRepr(array: PyNdArray, options: PrintOptions = printOptions): string {
  const name = array.cls === arrayTypes.ndarray ? 'array' : array.cls.qualname
  const prefix = `${name}(`
  const text = arrayToText(array, { separator: ', ', prefix, suffix: ')', options })
  const extras: string[] = []
  if ((array.size === 0 && !(array.ndim === 1 && array.shape[0] === 0)) || (array.size > options.threshold && options.legacy === false)) extras.push(`shape=${shapeText(array.shape)}`)
  if (!isImplied(array.dtype) || array.size === 0) extras.push(`dtype=${dtypeShortRepr(array.dtype)}`)
  if (extras.length === 0) return `${prefix}${text})`
  const start = `${prefix}${text},`
  const extra = `${extras.join(', ')})`
  const lastLine = start.length - (start.lastIndexOf('\n') + 1)
  const spacer = lastLine + extra.length + 1 > options.linewidth ? `\n${' '.repeat(prefix.length)}` : ' '
  return start + spacer + extra
}

/** A scalar's str, by its dtype. */
export function scalarText(dtype: PyDType, raw: Raw): string {
  switch (dtype.kind) {
    case 'b':
      return raw === 0 ? 'False' : 'True'
    case 'f':
      return floatText(raw as number, dtype.itemsize)
    case 'c':
      return complexText(raw as Complex, dtype.itemsize / 2)
    case 'S':
      return reprBytesText(raw as Uint8Array)
    case 'O': {
      const { value } = raw as Reference
      return value instanceof PyBytes ? reprOf(value) : strOf(value)
    }
    case 'V':
      return dtype.fields === null ? voidText(raw as Uint8Array) : recordText(dtype, raw as Uint8Array)
    default:
      return String(raw)
  }
}

/** str(array). _array_str_implementation */
export function arrayStr(array: PyNdArray, options: PrintOptions = printOptions): string {
  if (array.ndim === 0) {
    const text = scalarText(array.dtype, readerOf(array.dtype)(array.view, array.offset))
    return array.dtype.kind === 'S' && options.legacy !== '1.25' ? `np.bytes_(${text})` : text
  }
  return arrayToText(array, { separator: ' ', prefix: '', suffix: '', options })
}
