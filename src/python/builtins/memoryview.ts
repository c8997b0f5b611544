/** memoryview: what can be done with a key card. Objects/memoryobject.c */
import { isInstance, normalizeInt, plainTypes, type PyInt, type PyType, type PyValue } from '../objects/object'
import { isRaised, PyRaise, raise, typeName, type PyException } from '../objects/errors'
import { release, retain } from '../objects/lifetime'
import { anyPositional, classMethod, noArgs, oneArg, positional, unpackKeywords, withKeywords, type GetSet } from '../objects/native'
import { asIndexInt, asSsize, hasIndex } from '../objects/number'
import { addressOf, compareBool, equals, hashOf } from '../objects/protocols'
import { ellipsis } from '../objects/singletons'
import type { StructureFacts } from '../events'
import type { CompareOp } from '../objects/slots'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { observer } from '../observer'
import {
  assertUnrestricted, assertUsable, BadStructFormat, copyElements, cutView, extentOf, getBuffer, hasBuffer, isByteFormat, nativeFormat, offsetInRoom,
  parseStruct, PyBUF, PyMemoryView, readElement, readField, refuse, releaseBuffer, releaseView, sameElement, sameShape, shapeOf, stridesInC, stridesOf,
  toContiguous, toElement, viewBufferSlots, viewOf, viewTypes, writeElement, type ElementFormat, type Layout, type StructLayout,
} from '../buffer'
import { asIndexBound, asIntArgument, textOf } from './arguments'
import { hashBytes } from './str-methods'
import { makeBytes } from './bytes-storage'
import { encodeString } from './codecs'
import { genericAlias } from './genericalias'
import { hexOf } from './hex'
import { defineIterator, SourceIterator } from './iterators'
import { adjustSlice, isSlice, unpackSlice, type PySlice } from './slice'

const SUB_VIEWS = 'sub-views are not implemented'
const NO_DIMENSIONS = 'invalid indexing of 0-dim memory'

/** The format as messages spell it, without '@'. NotImplementedError for one of several characters. adjust_fmt */
function spelledFormat(view: PyMemoryView): string {
  const text = view.format.startsWith('@') ? view.format.slice(1) : view.format
  return text.length === 1 ? text : raise('NotImplementedError', `memoryview: unsupported format ${view.format}`)
}

function elementFormat(view: PyMemoryView, spelled: string): ElementFormat {
  return view.element ?? raise('NotImplementedError', `memoryview: format ${spelled} not supported`)
}

function read(view: PyMemoryView, at: number, spelled: string): PyValue {
  return readElement(view.dataView, at, elementFormat(view, spelled))
}

/** Where the item of one dimension begins. lookup_dimension */
function step(view: PyMemoryView, at: number, dimension: number, index: number): number {
  const extent = view.shape[dimension] as number
  const place = index < 0 ? index + extent : index
  if (place < 0 || place >= extent) raise('IndexError', `index out of bounds on dimension ${dimension + 1}`)
  return at + place * (view.strides[dimension] as number)
}

/** ptr_from_tuple */
function offsetOfTuple(view: PyMemoryView, indices: readonly PyValue[]): number {
  if (indices.length > view.ndim) {
    raise('TypeError', `cannot index ${view.ndim}-dimension view with ${indices.length}-element tuple`)
  }
  let at = view.offset
  indices.forEach((index, dimension) => {
    at = step(view, at, dimension, asSsize(index, 'IndexError'))
  })
  return at
}

function isMultiIndex(key: PyValue): key is PyTuple {
  return key instanceof PyTuple && key.items.every(hasIndex)
}

function isMultiSlice(key: PyValue): boolean {
  return key instanceof PyTuple && key.items.length > 0 && key.items.every(isSlice)
}

