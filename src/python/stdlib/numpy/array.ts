/**
 * The storage of arrays: shape, strides and dtype over a memory, and how views share it. The Python type is in
 * `ndarray.ts`. numpy/_core/src/multiarray/arrayobject.c, ctors.c
 */
import { Tracked, type PyObject, type PyType, type PyValue, type Visit } from '../../objects/object'
import { getAttribute } from '../../objects/attributes'
import { call } from '../../objects/call'
import { notSimulated, raise } from '../../objects/errors'
import { release, releaseNow, retain } from '../../objects/lifetime'
import { observer } from '../../observer'
import { allocate, ownerOf, reserveBytes, returnBytes, type BufferExporter, type ExporterFacts, type Onlooker } from '../../buffer'
import { nativeFormats } from '../../buffer'
import { dtypeText, shapeText } from './dtype-text'
import { fieldsOfArray } from './facts'
import type { PyDType } from './dtype'
import { readerOf, writerOf, type Raw } from './element'
import { Memory } from './memory'
import { clearReferences, readReference } from './references'

/** Filled in by ndarray.ts. */
export const arrayTypes = {} as { ndarray: PyType }

export type MemoryOrder = 'C' | 'F'

/** Where an array looks. */
export interface Place {
  readonly dtype: PyDType
  readonly shape: readonly number[]
  /** Bytes; may be negative or 0. */
  readonly strides: readonly number[]
  /** Of the element with all indices 0, in the memory. */
  readonly offset: number
}

export function sizeOf(shape: readonly number[]): number {
  let size = 1
  for (const extent of shape) size *= extent
  return size
}

export function stridesFor(shape: readonly number[], itemsize: number, order: MemoryOrder = 'C'): number[] {
  const strides = new Array<number>(shape.length).fill(0)
  let stride = itemsize
  for (let k = 0; k < shape.length; k++) {
    const i = order === 'C' ? shape.length - 1 - k : k
    strides[i] = stride
    stride *= Math.max(1, shape[i] as number)
  }
  return strides
}

/** `__array_function__` of a subclass would have to be asked by every function of NumPy's, which ours do not. */
function refuseHooks(cls: PyType): void {
  for (const each of cls.mro) {
    if (!each.isHeapType) return
    if (each.dict.has('__array_function__')) notSimulated('__array_function__ of a subclass of ndarray')
  }
}

/** The class's own method of this name; undefined for ndarray's. */
export function ownHook(cls: PyType, name: '__array_finalize__' | '__array_wrap__'): PyValue | undefined {
  if (!cls.isHeapType) return undefined
  for (const each of cls.mro) {
    if (!each.isHeapType) return undefined
    const found = each.dict.get(name)
    if (found !== undefined) return found
  }
  return undefined
}

/** Tells a subclass of an array that was just made, and from what. PyArray_NewFromDescr_int */
export function finalize<T extends PyNdArray>(array: T, source: PyValue): T {
  const hook = ownHook(array.cls, '__array_finalize__')
  if (hook === undefined || hook === null) return array
  retain(array)
  try {
    call(getAttribute(array, '__array_finalize__'), [source])
  } finally {
    release(array)
  }
  return array
}

export class PyNdArray extends Tracked implements Onlooker {
  dtype: PyDType
  shape: readonly number[]
  strides: readonly number[]
  offset: number
  writeable = true
  /** From np.broadcast_arrays: writing is still allowed, and warned of. */
  warnsOfWriting = false
  /** Owned: whose data this is, and what keeps it there. */
  base: PyObject | null = null

  constructor(
    cls: PyType,
    public memory: Memory,
    place: Place,
  ) {
    super(cls)
    if (cls.isHeapType) refuseHooks(cls)
    this.dtype = place.dtype
    this.shape = place.shape
    this.strides = place.strides
    this.offset = place.offset
    retain(this.dtype)
  }

  get ndim(): number {
    return this.shape.length
  }

  get size(): number {
    return sizeOf(this.shape)
  }

  get nbytes(): number {
    return this.size * this.dtype.itemsize
  }

  get ownsData(): boolean {
    return false
  }

