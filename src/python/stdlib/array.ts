/** array: numbers of one type, packed. Modules/arraymodule.c */
import { heapHooks, PyObject, type PyType, type PyValue } from '../objects/object'
import { whenLoaded } from '../objects/interpreter'
import { pending, release, retain } from '../objects/lifetime'
import { getAttribute } from '../objects/attributes'
import { call, isType } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { classMethod, noArgs, oneArg, positional, withKeywords } from '../objects/native'
import { asSsize, hasIndex } from '../objects/number'
import { compareBool, compareValues, forEachItem, idOf, iterOf, reprOf } from '../objects/protocols'
import type { CompareOp } from '../objects/slots'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { observer } from '../observer'
import {
  allocate, asksFor, COUNTED_FROM, EMPTY_BYTES, getBuffer, lend, PyBUF, PyBuffer, refuseResize, releaseBuffer, reserveBytes, returnBytes, takeBack,
  windowOf, type ExporterFacts, type ResizableExporter, type ResizeWish,
} from '../buffer'
import { asIndexBound, asIntArgument, asSsizeArgument, textOf } from '../builtins/arguments'
import { toInt } from '../builtins/number-storage'
import { iteratorState, orderHolds, reduceIterator, repeated } from '../builtins/bytes'
import { callMethod } from '../builtins/call-method'
import { clipBounds } from '../builtins/bytes-search'
import { makeBytes, PyByteArray, PyBytes } from '../builtins/bytes-storage'
import { decodeBuiltIn } from '../builtins/codecs'
import { genericAlias } from '../builtins/genericalias'
import { defineIterator, SourceIterator } from '../builtins/iterators'
import { adjustSlice, isSlice, unpackSlice } from '../builtins/slice'
import { isTextCode, typeCodes, type TypeCode } from './array-items'
import { warnDeprecated } from '../builtins/warn'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

/** arrayobject: `length` items in `storage`. */
class PyArray extends PyObject implements ResizableExporter {
  exportCount = 0
  storage: Uint8Array = EMPTY_BYTES
  view: DataView = new DataView(EMPTY_BYTES.buffer)
  length = 0
  /** Items that CPython would have room for. */
  allocated = 0
  /** Whether who records knows of it: not before its first items are in. */
  private isKnown = false

  constructor(
    cls: PyType,
    readonly code: TypeCode,
    bytes?: Uint8Array,
  ) {
    super(cls)
    if (cls.isHeapType) heapHooks.newborn(this)
    if (bytes === undefined) return
    if (bytes.length > 0) this.adopt(bytes)
    this.makeKnown()
  }

