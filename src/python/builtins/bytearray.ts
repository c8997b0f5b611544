/** bytearray. Objects/bytearrayobject.c */
import { typeOf, type PyType, type PyValue } from '../objects/object'
import { call } from '../objects/call'
import { isRaised, raise, typeName } from '../objects/errors'
import { classMethod, noArgs, oneArg, positional } from '../objects/native'
import { asIndexInt, asSsize, hasIndex } from '../objects/number'
import type { CompareOp } from '../objects/slots'
import { makeTuple, PyList, PyTuple } from '../objects/tuple'
import { defineType } from '../objects/type'
import { observer } from '../observer'
import {
  allocate, EMPTY_BYTES, getBuffer, getBufferOr, hasBuffer, lend, plainBuffer, PyBUF, refuseNoBuffer, releaseBuffer, takeBack, toContiguous, windowOf,
  type PyBuffer,
} from '../buffer'
import { asByte, asSsizeArgument, textOf } from './arguments'
import { countOf, eachItem, iteratorState, orderHolds, reduceIterator, repeated, takeEvery } from './bytes'
import { formatBytes } from './bytes-format'
import { containsBytes, pinned, refuseStringArguments, reprBytes, sharedMethods, sourceArguments, type Flavour } from './bytes-methods'
import { compareBytes, findBytes, sameBytes } from './bytes-search'
import { bytesTypes, makeByteArray, makeBytes, PyByteArray } from './bytes-storage'
import { encodeString, latinText } from './codecs'
import { fromHex } from './hex'
import { stateOf } from './reduce'
import { defineIterator, SourceIterator } from './iterators'
import { adjustSlice, isSlice, unpackSlice } from './slice'

const flavour: Flavour = {
  name: 'bytearray',
  make: makeByteArray,
  part: (self, start, end) => report(self, makeByteArray((self as PyByteArray).contents().slice(start, end)), 'slice'),
  unchanged: (self) => report(self, makeByteArray((self as PyByteArray).contents().slice()), 'copy'),
}

function report(from: PyValue, to: PyByteArray, what: string): PyByteArray {
  if (observer.copied !== null && typeof from === 'object') observer.copied(to.length, from, to, what)
  return to
}

/** The place of an index. */
function placeOf(self: PyByteArray, index: number): number {
  const at = index < 0 ? index + self.length : index
  return at < 0 || at >= self.length ? raise('IndexError', 'bytearray index out of range') : at
}

function getItem(self: PyByteArray, key: PyValue): PyValue {
  if (typeof key === 'number') return self.storage[self.start + placeOf(self, key)] as number
  if (hasIndex(key)) return self.storage[self.start + placeOf(self, asSsize(key, 'IndexError'))] as number
  if (!isSlice(key)) raise('TypeError', `bytearray indices must be integers or slices, not ${typeName(key)}`)
  const { start, step, count } = adjustSlice(unpackSlice(key), self.length)
  if (step === 1 || count === 0) return flavour.part(self, start, start + count)
  return report(self, makeByteArray(takeEvery(self.contents(), start, step, count)), 'slice')
}

/** Writes one byte in place. */
function setByte(self: PyByteArray, at: number, byte: number): void {
  self.storage[self.start + at] = byte
  if (observer.bytesTouched !== null) observer.bytesTouched(self, at, at + 1, null)
}

/** The value is read before the index is checked: its `__index__` may change our size. bytearray_ass_subscript */
function setItem(self: PyByteArray, key: PyValue, value: PyValue | undefined): void {
  if (hasIndex(key)) {
    const index = asSsize(key, 'IndexError')
    const byte = value === undefined ? 0 : asByte(value)
    const at = placeOf(self, index)
    if (value === undefined) self.splice(at, at + 1, EMPTY_BYTES)
    else setByte(self, at, byte)
    return
  }
  if (!isSlice(key)) raise('TypeError', `bytearray indices must be integers or slices, not ${typeName(key)}`)
  const range = adjustSlice(unpackSlice(key), self.length)
  if (value === undefined) setSlice(self, range, EMPTY_BYTES)
  else if (value instanceof PyByteArray && value !== self) setSlice(self, range, value.contents())
  else {
    const bytes = assignable(value)
    setSlice(self, adjustSlice(unpackSlice(key), self.length), bytes)
  }
}