/** memory_item */
function itemAt(view: PyMemoryView, index: number): PyValue {
  assertUsable(view)
  const spelled = spelledFormat(view)
  if (view.ndim === 0) raise('TypeError', NO_DIMENSIONS)
  if (view.ndim > 1) raise('NotImplementedError', 'multi-dimensional sub-views are not implemented')
  return read(view, step(view, view.offset, 0, index), spelled)
}

/** memory_subscript */
function getItem(view: PyMemoryView, key: PyValue): PyValue {
  if (typeof key === 'number' && view.isPlain && !view.isReleased) {
    const extent = view.shape[0] as number
    const place = key < 0 ? key + extent : key
    if (place >= 0 && place < extent) return view.memory[view.offset + place * view.stride] as number
  }
  assertUsable(view)
  if (view.ndim === 0) {
    if (key instanceof PyTuple && key.items.length === 0) return read(view, view.offset, spelledFormat(view))
    if (key === ellipsis) return view
    raise('TypeError', NO_DIMENSIONS)
  }
  if (hasIndex(key)) return itemAt(view, asSsize(key, 'IndexError'))
  if (isSlice(key)) {
    assertUnrestricted(view)
    return sliced(view, key)
  }
  if (isMultiIndex(key)) {
    assertUsable(view)
    const spelled = spelledFormat(view)
    if (key.items.length < view.ndim) raise('NotImplementedError', SUB_VIEWS)
    const at = offsetOfTuple(view, key.items)
    assertUsable(view)
    return read(view, at, spelled)
  }
  if (isMultiSlice(key)) raise('NotImplementedError', 'multi-dimensional slicing is not implemented')
  return raise('TypeError', 'memoryview: invalid slice key')
}

/** Where a slice of the first dimension looks. init_slice */
function sliceLayout(view: PyMemoryView, slice: PySlice): { offset: number; length: number; shape: number[]; strides: number[]; longStrides?: PyInt[] } {
  const unpacked = unpackSlice(slice)
  const { start, step: stepBy, count } = adjustSlice(unpacked, view.shape[0] as number)
  const stride = view.strides[0] as number
  if (unpacked.longStep !== undefined || view.longStrides !== undefined || !Number.isSafeInteger(stride * stepBy)) {
    return longLayout(view, start, count, unpacked.longStep ?? BigInt(stepBy))
  }
  if (view.ndim === 1) {
    return { offset: view.offset + start * stride, length: count * view.itemsize, shape: [count], strides: [stride * stepBy] }
  }
  const shape = [count, ...view.shape.slice(1)]
  return {
    offset: view.offset + start * stride,
    length: shape.reduce((product, extent) => product * extent, view.itemsize),
    shape,
    strides: [stride * stepBy, ...view.strides.slice(1)],
  }
}

/** The same for a step beyond what a number holds: it reaches at most one item, and strides are products of 64 bits. */
function longLayout(view: PyMemoryView, start: number, count: number, step: bigint): { offset: number; length: number; shape: number[]; strides: number[]; longStrides: PyInt[] } {
  const given = view.longStrides ?? view.strides
  const stride = normalizeInt(BigInt.asIntN(64, BigInt(given[0] as PyInt) * step))
  const shape = [count, ...view.shape.slice(1)]
  return {
    // Where nothing lies, a long stride may point anywhere.
    offset: count === 0 ? view.offset : view.offset + start * (view.strides[0] as number),
    length: shape.reduce((product, extent) => product * extent, view.itemsize),
    shape,
    strides: [Number(stride), ...view.strides.slice(1)],
    longStrides: [stride, ...given.slice(1)],
  }
}

/** A card cut from this one: it sees its part, and holds the same lease. */
function sliced(view: PyMemoryView, slice: PySlice): PyMemoryView {
  // The new view is registered before the bounds are asked, which may run Python.
  retain(view)
  view.managed.viewCount++
  try {
    return cutView(view, sliceLayout(view, slice))
  } finally {
    view.managed.dropView()
    release(view)
  }
}