  makeKnown(): void {
    this.isKnown = true
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  /** Tells who records that its size changed, at an item. */
  resizedAt(item: number, before: number): void {
    const { size } = this.code
    if (observer.resized !== null && this.isKnown && before !== this.length) observer.resized(this, before * size, this.length * size, item * size)
  }

  get resizeRefusal(): string {
    return 'cannot resize an array that is exporting buffers'
  }

  contents(): Uint8Array {
    return this.storage.subarray(0, this.length * this.code.size)
  }

  describe(): ExporterFacts {
    return { format: this.code.format, itemsize: this.code.size, readonly: false, resizable: true, facts: [['typecode', this.code.code]] }
  }

  private move(storage: Uint8Array, allocated: number): void {
    const before = this.storage.length
    reserveBytes(storage.length)
    returnBytes(before)
    if (storage.length >= COUNTED_FROM && before < COUNTED_FROM && this.rc === 0 && !this.cls.isHeapType) pending.push(this)
    this.storage = storage
    this.view = new DataView(storage.buffer, storage.byteOffset, storage.byteLength)
    this.allocated = allocated
  }

  /** Takes the bytes of its items over, with no room to spare. */
  adopt(bytes: Uint8Array): void {
    this.length = bytes.length / this.code.size
    this.move(bytes, this.length)
  }

  item(index: number): PyValue {
    return this.code.read(this.view, index * this.code.size)
  }

  /** Changes the number of items. array_resize */
  resize(length: number, wish: ResizeWish = {}): void {
    if (this.exportCount > 0 && length !== this.length) refuseResize(this, { size: length * this.code.size, ...wish })
    if (this.allocated >= length && this.length < length + 16 && this.allocated > 0) {
      this.length = length
      return
    }
    if (length === 0) {
      this.move(EMPTY_BYTES, 0)
      this.length = 0
      return
    }
    const allocated = Math.floor(length / 16) + (this.length < 8 ? 3 : 7) + length
    const storage = allocate(allocated * this.code.size)
    storage.set(this.storage.subarray(0, Math.min(length, this.length) * this.code.size))
    this.move(storage, allocated)
    this.length = length
  }

  /** Puts whole items in place of those from `low` to `high`. */
  splice(low: number, high: number, bytes: Uint8Array): void {
    const { size } = this.code
    const before = this.length
    const growth = bytes.length / size - (high - low)
    const source = bytes.buffer === this.storage.buffer ? bytes.slice() : bytes
    if (growth < 0) {
      this.storage.copyWithin((high + growth) * size, high * size, before * size)
      this.resize(before + growth)
    } else if (growth > 0) {
      this.resize(before + growth, { at: low * size, offered: bytes })
      this.storage.copyWithin((high + growth) * size, high * size, before * size)
    }
    this.storage.set(source, low * size)
    this.resizedAt(low, before)
    this.touched(low, low + bytes.length / size)
  }

  /** Items from `start` to `end` were written. */
  touched(start: number, end: number): void {
    if (observer.bytesTouched !== null && this.isKnown && end > start) observer.bytesTouched(this, start * this.code.size, end * this.code.size, null)
  }

  override dealloc(): void {
    returnBytes(this.storage.length)
    this.storage = EMPTY_BYTES
    this.length = this.allocated = 0
  }
}

/** A fresh array of the plain type; takes the bytes over. newarrayobject */
function make(code: TypeCode, bytes: Uint8Array): PyArray {
  return new PyArray(arrayType, code, bytes)
}

function report(from: PyArray, to: PyArray, what: string): PyArray {
  if (observer.copied !== null) observer.copied(to.contents().length, from, to, what)
  return to
}

/** The bytes of one item. */
function packed(self: PyArray, value: PyValue): Uint8Array {
  const raw = self.code.convert(value)
  const bytes = new Uint8Array(self.code.size)
  self.code.write(new DataView(bytes.buffer), 0, raw)
  return bytes
}

/** array(typecode, initializer). array_new */
function create(cls: PyType, args: PyValue[], keywords: readonly string[] | null): PyValue {
  if (keywords !== null && keywords.length > 0 && (cls === arrayType || cls.slots.init === arrayType.slots.init)) {
    raise('TypeError', 'array.array() takes no keyword arguments')
  }
  const given = args.slice(0, args.length - (keywords?.length ?? 0))
  if (given.length < 1) raise('TypeError', 'array() takes at least 1 argument (0 given)')
  if (given.length > 2) raise('TypeError', `array() takes at most 2 arguments (${given.length} given)`)
  const letter = letterOf(given[0] as PyValue)
  if (letter === 'u') warnDeprecated("The 'u' type code is deprecated and will be removed in Python 3.16")
  const initial = given[1]
  const isText = letter === 'u' || letter === 'w'
  if (initial !== undefined && !isText) {
    if (textOf(initial) !== undefined) raise('TypeError', `cannot use a str to initialize an array with typecode '${letter}'`)
    if (initial instanceof PyArray && isTextCode(initial.code)) {
      raise('TypeError', `cannot use a unicode array to initialize an array with typecode '${letter}'`)
    }
  }
  const iterator = initial === undefined || isDirect(initial) ? undefined : iterOf(initial)
  const code = typeCodes.get(letter)
  if (code === undefined) raise('ValueError', 'bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)')
  const self = new PyArray(cls, code)
  if (initial !== undefined) initialize(self, initial, iterator)
  self.makeKnown()
  return self
}

function letterOf(value: PyValue): string {
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `array() argument 1 must be a unicode character, not ${value === null ? 'None' : typeName(value)}`)
  const letters = Array.from(text)
  if (letters.length !== 1) raise('TypeError', `array() argument 1 must be a unicode character, not a string of length ${letters.length}`)
  return letters[0] as string
}

