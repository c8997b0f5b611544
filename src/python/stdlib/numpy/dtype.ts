/**
 * What an element of an array is: NumPy's dtype objects. Here is their storage and how simple, flexible, structured and
 * sub-array dtypes are made; texts are read in `dtype-parse.ts`, the Python type is in `dtype-type.ts`.
 * numpy/_core/src/multiarray/descriptor.c
 */
import { Tracked, type PyType, type Visit } from '../../objects/object'
import { IMMORTAL } from '../../objects/object'
import { notSimulated } from '../../objects/errors'
import { releaseNow, retain } from '../../objects/lifetime'

/** bool, signed and unsigned int, float, complex, object, bytes, str, void. */
export type Kind = 'b' | 'i' | 'u' | 'f' | 'c' | 'O' | 'S' | 'U' | 'V'

export interface Field {
  readonly name: string
  readonly dtype: PyDType
  /** Bytes from the start of the record. */
  readonly offset: number
}

/** Filled in by dtype-type.ts and scalars.ts: the Python type of a dtype object, and of a scalar, by type character. */
export const dtypeTypes = { dtype: undefined as unknown as PyType, byChar: new Map<string, PyType>() }
export const scalarTypes = new Map<string, PyType>()

export interface DTypeFacts {
  readonly kind: Kind
  readonly char: string
  readonly num: number
  /** Bytes. */
  readonly itemsize: number
  readonly alignment: number
  readonly little?: boolean
  /** The order of bytes was asked for by name, which shows in its text: `<i4` rather than `int32`. */
  readonly isOrdered?: boolean
  readonly fields?: readonly Field[] | null
  readonly subarray?: { readonly base: PyDType; readonly shape: readonly number[] } | null
  /** Made with align=True. */
  readonly isAligned?: boolean
  /** The class of its scalars where that is not the kind's own: np.record. */
  readonly recordType?: PyType | null
}

/** PyArray_Descr */
export class PyDType extends Tracked {
  readonly kind: Kind
  readonly char: string
  readonly num: number
  itemsize: number
  alignment: number
  /** Bytes of an element stand lowest first. */
  little: boolean
  fields: readonly Field[] | null
  subarray: { readonly base: PyDType; readonly shape: readonly number[] } | null
  isAligned: boolean
  readonly recordType: PyType | null
  readonly isOrdered: boolean

  constructor(facts: DTypeFacts) {
    super(dtypeTypes.byChar.get(facts.char) ?? dtypeTypes.dtype)
    this.kind = facts.kind
    this.char = facts.char
    this.num = facts.num
    this.itemsize = facts.itemsize
    this.alignment = facts.alignment
    this.little = facts.little ?? true
    this.fields = facts.fields ?? null
    this.subarray = facts.subarray ?? null
    this.isAligned = facts.isAligned ?? false
    this.recordType = facts.recordType ?? null
    this.isOrdered = facts.isOrdered ?? false
    for (const field of this.fields ?? []) retain(field.dtype)
    if (this.subarray !== null) retain(this.subarray.base)
  }

  /** Becomes what a pickle says, before anybody has used it. arraydescr_setstate */
  restore(facts: Pick<PyDType, 'itemsize' | 'alignment' | 'little' | 'fields' | 'subarray' | 'isAligned'>): void {
    for (const field of facts.fields ?? []) retain(field.dtype)
    if (facts.subarray !== null) retain(facts.subarray.base)
    const { fields, subarray } = this
    Object.assign(this, facts)
    for (const field of fields ?? []) releaseNow(field.dtype)
    if (subarray !== null) releaseNow(subarray.base)
  }

  /** The order of bytes means something. */
  get hasOrder(): boolean {
    return this.kind !== 'S' && this.kind !== 'V' && this.kind !== 'O' && this.unit > 1
  }

  /** Bytes of what is swapped: a number, half of a complex number, a character. */
  get unit(): number {
    if (this.kind === 'c') return this.itemsize / 2
    if (this.kind === 'U') return 4
    return this.kind === 'S' || this.kind === 'V' || this.kind === 'O' ? 1 : this.itemsize
  }

  get isNative(): boolean {
    if (this.subarray !== null) return this.subarray.base.isNative
    if (this.fields !== null) return this.fields.every((field) => field.dtype.isNative)
    return this.little || !this.hasOrder
  }

  get isNumber(): boolean {
    return 'biufc'.includes(this.kind)
  }

  /** Its elements are Python objects. */
  get isObject(): boolean {
    return this.kind === 'O'
  }