  /** For whoever looks for the owner of the bytes. */
  get behind(): PyObject | null {
    return this.memory.room
  }

  get view(): DataView {
    return this.memory.view
  }

  look(): ReturnType<Onlooker['look']> {
    const { memory, dtype, shape, strides, base } = this
    const offset = memory.offsetInRoom + this.offset
    const { itemsize } = dtype
    return { type: this.cls.name, dtype: dtypeText(dtype), itemsize, offset, shape, strides, readonly: !this.writeable, base, isStale: memory.isGone, fields: fieldsOfArray(this, offset) }
  }

  get isC(): boolean {
    return isContiguousAs(this, 'C')
  }

  get isF(): boolean {
    return isContiguousAs(this, 'F')
  }

  get isAligned(): boolean {
    const { alignment } = this.dtype
    return alignment <= 1 || (this.offset % alignment === 0 && this.strides.every((stride, i) => (this.shape[i] as number) <= 1 || stride % alignment === 0))
  }

  setBase(base: PyObject): void {
    retain(base)
    this.base = base
  }

  setDType(dtype: PyDType): void {
    retain(dtype)
    const old = this.dtype
    this.dtype = dtype
    releaseNow(old)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.dtype)
    if (this.base !== null) visit(this.base)
  }

  override dealloc(): void {
    const { base } = this
    this.base = null
    if (base !== null) releaseNow(base)
    releaseNow(this.dtype)
  }
}

/** An array that owns its data: the exporter of its own room. */
export class PyOwnArray extends PyNdArray implements BufferExporter {
  exportCount = 0
  /** Whether who records knows of it. */
  isKnown = false

  constructor(cls: PyType, place: Place, bytes: Uint8Array) {
    super(cls, new Memory(bytes, null), place)
    this.memory.room = this
    reserveBytes(bytes.length)
  }

  override get ownsData(): boolean {
    return true
  }

  override get behind(): PyObject | null {
    return null
  }

  /** Its own bytes are a room. */
  override look(): null {
    return null
  }

  contents(): Uint8Array {
    return this.memory.place
  }

  /** What its elements refer to, and where: `1, 2`. For whoever asks who holds an object. */
  elementsHeld(): (readonly [place: string, value: PyValue])[] {
    if (!this.dtype.isObject || this.memory.isGone) return []
    return Array.from(offsetsOf(this), (offset, i) => {
      let rest = i
      const place = this.shape.toReversed().map((extent) => {
        const index = rest % extent
        rest = (rest - index) / extent
        return index
      })
      return [place.toReversed().join(', '), readReference(this.view, offset).value]
    })
  }

  describe(): ExporterFacts {
    const { dtype, shape, strides } = this
    const facts: (readonly [string, string])[] = [['dtype', dtypeText(dtype)], ['shape', shapeText(shape)], ['strides', shapeText(strides)]]
    const format = nativeFormats.has(dtype.char) && dtype.isNative ? dtype.char : 'B'
    if (dtype.isObject) facts.push(['each 8 bytes', 'the address (id) of an object'])
    const fields = fieldsOfArray(this, this.offset)
    const itemsize = format === 'B' && dtype.char !== 'B' ? 1 : dtype.itemsize
    return { format, itemsize, readonly: !this.writeable, resizable: true, facts, ...(fields.length === 0 ? {} : { fields }) }
  }

  /** New bytes in place of the old ones; who viewed those views what was freed. PyDataMem_UserRENEW */
  replace(bytes: Uint8Array): void {
    const before = this.memory
    const size = before.length
    reserveBytes(bytes.length)
    returnBytes(size)
    this.memory = new Memory(bytes, this)
    before.free()
    if (observer.resized !== null && this.isKnown && size !== bytes.length) observer.resized(this, size, bytes.length, Math.min(size, bytes.length))
  }