function isDirect(value: PyValue): boolean {
  return value instanceof PyList || value instanceof PyTuple || value instanceof PyBytes || value instanceof PyByteArray ||
    value instanceof PyArray || textOf(value) !== undefined
}

function initialize(self: PyArray, initial: PyValue, iterator: PyValue | undefined): void {
  const text = textOf(initial)
  if (text !== undefined) appendText(self, text)
  else if (initial instanceof PyBytes || initial instanceof PyByteArray) appendBytes(self, initial)
  else if (initial instanceof PyArray && initial.code === self.code) self.splice(0, 0, initial.contents())
  else if (initial instanceof PyArray) {
    for (let i = 0; i < initial.length; i++) appendItem(self, initial.item(i))
  } else if (initial instanceof PyList || initial instanceof PyTuple) {
    // Room is made for all items first, and then each is converted; a list may shrink meanwhile.
    const { length } = initial.items
    const bytes = allocate(length * self.code.size)
    const view = new DataView(bytes.buffer)
    for (let i = 0; i < length; i++) self.code.write(view, i * self.code.size, held(initial.items[i] as PyValue, (item) => self.code.convert(item)))
    self.adopt(bytes)
  } else forEachItem(iterator as PyValue, (item) => appendItem(self, item))
}

function held<T>(value: PyValue, run: (value: PyValue) => T): T {
  retain(value)
  try {
    return run(value)
  } finally {
    release(value)
  }
}

/** ins1 */
function insertItem(self: PyArray, index: number, value: PyValue): void {
  const { length } = self
  const bytes = packed(self, value)
  const at = Math.min(length, index < 0 ? Math.max(0, index + length) : index)
  if (self.length === length) self.splice(at, at, bytes)
  else self.resize(length + 1)
  writeAgain(self, at, value)
}

/** CPython converts a value once to see whether it will do, and again to write it: only an object of the learner's can tell. */
function writeAgain(self: PyArray, at: number, value: PyValue): void {
  if (typeof value !== 'object' || value === null) return
  const raw = self.code.convert(value)
  if (at >= self.length) raise('IndexError', 'array assignment index out of range')
  self.code.write(self.view, at * self.code.size, raw)
}

function appendItem(self: PyArray, value: PyValue): void {
  const { code } = self
  const at = self.length
  const raw = code.convert(value)
  if (self.exportCount > 0) {
    const offered = new Uint8Array(code.size)
    code.write(new DataView(offered.buffer), 0, raw)
    refuseResize(self, { size: (at + 1) * code.size, at: at * code.size, offered })
  }
  self.resize(at + 1)
  code.write(self.view, at * code.size, raw)
  writeAgain(self, at, value)
  self.resizedAt(at, at)
}

/** array_array_frombytes_impl */
function appendBytes(self: PyArray, value: PyValue): void {
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  try {
    if (buffer.itemsize !== 1) raise('TypeError', 'a bytes-like object is required')
    if (buffer.length % self.code.size !== 0) raise('ValueError', 'bytes length not a multiple of item size')
    self.splice(self.length, self.length, windowOf(buffer))
  } finally {
    releaseBuffer(buffer)
  }
}

function appendText(self: PyArray, text: string): void {
  const points = Array.from(text)
  const bytes = new Uint8Array(points.length * 4)
  const view = new DataView(bytes.buffer)
  points.forEach((point, i) => view.setUint32(i * 4, point.codePointAt(0) as number, true))
  self.splice(self.length, self.length, bytes)
}

function placeOf(self: PyArray, index: number, message: string): number {
  const at = index < 0 ? index + self.length : index
  return at < 0 || at >= self.length ? raise('IndexError', message) : at
}

/** array_subscr */
function getItem(self: PyArray, key: PyValue): PyValue {
  if (typeof key === 'number') return self.item(placeOf(self, key, 'array index out of range'))
  if (hasIndex(key)) return self.item(placeOf(self, asSsize(key, 'IndexError'), 'array index out of range'))
  if (!isSlice(key)) raise('TypeError', 'array indices must be integers')
  const { start, step, count } = adjustSlice(unpackSlice(key), self.length)
  const { size } = self.code
  if (count === 0) return make(self.code, new Uint8Array(0))
  if (step === 1) return report(self, make(self.code, self.storage.slice(start * size, (start + count) * size)), 'slice')
  return report(self, make(self.code, itemsEvery(self, start, step, count)), 'slice')
}

