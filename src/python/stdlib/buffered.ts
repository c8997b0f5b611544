/** io.BufferedReader, BufferedWriter, BufferedRandom and BufferedRWPair. Modules/_io/bufferedio.c */
import type { Keywords, PyType, PyValue, Visit } from '../objects/object'
import { getAttribute, getOptionalAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { isRaised, PyRaise, raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, oneArg, positional, unpackKeywords, type MethodSpec } from '../objects/native'
import { reprOf } from '../objects/protocols'
import { getBuffer, hasBuffer, PyBUF, releaseBuffer, returnStaffKey, takeStaffKey, windowOf, type PyBuffer } from '../buffer'
import { asIntArgument, asSsizeArgument } from '../builtins/arguments'
import { makeBytes, PyBytes, withBytes } from '../builtins/bytes-storage'
import { entering, isWait, waiting, type Wait } from '../objects/threads'
import { PyBuffered } from './buffered-storage'
import { PyFileIO, READ_CHUNK } from './fileio'
import { bufferedIOBaseType, finalizing, optionalSize, PyIOBase, readLines, reprWithName, unsupported, writeInto } from './io-base'
import { defineModuleType } from './module'
import { whenArrived, type Source } from './stream-source'

type Table = Record<string, MethodSpec<PyBuffered>>

/** Asks the raw stream whether it can; UnsupportedOperation when it cannot. _PyIOBase_check_readable … */
function assertAble(stream: PyValue, ability: 'readable' | 'writable' | 'seekable'): void {
  const answer = call(getAttribute(stream, ability))
  if (answer !== true) unsupported(`File or stream is not ${ability}.`)
}

function initWith(name: string, abilities: readonly ('readable' | 'writable' | 'seekable')[]): (self: PyBuffered, args: PyValue[], keywords: Keywords) => void {
  return (self, args, keywords) => {
    const [raw, size] = unpackKeywords(name, { names: ['raw', 'buffer_size'], required: 1 }, args, keywords) as [PyValue, PyValue | undefined]
    const wanted = size === undefined ? READ_CHUNK : asSsizeArgument(size)
    self.isReady = false
    for (const ability of abilities) assertAble(raw, ability)
    self.attach(raw, wanted, abilities.includes('readable'), abilities.includes('writable'))
  }
}

/** What the raw stream answers for the buffered one. */
function delegates(name: string): MethodSpec<PyBuffered> {
  return noArgs((self: PyBuffered) => {
    self.assertReady()
    return self.rawMethod(name)
  })
}

/** flush, then the raw stream's close, whatever the first raised. buffered_close */
function close(self: PyBuffered): PyValue {
  self.assertReady()
  if (self.isClosed()) return null
  if (self.isFinalizing && self.raw instanceof PyFileIO) call(getAttribute(self.raw, '_dealloc_warn'), [self])
  let failure: PyRaise | null = null
  try {
    call(getAttribute(self, 'flush'))
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    failure = thrown
  }
  try {
    self.locked(() => self.rawMethod('close'))
  } catch (thrown) {
    if (failure !== null && thrown instanceof PyRaise) thrown.exception.setContext(failure.exception)
    throw thrown
  } finally {
    self.free()
  }
  if (failure !== null) throw failure
  return null
}

function seek(self: PyBuffered, target: PyValue, whence: PyValue | undefined): PyValue {
  self.assertReady()
  const how = whence === undefined ? 0 : asIntArgument(whence)
  if (how < 0 || how > 2) raise('ValueError', `whence value ${how} unsupported`)
  self.assertOpen('seek of closed file')
  assertAble(self.raw, 'seekable')
  return self.seek(asSsizeArgument(target), how)
}

const shared: Table = {
  close: noArgs(close),
  detach: noArgs((self: PyBuffered) => {
    self.assertReady()
    call(getAttribute(self, 'flush'))
    return self.detach()
  }),
  seekable: delegates('seekable'),
  fileno: delegates('fileno'),
  isatty: delegates('isatty'),
  _dealloc_warn: oneArg((self: PyBuffered, source) => {
    if (self.isReady && self.raw instanceof PyFileIO) call(getAttribute(self.raw, '_dealloc_warn'), [source])
    return null
  }),
  tell: noArgs((self: PyBuffered) => {
    self.assertReady()
    return self.tell()
  }),
  seek: positional(1, 2, (self: PyBuffered, target, whence) => seek(self, target as PyValue, whence)),
  truncate: positional(0, 1, (self: PyBuffered, size) => {
    self.assertOpen('truncate of closed file')
    if (!self.writable) unsupported('truncate')
    return self.truncate(size ?? null)
  }),
  __sizeof__: noArgs((self: PyBuffered) => 136 + self.blockSize),
  __getstate__: noArgs((self: PyBuffered) => raise('TypeError', `cannot pickle '${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}' instances`)),
}

const reading: Table = {
  readable: delegates('readable'),
  read: waiting<PyBuffered>(optionalOne, (self, size) => {
    const count = optionalSize(size)
    self.assertReady()
    if (count < -1) raise('ValueError', 'read length must be non-negative or -1')
    self.assertOpen('read of closed file')
    if (count === -1) return whenArrived(self.source, 'read()', () => false, () => self.readAll())
    return whenArrived(self.source, 'read()', ({ arrived }) => self.ahead + arrived >= count, () => self.read(count))
  }),
  read1: waiting<PyBuffered>(optionalOne, (self, size) => {
    const count = size === undefined ? -1 : asSsizeArgument(size)
    self.assertOpen('read of closed file')
    return whenArrived(self.source, 'read1()', (source) => count === 0 || hasAny(self, source), () => self.read1(count))
  }),
  peek: waiting<PyBuffered>(optionalOne, (self, size) => {
    if (size !== undefined) asSsizeArgument(size)
    self.assertOpen('peek of closed file')
    return whenArrived(self.source, 'peek()', (source) => hasAny(self, source), () => makeBytes(self.peek()))
  }),
  readinto: waiting<PyBuffered>(one, (self, target) => readIntoWhenArrived(self, target as PyValue, 'readinto')),
  readinto1: waiting<PyBuffered>(one, (self, target) => readIntoWhenArrived(self, target as PyValue, 'readinto1')),
  readline: waiting<PyBuffered>(optionalOne, (self, size) => {
    const limit = optionalSize(size)
    self.assertReady()
    self.assertOpen('readline of closed file')
    return self.whenLine(limit, () => makeBytes(self.readLine(limit)))
  }),
  readlines: waiting<PyBuffered>(optionalOne, (self, size) => whenArrived(self.source, 'readlines()', () => false, () => readLines(self, size))),
}

type Checked = (self: PyBuffered, ...args: (PyValue | undefined)[]) => PyValue

function optionalOne(fn: Checked): MethodSpec<PyBuffered> {
  return positional(0, 1, fn)
}

function one(fn: Checked): MethodSpec<PyBuffered> {
  return oneArg(fn)
}

function hasAny(self: PyBuffered, source: Source): boolean {
  return self.ahead > 0 || source.arrived > 0
}

/** The target stays exported while the stream waits for bytes to put into it. */
function readIntoWhenArrived(self: PyBuffered, target: PyValue, name: 'readinto' | 'readinto1'): PyValue | Wait {
  const { source } = self
  if (source === null) return readInto(self, target, name)
  let lease: PyBuffer | null = null
  const letGo = (): void => {
    if (lease !== null) returnStaffKey(lease)
    lease = null
  }
  const size = hasBuffer(target) ? withBytes(target, (window) => window.length) : 0
  const isEnough = (from: Source): boolean => (name === 'readinto1' ? hasAny(self, from) : self.ahead + from.arrived >= size)
  const result = whenArrived(source, `${name}()`, isEnough, () => (letGo(), readInto(self, target, name)), letGo)
  if (isWait(result)) lease = takeStaffKey(self, target, PyBUF.WRITABLE)
  return result
}

/** None where the raw stream would block. */
function readInto(self: PyBuffered, target: PyValue, name: 'readinto' | 'readinto1'): PyValue {
  let wouldBlock = false
  const count = writeInto(target, name, (room) => {
    self.assertOpen('readinto of closed file')
    const got = self.readInto(room, name === 'readinto1')
    wouldBlock = got === null
    return got ?? 0
  })
  return wouldBlock ? null : count
}

const writing: Table = {
  writable: delegates('writable'),
  write: oneArg((self: PyBuffered, data) => {
    const buffer = getBuffer(data, PyBUF.SIMPLE)
    try {
      self.assertReady()
      self.assertOpen('write to closed file')
      const count = self.write(windowOf(buffer))
      if (self.raw instanceof PyFileIO && self.raw.isStandard) self.locked(() => self.flushWritten())
      return count
    } finally {
      releaseBuffer(buffer)
    }
  }),
  flush: noArgs((self: PyBuffered) => {
    self.assertOpen('flush of closed file')
    self.locked(() => self.flushAndRewind())
    return null
  }),
}

const flushRaw: Table = { flush: delegates('flush') }

/** Lines for `for line in file`; a subclass's own readline is asked. buffered_iternext */
function nextLine(self: PyBuffered): PyValue | undefined {
  self.assertReady()
  let line: PyValue
  if (self.cls === bufferedReaderType || self.cls === bufferedRandomType) {
    self.assertOpen('readline of closed file')
    line = makeBytes(self.readLine(-1))
  } else {
    line = call(getAttribute(self, 'readline'))
    if (!(line instanceof PyBytes)) raise('OSError', `readline() should have returned a bytes object, not '${typeName(line)}'`)
  }
  return (line as PyBytes).bytes.length === 0 ? undefined : line
}

function repr(self: PyBuffered): string {
  const name = self.raw === null ? undefined : nameIn(self)
  return name === undefined ? `<${typeText(self)}>` : `<${typeText(self)} name=${reprWithName(self, () => reprOf(name))}>`
}

/** The name, where there is one; a ValueError on the way counts as none. */
export function nameIn(self: PyValue): PyValue | undefined {
  try {
    return getOptionalAttribute(self, 'name')
  } catch (thrown) {
    if (isRaised(thrown, 'ValueError')) return undefined
    throw thrown
  }
}

/** tp_name, as messages have it. */
export function typeText(self: PyIOBase): string {
  return self.cls.name
}

const fromRaw = (name: string): { get: (self: PyBuffered) => PyValue } => ({
  get(self) {
    self.assertReady()
    return getAttribute(self.raw, name)
  },
})

function defineBuffered(name: string, abilities: readonly ('readable' | 'writable' | 'seekable')[], methods: Table, isIterator: boolean, doc: string): PyType {
  return defineModuleType<PyBuffered>('_io', name, {
    bases: [bufferedIOBaseType],
    doc,
    slots: {
      new: (cls) => new PyBuffered(cls),
      init: initWith(name, abilities),
      repr,
      ...(isIterator ? { next: nextLine } : {}),
    },
    getset: {
      closed: fromRaw('closed'),
      name: fromRaw('name'),
      mode: fromRaw('mode'),
      raw: { member: true, get: (self) => self.raw },
      _finalizing: finalizing,
    },
    methods: { ...shared, ...methods },
  })
}

export const bufferedReaderType = defineBuffered('BufferedReader', ['readable'], { ...reading, ...flushRaw }, true, 'Create a new buffered reader using the given readable raw IO object.')
export const bufferedWriterType = defineBuffered('BufferedWriter', ['writable'], writing, false, 'A buffer for a writeable sequential RawIO object.\n\nThe constructor creates a BufferedWriter for the given writeable raw\nstream. If the buffer_size is not given, it defaults to\nDEFAULT_BUFFER_SIZE.')
export const bufferedRandomType = defineBuffered('BufferedRandom', ['seekable', 'readable', 'writable'], { ...reading, ...writing }, true, 'A buffered interface to random access streams.\n\nThe constructor creates a reader and writer for a seekable stream,\nraw, given in the first argument. If the buffer_size is omitted it\ndefaults to DEFAULT_BUFFER_SIZE.')

/** A reader and a writer as one stream. */
class PyRWPair extends PyIOBase {
  reader: PyValue = null
  writer: PyValue = null

  override whenLine(limit: number, run: () => PyValue): PyValue | Wait {
    return this.reader instanceof PyBuffered ? this.reader.whenLine(limit, run) : run()
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.reader)
    visit(this.writer)
  }

  override dropReferences(): void {
    const { reader, writer } = this
    this.reader = this.writer = null
    releaseNow(writer)
    releaseNow(reader)
  }
}