  makeKnown(): void {
    if (this.isKnown) return
    this.isKnown = true
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  override dealloc(): void {
    if (this.dtype.isObject) clearReferences(this.memory.view, 0, this.memory.length)
    returnBytes(this.memory.length)
    super.dealloc()
  }
}

function isContiguousAs(array: Place, order: MemoryOrder): boolean {
  const { shape, strides } = array
  if (shape.includes(0)) return true
  let expected = array.dtype.itemsize
  for (let k = 0; k < shape.length; k++) {
    const i = order === 'C' ? shape.length - 1 - k : k
    const extent = shape[i] as number
    if (extent === 1) continue
    if (strides[i] !== expected) return false
    expected *= extent
  }
  return true
}

const MAX_DIMENSIONS = 64
/** Bytes that no machine of ours would give. */
const HOPELESS = 2 ** 40

/** Filled in by errors.ts: `Unable to allocate 7.11 PiB …`. */
export const memoryHooks = { refuse: (shape: readonly number[], dtype: PyDType, size: number): never => raise('MemoryError', `${shape.length} ${dtype.char} ${size}`) }

/** Extents and dtype of an array whose elements are of this dtype: a sub-array dtype adds its dimensions. */
export function expandSubarray(dtype: PyDType, shape: readonly number[]): { dtype: PyDType; shape: readonly number[] } {
  return dtype.subarray === null ? { dtype, shape } : { dtype: dtype.subarray.base, shape: [...shape, ...dtype.subarray.shape] }
}

export function assertShape(shape: readonly number[], itemsize: number): void {
  if (shape.length > MAX_DIMENSIONS) raise('ValueError', `maximum supported dimension for an ndarray is currently ${MAX_DIMENSIONS}, found ${shape.length}`)
  let total = Math.max(1, itemsize)
  for (const extent of shape) {
    if (extent < 0) raise('ValueError', 'negative dimensions are not allowed')
    if (extent > 0) total *= extent
  }
  if (total >= 2 ** 63) raise('ValueError', 'array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum possible size.')
}

/** A fresh array of zeros, which whoever records does not know of until `known`. PyArray_NewFromDescr */
export function rawArray(ofDType: PyDType, ofShape: readonly number[], order: MemoryOrder = 'C', cls: PyType = arrayTypes.ndarray): PyOwnArray {
  const { dtype, shape } = expandSubarray(ofDType, ofShape)
  assertShape(shape, dtype.itemsize)
  const size = sizeOf(shape) * dtype.itemsize
  if (size > HOPELESS) memoryHooks.refuse(shape, dtype, size)
  const bytes = allocate(size)
  // Nothing to walk over: strides of nothing.
  const strides = size === 0 && shape.includes(0) ? shape.map(() => 0) : stridesFor(shape, dtype.itemsize, order)
  return new PyOwnArray(cls, { dtype, shape, strides, offset: 0 }, bytes)
}

/** A fresh array of zeros. */
export function newArray(dtype: PyDType, shape: readonly number[], order: MemoryOrder = 'C', cls: PyType = arrayTypes.ndarray): PyOwnArray {
  return known(rawArray(dtype, shape, order, cls))
}

/** Its first elements are in: from now on it is a room. */
export function known(array: PyOwnArray): PyOwnArray {
  array.makeKnown()
  return array
}

/** The array that a view of `source` has as its base: chains collapse to whoever owns the data. PyArray_SetBaseObject */
function baseFor(source: PyObject, cls: PyType): PyObject {
  let at = source
  while (at instanceof PyNdArray && !at.ownsData) {
    const next: PyObject | null = at.base
    if (next === null || next.cls !== cls) break
    at = next
  }
  return at
}

/** Another look at the same memory; `parent` is what a subclass is told that it came from. PyArray_NewFromDescrAndBase */
export function viewOfArray(source: PyNdArray, changes: Partial<Place> = {}, cls: PyType = source.cls, parent: PyNdArray = source): PyNdArray {
  const view = new PyNdArray(cls, source.memory, {
    dtype: changes.dtype ?? source.dtype,
    shape: changes.shape ?? source.shape,
    strides: changes.strides ?? source.strides,
    offset: changes.offset ?? source.offset,
  })
  view.writeable = source.writeable
  view.setBase(baseFor(source, cls))
  return finalize(view, parent)
}

/** The offset of every element, last index fastest. */
export function offsetsOf(place: { readonly shape: readonly number[]; readonly strides: readonly number[]; readonly offset: number }): Int32Array {
  const { shape, strides, offset } = place
  const size = sizeOf(shape)
  const offsets = new Int32Array(size)
  if (size === 0) return offsets
  offsets[0] = offset
  let filled = 1
  // Each dimension repeats what the ones inside it made.
  for (let i = shape.length - 1; i >= 0; i--) {
    const extent = shape[i] as number
    const stride = strides[i] as number
    const block = filled
    for (let k = 1; k < extent; k++) {
      const shift = k * stride
      for (let j = 0; j < block; j++) offsets[filled++] = (offsets[j] as number) + shift
    }
  }
  return offsets
}

/** Every element in C order. */
export function rawsOf(array: PyNdArray): Raw[] {
  const read = readerOf(array.dtype)
  const { view } = array.memory
  const offsets = offsetsOf(array)
  const raws = new Array<Raw>(offsets.length)
  for (let i = 0; i < offsets.length; i++) raws[i] = read(view, offsets[i] as number)
  return raws
}

/** A fresh array of these elements, given in C order. */
export function arrayFromRaws(dtype: PyDType, shape: readonly number[], raws: readonly Raw[], order: MemoryOrder = 'C'): PyOwnArray {
  const array = rawArray(dtype, shape, order)
  const write = writerOf(array.dtype)
  const { view } = array.memory
  const offsets = offsetsOf(array)
  for (let i = 0; i < offsets.length; i++) write(view, offsets[i] as number, raws[i] as Raw)
  return known(array)
}

/** First byte and the byte after the last that an array's elements take, in its memory. */
export function extentOf(place: Place): readonly [number, number] {
  let low = place.offset
  let high = place.offset + place.dtype.itemsize
  for (const [i, extent] of place.shape.entries()) {
    if (extent === 0) return [place.offset, place.offset]
    const reach = (extent - 1) * (place.strides[i] as number)
    if (reach < 0) low += reach
    else high += reach
  }
  return [low, high]
}

/** The elements of an array, or those at a place in it, were written: tells whoever records. */
export function touched(array: PyNdArray, place: Place = array): void {
  if (observer.bytesTouched === null) return
  const [low, high] = extentOf(place)
  tellWritten(array, low, high, sizeOf(place.shape) * place.dtype.itemsize)
}

/** As `touched`, of the elements at these offsets in its memory. */
export function touchedAt(array: PyNdArray, offsets: Int32Array): void {
  if (observer.bytesTouched === null || offsets.length === 0) return
  const { itemsize } = array.dtype
  // Those of a mask stand in order already.
  const isAscending = offsets.every((at, i) => i === 0 || at > (offsets[i - 1] as number))
  const ascending = isAscending ? offsets : offsets.toSorted()
  let count = 1
  for (let i = 1; i < ascending.length; i++) if (ascending[i] !== ascending[i - 1]) count++
  tellWritten(array, ascending[0] as number, (ascending.at(-1) as number) + itemsize, count * itemsize)
}

function tellWritten({ memory }: PyNdArray, low: number, high: number, bytes: number): void {
  if (observer.bytesTouched === null) return
  const room = memory.room === null ? null : ownerOf(memory.room)
  if (room === null || (room instanceof PyOwnArray && !room.isKnown)) return
  const at = memory.offsetInRoom
  observer.bytesTouched(room, low + at, high + at, memory.room === room ? null : memory.room, Math.min(high - low, bytes))
}

/** Bytes were copied from one array into another that the program sees. */
export function copied(bytes: number, from: PyObject | null, to: PyObject | null, what: string): void {
  if (observer.copied !== null && bytes > 0) observer.copied(bytes, from, to, what)
}

/** Filled in by flags.ts. */
export const writingHooks: { warn: () => void } = { warn: () => {} }

export function assertWriteable(array: PyNdArray, message = 'assignment destination is read-only'): void {
  if (array.warnsOfWriting) {
    array.warnsOfWriting = false
    writingHooks.warn()
  }
  if (array.writeable) return
  if (observer.refused !== null) {
    observer.refused({ operation: 'readonly', errorType: 'ValueError', message, exporter: ownerOf(array), view: null })
  }
  raise('ValueError', message)
}