function itemsEvery(self: PyArray, start: number, step: number, count: number): Uint8Array {
  const { size } = self.code
  const bytes = allocate(count * size)
  for (let i = 0, at = start; i < count; i++, at += step) bytes.set(self.storage.subarray(at * size, (at + 1) * size), i * size)
  return bytes
}

/** array_ass_subscr */
function setItem(self: PyArray, key: PyValue, value: PyValue | undefined): void {
  let range: { start: number; stop: number; step: number; count: number }
  if (hasIndex(key)) {
    const at = placeOf(self, asSsize(key, 'IndexError'), 'array assignment index out of range')
    if (value !== undefined) {
      setOne(self, at, value)
      return
    }
    range = { start: at, stop: at + 1, step: 1, count: 1 }
  } else if (isSlice(key)) range = adjustSlice(unpackSlice(key), self.length)
  else raise('TypeError', 'array indices must be integers')
  if (value !== undefined && !(value instanceof PyArray)) raise('TypeError', `can only assign array (not "${typeName(value)}") to array slice`)
  const bytes = value === undefined ? EMPTY_BYTES : value === self ? self.contents().slice() : value.contents()
  if (value !== undefined && value.code !== self.code) raise('TypeError', 'bad argument type for built-in operation')
  assignSlice(self, range, bytes)
}

function setOne(self: PyArray, at: number, value: PyValue): void {
  const raw = self.code.convert(value)
  // Converting may have made the array shorter.
  if (at >= self.length) raise('IndexError', 'array assignment index out of range')
  self.code.write(self.view, at * self.code.size, raw)
  self.touched(at, at + 1)
}

function assignSlice(self: PyArray, { start, stop, step, count }: { start: number; stop: number; step: number; count: number }, bytes: Uint8Array): void {
  const { size } = self.code
  const needed = bytes.length / size
  // Checked before anything moves, and even where nothing would.
  if ((needed === 0 || count !== needed) && self.exportCount > 0) {
    refuseResize(self, { size: (self.length + needed - count) * size, at: start * size, offered: bytes })
  }
  if (step === 1) {
    self.splice(start, Math.max(start, stop), bytes)
    return
  }
  if (needed === 0) {
    deleteEvery(self, start, step, count)
    return
  }
  if (needed !== count) raise('ValueError', `attempt to assign array of size ${needed} to extended slice of size ${count}`)
  for (let i = 0, at = start; i < count; i++, at += step) {
    self.storage.set(bytes.subarray(i * size, (i + 1) * size), at * size)
    self.touched(at, at + 1)
  }
}

function deleteEvery(self: PyArray, start: number, step: number, count: number): void {
  if (count === 0) return
  const { size } = self.code
  const before = self.length
  const first = step < 0 ? start + step * (count - 1) : start
  const stride = Math.abs(step)
  let to = first
  for (let at = first; at < before; at++) {
    if ((at - first) % stride === 0 && (at - first) / stride < count) continue
    self.storage.copyWithin(to * size, at * size, (at + 1) * size)
    to++
  }
  self.resize(before - count)
  self.resizedAt(first, before)
}

function concat(self: PyArray, other: PyValue): PyValue {
  if (!(other instanceof PyArray)) return raise('TypeError', `can only append array (not "${typeName(other)}") to array`)
  if (other.code !== self.code) raise('TypeError', 'bad argument type for built-in operation')
  const left = self.contents()
  const right = other.contents()
  const bytes = allocate(left.length + right.length)
  bytes.set(left)
  bytes.set(right, left.length)
  return report(self, make(self.code, bytes), '+')
}

function sizeTimes(self: PyArray, count: number): number {
  const items = self.length * Math.max(0, count)
  return items > (2 ** 63 - 1) / self.code.size ? allocate(2 ** 63).length : items
}