/** Tells who listens which bytes of the room were written, and how many of them. */
function reportWrite(view: PyMemoryView, start: number, end: number, bytes: number): void {
  const room = view.managed.room
  if (observer.bytesTouched !== null && room !== null && end > start) {
    observer.bytesTouched(room, offsetInRoom(view, start), offsetInRoom(view, end), view, bytes)
  }
}

/** Which bytes of the room a write through a key would have met, for whoever listens; nothing where telling would run Python. */
function aimOf(view: PyMemoryView, key: PyValue): { at?: number; wanted?: StructureFacts } {
  if (observer.refused === null || view.ndim !== 1) return {}
  const isPlain = (bound: PyValue) => bound === null || typeof bound === 'number'
  const facts = (offset: number, items: number) => ({
    at: offsetInRoom(view, offset),
    wanted: { format: view.format, items, bytes: items * view.itemsize },
  })
  if (typeof key === 'number') {
    const place = key < 0 ? key + (view.shape[0] as number) : key
    return place < 0 || place >= (view.shape[0] as number) ? {} : facts(view.offset + place * (view.strides[0] as number), 1)
  }
  if (!isSlice(key) || !isPlain(key.start) || !isPlain(key.stop) || !isPlain(key.step) || key.step === 0) return {}
  const { offset, length, shape, strides } = sliceLayout(view, key)
  const target: Layout = { memory: view.memory, offset, length, itemsize: view.itemsize, ndim: 1, shape, strides }
  return facts(extentOf(target)[0], shape[0] as number)
}

/** pack_single: converting may run Python, so the card is looked at once more before the write. */
function write(view: PyMemoryView, at: number, value: PyValue, spelled: string): void {
  const format = elementFormat(view, spelled)
  try {
    const raw = toElement(value, format, spelled, () => assertUsable(view))
    assertUsable(view)
    writeElement(view.dataView, at, format, raw, spelled)
  } catch (thrown) {
    if (observer.refused !== null && thrown instanceof PyRaise) tellMisfit(view, at, thrown.exception)
    throw thrown
  }
  reportWrite(view, at, at + view.itemsize, view.itemsize)
}

/** A value that no element of the format can hold: whoever listens hears where it would have stood. */
function tellMisfit(view: PyMemoryView, at: number, { args, cls }: PyException): void {
  const message = args.items[0]
  if (typeof message !== 'string' || !/^memoryview: invalid (value|type) for format /.test(message)) return
  const wanted = { format: view.format, items: 1, bytes: view.itemsize }
  observer.refused?.({ operation: 'element', errorType: cls.name, message, exporter: view.managed.room, view, at: offsetInRoom(view, at), wanted })
}

/** memory_ass_sub */
function setItem(view: PyMemoryView, key: PyValue, value: PyValue | undefined): void {
  assertUsable(view)
  const spelled = spelledFormat(view)
  if (view.readonly) {
    refuse({ operation: 'readonly', errorType: 'TypeError', message: 'cannot modify read-only memory', exporter: view.managed.room, view, ...aimOf(view, key) })
  }
  if (value === undefined) raise('TypeError', 'cannot delete memory')
  if (view.ndim === 0) {
    if (key !== ellipsis && !(key instanceof PyTuple && key.items.length === 0)) raise('TypeError', NO_DIMENSIONS)
    write(view, view.offset, value, spelled)
  } else if (hasIndex(key)) {
    if (view.ndim > 1) raise('NotImplementedError', SUB_VIEWS)
    write(view, step(view, view.offset, 0, asSsize(key, 'IndexError')), value, spelled)
  } else if (isSlice(key) && view.ndim === 1) setSlice(view, key, value)
  else if (isMultiIndex(key)) {
    if (key.items.length < view.ndim) raise('NotImplementedError', SUB_VIEWS)
    write(view, offsetOfTuple(view, key.items), value, spelled)
  } else if (isSlice(key) || isMultiSlice(key)) {
    raise('NotImplementedError', 'memoryview slice assignments are currently restricted to ndim = 1')
  } else raise('TypeError', 'memoryview: invalid slice key')
}

