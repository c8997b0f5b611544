/** Whatever may stand for a dtype: texts, types, lists of fields, dicts. _convert_from_any in descriptor.c, _internal.py */
import { plainTypes, PyType, type PyValue } from '../../objects/object'
import { isRaised, notSimulated, raise, raiseWith, typeName } from '../../objects/errors'
import { getOptionalAttribute } from '../../objects/attributes'
import { PyDict } from '../../objects/dict'
import { asIndexInt, hasIndex, isTrue } from '../../objects/number'
import { itemsOf, reprOf } from '../../objects/protocols'
import { PyList, PyTuple } from '../../objects/tuple'
import { textOf } from '../../builtins/arguments'
import { bytesTypes } from '../../builtins/bytes-storage'
import { numberTypes } from '../../builtins/number-storage'
import { warnDeprecated } from '../../builtins/warn'
import {
  dtypeByName, dtypeBySize, dtypeOf, flexibleDType, floatDType, PyDType, scalarTypes, SIMPLE, structuredDType, subarrayDType, withOrder,
  type Field, type Kind,
} from './dtype'
import { ctypesDType, ctypesKind } from './ctypes-dtypes'

/** What Buffer Hotel has no elements of. */
const REFUSED: Record<string, string> = {
  g: 'np.longdouble', longdouble: 'np.longdouble', float128: 'np.longdouble', G: 'np.clongdouble', clongdouble: 'np.clongdouble', complex256: 'np.clongdouble',
  T: 'NumPy\'s StringDType',
}

/** PyArray_DescrConverter */
export function asDType(value: PyValue, align = false): PyDType {
  if (value instanceof PyDType) return value
  if (value === null) return floatDType()
  if (value instanceof PyType) return fromType(value)
  const text = textOf(value)
  if (text !== undefined) return fromText(text, align)
  if (value instanceof PyTuple) return fromTuple(value, align)
  if (value instanceof PyList) return fromList(value.items, align)
  if (value instanceof PyDict) return fromDict(value, align)
  if (typeName(value) === 'numpy.ndarray') raise('TypeError', 'Cannot construct a dtype from an array')
  const found = typeof value === 'object' ? getOptionalAttribute(value, 'dtype') : undefined
  if (found instanceof PyDType) return found
  return raise('TypeError', `Cannot interpret '${reprOf(value)}' as a data type`)
}

export function optionalDType(value: PyValue | undefined): PyDType | null {
  return value === undefined || value === null ? null : asDType(value)
}

function fromType(type: PyType): PyDType {
  if (type === plainTypes.int) return dtypeOf('l')
  if (type === plainTypes.bool) return dtypeOf('?')
  if (type === numberTypes.float) return dtypeOf('d')
  if (type === numberTypes.complex) return dtypeOf('D')
  if (type === plainTypes.str) return flexibleDType('U', 0)
  if (type === bytesTypes.bytes) return flexibleDType('S', 0)
  if (type.name === 'memoryview') return flexibleDType('V', 0)
  for (const cls of type.mro) {
    for (const [char, scalar] of scalarTypes) {
      if (scalar === cls && char === 'V') return withScalars(flexibleDType('V', 0), type)
      if (scalar === cls) return 'SU'.includes(char) ? flexibleDType(char as 'S', 0) : dtypeOf(char)
    }
  }
  const foreign = ctypesKind(type)
  if (foreign !== undefined) return ctypesDType(type, foreign, asDType)
  if (type.module === 'numpy' || type.name.startsWith('numpy.')) {
    if (['generic', 'number', 'integer', 'signedinteger', 'unsignedinteger', 'inexact', 'floating', 'complexfloating', 'flexible', 'character'].includes(type.qualname)) {
      refuseAbstract(type.qualname)
    }
  }
  // Any other class stands for its objects.
  return dtypeOf('O')
}