function inplaceRepeat(self: PyArray, count: number): PyValue {
  if (self.length === 0 || count === 1) return self
  const { size } = self.code
  const before = self.length
  const pattern = self.contents().slice()
  self.resize(sizeTimes(self, count), { at: before * size })
  if (self.length > 0) self.storage.set(repeated(pattern, self.length * size))
  self.resizedAt(Math.min(before, self.length), before)
  return self
}

/** array_do_extend */
function extendByArray(self: PyArray, other: PyArray): void {
  if (other.code !== self.code) raise('TypeError', 'can only extend with array of same kind')
  self.splice(self.length, self.length, other.contents())
}

function extend(self: PyArray, value: PyValue): PyValue {
  if (value instanceof PyArray) extendByArray(self, value)
  else forEachItem(value, (item) => appendItem(self, item))
  return null
}

/** array_richcompare */
function compare(self: PyArray, other: PyValue, op: CompareOp): PyValue | undefined {
  if (!(other instanceof PyArray)) return undefined
  if (self.length !== other.length && (op === '==' || op === '!=')) return op === '!='
  let i = 0
  for (; i < self.length && i < other.length; i++) {
    const left = self.item(i)
    const right = other.item(i)
    if (!compareBool(left, right, '==')) {
      if (op === '==' || op === '!=') return op === '!='
      return compareValues(left, right, op)
    }
  }
  return orderHolds(self.length - other.length, op)
}

function find(self: PyArray, value: PyValue, start = 0, stop = Infinity): number {
  for (let i = start; i < self.length && i < stop; i++) {
    const item = self.item(i)
    if (held(item, () => compareBool(item, value, '=='))) return i
  }
  return -1
}

function indexOf(self: PyArray, value: PyValue, from: PyValue | undefined, to: PyValue | undefined): PyValue {
  const [start, stop] = clipBounds(asIndexBound(from, 0), asIndexBound(to, Number.MAX_SAFE_INTEGER), self.length)
  const at = find(self, value, start, stop)
  return at === -1 ? raise('ValueError', 'array.index(x): x not in array') : at
}

function pop(self: PyArray, index: PyValue | undefined): PyValue {
  const wanted = index === undefined ? -1 : asSsizeArgument(index)
  if (self.length === 0) raise('IndexError', 'pop from empty array')
  const at = placeOf(self, wanted, 'pop index out of range')
  const item = self.item(at)
  assignSlice(self, { start: at, stop: at + 1, step: 1, count: 1 }, EMPTY_BYTES)
  return item
}

function remove(self: PyArray, value: PyValue): PyValue {
  const at = find(self, value)
  if (at === -1) raise('ValueError', 'array.remove(x): x not in array')
  assignSlice(self, { start: at, stop: at + 1, step: 1, count: 1 }, EMPTY_BYTES)
  return null
}

function reverseItems(self: PyArray): PyValue {
  const { size } = self.code
  const bytes = self.contents().slice()
  for (let i = 0; i < self.length; i++) self.storage.set(bytes.subarray(i * size, (i + 1) * size), (self.length - 1 - i) * size)
  self.touched(0, self.length)
  return null
}

function byteswap(self: PyArray): PyValue {
  const { size } = self.code
  if (size > 1) for (let i = 0; i < self.length; i++) self.storage.subarray(i * size, (i + 1) * size).reverse()
  self.touched(0, self.length)
  return null
}

/** Room for all items is made first; a bad item puts the old length back. array_array_fromlist */
function fromlist(self: PyArray, list: PyValue): PyValue {
  if (!(list instanceof PyList)) raise('TypeError', 'arg must be list')
  const count = list.items.length
  if (count === 0) return null
  const before = self.length
  const { size } = self.code
  self.resize(before + count, { at: before * size })
  try {
    for (let i = 0; i < count; i++) {
      const raw = held(list.items[i] as PyValue, (item) => self.code.convert(item))
      self.code.write(self.view, (before + i) * size, raw)
      if (list.items.length !== count) raise('RuntimeError', 'list changed size during iteration')
    }
  } catch (thrown) {
    self.resize(before)
    throw thrown
  }
  self.resizedAt(before, before)
  return null
}

function fromunicode(self: PyArray, value: PyValue): PyValue {
  const text = asTextArgumentOf(value)
  if (!isTextCode(self.code)) raise('ValueError', "fromunicode() may only be called on unicode type arrays ('u' or 'w')")
  appendText(self, text)
  return null
}

