/** io.BytesIO: a file of bytes in memory, whose bytes can be lent out. Modules/_io/bytesio.c */
import { Tracked, type PyInt, type PyObject, type PyType, type PyValue, type Visit } from '../objects/object'
import { instanceDict } from '../objects/attributes'
import { PyDict } from '../objects/dict'
import { raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { noArgs, noArgumentsOfMethod, oneArg, positional, unpackKeywords } from '../objects/native'
import { asIndexInt, intHooks } from '../objects/number'
import { forEachItem, iterOf } from '../objects/protocols'
import { makeList, makeTuple, PyTuple } from '../objects/tuple'
import { observer } from '../observer'
import {
  allocate, EMPTY_BYTES, getBuffer, plainBuffer, PyBUF, refuse, refuseResize, releaseBuffer, reserveBytes, returnBytes, viewOf, windowOf,
  type ExporterFacts, type ResizableExporter, type ResizeWish,
} from '../buffer'
import { asIntArgument, asSsizeArgument } from '../builtins/arguments'
import { bytesTypes, makeBytes, PyBytes } from '../builtins/bytes-storage'
import { bufferedIOBaseType, optionalSize, PyIOBase, writeInto } from './io-base'
import { makeDict } from '../builtins/dict'
import { defineModuleType } from './module'

class PyBytesIO extends PyIOBase implements ResizableExporter {
  exportCount = 0
  /** Null once closed. */
  storage: Uint8Array | null = EMPTY_BYTES
  /** The bytes object whose storage this is, which is then copied before the first write; owned. */
  source: PyBytes | null = null
  size = 0
  position = 0
  private counted = 0
  /** Whether who records knows of it: not before `__init__` ran. */
  private isKnown = false

  makeKnown(): void {
    if (this.isKnown) return
    this.isKnown = true
    if (observer.roomMade !== null) observer.roomMade(this)
  }

  get resizeRefusal(): string {
    return 'Existing exports of data: object cannot be re-sized'
  }

  contents(): Uint8Array {
    return (this.storage ?? EMPTY_BYTES).subarray(0, this.size)
  }

  describe(): ExporterFacts {
    return { format: 'B', itemsize: 1, readonly: false, resizable: true, facts: [['position', String(this.position)]] }
  }

  /** CHECK_CLOSED */
  assertOpen(): Uint8Array {
    return this.storage ?? raise('ValueError', 'I/O operation on closed file.')
  }

  /** CHECK_EXPORTS: refused whether or not the size would change. */
  assertNotExported(wish: ResizeWish = {}): void {
    if (this.exportCount > 0) refuseResize(this, wish)
  }

  /** Takes over a block of its own. */
  private own(storage: Uint8Array): void {
    this.dropSource()
    reserveBytes(storage.length)
    returnBytes(this.counted)
    this.counted = storage.length
    this.storage = storage
  }

  private dropSource(now = false): void {
    const { source } = this
    this.source = null
    if (now) releaseNow(source)
    else release(source)
  }

  /** Shares the storage of a bytes object until the first write. */
  share(source: PyBytes): void {
    retain(source)
    this.dropSource()
    returnBytes(this.counted)
    this.counted = 0
    this.source = source
    this.storage = source.bytes
    this.size = source.bytes.length
  }

  /** Makes the storage its own, with room for `size` bytes at least. unshare_buffer, resize_buffer */
  writable(size: number): Uint8Array {
    const storage = this.storage as Uint8Array
    if (this.source === null && size <= storage.length) return storage
    const room = size <= storage.length ? storage.length : size <= storage.length * 1.125 ? size + (size >>> 3) + (size < 9 ? 3 : 6) : size + 1
    const copy = allocate(Math.max(room, this.size))
    copy.set(storage.subarray(0, this.size))
    this.own(copy)
    return copy
  }

  /** Gives most of a block back that is less than half used. */
  shrink(): void {
    const storage = this.storage as Uint8Array
    if (this.size >= Math.floor(storage.length / 2)) return
    const copy = allocate(this.size + 1)
    copy.set(storage.subarray(0, this.size))
    this.own(copy)
  }

  /** Puts bytes at the position; a gap before it becomes zeros. write_bytes */
  put(bytes: Uint8Array): void {
    const end = this.position + bytes.length
    const storage = this.writable(end)
    const before = this.size
    if (this.position > before) storage.fill(0, before, this.position)
    storage.set(bytes, this.position)
    if (end > before) this.size = end
    if (observer.resized !== null && this.isKnown && end > before) observer.resized(this, before, end, before)
    if (observer.bytesTouched !== null && this.isKnown) observer.bytesTouched(this, Math.min(before, this.position), end, null)
    this.position = end
  }

  /** The whole as bytes; asked twice, the same object. */
  value(): PyBytes {
    const storage = this.assertOpen()
    if (this.size <= 1 || this.exportCount > 0) return this.report(makeBytes(storage.slice(0, this.size)), 'getvalue')
    if (this.source === null || this.size !== storage.length) this.share(this.report(makeBytes(storage.slice(0, this.size)), 'getvalue'))
    return this.source as unknown as PyBytes
  }

  /** `count` bytes from the position on, which moves behind them. read_bytes */
  take(count: number, what: string): PyBytes {
    const storage = this.storage as Uint8Array
    if (count > 1 && this.position === 0 && this.source !== null && count === storage.length && this.exportCount === 0) {
      this.position += count
      return this.source
    }
    const bytes = storage.slice(this.position, this.position + count)
    if (count > 0) this.position += count
    return this.report(makeBytes(bytes), what)
  }

  private report(made: PyBytes, what: string): PyBytes {
    if (observer.copied !== null) observer.copied(made.bytes.length, this, made, what)
    return made
  }

  /** Bytes left from the position on, at most `limit` when that is not negative. */
  left(limit: number): number {
    const left = Math.max(0, this.size - this.position)
    return limit < 0 || limit > left ? left : limit
  }

  /** How long the line at the position is, its newline included. scan_eol */
  line(limit: number): number {
    const count = this.left(limit)
    const at = (this.storage as Uint8Array).subarray(this.position, this.position + count).indexOf(10)
    return at === -1 ? count : at + 1
  }

  close(): void {
    this.dropSource()
    returnBytes(this.counted)
    this.counted = 0
    this.storage = null
    this.size = 0
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.source)
  }

  override dropReferences(): void {
    this.dropSource(true)
    returnBytes(this.counted)
    this.counted = 0
  }
}