  get isFlexible(): boolean {
    return 'SUV'.includes(this.kind)
  }

  /** The class of its scalars. */
  get scalarType(): PyType {
    return this.recordType ?? (scalarTypes.get(this.char) as PyType)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    for (const field of this.fields ?? []) visit(field.dtype)
    if (this.subarray !== null) visit(this.subarray.base)
  }

  override dealloc(): void {
    for (const field of this.fields ?? []) releaseNow(field.dtype)
    if (this.subarray !== null) releaseNow(this.subarray.base)
  }
}

interface Simple {
  readonly name: string
  readonly char: string
  readonly kind: Kind
  readonly size: number
  readonly num: number
  readonly alignment?: number
}

/** In order of NumPy's type numbers. int64 comes before longlong, so that it is found first by its size. */
export const SIMPLE: readonly Simple[] = [
  { name: 'bool', char: '?', kind: 'b', size: 1, num: 0 },
  { name: 'int8', char: 'b', kind: 'i', size: 1, num: 1 },
  { name: 'uint8', char: 'B', kind: 'u', size: 1, num: 2 },
  { name: 'int16', char: 'h', kind: 'i', size: 2, num: 3 },
  { name: 'uint16', char: 'H', kind: 'u', size: 2, num: 4 },
  { name: 'int32', char: 'i', kind: 'i', size: 4, num: 5 },
  { name: 'uint32', char: 'I', kind: 'u', size: 4, num: 6 },
  { name: 'int64', char: 'l', kind: 'i', size: 8, num: 7 },
  { name: 'uint64', char: 'L', kind: 'u', size: 8, num: 8 },
  { name: 'longlong', char: 'q', kind: 'i', size: 8, num: 9 },
  { name: 'ulonglong', char: 'Q', kind: 'u', size: 8, num: 10 },
  { name: 'float32', char: 'f', kind: 'f', size: 4, num: 11 },
  { name: 'float64', char: 'd', kind: 'f', size: 8, num: 12 },
  { name: 'complex64', char: 'F', kind: 'c', size: 8, num: 14, alignment: 4 },
  { name: 'complex128', char: 'D', kind: 'c', size: 16, num: 15, alignment: 8 },
  { name: 'object', char: 'O', kind: 'O', size: 8, num: 17 },
  { name: 'float16', char: 'e', kind: 'f', size: 2, num: 23 },
]

/** Further names of simple dtypes, as `np.dtype(text)` takes them. */
const ALIASES: Record<string, string> = {
  bool_: '?', byte: 'b', ubyte: 'B', short: 'h', ushort: 'H', intc: 'i', uintc: 'I', int: 'l', uint: 'L', int_: 'l', long: 'l', ulong: 'L',
  intp: 'l', uintp: 'L', half: 'e', single: 'f', double: 'd', float: 'd', csingle: 'F', cdouble: 'D', complex: 'D', object_: 'O', p: 'l', P: 'L', n: 'l', N: 'L',
}

let simple: Map<string, PyDType> | null = null

/** Made when first asked for: their types must be there. */
function simples(): Map<string, PyDType> {
  if (simple !== null) return simple
  simple = new Map()
  for (const { char, kind, size, num, alignment } of SIMPLE) {
    const dtype = new PyDType({ kind, char, num, itemsize: size, alignment: alignment ?? size })
    dtype.rc = IMMORTAL
    simple.set(char, dtype)
  }
  return simple
}

/** The native dtype of a type character. */
export function dtypeOf(char: string): PyDType {
  return simples().get(char) as PyDType
}

/** A simple dtype by name or alias (`uint8`, `intp`); undefined for any other text. */
export function dtypeByName(name: string): PyDType | undefined {
  const char = ALIASES[name] ?? SIMPLE.find((each) => each.name === name)?.char
  return char === undefined ? undefined : dtypeOf(char)
}

/** By kind and bytes: `i` and 4 is int32. */
export function dtypeBySize(kind: Kind, size: number): PyDType | undefined {
  const found = SIMPLE.find((each) => each.kind === kind && each.size === size)
  return found === undefined ? undefined : dtypeOf(found.char)
}

export function boolDType(): PyDType {
  return dtypeOf('?')
}

export function intDType(): PyDType {
  return dtypeOf('l')
}

export function floatDType(): PyDType {
  return dtypeOf('d')
}

/** S, U or V of so many bytes. */
export function flexibleDType(kind: 'S' | 'U' | 'V', itemsize: number, little = true): PyDType {
  const num = kind === 'S' ? 18 : kind === 'U' ? 19 : 20
  return new PyDType({ kind, char: kind, num, itemsize, alignment: kind === 'U' ? 4 : 1, little })
}