function asTextArgumentOf(value: PyValue): string {
  return textOf(value) ?? raise('TypeError', `fromunicode() argument must be str, not ${value === null ? 'None' : typeName(value)}`)
}

function tounicode(self: PyArray): string {
  if (!isTextCode(self.code)) raise('ValueError', "tounicode() may only be called on unicode type arrays ('u' or 'w')")
  // 'w' is decoded as UTF-32, which knows no surrogates; 'u' takes every wchar_t that is a code point.
  if (self.code.code === 'w') return decodeBuiltIn('utf-32-le', self.contents(), 'strict')
  const units = new DataView(self.contents().slice().buffer)
  let text = ''
  for (let at = 0; at < units.byteLength; at += 4) {
    const point = units.getUint32(at, true)
    if (point > 0x10ffff) raise('ValueError', `character U+${point.toString(16)} is not in range [U+0000; U+10ffff]`)
    text += String.fromCodePoint(point)
  }
  return text
}

/** Reads items from something with `read`. array_array_fromfile_impl */
function fromfile(self: PyArray, file: PyValue, count: PyValue): PyValue {
  const items = asSsizeArgument(count)
  if (items < 0) raise('ValueError', 'negative count')
  const wanted = items * self.code.size
  const read = call(getAttribute(file, 'read'), [wanted])
  if (!(read instanceof PyBytes)) raise('TypeError', "read() didn't return bytes")
  const isShort = read.bytes.length !== wanted
  appendBytes(self, read)
  if (isShort) raise('EOFError', "read() didn't return enough bytes")
  return null
}

function tofile(self: PyArray, file: PyValue): PyValue {
  const bytes = self.contents()
  for (let at = 0; at < bytes.length; at += 65536) call(getAttribute(file, 'write'), [makeBytes(bytes.slice(at, at + 65536))])
  return null
}

function repr(self: PyArray): string {
  const name = self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)
  if (self.length === 0) return `${name}('${self.code.code}')`
  return `${name}('${self.code.code}', ${reprOf(isTextCode(self.code) ? tounicode(self) : tolist(self))})`
}

function tolist(self: PyArray): PyValue {
  return makeList(Array.from({ length: self.length }, (_, i) => self.item(i)))
}

const MACHINE_FORMATS: Record<string, number> = { B: 0, b: 1, H: 2, h: 4, I: 6, i: 8, L: 10, l: 12, Q: 10, q: 12, f: 14, d: 16, u: 20, w: 20 }

/** array_array___reduce_ex___impl */
function reduce(self: PyArray, protocol: PyValue): PyValue {
  const version = toInt(protocol)
  if (version === undefined) return raise('TypeError', '__reduce_ex__ argument should be an integer')
  if (version < -(2n ** 63n) || version >= 2n ** 63n) raise('OverflowError', 'Python int too large to convert to C long')
  const state = self.attrs ?? null
  const { code } = self.code
  if (version < 3) {
    return makeTuple([self.cls, makeTuple([code, tolist(self)]), state])
  }
  const maker = arrayFunctions()._array_reconstructor as PyValue
  return makeTuple([maker, makeTuple([self.cls, code, MACHINE_FORMATS[code] as number, makeBytes(self.contents().slice())]), state])
}

/** What a pickle from another machine holds: its own order of bytes and sizes. `code` as array has it, or for text its width. */
const MACHINE_ITEMS: readonly { code: string; size: number; big: boolean }[] = [
  { code: 'B', size: 1, big: false }, { code: 'b', size: 1, big: false },
  { code: 'H', size: 2, big: false }, { code: 'H', size: 2, big: true }, { code: 'h', size: 2, big: false }, { code: 'h', size: 2, big: true },
  { code: 'I', size: 4, big: false }, { code: 'I', size: 4, big: true }, { code: 'i', size: 4, big: false }, { code: 'i', size: 4, big: true },
  { code: 'Q', size: 8, big: false }, { code: 'Q', size: 8, big: true }, { code: 'q', size: 8, big: false }, { code: 'q', size: 8, big: true },
  { code: 'f', size: 4, big: false }, { code: 'f', size: 4, big: true }, { code: 'd', size: 8, big: false }, { code: 'd', size: 8, big: true },
  { code: 'utf-16-le', size: 2, big: false }, { code: 'utf-16-be', size: 2, big: true },
  { code: 'utf-32-le', size: 4, big: false }, { code: 'utf-32-be', size: 4, big: true },
]