/** What getbuffer() makes a view of; it keeps the BytesIO alive. bytesiobuf */
class BytesIOBuffer extends Tracked {
  constructor(public behind: PyObject | null) {
    super(bytesIOBufferType)
    retain(behind)
  }
  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.behind)
  }
  override dropReferences(): void {
    const { behind } = this
    this.behind = null
    releaseNow(behind)
  }
}

export const bytesIOBufferType: PyType = defineModuleType<BytesIOBuffer>('_io', '_BytesIOBuffer', {
  final: true,
  slots: {
    buffer: {
      getBuffer(self, flags) {
        const file = self.behind as PyBytesIO
        if (file.exportCount === 0) file.writable(file.size)
        const buffer = plainBuffer(self, file.storage as Uint8Array, 0, file.size, false, flags)
        file.exportCount++
        return buffer
      },
      releaseBuffer(self) {
        if (self.behind !== null) (self.behind as PyBytesIO).exportCount--
      },
    },
  },
})

/** The argument's buffer is taken before the file is looked at, so a str is a TypeError even while exported. write_bytes */
function write(self: PyBytesIO, value: PyValue): number {
  const buffer = getBuffer(value, PyBUF.CONTIG_RO)
  try {
    self.assertOpen()
    const bytes = windowOf(buffer)
    self.assertNotExported({ size: Math.max(self.size, self.position + bytes.length), at: self.position, offered: bytes })
    if (bytes.length > 0) self.put(bytes)
    return bytes.length
  } finally {
    releaseBuffer(buffer)
  }
}