/** The right side must be a buffer of the same structure: nothing is converted, and nothing changes its size. */
function setSlice(view: PyMemoryView, slice: PySlice, value: PyValue): void {
  const source = getBuffer(value, PyBUF.FULL_RO)
  try {
    const { offset, length, shape, strides } = sliceLayout(view, slice)
    assertUsable(view)
    const target: Layout = { memory: view.memory, offset, length, itemsize: view.itemsize, ndim: 1, shape, strides }
    const format = source.format ?? 'B'
    if (plainFormat(view.format) !== plainFormat(format) || view.itemsize !== source.itemsize || !sameShape(shape, shapeOf(source))) {
      refuse({
        operation: 'structure',
        errorType: 'ValueError',
        message: 'memoryview assignment: lvalue and rvalue have different structures',
        exporter: view.managed.room,
        view,
        at: offsetInRoom(view, extentOf(target)[0]),
        offered: toContiguous(source, 'C'),
        wanted: { format: view.format, items: shape[0] as number, bytes: length },
        given: { format, items: shapeOf(source).reduce((product, extent) => product * extent, 1), bytes: source.length },
      })
    }
    copyElements(target, source)
    reportWrite(view, ...extentOf(target), length)
  } finally {
    releaseBuffer(source)
  }
}

function plainFormat(format: string): string {
  return format.startsWith('@') ? format.slice(1) : format
}

function tolist(view: PyMemoryView): PyValue {
  assertUsable(view)
  const spelled = spelledFormat(view)
  if (view.ndim === 0) return read(view, view.offset, spelled)
  const list = (dimension: number, offset: number): PyValue => {
    const items: PyValue[] = []
    const stride = view.strides[dimension] as number
    for (let i = 0, at = offset; i < (view.shape[dimension] as number); i++, at += stride) {
      items.push(dimension === view.ndim - 1 ? read(view, at, spelled) : list(dimension + 1, at))
    }
    return makeList(items)
  }
  return list(0, view.offset)
}

function tobytes(view: PyMemoryView, order: PyValue | undefined): PyValue {
  const wanted = order === undefined || order === null ? 'C' : textOf(order)
  if (wanted === undefined) raise('TypeError', `tobytes() argument 'order' must be str or None, not ${typeName(order as PyValue)}`)
  encodeString(wanted)
  assertUsable(view)
  if (wanted !== 'C' && wanted !== 'F' && wanted !== 'A') raise('ValueError', "order must be 'C', 'F' or 'A'")
  const made = makeBytes(toContiguous(view, wanted))
  if (observer.copied !== null) observer.copied(view.length, view, made, 'tobytes')
  return made
}

/** cast_to_1D, cast_to_ND */
function cast(view: PyMemoryView, wanted: PyValue, shape: PyValue | undefined): PyValue {
  const format = textOf(wanted)
  if (format === undefined) raise('TypeError', `cast() argument 'format' must be str, not ${wanted === null ? 'None' : typeName(wanted)}`)
  assertUsable(view)
  assertUnrestricted(view)
  if (!view.cContiguous) raise('TypeError', 'memoryview: casts are restricted to C-contiguous views')
  if ((shape !== undefined || view.ndim !== 1) && view.shape.includes(0)) {
    raise('TypeError', 'memoryview: cannot cast view with zeros in shape or strides')
  }
  const dimensions = shape === undefined ? undefined : dimensionsOf(view, shape)
  encodeString(format, 'ascii')
  const target = nativeFormat(format)
  if (target === undefined) {
    raise('ValueError', "memoryview: destination format must be a native single character format prefixed with an optional '@'")
  }
  if (!isByteFormat(view.element) && !isByteFormat(target)) raise('TypeError', 'memoryview: cannot cast between two non-byte formats')
  if (view.length % target.size !== 0) raise('TypeError', 'memoryview: length is not a multiple of itemsize')
  const extents = dimensions === undefined ? [view.length / target.size] : extentsOf(dimensions, target.size)
  if (extents.reduce((product, extent) => product * extent, target.size) !== view.length) {
    raise('TypeError', 'memoryview: product(shape) * itemsize != buffer size')
  }
  return cutView(view, { format, itemsize: target.size, ndim: extents.length, shape: extents, strides: stridesInC(extents, target.size) })
}

