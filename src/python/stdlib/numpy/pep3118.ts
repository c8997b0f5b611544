/** Arrays and the buffer protocol: format strings of what an array lends, and dtypes of what it is lent. buffer.c, _internal.py */
import { raise } from '../../objects/errors'
import type { PyObject } from '../../objects/object'
import { asksFor, lend, ownerOf, PyBUF, PyBuffer, takeBack, type BufferExporter } from '../../buffer'
import { PyOwnArray, type PyNdArray } from './array'
import { dtypeOf, flexibleDType, structuredDType, subarrayDType, withOrder, SIMPLE, type Field, type PyDType } from './dtype'

const STANDARD: Record<string, string> = { l: 'q', L: 'Q' }

/** Where elements of a structure stand in memory, for whether they are aligned. */
interface Standing {
  readonly size: number
  readonly offset: number
  readonly strides: readonly number[]
  readonly itemsize: number
}

class FormatWriter {
  text = ''
  private active = '@'
  private offset = 0

  constructor(private readonly standing: Standing) {}

  write(dtype: PyDType): void {
    if (dtype.subarray !== null) {
      const { base, shape } = dtype.subarray
      this.text += `(${shape.join(',')})`
      const before = this.offset
      this.write(base)
      this.offset = before + dtype.itemsize
      return
    }
    if (dtype.fields !== null) {
      this.text += 'T{'
      const start = this.offset
      for (const field of dtype.fields) {
        const wanted = start + field.offset
        if (this.offset > wanted) raise('ValueError', 'dtypes with overlapping or out-of-order fields are not representable as buffers. Consider reordering the fields.')
        this.pad(wanted - this.offset)
        this.write(field.dtype)
        this.text += `:${field.name}:`
      }
      this.text += '}'
      return
    }
    this.writeSimple(dtype)
    this.offset += dtype.itemsize
  }

  private pad(count: number): void {
    this.text += 'x'.repeat(count)
    this.offset += count
  }

  private writeSimple(dtype: PyDType): void {
    const hasOrder = dtype.hasOrder || dtype.kind === 'U'
    let isStandard = true
    if (hasOrder && dtype.little && this.isAligned(dtype)) {
      isStandard = false
      this.order('@')
    } else if (hasOrder) this.order(dtype.little ? '=' : '>')
    else isStandard = false
    switch (dtype.kind) {
      case 'S':
        this.text += `${dtype.itemsize}s`
        break
      case 'U':
        this.text += `${dtype.itemsize / 4}w`
        break
      case 'V':
        this.text += `${dtype.itemsize}x`
        break
      case 'c':
        this.text += `Z${dtype.char.toLowerCase()}`
        break
      default:
        this.text += isStandard ? (STANDARD[dtype.char] ?? dtype.char) : dtype.char
    }
  }

  private order(order: string): void {
    if (this.active === order) return
    this.text += order
    this.active = order
  }

  /** _is_natively_aligned_at */
  private isAligned(dtype: PyDType): boolean {
    const { alignment } = dtype
    if (alignment <= 1) return true
    const { offset, strides, itemsize, size } = this.standing
    if ((offset + this.offset) % alignment !== 0) return false
    if (this.offset % dtype.itemsize !== 0) return false
    // What stands alone is followed by nothing.
    return size <= 1 || itemsize % alignment === 0 && strides.every((stride) => stride % alignment === 0)
  }
}

/** `l`, `>i`, `T{i:a:=d:b:}`. _buffer_format_string */
export function formatOf(array: PyNdArray): string {
  const writer = new FormatWriter({ offset: array.offset, strides: array.strides, itemsize: array.dtype.itemsize, size: array.size })
  writer.write(array.dtype)
  return writer.text
}

/** Strides as a contiguous array would have them, whatever those of axes of one or none are. _buffer_info_new */
function lentStrides(array: PyNdArray, isC: boolean, isF: boolean, wantsF: boolean): number[] {
  if (!isC && !isF) return [...array.strides]
  const order = isC && !(isF && wantsF) ? 'C' : 'F'
  const strides = new Array<number>(array.ndim).fill(0)
  let stride = array.dtype.itemsize
  for (let k = 0; k < array.ndim; k++) {
    const i = order === 'C' ? array.ndim - 1 - k : k
    strides[i] = stride
    stride *= array.shape[i] as number
  }
  return strides
}

/** array_getbuffer */
export function lendArray(array: PyNdArray, flags: number): PyBuffer {
  const { isC, isF, dtype } = array
  if (asksFor(flags, PyBUF.C_CONTIGUOUS) && !isC) raise('ValueError', 'ndarray is not C-contiguous')
  if (asksFor(flags, PyBUF.F_CONTIGUOUS) && !isF) raise('ValueError', 'ndarray is not Fortran contiguous')
  if (asksFor(flags, PyBUF.ANY_CONTIGUOUS) && !isC && !isF) raise('ValueError', 'ndarray is not contiguous')
  if (!asksFor(flags, PyBUF.STRIDES) && !isC) raise('ValueError', 'ndarray is not C-contiguous')
  if (asksFor(flags, PyBUF.WRITABLE) && !array.writeable) raise('ValueError', 'buffer source array is read-only')
  const format = formatOf(array)
  countExport(array, lend)
  return new PyBuffer(
    array,
    array.memory.bytes,
    array.offset,
    array.nbytes,
    dtype.itemsize,
    !array.writeable,
    asksFor(flags, PyBUF.FORMAT) ? format : null,
    asksFor(flags, PyBUF.ND) ? array.ndim : Math.min(array.ndim, 1),
    asksFor(flags, PyBUF.ND) ? [...array.shape] : null,
    asksFor(flags, PyBUF.STRIDES) ? lentStrides(array, isC, isF, asksFor(flags, PyBUF.F_CONTIGUOUS)) : null,
  )
}