function seek(self: PyBytesIO, offset: number, whence: number): PyValue {
  self.assertOpen()
  if (offset < 0 && whence === 0) raise('ValueError', `negative seek value ${BigInt(offset)}`)
  if (whence < 0 || whence > 2) raise('ValueError', `invalid whence (${whence}, should be 0, 1 or 2)`)
  const base = whence === 1 ? self.position : whence === 2 ? self.size : 0
  if (offset > 2 ** 63 - 1 - base) raise('OverflowError', 'new position too large')
  self.position = Math.max(0, base + offset)
  return placeInt(self.position)
}

/** A place far beyond every byte is an int that a number may not be. */
export function placeInt(place: number): PyInt {
  if (Number.isSafeInteger(place)) return place
  const exact = BigInt(place)
  return exact >= 2n ** 63n ? 2n ** 63n - 1n : exact
}

/** A size that is read as a C long on the way. PyLong_AsLong */
function asLongSize(value: PyValue): number {
  const int = asIndexInt(value)
  if (int >= -(2n ** 63n) && int < 2n ** 63n) return Number(int)
  return raise('OverflowError', 'Python int too large to convert to C long')
}

function truncate(self: PyBytesIO, wanted: PyValue | undefined): PyValue {
  self.assertOpen()
  self.assertNotExported({ at: self.position })
  const size = wanted === undefined || wanted === null ? self.position : asLongSize(wanted)
  // __index__ may have closed or lent it meanwhile.
  self.assertOpen()
  self.assertNotExported({ at: self.position })
  if (size < 0) raise('ValueError', `negative size value ${BigInt(size)}`)
  if (size < self.size) {
    const before = self.size
    self.size = size
    self.shrink()
    if (observer.resized !== null) observer.resized(self, before, size, size)
  }
  return placeInt(size)
}

function readLines(self: PyBytesIO, hint: PyValue | undefined): PyValue {
  self.assertOpen()
  let limit = -1
  if (hint !== undefined && hint !== null) {
    if (intHooks.payload(hint) === undefined) raise('TypeError', `integer argument expected, got '${typeName(hint)}'`)
    limit = asSsizeArgument(hint)
  }
  const lines: PyValue[] = []
  let size = 0
  for (let count = self.line(-1); count > 0; count = self.line(-1)) {
    lines.push(self.take(count, 'readlines'))
    size += count
    if (limit > 0 && size >= limit) break
  }
  return makeList(lines)
}

function readInto(self: PyBytesIO, target: PyValue): PyValue {
  return writeInto(target, 'readinto', (room) => {
    const storage = self.assertOpen()
    const count = self.left(room.length)
    room.set(storage.subarray(self.position, self.position + count))
    self.position += count
    return count
  })
}

/** BytesIO(initial_bytes): bytes are shared, anything else is copied. _io_BytesIO___init___impl */
function init(self: PyBytesIO, args: PyValue[], keywords: readonly string[] | null): void {
  const [initial] = unpackKeywords('BytesIO', { names: ['initial_bytes'] }, args, keywords)
  if (self.exportCount > 0) refuseResize(self, {})
  self.size = 0
  self.position = 0
  self.storage ??= EMPTY_BYTES
  if (initial instanceof PyBytes && initial.cls === bytesTypes.bytes) self.share(initial)
  else if (initial !== undefined && initial !== null) {
    write(self, initial)
    self.position = 0
  }
  self.makeKnown()
}

function getState(self: PyBytesIO): PyValue {
  const value = self.value()
  const attributes = self.attrs === null || self.attrs.size === 0 ? null : makeDict(self.attrs.entries())
  return makeTuple([value, self.position, attributes])
}