function refuseAbstract(name: string): never {
  if (name === 'number' || name === 'inexact' || name === 'floating') raise('TypeError', 'Converting `np.inexact` or `np.floating` to a dtype not allowed')
  if (name === 'complexfloating') raise('TypeError', 'Converting `np.complex` to a dtype is not allowed')
  if (name === 'integer' || name === 'signedinteger') raise('TypeError', "Converting 'np.integer' or 'np.signedinteger' to a dtype is not allowed")
  if (name === 'unsignedinteger') raise('TypeError', 'Converting `np.unsignedinteger` to a dtype is not allowed')
  if (name === 'character') raise('TypeError', 'Converting `np.character` to a dtype is not allowed')
  return raise('TypeError', 'Converting `np.generic` to a dtype is not allowed')
}

function notUnderstood(text: string): never {
  return raise('TypeError', `data type ${reprOf(text)} not understood`)
}

function fromText(text: string, align: boolean): PyDType {
  if (text.includes(',') || /^[<>=|]?\(?\d/.test(text)) return fromCommaText(text, align)
  return fromOneText(text, text)
}

/** One type: `i4`, `>u2`, `float32`, `S5`. `whole` is what messages quote. */
function fromOneText(text: string, whole: string): PyDType {
  const order = '<>=|'.includes(text.charAt(0)) && text !== '' ? text.charAt(0) : ''
  const rest = order === '' ? text : text.slice(1)
  const big = order === '>'
  const ordered = (dtype: PyDType): PyDType => (big ? withOrder(dtype, 'big') : dtype)
  const refused = REFUSED[rest]
  if (refused !== undefined) notSimulated(refused)
  if (/^(M8|m8|M|m|datetime64|timedelta64)(\[|$)/.test(rest)) notSimulated('np.datetime64 and np.timedelta64')
  if (order === '') {
    const named = dtypeByName(rest)
    if (named !== undefined) return named
    if (rest === 'str' || rest === 'str_' || rest === 'unicode') return flexibleDType('U', 0)
    if (rest === 'bytes' || rest === 'bytes_') return flexibleDType('S', 0)
    if (rest === 'void') return flexibleDType('V', 0)
    if (['bool8', 'int0', 'uint0', 'str0', 'bytes0', 'void0', 'object0'].includes(rest)) {
      raise('TypeError', `Alias '${rest}' was removed in NumPy 2.0. Use a name without a digit at the end.`)
    }
  }
  if (rest.length === 1) {
    const found = SIMPLE.find((each) => each.char === rest)
    if (found !== undefined) return ordered(dtypeOf(found.char))
    if ('pPnN'.includes(rest)) return ordered(dtypeByName(rest) as PyDType)
    if (rest === 'c') return flexibleDType('S', 1)
  }
  const match = /^([a-zA-Z?])(\d*)$/.exec(rest)
  if (match !== null) {
    const [, letter, digits] = match as unknown as [string, string, string]
    const count = digits === '' ? 0 : Number(digits)
    if (letter === 'a' || letter === 'S') {
      if (letter === 'a') warnDeprecated("Data type alias 'a' was deprecated in NumPy 2.0. Use the 'S' alias instead.")
      return flexibleDType('S', count)
    }
    if (letter === 'U') return flexibleDType('U', count * 4, !big)
    if (letter === 'V') return flexibleDType('V', count)
    if (letter === 'O') return digits === '' || count === 4 || count === 8 ? dtypeOf('O') : notUnderstood(whole)
    if (digits !== '' && 'biufc'.includes(letter)) {
      const found = dtypeBySize(letter as Kind, count)
      if (found !== undefined) return ordered(found)
      if ((letter === 'f' && count === 16) || (letter === 'c' && count === 32)) notSimulated(letter === 'f' ? 'np.longdouble' : 'np.clongdouble')
    }
  }
  return notUnderstood(whole)
}

/** `i4,(2,3)f8`, `3i4`: parts with repeats; one part alone is no structure. _commastring */
function fromCommaText(text: string, align: boolean): PyDType {
  const parts: PyDType[] = []
  let rest = text
  let index = 0
  while (rest !== '') {
    const match = /^\s*([<>=|]?)\s*(?:(\([^)]*\)|\d+)\s*)?([<>=|]?)([A-Za-z?][A-Za-z0-9?_.]*)\s*(,|$)/.exec(rest)
    if (match === null) {
      raise('ValueError', `format number ${index + 1} of "${text}" is not recognized`)
    }
    const [all, order1, repeat, order2, name] = match as unknown as [string, string, string | undefined, string, string]
    const base = fromOneText(`${order2 || order1}${name}`, `${order2 || order1}${name}`)
    if (repeat === undefined || repeat === '1') parts.push(base)
    else {
      const shape = repeat.startsWith('(') ? repeat.slice(1, -1).split(',').filter((each) => each.trim() !== '').map(Number) : [Number(repeat)]
      parts.push(shape.length === 0 ? base : subarrayDType(base, shape))
    }
    rest = rest.slice(all.length)
    index++
    if (all.endsWith(',') && rest.trim() === '') break
  }
  if (parts.length === 1 && !text.includes(',', text.lastIndexOf(')') + 1)) return parts[0] as PyDType
  return layOut(parts.map((dtype, i) => ({ name: `f${i}`, dtype })), align)
}

/** Fields one after the other. */
function layOut(parts: readonly { name: string; dtype: PyDType }[], align: boolean): PyDType {
  const fields: Field[] = []
  let offset = 0
  let maxAlignment = 1
  for (const { name, dtype } of parts) {
    if (fields.some((field) => field.name === name)) raise('ValueError', `field '${name}' occurs more than once`)
    if (align) {
      offset = Math.ceil(offset / dtype.alignment) * dtype.alignment
      maxAlignment = Math.max(maxAlignment, dtype.alignment)
    }
    fields.push({ name, dtype, offset })
    offset += dtype.itemsize
  }
  return structuredDType(fields, Math.ceil(offset / maxAlignment) * maxAlignment, align)
}

function asShape(value: PyValue): number[] {
  if (hasIndex(value)) return [Number(asIndexInt(value))]
  return itemsOf(value).map((item) => Number(asIndexInt(item)))
}

/** (dtype, shape), (flexible type, size). _convert_from_tuple */
function fromTuple(tuple: PyTuple, align: boolean): PyDType {
  if (tuple.items.length !== 2) {
    raise('TypeError', `Tuple must have size 2, but has size ${tuple.items.length}`)
  }
  const [first, second] = tuple.items as [PyValue, PyValue]
  const base = asDType(first, align)
  if (base.kind === 'V' && base.fields === null && base.itemsize === 0 && !hasIndex(second)) return withScalars(asDType(second, align), first)
  if (base.isFlexible && base.itemsize === 0 && base.fields === null && hasIndex(second)) {
    const size = Number(asIndexInt(second))
    return flexibleDType(base.kind as 'S', base.kind === 'U' ? size * 4 : size)
  }
  if (hasIndex(second) || second instanceof PyTuple || (second instanceof PyList && second.items.every(hasIndex))) {
    if (second instanceof PyTuple && !second.items.every(hasIndex)) raise('ValueError', 'invalid shape in fixed-type tuple.')
    const shape = asShape(second)
    if (shape.length === 0 || (hasIndex(second) && shape[0] === 1)) {
      if (shape.length === 0) return base
    }
    if (shape.some((extent) => extent < 0)) raise('ValueError', 'invalid shape in fixed-type tuple: dimension smaller then zero.')
    return subarrayDType(base, shape)
  }
  if (second === null || (textOf(second) === undefined && !(second instanceof PyDType) && !(second instanceof PyType) && !(second instanceof PyList) && !(second instanceof PyDict))) raise('ValueError', 'invalid shape in fixed-type tuple.')
  const other = inheritedBy(second, align)
  if (base.kind === 'V' && base.fields === null) return other
  if (base.itemsize !== other.itemsize) raise('ValueError', 'mismatch in size of old and new data-descriptor')
  if (other.fields === null) return base
  return notSimulated('a dtype that gives another dtype fields')
}

/** The dtype that another takes its fields from; what is no dtype was meant as a shape. */
function inheritedBy(value: PyValue, align: boolean): PyDType {
  try {
    return asDType(value, align)
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError')) throw thrown
    return raise('ValueError', 'invalid shape in fixed-type tuple.')
  }
}

/** The same fields with scalars of another class: np.record or np.void. */
function withScalars(dtype: PyDType, type: PyValue): PyDType {
  const isOwn = type instanceof PyType && type !== scalarTypes.get('V') && type.mro.includes(scalarTypes.get('V') as PyType)
  const recordType = isOwn ? type : null
  return recordType === dtype.recordType ? dtype : new PyDType({ ...dtype, recordType })
}

function fromList(items: readonly PyValue[], align: boolean): PyDType {
  const parts = items.map((item, i) => {
    if (!(item instanceof PyTuple)) {
      if (textOf(item) !== undefined) return { name: `f${i}`, dtype: asDType(item, align) }
      return raise('TypeError', `Field elements must be 2- or 3-tuples, got '${reprOf(item)}'`)
    }
    if (item.items.length !== 2 && item.items.length !== 3) raise('TypeError', `Field elements must be 2- or 3-tuples, got '${reprOf(item)}'`)
    const [first, spec, shape] = item.items as [PyValue, PyValue, PyValue | undefined]
    let name = textOf(first)
    if (name === undefined) {
      if (first instanceof PyTuple) notSimulated('titles of fields')
      return raise('TypeError', 'First element of field tuple is neither a tuple nor str')
    }
    if (name === '') name = `f${i}`
    let dtype = asDType(spec, align)
    if (shape !== undefined) {
      const extents = asShape(shape)
      if (extents.some((extent) => extent < 0)) raise('ValueError', 'invalid shape in fixed-type tuple: dimension smaller then zero.')
      // A size for what has none yet.
      if (hasIndex(shape) && dtype.isFlexible && dtype.itemsize === 0 && dtype.fields === null) dtype = flexibleDType(dtype.kind as 'S', (extents[0] as number) * (dtype.kind === 'U' ? 4 : 1))
      else if (extents.length > 0) dtype = subarrayDType(dtype, extents)
    }
    return { name, dtype }
  })
  return layOut(parts, align)
}

/** {'names': …, 'formats': …, 'offsets': …, 'itemsize': …, 'aligned': …}. _convert_from_dict */
function fromDict(dict: PyDict, align: boolean): PyDType {
  const names = dict.getString('names')
  const formats = dict.getString('formats')
  if (names === undefined || formats === undefined) return fromFieldDict(dict, align)
  const aligned = dict.getString('aligned')
  const isAligned = align || (aligned !== undefined && isTrue(aligned))
  const nameList = itemsOf(names as PyValue)
  const formatList = itemsOf(formats as PyValue)
  if (nameList.length > formatList.length) raise('ValueError', "'names', 'formats', 'offsets', and 'titles' dict entries must have the same length")
  const offsets = dict.getString('offsets')
  const titles = dict.getString('titles') ?? null
  if (titles !== null) {
    if (itemsOf(titles).length < nameList.length) raise('ValueError', "'names', 'formats', 'offsets', and 'titles' dict entries must have the same length")
    if (itemsOf(titles).some((title) => title !== null)) notSimulated('titles of fields')
  }
  const parts = nameList.map((name, i) => ({ name: textOf(name) ?? raise('ValueError', 'field names must be strings'), dtype: asDType(formatList[i] as PyValue, align) }))
  const laidOut = layOut(parts, isAligned)
  const given = offsets === undefined ? undefined : asShape(offsets)
  if (typeof offsets === 'number' || (given !== undefined && given.length < nameList.length)) raise('ValueError', "'names', 'formats', 'offsets', and 'titles' dict entries must have the same length")
  const below = given?.find((offset) => offset < 0)
  if (below !== undefined) raise('ValueError', `offset ${below} cannot be negative`)
  const fields = laidOut.fields!.map((field, i) => ({ ...field, offset: given === undefined ? field.offset : (given[i] as number) }))
  for (const { offset, dtype } of isAligned ? fields : []) {
    if (offset % dtype.alignment !== 0) {
      raise('ValueError', `offset ${offset} for NumPy dtype with fields is not divisible by the field alignment ${dtype.alignment} with align=True`)
    }
  }
  const needed = Math.max(0, ...fields.map((field) => field.offset + field.dtype.itemsize))
  const alignment = isAligned ? Math.max(1, ...fields.map((field) => field.dtype.alignment)) : 1
  let itemsize = given === undefined ? laidOut.itemsize : Math.ceil(needed / alignment) * alignment
  const wanted = dict.getString('itemsize')
  if (wanted !== undefined) {
    itemsize = Number(asIndexInt(wanted))
    if (itemsize < needed) {
      raise('ValueError', `NumPy dtype descriptor requires ${needed} bytes, cannot override to smaller itemsize of ${itemsize}`)
    }
    if (itemsize % alignment !== 0) {
      raise('ValueError', `NumPy dtype descriptor requires alignment of ${alignment} bytes, which is not divisible into the specified itemsize ${itemsize}`)
    }
  }
  return structuredDType(fields, itemsize, isAligned)
}

/** {'name': (format, offset), …}: fields stand in the order of their offsets. _usefields */
function fromFieldDict(dict: PyDict, align: boolean): PyDType {
  const fields = [...dict.entries()].map(([key, value]): Field => {
    const name = textOf(key) ?? raise('ValueError', 'field names must be strings')
    if (value === null || typeof value === 'number' || typeof value === 'boolean') raise('TypeError', `object of type '${typeName(value)}' has no len()`)
    if (!(value instanceof PyTuple) || value.items.length < 2) raise('ValueError', 'entry not a 2- or 3- tuple')
    const [format, offset, title] = (value as PyTuple).items as [PyValue, PyValue, PyValue | undefined]
    if (title !== undefined && title !== null) notSimulated('titles of fields')
    const at = Number(asIndexInt(offset))
    if (at < 0) raise('ValueError', 'invalid offset (must be non-negative)')
    return { name, dtype: asDType(format, align), offset: at }
  }).toSorted((a, b) => a.offset - b.offset)
  const end = Math.max(0, ...fields.map((field) => field.offset + field.dtype.itemsize))
  const alignment = align ? Math.max(1, ...fields.map((field) => field.dtype.alignment)) : 1
  return structuredDType(fields, Math.ceil(end / alignment) * alignment, align)
}

/** dtype['name'], dtype[i], dtype[['a', 'b']]. descr_subscript */
export function dtypeItem(dtype: PyDType, key: PyValue): PyDType {
  const { fields } = dtype
  if (fields === null) return raiseWith('KeyError', `There are no fields in dtype ${dtypeFieldless(dtype)}.`)
  const text = textOf(key)
  if (text !== undefined) return fields.find((field) => field.name === text)?.dtype ?? raiseWith('KeyError', `Field named ${reprOf(text)} not found.`)
  if (key instanceof PyList) return subsetOf(dtype, key.items)
  if (!hasIndex(key)) raise('TypeError', 'Field key must be an integer field offset, single field name, or list of field names.')
  const index = Number(asIndexInt(key))
  const at = index < 0 ? index + fields.length : index
  return fields[at]?.dtype ?? raise('IndexError', `Field index ${index} out of range.`)
}

function dtypeFieldless(dtype: PyDType): string {
  return reprOf(dtype).replace(/^dtype\('?/, '').replace(/'?\)$/, '')
}

/** The dtype of some fields, each where it was. arraydescr_field_subset_view */
export function subsetOf(dtype: PyDType, names: readonly PyValue[]): PyDType {
  const fields: Field[] = []
  for (const name of names) {
    const field = dtype.fields?.find((each) => each.name === textOf(name))
    if (field === undefined) return raiseWith('KeyError', textOf(name) ?? name)
    if (fields.includes(field)) raise('ValueError', `duplicate field of name ${reprOf(name)}`)
    fields.push(field)
  }
  return structuredDType(fields, dtype.itemsize, dtype.isAligned)
}