/** The bytes that a slice may be given. */
function assignable(value: PyValue): Uint8Array {
  if (isNumber(value) || textOf(value) !== undefined) {
    refuseNoBuffer('can assign only bytes, buffers, or iterables of ints in range(0, 256)')
  }
  const copy = new PyByteArray(bytearrayType)
  fill(copy, value)
  return copy.contents()
}

/** PyNumber_Check */
function isNumber(value: PyValue): boolean {
  const { index, int, float } = typeOf(value).slots
  return index !== undefined || int !== undefined || float !== undefined
}

function setSlice(self: PyByteArray, { start, stop, step, count }: { start: number; stop: number; step: number; count: number }, bytes: Uint8Array): void {
  if (step === 1) {
    self.splice(start, Math.max(start, stop), bytes)
    return
  }
  if (bytes.length === 0) {
    deleteEvery(self, start, step, count)
    return
  }
  if (bytes.length !== count) raise('ValueError', `attempt to assign bytes of size ${bytes.length} to extended slice of size ${count}`)
  for (let i = 0, at = start; i < count; i++, at += step) self.storage[self.start + at] = bytes[i] as number
  if (observer.bytesTouched !== null) {
    const last = start + (count - 1) * step
    observer.bytesTouched(self, Math.min(start, last), Math.max(start, last) + 1, null, count)
  }
}

/** Refused while exported even where nothing would go. */
function deleteEvery(self: PyByteArray, start: number, step: number, count: number): void {
  const before = self.length
  self.assertResizable({ size: before - count, at: start })
  if (count === 0) return
  const first = step < 0 ? start + step * (count - 1) : start
  const stride = Math.abs(step)
  const { storage } = self
  let to = self.start + first
  for (let at = first; at < before; at++) {
    const isGone = (at - first) % stride === 0 && (at - first) / stride < count
    if (!isGone) storage[to++] = storage[self.start + at] as number
  }
  self.resize(before - count)
  if (observer.resized !== null) observer.resized(self, before, before - count, first)
}

/** bytearray.__init__: what was there goes first. bytearray___init___impl */
function init(self: PyByteArray, args: PyValue[], keywords: readonly string[] | null): void {
  const { source, encoding, errors } = sourceArguments('bytearray', args, keywords)
  if (self.length !== 0) resizeTo(self, 0)
  if (source === undefined) refuseStringArguments(encoding, errors)
  else initFrom(self, source, encoding, errors)
  self.makeKnown()
  if (source !== undefined && hasBuffer(source)) report(source, self, 'bytearray()')
}

function initFrom(self: PyByteArray, source: PyValue, encoding: string | undefined, errors: string | undefined): void {
  const text = textOf(source)
  if (text !== undefined) {
    if (encoding === undefined) raise('TypeError', 'string argument without an encoding')
    append(self, encodeString(text, encoding, errors ?? 'strict'))
    return
  }
  refuseStringArguments(encoding, errors)
  fill(self, source)
}

/** Puts what `source` stands for into an empty bytearray. */
function fill(self: PyByteArray, source: PyValue): void {
  if (hasIndex(source)) {
    const size = countOf(source)
    if (size !== undefined) {
      resizeTo(self, size)
      return
    }
  }
  if (hasBuffer(source)) {
    fillFromBuffer(self, getBuffer(source, PyBUF.FULL_RO))
    return
  }
  if ((source instanceof PyList || source instanceof PyTuple) && !source.cls.isHeapType) {
    const { items } = source
    if (items.length > 0) self.assertResizable({ size: items.length, at: 0 })
    if (items.every((item) => typeof item === 'bigint' || typeof item === 'number')) {
      append(self, Uint8Array.from(items, (item) => asByte(item)))
      return
    }
    // Room was made for all of them before one turned out to be no plain int; that shows in `__alloc__()`.
    self.resize(items.length)
    self.resize(0)
  }
  eachItem(source, `cannot convert '${typeName(source)}' object to bytearray`, (item) => self.push(asByte(item)))
}