/** array__array_reconstructor_impl, make_array */
function reconstruct(cls: PyValue, code: PyValue, format: number, items: PyValue): PyValue {
  if (!isType(cls)) raise('TypeError', `first argument must be a type object, not ${typeName(cls)}`)
  if (!cls.isSubtypeOf(arrayType)) raise('TypeError', `${cls.name} is not a subtype of array.array`)
  const character = textOf(code)
  if (character === undefined) raise('TypeError', `_array_reconstructor() argument 2 must be a unicode character, not ${typeName(code)}`)
  if (Array.from(character).length !== 1) {
    raise('TypeError', `_array_reconstructor(): argument 2 must be a unicode character, not a string of length ${Array.from(character).length}`)
  }
  if (!'bBuwhHiIlLqQfd'.includes(character)) raise('ValueError', 'second argument must be a valid type code')
  const from = MACHINE_ITEMS[format]
  if (from === undefined) raise('ValueError', 'third argument must be a valid machine format code.')
  if (!(items instanceof PyBytes)) raise('TypeError', `fourth argument should be bytes, not ${typeName(items)}`)
  const { bytes } = items
  const isNative = MACHINE_FORMATS[character] === format
  // Numbers of another machine become an array of the code that has their size and sign here.
  const self = create(cls, [isNative || !'BHIQbhiq'.includes(from.code) ? character : from.code], null) as PyArray
  if (isNative) {
    appendBytes(self, items)
    return self
  }
  if (bytes.length % from.size !== 0) raise('ValueError', 'string length not a multiple of item size')
  if (from.code.startsWith('utf')) {
    appendText(self, decodeBuiltIn(from.code as 'utf-16-le' | 'utf-16-be' | 'utf-32-le' | 'utf-32-be', bytes, 'strict'))
    return self
  }
  const numbers = create(arrayType, [from.code], null) as PyArray
  const ordered = bytes.slice()
  if (from.big) for (let at = 0; at < ordered.length; at += from.size) ordered.subarray(at, at + from.size).reverse()
  appendBytes(numbers, makeBytes(ordered))
  for (let i = 0; i < numbers.length; i++) appendItem(self, numbers.item(i))
  return self
}

class ArrayIterator extends SourceIterator<PyArray> {
  index = 0
  constructor(source: PyArray) {
    super(arrayIteratorType, source)
  }
}

const arrayIteratorType: PyType = defineIterator<ArrayIterator>(
  'array.arrayiterator',
  (self) => {
    const { source } = self
    if (source === null) return undefined
    if (self.index >= source.length) return self.finish()
    return source.item(self.index++)
  },
  undefined,
  {
    module: 'array',
    methods: {
      __reduce__: noArgs((self: ArrayIterator) => reduceIterator(self.source, self.index)),
      __setstate__: oneArg((self: ArrayIterator, state) => {
        const at = iteratorState(state)
        if (self.source !== null) self.index = Math.min(Math.max(0, at), self.source.length)
        return null
      }),
    },
  },
)
arrayIteratorType.qualname = 'arrayiterator'
arrayIteratorType.dict.set('__module__', 'array')

