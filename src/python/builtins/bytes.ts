/** bytes. Objects/bytesobject.c */
import { typeOf, type PyType, type PyValue } from '../objects/object'
import { call, callSpecial } from '../objects/call'
import { isRaised, raise, typeName } from '../objects/errors'
import { classMethod, noArgs, oneArg } from '../objects/native'
import { release, retain } from '../objects/lifetime'
import { asSsize, hasIndex, intHooks } from '../objects/number'
import { assertRoomFor, interrupts, iterOf, nextOf } from '../objects/protocols'
import { makeTuple, PyList, PyTuple } from '../objects/tuple'
import type { CompareOp } from '../objects/slots'
import { defineType, lookup } from '../objects/type'
import { allocate, getBufferOr, hasBuffer, plainBuffer, PyBUF, refuseNoBuffer, releaseBuffer, windowOf } from '../buffer'
import { observer } from '../observer'
import { interpreter } from '../objects/interpreter'
import { asByte, asSsizeArgument, textOf } from './arguments'
import { hashBytes } from './str-methods'
import { encodeString } from './codecs'
import { formatBytes } from './bytes-format'
import { fromHex } from './hex'
import { compareBytes, sameBytes } from './bytes-search'
import { bytesTypes, copiedBytes, makeBytes, PyBytes } from './bytes-storage'
import {
  containsBytes, refuseStringArguments, reprBytes, sharedMethods, sourceArguments, type Flavour,
} from './bytes-methods'
import { defineIterator, SourceIterator } from './iterators'
import { isSlice, sliceRange, type PySlice } from './slice'

const flavour: Flavour = {
  name: 'bytes',
  make: makeBytes,
  part(self, start, end) {
    const { bytes } = self as PyBytes
    if (start === 0 && end === bytes.length && self.cls === bytesType) return self
    return report(self, makeBytes(bytes.slice(start, end)), 'slice')
  },
  unchanged: (self) => (self.cls === bytesType ? self : makeBytes((self as PyBytes).bytes)),
}

/** A copy that the program will see. */
function report(from: PyValue, to: PyBytes, what: string): PyBytes {
  if (observer.copied !== null && typeof from === 'object') observer.copied(to.bytes.length, from, to, what)
  return to
}

/** The byte at an index. */
function byteAt(self: PyBytes, index: number): number {
  const byte = self.bytes[index < 0 ? index + self.bytes.length : index]
  return byte === undefined ? raise('IndexError', 'index out of range') : byte
}

function getItem(self: PyBytes, key: PyValue): PyValue {
  if (typeof key === 'number') return byteAt(self, key)
  if (hasIndex(key)) return byteAt(self, asSsize(key, 'IndexError'))
  if (isSlice(key)) return getSlice(self, key)
  return raise('TypeError', `byte indices must be integers or slices, not ${typeName(key)}`)
}

function getSlice(self: PyBytes, slice: PySlice): PyValue {
  const { start, step, count } = sliceRange(slice, self.bytes.length)
  if (count === 0) return makeBytes(new Uint8Array(0))
  if (step === 1) return flavour.part(self, start, start + count)
  return report(self, makeBytes(takeEvery(self.bytes, start, step, count)), 'slice')
}

/** Bytes at equal distances. */
export function takeEvery(bytes: Uint8Array, start: number, step: number, count: number): Uint8Array {
  const out = new Uint8Array(count)
  for (let i = 0, at = start; i < count; i++, at += step) out[i] = bytes[at] as number
  return out
}

/** bytes + any buffer. bytes_concat */
function concat(self: PyBytes, other: PyValue): PyValue {
  const refused = (): never => raise('TypeError', `can't concat ${typeName(other)} to ${typeName(self)}`)
  const own = getBufferOr(self, PyBUF.SIMPLE, refused)
  try {
    const buffer = getBufferOr(other, PyBUF.SIMPLE, refused)
    try {
      if (own.length === 0 && other instanceof PyBytes && other.cls === bytesType) return other
      if (buffer.length === 0 && self.cls === bytesType) return self
      const out = allocate(own.length + buffer.length)
      out.set(windowOf(own))
      out.set(windowOf(buffer), own.length)
      return report(self, makeBytes(out), '+')
    } finally {
      releaseBuffer(buffer)
    }
  } finally {
    releaseBuffer(own)
  }
}