function fillFromBuffer(self: PyByteArray, buffer: PyBuffer): void {
  try {
    append(self, toContiguous(buffer, 'C'))
  } finally {
    releaseBuffer(buffer)
  }
}

/** Bytes at the end. */
function append(self: PyByteArray, bytes: Uint8Array): void {
  self.splice(self.length, self.length, bytes)
}

/** Changes the size; bytes that come in are zero. */
function resizeTo(self: PyByteArray, size: number): void {
  const before = self.length
  self.resize(size, { at: before })
  if (size > before) self.storage.fill(0, self.start + before, self.start + size)
  if (size !== before && observer.resized !== null && self.isKnown) observer.resized(self, before, size, Math.min(before, size))
}

/** bytearray + any buffer. PyByteArray_Concat */
function concat(self: PyByteArray, other: PyValue): PyValue {
  const refused = (): never => raise('TypeError', `can't concat ${typeName(other)} to ${typeName(self)}`)
  const own = getBufferOr(self, PyBUF.SIMPLE, refused)
  try {
    const buffer = getBufferOr(other, PyBUF.SIMPLE, refused)
    try {
      const out = allocate(own.length + buffer.length)
      out.set(windowOf(own))
      out.set(windowOf(buffer), own.length)
      return report(self, makeByteArray(out), '+')
    } finally {
      releaseBuffer(buffer)
    }
  } finally {
    releaseBuffer(own)
  }
}

/** Holds the other's buffer while it grows: `ba += ba` is refused for that reason. bytearray_iconcat */
function inplaceConcat(self: PyByteArray, other: PyValue): PyValue {
  const buffer = getBufferOr(other, PyBUF.SIMPLE, () => raise('TypeError', `can't concat ${typeName(other)} to ${typeName(self)}`))
  try {
    append(self, windowOf(buffer))
  } finally {
    releaseBuffer(buffer)
  }
  return self
}

function timesOf(self: PyByteArray, count: number): number {
  const size = self.length * Math.max(0, count)
  return size >= 2 ** 63 ? allocate(size).length : size
}

function inplaceRepeat(self: PyByteArray, count: number): PyValue {
  if (count === 1) return self
  const before = self.length
  const size = timesOf(self, count)
  if (size === before) return self
  const pattern = self.contents().slice()
  self.resize(size, { at: before })
  if (size > 0) self.storage.set(repeated(pattern, size), self.start)
  if (observer.resized !== null) observer.resized(self, before, size, Math.min(before, size))
  return self
}

/** With any buffer, and with nothing else. bytearray_richcompare */
function compare(self: PyByteArray, other: PyValue, op: CompareOp): PyValue | undefined {
  if (textOf(other) !== undefined || !hasBuffer(other)) return undefined
  const own = getBuffer(self, PyBUF.SIMPLE)
  try {
    let buffer: PyBuffer
    try {
      buffer = getBuffer(other, PyBUF.SIMPLE)
    } catch (thrown) {
      if (isRaised(thrown, 'BaseException')) return undefined
      throw thrown
    }
    try {
      const [left, right] = [windowOf(own), windowOf(buffer)]
      if (op === '==') return sameBytes(left, right)
      if (op === '!=') return !sameBytes(left, right)
      return orderHolds(compareBytes(left, right), op)
    } finally {
      releaseBuffer(buffer)
    }
  } finally {
    releaseBuffer(own)
  }
}