function dimensionsOf(view: PyMemoryView, shape: PyValue): readonly PyValue[] {
  if (!(shape instanceof PyList || shape instanceof PyTuple)) raise('TypeError', 'shape must be a list or a tuple')
  const { items } = shape
  if (items.length > 64) raise('ValueError', 'memoryview: number of dimensions must not exceed 64')
  if (view.ndim !== 1 && items.length !== 1) raise('TypeError', 'memoryview: cast must be 1D -> ND or ND -> 1D')
  return items
}

/** copy_shape */
function extentsOf(dimensions: readonly PyValue[], itemsize: number): number[] {
  let length = itemsize
  return dimensions.map((dimension) => {
    if (!isInstance(dimension, plainTypes.int)) raise('TypeError', 'memoryview.cast(): elements of shape must be integers')
    const int = asIndexInt(dimension)
    if (typeof int === 'bigint' && (int >= 2n ** 63n || int < -(2n ** 63n))) raise('OverflowError', 'Python int too large to convert to C ssize_t')
    const extent = Number(int)
    if (extent <= 0) raise('ValueError', 'memoryview.cast(): elements of shape must be integers > 0')
    if (extent > (2 ** 63 - 1) / length) raise('ValueError', 'memoryview.cast(): product(shape) > SSIZE_MAX')
    length *= extent
    return extent
  })
}

function count(view: PyMemoryView, value: PyValue): PyValue {
  let found = 0
  const iterator = iterate(view) as MemoryIterator
  retain(iterator)
  try {
    for (let item = nextItem(iterator); item !== undefined; item = nextItem(iterator)) if (isEqual(item, value)) found++
  } finally {
    release(iterator)
  }
  return found
}

/** Keeps a fresh item while it is compared, which may run Python. */
function isEqual(item: PyValue, value: PyValue): boolean {
  if (item === value) return true
  retain(item)
  try {
    return compareBool(item, value, '==')
  } finally {
    release(item)
  }
}

function indexOf(view: PyMemoryView, value: PyValue, from: PyValue | undefined, to: PyValue | undefined): PyValue {
  const start = asIndexBound(from, 0)
  const stop = asIndexBound(to, Number.MAX_SAFE_INTEGER)
  assertUsable(view)
  if (view.ndim === 0) raise('TypeError', 'invalid lookup on 0-dim memory')
  if (view.ndim > 1) raise('NotImplementedError', 'multi-dimensional lookup is not implemented')
  const extent = view.shape[0] as number
  const end = Math.min(extent, stop < 0 ? Math.max(stop + extent, 0) : stop)
  for (let i = start < 0 ? Math.max(start + extent, 0) : start; i < end; i++) if (isEqual(itemAt(view, i), value)) return i
  return raise('ValueError', 'memoryview.index(x): x not found')
}

class MemoryIterator extends SourceIterator<PyMemoryView> {
  index = 0
  readonly extent: number
  readonly spelled: string
  constructor(view: PyMemoryView) {
    super(memoryIteratorType, view)
    this.extent = view.shape[0] as number
    this.spelled = spelledFormat(view)
  }
}

function nextItem(self: MemoryIterator): PyValue | undefined {
  const view = self.source
  if (view === null) return undefined
  if (self.index >= self.extent) return self.finish()
  assertUsable(view)
  return read(view, view.offset + self.index++ * view.stride, self.spelled)
}