export const arrayType: PyType = defineModuleType<PyArray>('array', 'array', {
  doc: 'array(typecode [, initializer]) -> array\n\nReturn a new array whose items are restricted by typecode, and\ninitialized from the optional initializer value, which must be a list,\nstring or iterable over elements of the appropriate type.',
  hasWeakrefs: true,
  patternKind: 'sequence',
  slots: {
    new: create,
    unhashable: true,
    repr,
    compare,
    iter: (self) => new ArrayIterator(self),
    length: (self) => self.length,
    getItem,
    setItem,
    contains: (self, value) => find(self, value) !== -1,
    concat,
    repeat: (self, count) => report(self, make(self.code, repeated(self.contents(), sizeTimes(self, count) * self.code.size)), '*'),
    inplaceConcat(self, other) {
      if (!(other instanceof PyArray)) return raise('TypeError', `can only extend array with array (not "${typeName(other)}")`)
      extendByArray(self, other)
      return self
    },
    inplaceRepeat,
    buffer: {
      getBuffer(self, flags) {
        const { size, format } = self.code
        lend(self)
        return new PyBuffer(
          self, self.storage, 0, self.length * size, size, false,
          asksFor(flags, PyBUF.FORMAT) ? format : null, 1,
          asksFor(flags, PyBUF.ND) ? [self.length] : null,
          asksFor(flags, PyBUF.STRIDES) ? [size] : null,
        )
      },
      releaseBuffer: takeBack,
    },
  },
  getset: {
    typecode: { get: (self) => self.code.code },
    itemsize: { get: (self) => self.code.size },
  },
  methods: {
    __class_getitem__: classMethod(oneArg((cls, parameters) => genericAlias(cls, parameters))),
    __copy__: noArgs((self: PyArray) => report(self, make(self.code, self.contents().slice()), 'copy')),
    __deepcopy__: oneArg((self: PyArray) => report(self, make(self.code, self.contents().slice()), 'copy')),
    __reduce_ex__: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyArray, protocol) => reduce(self, protocol as PyValue)),
    __sizeof__: noArgs((self: PyArray) => 64 + self.allocated * self.code.size),
    append: oneArg((self: PyArray, value) => {
      appendItem(self, value)
      return null
    }),
    buffer_info: noArgs((self: PyArray) => makeTuple([idOf(self), self.length])),
    byteswap: noArgs(byteswap),
    clear: noArgs((self: PyArray) => {
      const before = self.length
      self.resize(0)
      self.resizedAt(0, before)
      return null
    }),
    count: oneArg((self: PyArray, value) => {
      let count = 0
      for (let at = find(self, value); at !== -1; at = find(self, value, at + 1)) count++
      return count
    }),
    extend: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyArray, value) => extend(self, value as PyValue)),
    frombytes: oneArg((self: PyArray, value) => {
      appendBytes(self, value)
      return null
    }),
    fromfile: withKeywords({ names: ['', ''], positionalOnly: 2, required: 2 }, (self: PyArray, file, count) => fromfile(self, file as PyValue, count as PyValue)),
    fromlist: oneArg(fromlist),
    fromunicode: oneArg(fromunicode),
    index: positional(1, 3, (self: PyArray, value, start, stop) => indexOf(self, value as PyValue, start, stop)),
    insert: positional(2, 2, (self: PyArray, index, value) => {
      insertItem(self, asSsizeArgument(index as PyValue), value as PyValue)
      return null
    }),
    pop: positional(0, 1, pop),
    remove: oneArg(remove),
    reverse: noArgs(reverseItems),
    tobytes: noArgs((self: PyArray) => {
      const made = makeBytes(self.contents().slice())
      if (observer.copied !== null) observer.copied(made.bytes.length, self, made, 'tobytes')
      return made
    }),
    tofile: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyArray, file) => tofile(self, file as PyValue)),
    tolist: noArgs(tolist),
    tounicode: noArgs(tounicode),
  },
})

// array_modexec, which imports it; here no program that has no use for abstract classes waits for them.
whenLoaded.set('_collections_abc', (module) => void callMethod(getAttribute(module, 'MutableSequence'), 'register', [arrayType]))

function arrayFunctions(): Record<string, PyValue> {
  return (functions ??= moduleFunctions('array', {
    _array_reconstructor: positional(4, 4, (_module, cls, code, format, items) =>
      reconstruct(cls as PyValue, code as PyValue, asIntArgument(format as PyValue), items as PyValue),
    ),
  }))
}
let functions: Record<string, PyValue> | undefined

export const arrayModule: ModuleSpec = {
  name: 'array',
  doc: 'This module defines an object type which can efficiently represent\nan array of basic values: characters, integers, floating-point\nnumbers.  Arrays are sequence types and behave very much like lists,\nexcept that the type of objects stored in them is constrained.\n',
  members: () => ({ ...arrayFunctions(), array: arrayType, ArrayType: arrayType, typecodes: 'bBuwhHiIlLqQfd' }),
}