/** _io_BytesIO___setstate___impl */
function setState(self: PyBytesIO, state: PyValue): PyValue {
  if (!(state instanceof PyTuple) || state.items.length < 3) {
    raise('TypeError', `${self.cls.name}.__setstate__ argument should be 3-tuple, got ${typeName(state)}`)
  }
  self.assertNotExported()
  self.assertOpen()
  const [value, position, attributes] = state.items as [PyValue, PyValue, PyValue]
  self.position = 0
  self.size = 0
  write(self, value)
  if (typeof position !== 'number') raise('TypeError', `second item of state must be an integer, not ${typeName(position)}`)
  if (position < 0) raise('ValueError', 'position value cannot be negative')
  self.position = position
  if (attributes instanceof PyDict) {
    const own = instanceDict(self)
    for (const [key, item] of attributes.entries()) if (typeof key === 'string') own.setString(key, item)
  } else if (attributes !== null) raise('TypeError', `third item of state should be a dict, got a ${typeName(attributes)}`)
  return null
}

/** Everything that only asks whether it is open. */
function whenOpen(answer: PyValue): ReturnType<typeof noArgs<PyBytesIO>> {
  return noArgs((self: PyBytesIO) => {
    self.assertOpen()
    return answer
  })
}

function reader(what: string, count: (self: PyBytesIO, size: number) => number): ReturnType<typeof positional<PyBytesIO>> {
  return positional(0, 1, (self, wanted) => {
    const size = optionalSize(wanted)
    self.assertOpen()
    return self.take(count(self, size), what)
  })
}

export const bytesIOType: PyType = defineModuleType<PyBytesIO>('_io', 'BytesIO', {
  bases: [bufferedIOBaseType],
  slots: {
    goesQuietly: true,
    new: (cls) => new PyBytesIO(cls),
    init,
    iter: (self) => self,
    next(self) {
      self.assertOpen()
      const count = self.line(-1)
      return count === 0 ? undefined : self.take(count, 'readline')
    },
  },
  getset: { closed: { get: (self) => self.storage === null } },
  methods: {
    __getstate__: noArgs(getState),
    __setstate__: oneArg(setState),
    __sizeof__: noArgs((self: PyBytesIO) => 64 + (self.storage === null || self.source !== null || self.storage.length === 0 ? 0 : 33 + self.storage.length)),
    close: noArgs((self: PyBytesIO) => {
      if (self.exportCount > 0) {
        refuse({ operation: 'close', errorType: 'BufferError', message: self.resizeRefusal, exporter: self })
      }
      if (self.storage !== null) self.close()
      return null
    }),
    flush: whenOpen(null),
    getbuffer: noArgumentsOfMethod((self: PyBytesIO) => {
      self.assertOpen()
      return viewOf(new BytesIOBuffer(self))
    }),
    getvalue: noArgs((self: PyBytesIO) => self.value()),
    isatty: whenOpen(false),
    read: reader('read', (self, size) => self.left(size)),
    read1: reader('read1', (self, size) => self.left(size)),
    readable: whenOpen(true),
    readinto: oneArg(readInto),
    readline: reader('readline', (self, size) => self.line(size)),
    readlines: positional(0, 1, readLines),
    seek: positional(1, 2, (self: PyBytesIO, offset, whence) =>
      seek(self, asSsizeArgument(offset as PyValue), whence === undefined ? 0 : asIntArgument(whence)),
    ),
    seekable: whenOpen(true),
    tell: noArgs((self: PyBytesIO) => {
      self.assertOpen()
      return placeInt(self.position)
    }),
    truncate: positional(0, 1, truncate),
    writable: whenOpen(true),
    write: oneArg(write),
    writelines: oneArg((self: PyBytesIO, lines) => {
      self.assertOpen()
      forEachItem(iterOf(lines), (line) => {
        write(self, line)
      })
      return null
    }),
  },
})