const memoryIteratorType: PyType = defineIterator<MemoryIterator>('memory_iterator', nextItem)

/** memory_iter */
function iterate(view: PyMemoryView): PyValue {
  assertUsable(view)
  if (view.ndim === 0) raise('TypeError', NO_DIMENSIONS)
  if (view.ndim !== 1) raise('NotImplementedError', 'multi-dimensional sub-views are not implemented')
  spelledFormat(view)
  return new MemoryIterator(view)
}

/** Element by element, by value; formats may differ. memory_richcompare */
function compare(view: PyMemoryView, other: PyValue, op: CompareOp): PyValue | undefined {
  if (op !== '==' && op !== '!=') return undefined
  const result = (equal: boolean): boolean => (op === '==' ? equal : !equal)
  if (view.isReleased) return result(view === other)
  if (other instanceof PyMemoryView) {
    if (other.isReleased) return result(false)
    return result(sameContents(view, other))
  }
  if (!hasBuffer(other)) return undefined
  let buffer: ReturnType<typeof getBuffer>
  try {
    buffer = getBuffer(other, PyBUF.FULL_RO)
  } catch (thrown) {
    if (isRaised(thrown, 'BaseException')) return undefined
    throw thrown
  }
  try {
    return result(sameContents(view, { ...buffer, format: buffer.format ?? 'B', element: nativeFormat(buffer.format ?? 'B') }))
  } finally {
    releaseBuffer(buffer)
  }
}

type Elements = Layout & { readonly format: string; readonly element: ElementFormat | undefined }

function dataViewOf({ memory }: Layout): DataView {
  return new DataView(memory.buffer, memory.byteOffset, memory.byteLength)
}

function sameContents(a: Elements, b: Elements): boolean {
  const shape = shapeOf(a)
  if (!sameShape(shape, shapeOf(b))) return false
  const same = comparer(a, b)
  if (same === undefined) return false
  const [stridesA, stridesB] = [stridesOf(a), stridesOf(b)]
  const walk = (dimension: number, atA: number, atB: number): boolean => {
    if (dimension === shape.length) return same(atA, atB)
    for (let i = 0; i < (shape[dimension] as number); i++) {
      if (!walk(dimension + 1, atA + i * (stridesA[dimension] as number), atB + i * (stridesB[dimension] as number))) return false
    }
    return true
  }
  return walk(0, a.offset, b.offset)
}

/** Compares elements at two offsets; undefined when a format means nothing, which makes everything unequal. */
function comparer(a: Elements, b: Elements): ((atA: number, atB: number) => boolean) | undefined {
  const [viewA, viewB] = [dataViewOf(a), dataViewOf(b)]
  const format = a.element
  if (format !== undefined && format === b.element) return (atA, atB) => sameElement(viewA, atA, viewB, atB, format)
  try {
    const [structA, structB] = [parseStruct(a.format), parseStruct(b.format)]
    return (atA, atB) => equals(structValue(viewA, atA, structA), structValue(viewB, atB, structB))
  } catch (thrown) {
    if (thrown instanceof BadStructFormat) return undefined
    throw thrown
  }
}

function structValue(view: DataView, at: number, layout: StructLayout): PyValue {
  const values = layout.fields.map((field) => readField(view, at, field, layout.little))
  return values.length === 1 ? (values[0] as PyValue) : makeTuple(values)
}

/** While this runs, which may run Python, the card cannot be returned. */
function lendMeanwhile<T>(view: PyMemoryView, run: () => T): T {
  view.exportCount++
  try {
    return run()
  } finally {
    view.exportCount--
  }
}