function repeat(self: PyBytes, count: number): PyValue {
  const times = Math.max(0, count)
  const size = self.bytes.length * times
  if (size >= 2 ** 63) raise('OverflowError', 'repeated bytes are too long')
  if (times === 1 && self.cls === bytesType) return self
  return report(self, makeBytes(repeated(self.bytes, size)), '*')
}

/** `size` bytes of a pattern over and over. _PyBytes_Repeat */
export function repeated(pattern: Uint8Array, size: number): Uint8Array {
  if (pattern.length === 0) return new Uint8Array(0)
  const out = allocate(size)
  if (pattern.length === 1) return out.fill(pattern[0] as number)
  for (let at = 0; at < size; at += pattern.length) out.set(pattern, at)
  return out
}

/** With bytes only; against a str or an int `-b` may warn, which is off. bytes_richcompare */
function compare(self: PyBytes, other: PyValue, op: CompareOp): PyValue | undefined {
  if (!(other instanceof PyBytes)) return undefined
  if (op === '==') return self === other || sameBytes(self.bytes, other.bytes)
  if (op === '!=') return self !== other && !sameBytes(self.bytes, other.bytes)
  return orderHolds(compareBytes(self.bytes, other.bytes), op)
}

/** Whether an order below, at or above zero satisfies an operator. */
export function orderHolds(order: number, op: CompareOp): boolean {
  switch (op) {
    case '<':
      return order < 0
    case '<=':
      return order <= 0
    case '==':
      return order === 0
    case '!=':
      return order !== 0
    case '>':
      return order > 0
    case '>=':
      return order >= 0
  }
}

/** bytes(source, encoding, errors). bytes_new_impl */
function create(args: PyValue[], keywords: readonly string[] | null): PyBytes {
  const { source, encoding, errors } = sourceArguments('bytes', args, keywords)
  if (source === undefined) {
    refuseStringArguments(encoding, errors)
    return makeBytes(new Uint8Array(0))
  }
  const text = textOf(source)
  if (encoding !== undefined) {
    if (text === undefined) refuseStringArguments(encoding, errors)
    else return makeBytes(encodeString(text, encoding, errors ?? 'strict'))
  }
  if (errors !== undefined) raise('TypeError', text === undefined ? 'errors without a string argument' : 'string argument without an encoding')
  const special = bytesSpecial(source)
  if (special !== undefined) return special
  if (text !== undefined) raise('TypeError', 'string argument without an encoding')
  if (hasIndex(source)) {
    const size = countOf(source)
    if (size !== undefined) return makeBytes(allocate(size))
  }
  return bytesFromObject(source)
}

/** What `__bytes__` gives, where there is one. */
function bytesSpecial(source: PyValue): PyBytes | undefined {
  if (source instanceof PyBytes && source.cls === bytesType) return source
  if (lookup(typeOf(source), '__bytes__') === undefined) return undefined
  const made = callSpecial(source, '__bytes__')
  if (!(made instanceof PyBytes)) raise('TypeError', `__bytes__ returned non-bytes (type ${typeName(made as PyValue)})`)
  return made
}

/** The size that an int asks for; undefined when its `__index__` fails with TypeError and it is to be read otherwise. */
export function countOf(source: PyValue): number | undefined {
  let size: number
  try {
    size = asSsize(source, 'OverflowError')
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) return undefined
    throw thrown
  }
  if (size < 0) raise('ValueError', 'negative count')
  return size
}

/** PyBytes_FromObject */
function bytesFromObject(source: PyValue): PyBytes {
  if (hasBuffer(source)) return report(source, makeBytes(copiedBytes(source)), 'bytes()')
  const out: number[] = []
  const add = (item: PyValue): void => {
    out.push(asByte(item, 'bytes must be in range(0, 256)'))
  }
  if ((source instanceof PyList || source instanceof PyTuple) && !source.cls.isHeapType) {
    // A list may change under its items' __index__.
    for (let i = 0; i < source.items.length; i++) holdWhile(source.items[i] as PyValue, add)
    return makeBytes(Uint8Array.from(out))
  }
  const refusal = `cannot convert '${typeName(source)}' object to bytes`
  if (textOf(source) !== undefined) refuseNoBuffer(refusal)
  eachItem(source, refusal, add, true)
  return makeBytes(Uint8Array.from(out))
}