/** What else than a buffer can be read from goes through a bytearray of its own first. bytearray_extend_impl */
function extend(self: PyByteArray, source: PyValue): PyValue {
  if (hasBuffer(source)) {
    extendByBuffer(self, source)
    return null
  }
  const collected = new PyByteArray(bytearrayType)
  const isText = textOf(source) !== undefined
  eachItem(source, `can't extend bytearray with ${typeName(source)}`, (item) => {
    try {
      collected.push(asByte(item))
    } catch (thrown) {
      if (isText && isRaised(thrown, 'TypeError')) raise('TypeError', "expected iterable of integers; got: 'str'")
      throw thrown
    }
  }, true)
  append(self, collected.contents())
  return null
}

function extendByBuffer(self: PyByteArray, source: PyValue): void {
  // Itself is copied first; anything else keeps its buffer held while we grow. bytearray_setslice
  if (source === self) {
    append(self, self.contents().slice())
    return
  }
  const end = self.length
  const buffer = getBufferOr(source, PyBUF.SIMPLE, () => raise('TypeError', `can't set bytearray slice from ${typeName(source)}`))
  try {
    // __buffer__ may have changed the size: the bytes go to where the end was, if that is still there.
    const at = Math.min(end, self.length)
    if (at === self.length) append(self, windowOf(buffer))
    else self.splice(at, at, windowOf(buffer).slice())
  } finally {
    releaseBuffer(buffer)
  }
}

function insert(self: PyByteArray, index: PyValue, value: PyValue): PyValue {
  const at = asSsizeArgument(index)
  const byte = asByte(value)
  const size = self.length
  const place = Math.min(size, at < 0 ? Math.max(0, at + size) : at)
  self.splice(place, place, Uint8Array.of(byte))
  return null
}

function pop(self: PyByteArray, index: PyValue | undefined): PyValue {
  const wanted = index === undefined ? -1 : asSsizeArgument(index)
  const size = self.length
  if (size === 0) raise('IndexError', 'pop from empty bytearray')
  const at = wanted < 0 ? wanted + size : wanted
  if (at < 0 || at >= size) raise('IndexError', 'pop index out of range')
  self.assertResizable({ size: size - 1, at })
  const byte = self.storage[self.start + at] as number
  removeAt(self, at)
  return byte
}

/** pop() and remove() always move what follows, where `del` gives up the front. */
function removeAt(self: PyByteArray, at: number): void {
  const size = self.length
  self.storage.copyWithin(self.start + at, self.start + at + 1, self.start + size)
  self.resize(size - 1)
  if (observer.resized !== null) observer.resized(self, size, size - 1, at)
}

function remove(self: PyByteArray, value: PyValue): PyValue {
  const byte = asByte(value)
  const at = findBytes(self.contents(), Uint8Array.of(byte), 0, self.length)
  if (at === -1) raise('ValueError', 'value not found in bytearray')
  self.assertResizable({ size: self.length - 1, at })
  removeAt(self, at)
  return null
}

function reverse(self: PyByteArray): PyValue {
  self.contents().reverse()
  if (observer.bytesTouched !== null) observer.bytesTouched(self, 0, self.length, null)
  return null
}

function resize(self: PyByteArray, wanted: PyValue): PyValue {
  const size = asSsizeArgument(wanted)
  if (size < 0) raise('ValueError', `Can only resize to positive sizes, got ${asIndexInt(wanted)}`)
  resizeTo(self, size)
  return null
}

/** How it is pickled: as text up to protocol 2, as bytes from 3 on. _common_reduce */
function reduce(self: PyByteArray, protocol: number): PyValue {
  const contents = self.contents()
  const state = stateOf(self, false)
  if (protocol >= 3) return makeTuple([self.cls, contents.length === 0 ? makeTuple([]) : makeTuple([makeBytes(contents.slice())]), state])
  if (contents.length === 0) return makeTuple([self.cls, makeTuple([]), state])
  return makeTuple([self.cls, makeTuple([latinText(contents), 'latin-1']), state])
}