function forward(which: 'reader' | 'writer', name: string): MethodSpec<PyRWPair> {
  return entering((self, args, keywords) => {
    const stream = self[which]
    if (stream === null) raise('ValueError', 'I/O operation on uninitialized object')
    return { callable: getAttribute(stream, name), args, keywords }
  })
}

/** What the buffer reads from that a text stream lies on: its own, or its reader's. */
export function readerUnder(buffer: PyValue): PyBuffered | null {
  const reader = buffer instanceof PyRWPair ? buffer.reader : buffer
  return reader instanceof PyBuffered ? reader : null
}

export const bufferedRWPairType: PyType = defineModuleType<PyRWPair>('_io', 'BufferedRWPair', {
  bases: [bufferedIOBaseType],
  slots: {
    new: (cls) => new PyRWPair(cls),
    init(self, args, keywords) {
      if (keywords !== null && keywords.length > 0) raise('TypeError', 'BufferedRWPair() takes no keyword arguments')
      if (args.length < 2) raise('TypeError', `BufferedRWPair expected at least 2 arguments, got ${args.length}`)
      if (args.length > 3) raise('TypeError', `BufferedRWPair expected at most 3 arguments, got ${args.length}`)
      const [reader, writer, size] = args as [PyValue, PyValue, PyValue | undefined]
      const rest = size === undefined ? [] : [asSsizeArgument(size)]
      assertAble(reader, 'readable')
      assertAble(writer, 'writable')
      const before = [self.reader, self.writer]
      self.reader = call(bufferedReaderType, [reader, ...rest])
      retain(self.reader)
      self.writer = call(bufferedWriterType, [writer, ...rest])
      retain(self.writer)
      for (const old of before) release(old)
    },
  },
  getset: {
    closed: {
      get(self) {
        if (self.writer === null) raise('RuntimeError', 'the BufferedRWPair object is being garbage-collected')
        return getAttribute(self.writer, 'closed')
      },
    },
  },
  methods: {
    read: forward('reader', 'read'),
    peek: forward('reader', 'peek'),
    read1: forward('reader', 'read1'),
    readinto: forward('reader', 'readinto'),
    readinto1: forward('reader', 'readinto1'),
    write: forward('writer', 'write'),
    flush: forward('writer', 'flush'),
    readable: forward('reader', 'readable'),
    writable: forward('writer', 'writable'),
    close: noArgs((self: PyRWPair) => {
      let failure: PyRaise | null = null
      try {
        call(getAttribute(self.writer, 'close'))
      } catch (thrown) {
        if (!(thrown instanceof PyRaise)) throw thrown
        failure = thrown
      }
      try {
        call(getAttribute(self.reader, 'close'))
      } catch (thrown) {
        if (failure !== null && thrown instanceof PyRaise) thrown.exception.setContext(failure.exception)
        throw thrown
      }
      if (failure !== null) throw failure
      return null
    }),
    isatty: noArgs((self: PyRWPair) => {
      const answer = call(getAttribute(self.writer, 'isatty'))
      return answer === false ? call(getAttribute(self.reader, 'isatty')) : answer
    }),
    __getstate__: noArgs((self: PyRWPair) => raise('TypeError', `cannot pickle '${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}' instances`)),
  },
})