/** NumPy counts no exports: that a view lives shows in the references to the array. Ours are counted for whoever looks. */
function countExport(array: PyNdArray, count: (exporter: BufferExporter) => void): void {
  const owner: PyObject | null = ownerOf(array)
  if (owner instanceof PyOwnArray) count(owner)
}

export function takeArrayBack(array: PyNdArray): void {
  countExport(array, takeBack)
}

class FormatReader {
  private at = 0
  private order = '@'

  constructor(private readonly text: string) {}

  /** dtype of the whole. */
  read(): PyDType {
    const fields = this.fields('')
    const only = fields.length === 1 ? fields[0] : undefined
    if (only !== undefined && only.name === null && only.offset === 0) return only.dtype
    return structure(fields, this.total, this.order === '@')
  }

  private total = 0

  private fields(end: string): { name: string | null; dtype: PyDType; offset: number }[] {
    const found: { name: string | null; dtype: PyDType; offset: number }[] = []
    let offset = 0
    let alignment = 1
    while (this.at < this.text.length && this.text.charAt(this.at) !== end) {
      const shape = this.shape()
      const order = this.text.charAt(this.at)
      if ('@=<>^!'.includes(order)) {
        this.order = order === '!' ? '>' : order
        this.at++
      }
      const digits = /^\d*/.exec(this.text.slice(this.at))![0]
      this.at += digits.length
      const count = digits === '' ? 1 : Number(digits)
      let dtype = this.item(count, digits !== '')
      if (dtype === null) {
        offset += count
        continue
      }
      if (shape !== null) dtype = subarrayDType(dtype, shape)
      if (this.order === '@') {
        offset = Math.ceil(offset / dtype.alignment) * dtype.alignment
        alignment = Math.max(alignment, dtype.alignment)
      }
      let name: string | null = null
      if (this.text.charAt(this.at) === ':') {
        const close = this.text.indexOf(':', this.at + 1)
        name = this.text.slice(this.at + 1, close)
        this.at = close + 1
      }
      found.push({ name, dtype, offset })
      offset += dtype.itemsize
    }
    this.total = this.order === '@' ? Math.ceil(offset / alignment) * alignment : offset
    return found
  }

  private shape(): number[] | null {
    if (this.text.charAt(this.at) !== '(') return null
    const close = this.text.indexOf(')', this.at)
    const shape = this.text.slice(this.at + 1, close).split(',').map(Number)
    this.at = close + 1
    return shape
  }

  /** Null for padding. */
  private item(count: number, hasCount: boolean): PyDType | null {
    const char = this.text.charAt(this.at)
    if (char === 'T' && this.text.charAt(this.at + 1) === '{') {
      this.at += 2
      const fields = this.fields('}')
      this.at++
      const whole = structure(fields, this.total, this.order === '@')
      return count === 1 && !hasCount ? whole : subarrayDType(whole, [count])
    }
    if (char === 'Z') {
      this.at += 2
      return this.ordered(dtypeOf(this.text.charAt(this.at - 1).toUpperCase()))
    }
    this.at++
    if (char === 'x') return null
    if (char === 's') return flexibleDType('S', count)
    if (char === 'w') return this.ordered(flexibleDType('U', count * 4))
    if (char === 'c') return flexibleDType('S', 1)
    if (char === 'F' || char === 'D') return this.ordered(dtypeOf(char))
    const native = this.order === '@' || this.order === '^'
    const code = native ? (char === 'n' ? 'l' : char === 'N' || char === 'P' ? 'L' : char) : char === 'l' ? 'i' : char === 'L' ? 'I' : char === 'q' ? 'l' : char === 'Q' ? 'L' : char
    if (!SIMPLE.some((each) => each.char === code)) raise('ValueError', `'${this.text}' is not a valid PEP 3118 buffer format string`)
    const dtype = this.ordered(dtypeOf(code))
    return hasCount && count > 1 ? subarrayDType(dtype, [count]) : dtype
  }

  private ordered(dtype: PyDType): PyDType {
    return this.order === '>' ? withOrder(dtype, 'big') : dtype
  }
}

function structure(fields: readonly { name: string | null; dtype: PyDType; offset: number }[], itemsize: number, isAligned: boolean): PyDType {
  const named: Field[] = fields.map((field, i) => ({ name: field.name ?? `f${i}`, dtype: field.dtype, offset: field.offset }))
  const alignment = Math.max(1, ...named.map((field) => field.dtype.alignment))
  const end = named.reduce((reach, field) => Math.max(reach, field.offset + field.dtype.itemsize), 0)
  return structuredDType(named, Math.max(itemsize, isAligned && alignment === 1 ? end : 0))
}

/** The dtype that a buffer's format says. _dtype_from_pep3118 */
export function dtypeOfFormat(format: string): PyDType {
  return new FormatReader(format).read()
}
