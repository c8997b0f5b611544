/** Arrays from Python values: nested sequences, buffers, other arrays. numpy/_core/src/multiarray/array_coercion.c, ctors.c */
import { PyObject, typeOf, type PyType, type PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { exceptionTypes, isRaised, PyRaise, raise, typeName } from '../../objects/errors'
import { warnOf } from '../../builtins/warn'
import { release, retain } from '../../objects/lifetime'
import { getItem, lengthOf, strOf } from '../../objects/protocols'
import { makeList, PyList, PyTuple } from '../../objects/tuple'
import { getBuffer, hasBuffer, PyBUF, PyMemoryView, releaseBuffer, viewOf, windowOf } from '../../buffer'
import { textOf } from '../../builtins/arguments'
import { PyBytes } from '../../builtins/bytes-storage'
import {
  arrayFromRaws, arrayTypes, copied, expandSubarray, finalize, known, offsetsOf, PyNdArray, rawArray, rawsOf, sizeOf, stridesFor, viewOfArray,
  type MemoryOrder, type PyOwnArray,
} from './array'
import { Memory } from './memory'
import { casterOf, promote, textWidth } from './cast'
import {
  castNumber, discoverDType, isScalar, PyVoid, rawFrom, scalarAt, scalarParts, subarrayAssign, subarrayHooks, toPython, voidHooks, warnOfCast,
} from './convert'
import { dtypeOf, flexibleDType, floatDType, sameDType, type PyDType } from './dtype'
import { fieldRanges, readerOf, writerOf, type Raw } from './element'
import { broadcastStrides, fitsShape, messageShape, stridesSortedLike } from './layout'
import { dtypeOfFormat } from './pep3118'
import type { Reference } from './references'
import { reportStatus } from './status'

const MAX_DIMENSIONS = 64

const NO_COPY =
  'Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj, copy=False)` replace it with `np.asarray(obj)` to allow a copy when needed (no behavior change in NumPy 1.x).\nFor more details, see https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword.'

export interface ArrayWish {
  readonly dtype?: PyDType | null
  /** True: always; false: never; null: only where it must be. */
  readonly copy?: boolean | null
  readonly order?: 'C' | 'F' | 'A' | 'K'
  readonly ndmin?: number
  /** No more dimensions than these. */
  readonly ndmax?: number
  /** The program will not see it: it is no room. */
  readonly hidden?: boolean
  /** An array of a subclass stays one. */
  readonly subok?: boolean
}

/** An array over a memoryview, which stays its base. _array_from_buffer_3118 */
function arrayOfView(view: PyMemoryView): PyNdArray {
  const dtype = expandSubarray(dtypeOfFormat(view.format), view.shape)
  let { itemsize } = dtype.dtype
  if (dtype.shape.length > view.shape.length) itemsize = view.itemsize
  const strides = dtype.shape.length > view.shape.length
    ? [...view.strides, ...stridesFor(dtype.shape.slice(view.shape.length), dtype.dtype.itemsize)]
    : view.strides
  if (itemsize !== view.itemsize && dtype.shape.length === view.shape.length) {
    raise('RuntimeError', `Item size ${view.itemsize} for PEP 3118 buffer format string ${view.format} does not match the dtype ${dtype.dtype.char} item size ${itemsize}.`)
  }
  const array = new PyNdArray(arrayTypes.ndarray, new Memory(view.memory, view), { dtype: dtype.dtype, shape: dtype.shape, strides, offset: view.offset })
  array.writeable = !view.readonly
  array.setBase(view)
  return array
}

/** Values that stand for a whole array: arrays, buffers, objects with `__array__`. */
function arrayLike(value: PyValue, wish: Pick<ArrayWish, 'dtype' | 'copy'> = {}): PyNdArray | undefined {
  if (value instanceof PyNdArray) return value
  if (!(value instanceof PyObject) || isScalar(value) || value instanceof PyBytes) return undefined
  if (hasBuffer(value)) return arrayOfView(viewOf(value))
  if (value instanceof PyList || value instanceof PyTuple) return undefined
  if (typeOf(value).isHeapType) {
    const described = getOptionalAttribute(value, '__array_interface__')
    if (described !== undefined) return interfaceHooks.make(value, described)
    const method = getOptionalAttribute(value, '__array__')
    if (method !== undefined && method !== null) {
      const made = askForArray(method, wish)
      if (!(made instanceof PyNdArray)) raise('ValueError', 'object __array__ method not producing an array')
      return made
    }
  }
  return undefined
}

/** Filled in by ndarray.ts: arrays over what `__array_interface__` says. */
export const interfaceHooks = {} as { make: (source: PyObject, given: PyValue) => PyNdArray }

const NO_COPY_KEYWORD =
  "__array__ implementation doesn't accept a copy keyword, so passing copy=False failed. __array__ must implement 'dtype' and 'copy' keyword arguments. To learn more, see the migration guide https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword"

/** Calls `__array__` with what is wished; one that knows no `copy` is called again without. PyArray_FromArrayAttr_int */
function askForArray(method: PyValue, { dtype, copy }: Pick<ArrayWish, 'dtype' | 'copy'>): PyValue {
  const args: PyValue[] = dtype === undefined || dtype === null ? [] : [dtype]
  if (copy === undefined || copy === null) return call(method, args)
  try {
    return call(method, [...args, copy], ['copy'])
  } catch (thrown) {
    if (!isRaised(thrown, 'TypeError') || !(thrown instanceof PyRaise) || !strOf(thrown.exception).includes("'copy'")) throw thrown
  }
  warnOf(exceptionTypes.DeprecationWarning as PyType, NO_COPY_KEYWORD, 1)
  if (!copy) raise('ValueError', NO_COPY)
  return call(method, args)
}

/** Items of a sequence, or undefined for what is none. */
function sequenceItems(value: PyValue): readonly PyValue[] | undefined {
  if (value instanceof PyList || value instanceof PyTuple) return value.items
  if (!(value instanceof PyObject) || isScalar(value) || value instanceof PyBytes || textOf(value) !== undefined) return undefined
  const { slots, patternKind } = typeOf(value)
  if (slots.getItem === undefined || slots.length === undefined || patternKind === 'mapping' || typeOf(value).name === 'dict' || typeOf(value).name === 'mappingproxy') return undefined
  let length: number
  try {
    length = lengthOf(value)
  } catch (thrown) {
    if (isRaised(thrown, 'Exception')) return undefined
    throw thrown
  }
  return Array.from({ length }, (_, i) => getItem(value, i))
}

/** What was found while going through a nested sequence. */
class Discovery {
  readonly shape: number[] = []
  maxDimensions = MAX_DIMENSIONS
  isRagged = false
  private isMaxReached = false
  dtype: PyDType | null = null
  readonly arrays = new Map<PyValue, PyNdArray>()

  /** update_shape */
  private update(at: number, shape: readonly number[], isSequence: boolean): boolean {
    let ok = true
    let count = shape.length
    if (at + count > this.maxDimensions) {
      ok = false
      count = this.maxDimensions - at
    } else if (!isSequence && this.maxDimensions !== at + count) {
      if (this.isMaxReached) ok = false
      this.maxDimensions = at + count
    }
    for (let i = 0; i < count; i++) {
      const known = this.shape[at + i]
      const extent = shape[i] as number
      if (known === undefined) this.shape[at + i] = extent
      else if (known !== extent) {
        ok = false
        if (isSequence) this.maxDimensions = at
        else this.maxDimensions -= count - i
        break
      }
    }
    if (!isSequence) this.isMaxReached = true
    return ok
  }

  leaf(at: number, value: PyValue, wanted: PyDType | null): void {
    if (!this.update(at, [], false)) this.isRagged = true
    if (wanted !== null) {
      if (wanted.isFlexible && wanted.itemsize === 0 && wanted.fields === null) this.promote(flexibleFor(value, wanted))
      return
    }
    const found = discoverDType(value)
    this.promote(found ?? dtypeOf('O'))
  }

  promote(dtype: PyDType): void {
    if (this.dtype === null) {
      this.dtype = dtype
      return
    }
    const common = promote(this.dtype, dtype)
    this.dtype = common ?? dtypeOf('O')
  }

  visit(value: PyValue, at: number, wanted: PyDType | null): void {
    if (wanted !== null && wanted.kind === 'V' && wanted.subarray === null && (value instanceof PyTuple || value instanceof PyBytes || value instanceof PyVoid)) {
      this.leaf(at, value, wanted)
      return
    }
    if (typeof value !== 'object' || value === null || isScalar(value)) {
      this.leaf(at, value, wanted)
      return
    }
    const array = arrayLike(value)
    if (array !== undefined) {
      this.arrays.set(value, array)
      if (!this.update(at, array.shape, false)) this.isRagged = true
      if (wanted === null) this.promote(array.dtype)
      else if (wanted.isFlexible && wanted.itemsize === 0 && wanted.fields === null) {
        const width = textWidth(array.dtype)
        this.promote(flexibleDType(wanted.kind as 'S', wanted.kind === 'U' ? width * 4 : width))
      }
      return
    }
    const items = sequenceItems(value)
    if (items === undefined) {
      this.leaf(at, value, wanted)
      return
    }
    if (at >= this.maxDimensions || !this.update(at, [items.length], true)) {
      this.isRagged = true
      return
    }
    for (const item of items) {
      this.visit(item, at + 1, wanted)
      // Where objects are wanted, what does not go deeper stands as it is.
      if (this.isRagged && wanted?.isObject !== true) return
    }
  }

  get found(): number[] {
    return this.shape.slice(0, this.maxDimensions)
  }
}

/** A sized S, U or V for a value that is to be kept as text or bytes. */
function flexibleFor(value: PyValue, wanted: PyDType): PyDType {
  const kind = wanted.kind as 'S' | 'U' | 'V'
  const found = discoverDType(value)
  if (found !== undefined && (found.kind === kind || (found.kind === 'S' && kind === 'V'))) return flexibleDType(kind, found.itemsize)
  if (kind === 'V') return flexibleDType('V', value instanceof PyBytes ? value.bytes.length : (found?.itemsize ?? 8))
  const width = found !== undefined && found.isFlexible ? textWidth(found) : Array.from(strOf(value)).length
  return flexibleDType(kind, kind === 'U' ? width * 4 : width)
}

/** Puts the values of a nested sequence into an array of their shape. PyArray_AssignFromCache_Recursive */
function fill(target: PyNdArray, value: PyValue, discovery: Discovery, depth: number, offset: number): void {
  const array = discovery.arrays.get(value)
  if (array !== undefined && !(depth === target.ndim && target.dtype.isObject)) {
    const rest = { shape: target.shape.slice(depth), strides: target.strides.slice(depth), offset }
    const caster = casterOf(array.dtype, target.dtype)
    const write = writerOf(target.dtype)
    const raws = rawsOf(array)
    warnOfCast(array.dtype, target.dtype)
    const offsets = offsetsOf(rest)
    for (let i = 0; i < offsets.length; i++) write(target.view, offsets[i] as number, caster(raws[i] as Raw))
    reportStatus('cast')
    return
  }
  if (depth === target.ndim) {
    retain(value)
    try {
      writerOf(target.dtype)(target.view, offset, rawFrom(value, target.dtype))
    } finally {
      release(value)
    }
    return
  }
  const items = sequenceItems(value) ?? []
  for (let i = 0; i < items.length && i < (target.shape[depth] as number); i++) {
    fill(target, items[i] as PyValue, discovery, depth + 1, offset + i * (target.strides[depth] as number))
  }
}

function refuseRagged(discovery: Discovery, most: number): never {
  const { maxDimensions, found } = discovery
  if (maxDimensions >= most) {
    return raise('ValueError', `setting an array element with a sequence. The requested array would exceed the maximum number of dimension of ${most}.`)
  }
  const shape = `(${found.join(', ')}${found.length === 1 ? ',' : ''})`
  return raise('ValueError', `setting an array element with a sequence. The requested array has an inhomogeneous shape after ${maxDimensions} dimensions. The detected shape was ${shape} + inhomogeneous part.`)
}

function fromSequence(value: PyValue, wish: ArrayWish): PyOwnArray {
  const wanted = wish.dtype ?? null
  const discovery = new Discovery()
  if (wish.ndmax !== undefined) discovery.maxDimensions = wish.ndmax
  discovery.visit(value, 0, wanted?.subarray?.base ?? wanted)
  if (discovery.isRagged) {
    if (wanted?.isObject !== true) refuseRagged(discovery, wish.ndmax ?? MAX_DIMENSIONS)
  }
  let dtype = wanted
  if (dtype === null) {
    dtype = discovery.dtype ?? floatDType()
    if (dtype.isFlexible && dtype.itemsize === 0 && dtype.fields === null) dtype = flexibleDType(dtype.kind as 'S', dtype.kind === 'U' ? 4 : 1)
  } else if (dtype.isFlexible && dtype.itemsize === 0 && dtype.fields === null && dtype.subarray === null) {
    const size = Math.max(dtype.kind === 'U' ? 4 : 1, discovery.dtype?.itemsize ?? 0)
    dtype = flexibleDType(dtype.kind as 'S', size)
  }
  const order: MemoryOrder = wish.order === 'F' ? 'F' : 'C'
  if (dtype.subarray !== null) return fromSequenceOfSubarrays(value, dtype, discovery, order)
  const array = rawArray(dtype, discovery.found, order)
  fill(array, value, discovery, 0, 0)
  return wish.hidden === true ? array : known(array)
}

function fromSequenceOfSubarrays(value: PyValue, dtype: PyDType, discovery: Discovery, order: MemoryOrder): PyOwnArray {
  const array = rawArray(dtype, discovery.found, order)
  const source = fromSequence(value, { dtype: dtype.subarray!.base })
  assignArray(array, source)
  return known(array)
}

/** A copy in this layout and dtype. PyArray_NewCopy, PyArray_CastToType */
export function copyArray(source: PyNdArray, order: 'C' | 'F' | 'A' | 'K' = 'K', ofDType: PyDType = source.dtype, cls: PyType = arrayTypes.ndarray): PyOwnArray {
  const dtype = sizedLike(ofDType, source.dtype, source)
  const { shape } = source
  const wanted = order === 'A' ? (source.isF && !source.isC ? 'F' : 'C') : order === 'K' && source.isC ? 'C' : order === 'K' && source.isF ? 'F' : order
  const target = rawArray(dtype, shape, wanted === 'F' ? 'F' : 'C', cls)
  if (wanted === 'K') target.strides = stridesSortedLike(target.shape, target.dtype.itemsize, [...source.strides, ...target.strides.slice(source.ndim)])
  assignArray(target, source)
  known(target)
  copied(target.nbytes, source, target, 'copy')
  return finalize(target, source)
}

/** A flexible dtype without a size takes that of what it is cast from. PyArray_AdaptDescriptorToArray */
export function sizedLike(dtype: PyDType, from: PyDType, source: PyNdArray | null = null): PyDType {
  if (!dtype.isFlexible || dtype.itemsize > 0 || dtype.fields !== null || dtype.subarray !== null) return dtype
  if (from.isObject) return textsOf(dtype, source)
  if (dtype.kind === 'V') return flexibleDType('V', from.itemsize)
  const width = from.isNumber || from.kind === 'S' || from.kind === 'U' ? textWidth(from) : from.itemsize
  return flexibleDType(dtype.kind as 'S', dtype.kind === 'U' ? width * 4 : width)
}

/** As long as the longest of the objects' texts. find_string_array_datetime64_type and its like */
function textsOf(dtype: PyDType, source: PyNdArray | null): PyDType {
  let common = flexibleDType(dtype.kind as 'S', dtype.kind === 'U' ? 4 : 1)
  for (const raw of source === null ? [] : rawsOf(source)) {
    const each = flexibleFor((raw as Reference).value, dtype)
    if (each.itemsize > common.itemsize) common = each
  }
  return common
}

/** Every element of `source`, broadcast, into `target`, as if through a copy. PyArray_CopyObject, PyArray_AssignArray */
export function assignArray(target: PyNdArray, source: PyNdArray): void {
  if (target.dtype.subarray !== null) return
  let shape: readonly number[] = source.shape
  let strides: readonly number[] = source.strides
  while (shape.length > target.ndim && shape[0] === 1) {
    shape = shape.slice(1)
    strides = strides.slice(1)
  }
  if (!fitsShape(shape, target.shape)) {
    raise('ValueError', `could not broadcast input array from shape ${messageShape(shape)} into shape ${messageShape(target.shape)}`)
  }
  warnOfCast(source.dtype, target.dtype)
  if (target.size === 0) return
  const from = { shape: target.shape, strides: broadcastStrides(target.shape, shape, strides), offset: source.offset }
  if (sameDType(source.dtype, target.dtype) && !target.dtype.isObject) {
    copyBytes(target, source, from)
    return
  }
  const read = readerOf(source.dtype)
  const caster = casterOf(source.dtype, target.dtype)
  const write = writerOf(target.dtype)
  const fromOffsets = offsetsOf(from)
  const toOffsets = offsetsOf(target)
  const { view } = source.memory
  const raws = new Array<Raw>(fromOffsets.length)
  for (let i = 0; i < raws.length; i++) raws[i] = caster(read(view, fromOffsets[i] as number))
  const into = target.memory.view
  for (let i = 0; i < raws.length; i++) write(into, toOffsets[i] as number, raws[i] as Raw)
  reportStatus('cast')
}

function copyBytes(target: PyNdArray, source: PyNdArray, from: { shape: readonly number[]; strides: readonly number[]; offset: number }): void {
  const { itemsize } = target.dtype
  const into = target.memory.bytes
  let bytes = source.memory.bytes
  const parts = target.dtype.fields === null ? null : fieldRanges(target.dtype)
  if (parts === null && target.isC && source.isC && sizeOf(source.shape) === sizeOf(target.shape)) {
    into.set(bytes.subarray(source.offset, source.offset + target.nbytes), target.offset)
    return
  }
  if (bytes.buffer === into.buffer) bytes = bytes.slice()
  const fromOffsets = offsetsOf(from)
  const toOffsets = offsetsOf(target)
  for (let i = 0; i < fromOffsets.length; i++) {
    const a = fromOffsets[i] as number
    const b = toOffsets[i] as number
    if (parts === null) for (let k = 0; k < itemsize; k++) into[b + k] = bytes[a + k] as number
    else for (const { offset, size } of parts) into.set(bytes.subarray(a + offset, a + offset + size), b + offset)
  }
}

function fitsOrder(array: PyNdArray, order: ArrayWish['order']): boolean {
  return order === 'C' ? array.isC : order === 'F' ? array.isF : true
}

/** np.array and its relatives. PyArray_CheckFromAny */
export function asArray(value: PyValue, wish: ArrayWish = {}): PyNdArray {
  let array = withoutDimensions(value, wish)
  if (array.ndim < (wish.ndmin ?? 0)) {
    const missing = (wish.ndmin as number) - array.ndim
    const shape = [...new Array<number>(missing).fill(1), ...array.shape]
    const strides = [...new Array<number>(missing).fill(array.nbytes), ...array.strides]
    array = viewOfArray(array, { shape, strides: array.isC ? stridesFor(shape, array.dtype.itemsize) : strides })
  }
  return array
}

function withoutDimensions(value: PyValue, wish: ArrayWish): PyNdArray {
  const source = arrayLike(value, wish)
  if (source === undefined) {
    const scalar = scalarParts(value)
    if (wish.copy === false) raise('ValueError', NO_COPY)
    if (scalar !== undefined && scalar.dtype.kind !== 'V' && (wish.dtype === undefined || wish.dtype === null)) return arrayFromRaws(scalar.dtype, [], [scalar.raw])
    const cast = wish.dtype === undefined || wish.dtype === null ? undefined : castNumber(value, wish.dtype)
    if (cast !== undefined) return arrayFromRaws(wish.dtype as PyDType, [], [cast])
    if (value instanceof PyVoid && (wish.dtype === undefined || wish.dtype === null)) return copyArray(value.array)
    return fromSequence(value, wish)
  }
  const dtype = wish.dtype === undefined || wish.dtype === null ? source.dtype : sizedLike(wish.dtype, source.dtype, source)
  const isSame = sameDType(dtype, source.dtype) && fitsOrder(source, wish.order)
  // What __array__ gave for copy=True is a copy already.
  if (isSame && (wish.copy !== true || !(value instanceof PyNdArray || hasBuffer(value)))) {
    if (source.cls !== arrayTypes.ndarray && wish.subok !== true) return viewOfArray(source, {}, arrayTypes.ndarray)
    return source
  }
  if (wish.copy === false) raise('ValueError', NO_COPY)
  return copyArray(source, wish.order ?? 'K', dtype, wish.subok === true ? source.cls : arrayTypes.ndarray)
}

/** What an operand of a native is, as an array; a scalar or number becomes a zero-dimensional one that nobody sees. */
export function operandArray(value: PyValue, dtype: PyDType | null = null): PyNdArray {
  if (value instanceof PyNdArray && dtype === null) return value
  const plain = scalarParts(value) ?? (typeof value !== 'object' ? undefined : undefined)
  if (plain !== undefined && dtype === null && plain.dtype.kind !== 'V') {
    const hidden = rawArray(plain.dtype, [])
    writerOf(plain.dtype)(hidden.view, 0, plain.raw)
    return hidden
  }
  return asArray(value, { dtype })
}

/** np.frombuffer. PyArray_FromBuffer */
export function fromBuffer(value: PyValue, dtype: PyDType, count: number, offset: number): PyNdArray {
  if (dtype.isObject) raise('ValueError', 'cannot create an OBJECT array from memory buffer')
  if (dtype.itemsize === 0) raise('ValueError', 'itemsize cannot be zero in type')
  // What wants its buffer back is looked at through a memoryview, which lends once and stays the base.
  if (!hasBuffer(value)) raise('TypeError', `a bytes-like object is required, not '${typeName(value)}'`)
  const isKeptByView = !(value instanceof PyNdArray) && (value instanceof PyMemoryView || typeOf(value).mro.some((cls) => cls.dict.has('__release_buffer__')))
  const lender = isKeptByView ? viewOf(value) : (value as PyObject)
  let buffer
  let isWriteable = true
  try {
    buffer = getBuffer(lender, PyBUF.WRITABLE)
  } catch (thrown) {
    if (!isRaised(thrown, 'Exception')) throw thrown
    isWriteable = false
    buffer = getBuffer(lender, PyBUF.SIMPLE)
  }
  const { length } = buffer
  const window = windowOf(buffer)
  releaseBuffer(buffer)
  if (offset < 0 || offset > length) raise('ValueError', `offset must be non-negative and no greater than buffer length (${length})`)
  const size = length - offset
  let items = count
  if (items < 0) {
    if (size % dtype.itemsize !== 0) raise('ValueError', 'buffer size must be a multiple of element size')
    items = size / dtype.itemsize
  } else if (size < items * dtype.itemsize) raise('ValueError', 'buffer is smaller than requested size')
  const expanded = expandSubarray(dtype, [items])
  const place = { dtype: expanded.dtype, shape: expanded.shape, strides: stridesFor(expanded.shape, expanded.dtype.itemsize), offset }
  if (lender instanceof PyNdArray) {
    const view = viewOfArray(lender, { ...place, offset: lender.offset + offset }, arrayTypes.ndarray)
    view.writeable = isWriteable
    return view
  }
  // As long as the array lives, the exporter stays where it is.
  const array = new PyNdArray(arrayTypes.ndarray, new Memory(window, lender), place)
  array.writeable = isWriteable
  array.setBase(lender)
  return array
}

/** The result of an operation: arrays of no dimension become scalars. PyArray_Return */
export function unwrap(array: PyNdArray): PyValue {
  return array.ndim === 0 ? scalarAt(array, array.offset) : array
}

/** Nested lists of plain values. PyArray_ToList */
export function toList(array: PyNdArray): PyValue {
  const read = readerOf(array.dtype)
  const build = (depth: number, offset: number): PyValue => {
    if (depth === array.ndim) return toPython(array.dtype, read(array.view, offset))
    return makeList(Array.from({ length: array.shape[depth] as number }, (_, i) => build(depth + 1, offset + i * (array.strides[depth] as number))))
  }
  return build(0, array.offset)
}

/** Bytes of the elements in this order. PyArray_ToString */
export function bytesOfArray(array: PyNdArray, order: 'C' | 'F' | 'A' | 'K' = 'C'): Uint8Array {
  const asF = order === 'F' || (order === 'A' && array.isF && !array.isC) || (order === 'K' && array.isF && !array.isC)
  if (array.isC && !asF) return array.memory.bytes.slice(array.offset, array.offset + array.nbytes)
  const place = asF ? { shape: array.shape.toReversed(), strides: array.strides.toReversed(), offset: array.offset } : array
  const { itemsize } = array.dtype
  const out = new Uint8Array(array.nbytes)
  const { bytes } = array.memory
  const offsets = offsetsOf(place)
  for (let i = 0; i < offsets.length; i++) out.set(bytes.subarray(offsets[i] as number, (offsets[i] as number) + itemsize), i * itemsize)
  return out
}

voidHooks.own = (dtype, bytes) => {
  const hidden = rawArray(dtype, [])
  hidden.memory.bytes.set(bytes)
  return hidden
}

subarrayHooks.make = (dtype, bytes) => {
  const array = rawArray(dtype, [])
  array.memory.bytes.set(bytes)
  return known(array)
}

subarrayAssign.write = (view, at, value, dtype) => {
  const { base, shape } = dtype.subarray!
  const source = operandArray(value, base)
  const hidden = rawArray(dtype, [])
  if (!fitsShape(source.shape, shape)) raise('ValueError', `could not broadcast input array from shape ${messageShape(source.shape)} into shape ${messageShape(shape)}`)
  assignArray(hidden, source)
  new Uint8Array(view.buffer, view.byteOffset + at, dtype.itemsize).set(hidden.memory.bytes)
}