function refuseFields(): never {
  return notSimulated('Python objects in the fields of NumPy records')
}

export function structuredDType(fields: readonly Field[], itemsize: number, isAligned = false): PyDType {
  if (fields.some((field) => field.dtype.isObject)) refuseFields()
  const alignment = isAligned ? Math.max(1, ...fields.map((field) => field.dtype.alignment)) : 1
  return new PyDType({ kind: 'V', char: 'V', num: 20, itemsize, alignment, fields, isAligned })
}

export function subarrayDType(base: PyDType, shape: readonly number[]): PyDType {
  const count = shape.reduce((product, extent) => product * extent, 1)
  if (base.isObject) refuseFields()
  const whole = base.subarray
  if (whole !== null) return subarrayDType(whole.base, [...shape, ...whole.shape])
  return new PyDType({ kind: 'V', char: 'V', num: 20, itemsize: base.itemsize * count, alignment: base.alignment, subarray: { base, shape } })
}

/** The same dtype with its bytes in this order. PyArray_DescrNewByteorder */
export function withOrder(dtype: PyDType, order: 'swap' | 'little' | 'big'): PyDType {
  if (dtype.subarray !== null) return subarrayDType(withOrder(dtype.subarray.base, order), dtype.subarray.shape)
  if (dtype.fields !== null) {
    const fields = dtype.fields.map((field) => ({ ...field, dtype: withOrder(field.dtype, order) }))
    return new PyDType({ ...dtype, fields })
  }
  const little = order === 'swap' ? !dtype.little : order === 'little'
  if (!dtype.hasOrder || little === dtype.little) return dtype
  if (little && !dtype.isFlexible) return dtypeOf(dtype.char)
  return new PyDType({ kind: dtype.kind, char: dtype.char, num: dtype.num, itemsize: dtype.itemsize, alignment: dtype.alignment, little })
}

/** In this machine's order. ensure_dtype_nbo */
export function nativeDType(dtype: PyDType): PyDType {
  if (dtype.isOrdered) return dtypeOf(dtype.char)
  return dtype.isNative ? dtype : withOrder(dtype, 'little')
}

/** `<i4`, `|S5`, `|V12`. arraydescr_protocol_typestr_get */
export function typeString(dtype: PyDType): string {
  if (dtype.isObject) return '|O'
  const order = dtype.hasOrder || dtype.kind === 'U' ? (dtype.little ? '<' : '>') : '|'
  const size = dtype.kind === 'U' ? dtype.itemsize / 4 : dtype.itemsize
  return `${order}${dtype.kind}${size}`
}

/** `int32`, `bytes40`, `void64`. _dtype.py: _name_get */
export function dtypeName(dtype: PyDType): string {
  if (!dtype.isFlexible) return dtype.char === 'q' ? 'int64' : dtype.char === 'Q' ? 'uint64' : (SIMPLE.find((each) => each.char === dtype.char)?.name as string)
  const base = dtype.kind === 'S' ? 'bytes' : dtype.kind === 'U' ? 'str' : (dtype.recordType?.qualname ?? 'void')
  return dtype.itemsize === 0 ? base : `${base}${dtype.itemsize * 8}`
}

/** Same elements in the same bytes. PyArray_EquivTypes */
export function sameDType(a: PyDType, b: PyDType): boolean {
  if (a === b) return true
  if (a.kind !== b.kind || a.itemsize !== b.itemsize) return false
  if ((a.hasOrder || a.kind === 'U') && a.little !== b.little) return false
  if (a.subarray !== null || b.subarray !== null) {
    return a.subarray !== null && b.subarray !== null && sameExtents(a.subarray.shape, b.subarray.shape) && sameDType(a.subarray.base, b.subarray.base)
  }
  if (a.fields === null || b.fields === null) return a.fields === b.fields
  const { fields } = b
  return a.fields.length === fields.length && a.fields.every((field, i) => {
    const other = fields[i] as Field
    return field.name === other.name && field.offset === other.offset && sameDType(field.dtype, other.dtype)
  })
}

export function sameExtents(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((extent, i) => extent === b[i])
}

export function isDType(value: unknown): value is PyDType {
  return value instanceof PyDType
}

/** Field of this name. */
export function fieldOf(dtype: PyDType, name: string): Field | undefined {
  return dtype.fields?.find((field) => field.name === name)
}
