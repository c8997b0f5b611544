/** The abstract classes of streams, and what they do where a class of the learner's fills the rest in. Modules/_io/iobase.c, bufferedio.c, textio.c */
import { refuseExcess } from '../builtins/object'
import { Tracked, type PyType, type PyValue } from '../objects/object'
import { getAttribute, getOptionalAttribute, setAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { classHooks } from '../objects/class'
import { exceptionTypes, isRaised, makeException, PyRaise, raise, raiseWith, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { anyPositional, noArgs, noArgumentsOfMethod, oneArg, positional, variadic, type GetSet, type MethodSpec } from '../objects/native'
import { asSsize, hasIndex, isTrue } from '../objects/number'
import { forEachItem, iterOf, lengthOf, reprOf } from '../objects/protocols'
import { isWait, waiting, type Wait } from '../objects/threads'
import { makeList } from '../objects/tuple'
import { defineType } from '../objects/type'
import { getBufferOr, PyBUF, releaseBuffer, windowOf, type PyBuffer } from '../buffer'
import { asSsizeArgument } from '../builtins/arguments'
import { makeByteArray, makeBytes, PyBytes } from '../builtins/bytes-storage'
import { reportWrite } from './struct'
import { defineModuleType } from './module'
import '../builtins/exceptions'

export const unsupportedType: PyType = defineType('UnsupportedOperation', {
  module: 'io',
  bases: [exceptionTypes.OSError as PyType, exceptionTypes.ValueError as PyType],
})

/** UnsupportedOperation, whose text is the operation's name. _PyIO_unsupported */
export function unsupported(operation: string): never {
  throw new PyRaise(makeException(unsupportedType, operation))
}

export class PyIOBase extends Tracked {
  /** close() of the base class was called. */
  finished = false

  /** Reads a line as soon as it is there, where the stream can tell; `limit` as for readline(). */
  whenLine(_limit: number, run: () => PyValue): PyValue | Wait {
    return run()
  }
}

/** `_finalizing`, by which close() knows that nobody closed the stream. Py_T_BOOL */
export const finalizing: GetSet<PyIOBase & { isFinalizing: boolean }> = {
  member: true,
  get: (self) => self.isFinalizing,
  set(self, value) {
    if (value === undefined) raise('TypeError', "can't delete numeric/char attribute")
    if (typeof value !== 'boolean') raise('TypeError', 'attribute value type must be bool')
    self.isFinalizing = value
  },
}

const beingShown = new Set<PyIOBase>()

/** The repr of a stream shows its name, which may be the stream itself: then RuntimeError. Py_ReprEnter */
export function reprWithName(self: PyIOBase, run: () => string): string {
  if (beingShown.has(self)) raise('RuntimeError', `reentrant call inside ${typeName(self)}.__repr__`)
  beingShown.add(self)
  try {
    return run()
  } finally {
    beingShown.delete(self)
  }
}

/** A size that may be None or absent, which both mean -1. _Py_convert_optional_to_ssize_t */
export function optionalSize(value: PyValue | undefined): number {
  if (value === undefined || value === null) return -1
  if (!hasIndex(value)) raise('TypeError', `argument should be integer or None, not '${typeName(value)}'`)
  return asSsize(value, 'OverflowError')
}

/** Runs something on the bytes of a writable buffer and tells how many of them it wrote. `name`: the method, or how messages call its argument. "w*" arguments */
export function writeInto(value: PyValue, name: string, run: (target: Uint8Array) => number): number {
  const refused = (): never =>
    raise('TypeError', `${name.includes('(') ? name : `${name}() argument`} must be read-write bytes-like object, not ${value === null ? 'None' : typeName(value)}`)
  const buffer: PyBuffer = getBufferOr(value, PyBUF.WRITABLE, refused)
  try {
    const count = run(windowOf(buffer))
    reportWrite(buffer, buffer.offset, buffer.offset + count)
    return count
  } finally {
    releaseBuffer(buffer)
  }
}

function method(self: PyValue, name: string, ...args: PyValue[]): PyValue {
  return call(getAttribute(self, name), args)
}

function assertOpen(self: PyValue): void {
  if (isTrue(getAttribute(self, 'closed'))) raise('ValueError', 'I/O operation on closed file.')
}

function ability(name: 'seekable' | 'readable' | 'writable', adjective: string): MethodSpec {
  return noArgs((self: PyValue) => {
    const able = method(self, name)
    return able === true ? able : unsupported(`File or stream is not ${adjective}.`)
  })
}

const refuses = (operation: string): MethodSpec => variadic(() => unsupported(operation))

/** A line, read byte by byte or as far as peek() sees. _io__IOBase_readline_impl */
function readLine(self: PyValue, limit: number): PyValue {
  const peek = getOptionalAttribute(self, 'peek')
  const line: number[] = []
  while (limit < 0 || line.length < limit) {
    let count = 1
    if (peek !== undefined) {
      const ahead = call(peek, [1])
      if (!(ahead instanceof PyBytes)) raise('OSError', `peek() should have returned a bytes object, not '${typeName(ahead)}'`)
      if (ahead.bytes.length > 0) {
        const end = ahead.bytes.indexOf(10)
        count = end === -1 ? ahead.bytes.length : end + 1
        if (limit >= 0) count = Math.min(count, limit - line.length)
      }
    }
    const read = method(self, 'read', count)
    if (!(read instanceof PyBytes)) raise('OSError', `read() should have returned a bytes object, not '${typeName(read)}'`)
    if (read.bytes.length === 0) break
    line.push(...read.bytes)
    if (line[line.length - 1] === 10) break
  }
  return makeBytes(Uint8Array.from(line))
}

export function readLines(self: PyValue, hint: PyValue | undefined): PyValue {
  const limit = optionalSize(hint)
  const lines: PyValue[] = []
  let size = 0
  forEachItem(self, (line) => {
    lines.push(line)
    if (limit <= 0) return true
    size += lengthOf(line)
    return size <= limit
  })
  return makeList(lines)
}

/** close() runs when the last reference goes, unless it did before; what it raises is reported. iobase_finalize */
function finalizeStream(self: PyValue): void {
  try {
    if (isTrue(getAttribute(self, 'closed'))) return
  } catch (thrown) {
    // In no state to be closed, and no reason to say so.
    if (isRaised(thrown, 'BaseException')) return
    throw thrown
  }
  try {
    // close() may then say that nobody else called it.
    setAttribute(self, '_finalizing', true)
  } catch (thrown) {
    if (!isRaised(thrown, 'BaseException')) throw thrown
  }
  try {
    method(self, 'close')
  } catch (thrown) {
    if (!isRaised(thrown, 'BaseException')) throw thrown
    interpreter.reportUnraisable(thrown.exception, `Exception ignored while finalizing file ${reprOf(self)}:`, null)
  }
}

function newStream(cls: PyType, args: PyValue[]): PyIOBase {
  refuseExcess(cls, args, newStream)
  return new PyIOBase(cls)
}

export const ioBaseType: PyType = defineModuleType<PyIOBase>('_io', '_IOBase', {
  hasDict: true,
  hasWeakrefs: true,
  slots: {
    new: newStream,
    iter(self) {
      assertOpen(self)
      return self
    },
    next(self) {
      const line = method(self, 'readline')
      return lengthOf(line) <= 0 ? undefined : line
    },
    pause(self) {
      const found = self.whenLine(-1, () => null)
      return isWait(found) ? found : null
    },
    del: finalizeStream,
  },
  getset: { closed: { get: (self) => self.finished } },
  methods: {
    __enter__: noArgs((self: PyIOBase) => {
      assertOpen(self)
      return self
    }),
    __exit__: anyPositional((self: PyIOBase) => method(self, 'close')),
    _checkClosed: noArgs((self: PyIOBase) => {
      assertOpen(self)
      return null
    }),
    _checkReadable: ability('readable', 'readable'),
    _checkSeekable: ability('seekable', 'seekable'),
    _checkWritable: ability('writable', 'writable'),
    close: noArgs((self: PyIOBase) => {
      if (self.finished) return null
      try {
        method(self, 'flush')
      } finally {
        self.finished = true
      }
      return null
    }),
    fileno: noArgumentsOfMethod(() => unsupported('fileno')),
    flush: noArgs((self: PyIOBase) => {
      if (self.finished) raise('ValueError', 'I/O operation on closed file.')
      return null
    }),
    isatty: noArgs((self: PyIOBase) => {
      assertOpen(self)
      return false
    }),
    readable: noArgs(() => false),
    readline: waiting<PyIOBase>((fn) => positional(0, 1, fn), (self, size) => {
      const limit = optionalSize(size)
      return self.whenLine(limit, () => readLine(self, limit))
    }),
    readlines: positional(0, 1, readLines),
    seek: refuses('seek'),
    seekable: noArgs(() => false),
    tell: noArgs((self: PyIOBase) => method(self, 'seek', 0, 1)),
    truncate: refuses('truncate'),
    writable: noArgs(() => false),
    writelines: oneArg((self: PyIOBase, lines) => {
      assertOpen(self)
      forEachItem(iterOf(lines), (line) => {
        method(self, 'write', line)
      })
      return null
    }),
  },
})

ioBaseType.dict.set('__dict__', classHooks.dictDescriptor(ioBaseType))

/** read(size) by readinto() of a bytearray. _io__RawIOBase_read_impl */
function rawRead(self: PyValue, wanted: PyValue | undefined): PyValue {
  const size = wanted === undefined ? -1 : asSsizeArgument(wanted)
  if (size < 0) return method(self, 'readall')
  const room = makeByteArray(new Uint8Array(size))
  room.rc++
  try {
    const count = method(self, 'readinto', room)
    if (count === null) return null
    const read = asSsize(count, 'ValueError' as 'OverflowError')
    if (read < 0 || read > size) raise('ValueError', `readinto returned ${read} outside buffer size ${size}`)
    return makeBytes(room.contents().slice(0, read))
  } finally {
    room.rc--
  }
}

function readAll(self: PyValue): PyValue {
  const chunks: number[] = []
  for (;;) {
    const chunk = method(self, 'read', 131072)
    if (chunk === null) return chunks.length === 0 ? null : makeBytes(Uint8Array.from(chunks))
    if (!(chunk instanceof PyBytes)) raise('TypeError', 'read() should return bytes')
    if (chunk.bytes.length === 0) return makeBytes(Uint8Array.from(chunks))
    for (const byte of chunk.bytes) chunks.push(byte)
  }
}

export const rawIOBaseType: PyType = defineModuleType<PyIOBase>('_io', '_RawIOBase', {
  bases: [ioBaseType],
  methods: {
    read: positional(0, 1, rawRead),
    readall: noArgs(readAll),
    readinto: variadic(() => raiseWith('NotImplementedError')),
    write: variadic(() => raiseWith('NotImplementedError')),
  },
})

/** readinto() by read(), which gives bytes of at most the target's size. _bufferediobase_readinto_generic */
function readIntoByRead(name: 'readinto' | 'readinto1', reader: 'read' | 'read1'): MethodSpec<PyIOBase> {
  return oneArg((self, target) =>
    writeInto(target, name, (room) => {
      const read = method(self, reader, room.length)
      if (!(read instanceof PyBytes)) raise('TypeError', 'read() should return bytes')
      if (read.bytes.length > room.length) {
        raise('ValueError', `read() returned too much data: ${room.length} bytes requested, ${read.bytes.length} returned`)
      }
      room.set(read.bytes)
      return read.bytes.length
    }),
  )
}

export const bufferedIOBaseType: PyType = defineModuleType<PyIOBase>('_io', '_BufferedIOBase', {
  bases: [ioBaseType],
  methods: {
    detach: noArgumentsOfMethod(() => unsupported('detach')),
    read: refuses('read'),
    read1: refuses('read1'),
    readinto: readIntoByRead('readinto', 'read'),
    readinto1: readIntoByRead('readinto1', 'read1'),
    write: refuses('write'),
  },
})

export const textIOBaseType: PyType = defineModuleType<PyIOBase>('_io', '_TextIOBase', {
  bases: [ioBaseType],
  getset: { encoding: { get: () => null }, errors: { get: () => null }, newlines: { get: () => null } },
  methods: { detach: noArgumentsOfMethod(() => unsupported('detach')), read: refuses('read'), readline: refuses('readline'), write: refuses('write') },
})