export class ByteArrayIterator extends SourceIterator<PyByteArray> {
  index = 0
  constructor(source: PyByteArray) {
    super(byteArrayIteratorType, source)
  }
}

export const byteArrayIteratorType: PyType = defineIterator<ByteArrayIterator>(
  'bytearray_iterator',
  (self) => {
    const { source } = self
    if (source === null) return undefined
    if (self.index >= source.length) return self.finish()
    return source.storage[source.start + self.index++] as number
  },
  (self) => (self.source === null ? 0 : Math.max(0, self.source.length - self.index)),
  {
    methods: {
      __reduce__: noArgs((self: ByteArrayIterator) => reduceIterator(self.source, self.index)),
      __setstate__: oneArg((self: ByteArrayIterator, state) => {
        const at = iteratorState(state)
        if (at < 0) self.finish()
        else if (self.source !== null) self.index = Math.min(at, self.source.length)
        return null
      }),
    },
  },
)

export const bytearrayType: PyType = defineType<PyByteArray>('bytearray', {
  doc:
    'bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\n' +
    'bytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\n' +
    'bytearray() -> empty bytes array\n\nConstruct a mutable bytearray object from:\n  - an iterable yielding integers in range(256)\n' +
    '  - a text string encoded using the specified encoding\n  - a bytes or a buffer object\n  - any object implementing the buffer API.\n  - an integer',
  matchSelf: true,
  slots: {
    new: (cls) => new PyByteArray(cls),
    init,
    unhashable: true,
    repr: (self) => `${self.cls.name}(${reprBytes(self.contents(), true)})`,
    str: (self) => `${self.cls.name}(${reprBytes(self.contents(), true)})`,
    compare,
    iter: (self) => new ByteArrayIterator(self),
    length: (self) => self.length,
    getItem,
    setItem,
    contains: containsBytes,
    concat,
    repeat: (self, count) => report(self, makeByteArray(repeated(self.contents(), timesOf(self, count))), '*'),
    inplaceConcat,
    inplaceRepeat,
    mod: (left, right) => (left instanceof PyByteArray ? makeByteArray(pinned(left, (format) => formatBytes(format, right))) : undefined),
    buffer: {
      getBuffer(self, flags) {
        const buffer = plainBuffer(self, self.storage, self.start, self.length, false, flags)
        lend(self)
        return buffer
      },
      releaseBuffer: takeBack,
    },
  },
  methods: {
    ...(sharedMethods(flavour) as Record<string, never>),
    __alloc__: noArgs((self: PyByteArray) => self.allocated),
    __sizeof__: noArgs((self: PyByteArray) => 56 + self.allocated),
    __reduce__: noArgs((self: PyByteArray) => reduce(self, 2)),
    __reduce_ex__: positional(0, 1, (self: PyByteArray, protocol) => reduce(self, protocol === undefined ? 0 : asSsizeArgument(protocol))),
    append: oneArg((self: PyByteArray, value) => {
      self.push(asByte(value))
      return null
    }),
    clear: noArgs((self: PyByteArray) => {
      resizeTo(self, 0)
      return null
    }),
    copy: noArgs((self: PyByteArray) => flavour.unchanged(self)),
    extend: oneArg(extend),
    fromhex: classMethod(
      oneArg((cls, text) => {
        const bytes = fromHex(text)
        return cls === bytearrayType ? makeByteArray(bytes) : call(cls, [makeBytes(bytes)])
      }),
    ),
    insert: positional(2, 2, (self: PyByteArray, index, value) => insert(self, index as PyValue, value as PyValue)),
    pop: positional(0, 1, pop),
    remove: oneArg(remove),
    resize: oneArg(resize),
    reverse: noArgs(reverse),
  },
})
bytesTypes.bytearray = bytearrayType