/** memory_hash */
function hash(view: PyMemoryView): ReturnType<typeof hashOf> {
  if (view.hash !== undefined) return view.hash as number
  assertUsable(view)
  if (!view.readonly) raise('ValueError', 'cannot hash writable memoryview object')
  if (!isByteFormat(view.element)) raise('ValueError', "memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
  if (view.managed.exporter !== null) lendMeanwhile(view, () => hashOf(view.managed.exporter as PyValue))
  const value = hashBytes(toContiguous(view, 'C'))
  view.hash = value
  return value
}

/** An attribute of a card that is out. */
function attribute(get: (view: PyMemoryView) => PyValue): GetSet<PyMemoryView> {
  return {
    get(view) {
      assertUsable(view)
      return get(view)
    },
  }
}

const integers = (values: readonly number[]): PyValue => makeTuple([...values])

export const memoryviewType: PyType = defineType<PyMemoryView>('memoryview', {
  final: true,
  hasWeakrefs: true,
  patternKind: 'sequence',
  slots: {
    new(_cls, args, keywords) {
      const [object] = unpackKeywords('memoryview', { names: ['object'], required: 1 }, args, keywords)
      return viewOf(object as PyValue)
    },
    repr: (self) => (self.released ? `<released memory at ${addressOf(self)}>` : `<memory at ${addressOf(self)}>`),
    hash,
    compare,
    iter: iterate,
    length(self) {
      assertUsable(self)
      return self.ndim === 0 ? raise('TypeError', '0-dim memory has no length') : (self.shape[0] as number)
    },
    getItem,
    setItem,
    buffer: viewBufferSlots,
  },
  methods: {
    __class_getitem__: classMethod(oneArg((cls, parameters) => genericAlias(cls, parameters))),
    __enter__: noArgs((self: PyMemoryView) => {
      assertUsable(self)
      return self
    }),
    __exit__: anyPositional((self: PyMemoryView) => {
      releaseView(self, 'with')
      return null
    }),
    __sizeof__: noArgs((self: PyMemoryView) => 144 + 24 * self.ndim),
    _from_flags: classMethod(
      withKeywords({ names: ['object', 'flags'], required: 2 }, (_cls, object, flags) => viewOf(object as PyValue, asIntArgument(flags as PyValue))),
    ),
    cast: withKeywords({ names: ['format', 'shape'], required: 1 }, (self: PyMemoryView, format, shape) => cast(self, format as PyValue, shape)),
    count: oneArg(count),
    hex: withKeywords({ names: ['sep', 'bytes_per_sep'] }, (self: PyMemoryView, separator, group) => {
      const perSeparator = group === undefined ? undefined : asIntArgument(group)
      assertUsable(self)
      return lendMeanwhile(self, () => hexOf(toContiguous(self, 'C'), separator, perSeparator))
    }),
    index: positional(1, 3, (self: PyMemoryView, value, start, stop) => indexOf(self, value as PyValue, start, stop)),
    release: noArgs((self: PyMemoryView) => {
      releaseView(self)
      return null
    }),
    tobytes: withKeywords({ names: ['order'] }, tobytes),
    tolist: noArgs(tolist),
    toreadonly: noArgs((self: PyMemoryView) => {
      assertUsable(self)
      assertUnrestricted(self)
      return cutView(self, { readonly: true })
    }),
  },
  getset: {
    obj: attribute((view) => view.managed.exporter),
    nbytes: attribute((view) => view.length),
    readonly: attribute((view) => view.readonly),
    itemsize: attribute((view) => view.itemsize),
    format: attribute((view) => view.format),
    ndim: attribute((view) => view.ndim),
    shape: attribute((view) => integers(view.shape)),
    strides: attribute((view) => makeTuple([...(view.longStrides ?? view.strides)])),
    suboffsets: attribute(() => makeTuple([])),
    c_contiguous: attribute((view) => view.cContiguous),
    f_contiguous: attribute((view) => view.fContiguous),
    contiguous: attribute((view) => view.cContiguous || view.fContiguous),
  },
})
viewTypes.memoryview = memoryviewType