function holdWhile(value: PyValue, run: (value: PyValue) => void): void {
  retain(value)
  try {
    run(value)
  } finally {
    release(value)
  }
}

/** Each item; when no iterator can be had, TypeError in the caller's words. */
export function eachItem(source: PyValue, refusal: string, visit: (item: PyValue) => void, makesRoom = false): void {
  let iterator: PyValue
  try {
    iterator = iterOf(source)
  } catch (thrown) {
    if (isRaised(thrown, 'TypeError')) refuseNoBuffer(refusal)
    throw thrown
  }
  retain(iterator)
  try {
    if (makesRoom) assertRoomFor(source)
    let count = 0
    for (let item = nextOf(iterator); item !== undefined; item = nextOf(iterator)) {
      visit(item)
      if ((++count & 4095) === 0) interrupts.check()
    }
  } finally {
    release(iterator)
  }
}

export class BytesIterator extends SourceIterator<PyBytes> {
  index = 0
  constructor(bytes: PyBytes) {
    super(bytesIteratorType, bytes)
  }
}

export const bytesIteratorType: PyType = defineIterator<BytesIterator>(
  'bytes_iterator',
  (self) => {
    if (self.source === null) return undefined
    const byte = self.source.bytes[self.index]
    if (byte === undefined) return self.finish()
    self.index++
    return byte
  },
  (self) => (self.source === null ? 0 : Math.max(0, self.source.bytes.length - self.index)),
  {
    methods: {
      __reduce__: noArgs((self: BytesIterator) => reduceIterator(self.source, self.index)),
      __setstate__: oneArg((self: BytesIterator, state) => {
        const at = iteratorState(state)
        if (self.source !== null) self.index = Math.min(Math.max(0, at), self.source.bytes.length)
        return null
      }),
    },
  },
)

/** The index that an iterator is set to. */
export function iteratorState(state: PyValue): number {
  return intHooks.payload(state) === undefined ? raise('TypeError', 'an integer is required') : asSsizeArgument(state)
}

/** How an iterator over bytes is pickled. */
export function reduceIterator(source: PyValue, index: number): PyValue {
  const iter = interpreter.importModule('builtins', null, null, null, 0)
  const fn = callSpecial(iter, '__getattribute__', ['iter']) as PyValue
  return source === null ? makeTuple([fn, makeTuple([makeTuple([])])]) : makeTuple([fn, makeTuple([source]), index])
}

export const bytesType: PyType = defineType<PyBytes>('bytes', {
  doc:
    'bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\n' +
    'bytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object\n\n' +
    'Construct an immutable array of bytes from:\n  - an iterable yielding integers in range(256)\n  - a text string encoded using the specified encoding\n' +
    '  - any object implementing the buffer API.\n  - an integer',
  matchSelf: true,
  slots: {
    new(cls, args, keywords) {
      const made = create(args, keywords)
      return cls === bytesType ? made : new PyBytes(cls, made.bytes)
    },
    repr: (self) => reprBytes(self.bytes, false),
    str: (self) => reprBytes(self.bytes, false),
    hash: (self) => (self.hash ??= hashBytes(self.bytes)),
    compare,
    iter: (self) => new BytesIterator(self),
    length: (self) => self.bytes.length,
    getItem,
    contains: containsBytes,
    concat,
    repeat,
    mod: (left, right) => (left instanceof PyBytes ? makeBytes(formatBytes(left.bytes, right)) : undefined),
    buffer: { getBuffer: (self, flags) => plainBuffer(self, self.bytes, 0, self.bytes.length, true, flags) },
  },
  methods: {
    ...(sharedMethods(flavour) as Record<string, never>),
    __bytes__: noArgs((self: PyBytes) => (self.cls === bytesType ? self : makeBytes(self.bytes))),
    __getnewargs__: noArgs((self: PyBytes) => makeTuple([makeBytes(self.bytes)])),
    __sizeof__: noArgs((self: PyBytes) => 33 + self.bytes.length),
    fromhex: classMethod(
      oneArg((cls, text) => {
        const made = makeBytes(fromHex(text))
        return cls === bytesType ? made : call(cls, [made])
      }),
    ),
  },
})
bytesTypes.bytes = bytesType
