/** zlib.decompressobj, zlib.decompress and the decompressor of gzip files. Modules/zlibmodule.c */
import * as pako from 'pako'
import { PyObject, Tracked, type PyType, type PyValue, type Visit } from '../../objects/object'
import { raise } from '../../objects/errors'
import { releaseNow, retain } from '../../objects/lifetime'
import { noArgumentsOfMethod, unpackKeywords, withKeywords } from '../../objects/native'
import { hasBuffer } from '../../buffer'
import { asIntArgument, asSsizeArgument } from '../../builtins/arguments'
import { bytesOf, makeBytes, withBytes } from '../../builtins/bytes-storage'
import { defineModuleType } from '../module'
import { failStream } from './errors'
import { copyStream, DEF_BUF_SIZE, giveInput, giveRoom, MAX_WBITS, newStream, Output, restOf, takeOutput } from './stream'

const EMPTY: Uint8Array = new Uint8Array(0)
const SETTING_DICTIONARY = 'while setting zdict'
const DECOMPRESSING = 'while decompressing data'

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const all = new Uint8Array(first.length + second.length)
  all.set(first)
  all.set(second, first.length)
  return all
}

/** A stream that is read, with a dictionary for those that ask for one. */
class Inflater {
  constructor(
    readonly stream: pako.ZStream,
    private readonly dictionary: Uint8Array | null,
  ) {}

  private setDictionary(): void {
    const status = pako.zlibInflateSetDictionary(this.stream, this.dictionary as Uint8Array)
    if (status !== pako.Z_OK) failStream(this.stream, status, SETTING_DICTIONARY)
  }

  /** A raw stream does not ask: it is given its dictionary at once. */
  prepareRaw(): void {
    if (this.dictionary !== null) this.setDictionary()
  }

  /** Reads the given input until it is used up or `most` bytes have come out (0: as many as there are). */
  run(flush: pako.Z_FlushMode, most: number, output: Output): number {
    const { stream } = this
    for (;;) {
      const room = most > 0 ? Math.min(DEF_BUF_SIZE, most - output.length) : DEF_BUF_SIZE
      if (room === 0) return pako.Z_OK
      giveRoom(stream, room)
      let status: number = pako.zlibInflate(stream, flush)
      output.add(takeOutput(stream))
      if (status === pako.Z_NEED_DICT && this.dictionary !== null) {
        this.setDictionary()
        continue
      }
      if (status === pako.Z_BUF_ERROR && stream.avail_out === 0) status = pako.Z_OK
      if (status !== pako.Z_OK || stream.avail_out !== 0) return status
    }
  }
}

function beginInflate(wbits: number): { stream: pako.ZStream; status: number } {
  const stream = newStream()
  const status = pako.zlibInflateInit2(stream, wbits)
  stream.msg = ''
  return { stream, status }
}

function dictionaryOf(value: PyValue | undefined): Uint8Array | null {
  if (value === undefined) return null
  return bytesOf(value).slice()
}

class PyDecompress extends Tracked {
  isOpen = true
  isAtEnd = false
  unused: Uint8Array = EMPTY
  tail: Uint8Array = EMPTY
  constructor(
    readonly inflater: Inflater,
    /** The dictionary as it was given; owned. */
    public dictionary: PyValue | undefined,
  ) {
    super(decompressType)
    if (dictionary !== undefined) retain(dictionary)
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    if (this.dictionary !== undefined) visit(this.dictionary)
  }

  override dealloc(): void {
    const { dictionary } = this
    this.dictionary = undefined
    if (dictionary !== undefined) releaseNow(dictionary)
  }

  /** save_unconsumed_input */
  keepRest(status: number): void {
    const { stream } = this.inflater
    const rest = restOf(stream)
    if (status === pako.Z_STREAM_END) {
      this.unused = joined(this.unused, rest)
      this.tail = EMPTY
    } else this.tail = rest
    stream.avail_in = 0
  }
}

function copyDecompressor(self: PyDecompress): PyValue {
  if (!self.isOpen) raise('ValueError', 'Inconsistent stream state')
  const copy = new PyDecompress(new Inflater(copyStream(self.inflater.stream), dictionaryOf(self.dictionary)), self.dictionary)
  copy.unused = self.unused
  copy.tail = self.tail
  copy.isAtEnd = self.isAtEnd
  return copy
}

const decompressType: PyType = defineModuleType<PyDecompress>('zlib', 'Decompress', {
  final: true,
  getset: {
    unused_data: { get: (self) => makeBytes(self.unused), member: true },
    unconsumed_tail: { get: (self) => makeBytes(self.tail), member: true },
    eof: { get: (self) => self.isAtEnd, member: true },
  },
  methods: {
    decompress: withKeywords({ names: ['', 'max_length'], positionalOnly: 1, required: 1 }, (self: PyDecompress, data, limit) =>
      withBytes(data as PyValue, (bytes) => {
        const most = limit === undefined ? 0 : asSsizeArgument(limit)
        if (most < 0) raise('ValueError', 'max_length must be non-negative')
        const output = new Output()
        giveInput(self.inflater.stream, bytes)
        const status = self.inflater.run(pako.Z_SYNC_FLUSH, most, output)
        self.keepRest(status)
        if (status === pako.Z_STREAM_END) self.isAtEnd = true
        else if (status !== pako.Z_OK && status !== pako.Z_BUF_ERROR) failStream(self.inflater.stream, status, DECOMPRESSING)
        return makeBytes(output.bytes)
      }),
    ),
    flush: withKeywords({ names: [''], positionalOnly: 1 }, (self: PyDecompress, size) => {
      if (size !== undefined && asSsizeArgument(size) <= 0) raise('ValueError', 'length must be greater than zero')
      const output = new Output()
      giveInput(self.inflater.stream, self.tail)
      const status = self.inflater.run(pako.Z_FINISH, 0, output)
      self.keepRest(status)
      if (status === pako.Z_STREAM_END) {
        self.isAtEnd = true
        self.isOpen = false
        pako.zlibInflateEnd(self.inflater.stream)
      } else if (self.isOpen && status !== pako.Z_OK && status !== pako.Z_BUF_ERROR) failStream(self.inflater.stream, status, DECOMPRESSING)
      return makeBytes(output.bytes)
    }),
    copy: noArgumentsOfMethod((self: PyDecompress) => copyDecompressor(self)),
    __copy__: noArgumentsOfMethod((self: PyDecompress) => copyDecompressor(self)),
    __deepcopy__: withKeywords({ names: [''], required: 1, positionalOnly: 1 }, (self: PyDecompress) => copyDecompressor(self)),
  },
})

export const decompressobj = withKeywords({ names: ['wbits', 'zdict'] }, (_self, wbits, dictionary) => {
  const bits = wbits === undefined ? MAX_WBITS : asIntArgument(wbits)
  if (dictionary !== undefined && !hasBuffer(dictionary)) raise('TypeError', 'zdict argument must support the buffer protocol')
  const { stream, status } = beginInflate(bits)
  if (status !== pako.Z_OK) raise('ValueError', 'Invalid initialization option')
  const inflater = new Inflater(stream, dictionaryOf(dictionary))
  if (bits < 0) inflater.prepareRaw()
  return new PyDecompress(inflater, dictionary)
})

export const decompress = withKeywords({ names: ['', 'wbits', 'bufsize'], positionalOnly: 1, required: 1 }, (_self, data, wbits, size) =>
  withBytes(data as PyValue, (bytes) => {
    const bits = wbits === undefined ? MAX_WBITS : asIntArgument(wbits)
    if (size !== undefined && asSsizeArgument(size) < 0) raise('ValueError', 'bufsize must be non-negative')
    const { stream, status: begun } = beginInflate(bits)
    if (begun !== pako.Z_OK) failStream(stream, begun, 'while preparing to decompress data')
    const output = new Output()
    giveInput(stream, bytes)
    const status = new Inflater(stream, null).run(pako.Z_SYNC_FLUSH, 0, output)
    if (status === pako.Z_OK) failStream(stream, pako.Z_BUF_ERROR, DECOMPRESSING)
    if (status !== pako.Z_STREAM_END) failStream(stream, status, DECOMPRESSING)
    return makeBytes(output.bytes)
  }),
)

/** zlib._ZlibDecompressor: keeps the input that it has not read. */
class PyZlibDecompressor extends PyObject {
  isAtEnd = false
  needsInput = true
  unused: Uint8Array = EMPTY
  pending: Uint8Array = EMPTY
  constructor(
    cls: PyType,
    readonly inflater: Inflater,
  ) {
    super(cls)
  }

  read(bytes: Uint8Array, most: number): Uint8Array {
    const output = new Output()
    const { stream } = this.inflater
    const input = joined(this.pending, bytes)
    giveInput(stream, input)
    const status = most === 0 ? pako.Z_OK : this.inflater.run(pako.Z_SYNC_FLUSH, Math.max(0, most), output)
    if (status !== pako.Z_OK && status !== pako.Z_BUF_ERROR && status !== pako.Z_STREAM_END) failStream(stream, status, DECOMPRESSING)
    const rest = restOf(stream)
    stream.avail_in = 0
    if (status === pako.Z_STREAM_END) {
      this.isAtEnd = true
      this.needsInput = false
      this.unused = rest
      this.pending = EMPTY
    } else {
      this.pending = rest
      // Input may be used up while output that did not fit waits inside of the stream.
      this.needsInput = rest.length === 0 && stream.avail_out > 0
    }
    return output.bytes
  }
}

export const zlibDecompressorType: PyType = defineModuleType<PyZlibDecompressor>('zlib', '_ZlibDecompressor', {
  final: true,
  slots: {
    new(cls, args, keywords) {
      const [wbits, dictionary] = unpackKeywords('_ZlibDecompressor', { names: ['wbits', 'zdict'] }, args, keywords)
      const bits = wbits === undefined ? MAX_WBITS : asIntArgument(wbits)
      const { stream, status } = beginInflate(bits)
      if (status !== pako.Z_OK) raise('ValueError', 'Invalid initialization option')
      const inflater = new Inflater(stream, dictionary === undefined || (bits >= 0 && !hasBuffer(dictionary)) ? null : dictionaryOf(dictionary))
      if (bits < 0) inflater.prepareRaw()
      return new PyZlibDecompressor(cls, inflater)
    },
  },
  getset: {
    eof: { get: (self) => self.isAtEnd, member: true },
    unused_data: { get: (self) => makeBytes(self.unused), member: true },
    needs_input: { get: (self) => self.needsInput, member: true },
  },
  methods: {
    decompress: withKeywords({ names: ['data', 'max_length'], required: 1 }, (self: PyZlibDecompressor, data, limit) =>
      withBytes(data as PyValue, (bytes) => {
        const most = limit === undefined ? -1 : asSsizeArgument(limit)
        if (self.isAtEnd) raise('EOFError', 'End of stream already reached')
        return makeBytes(self.read(bytes, most))
      }),
    ),
  },
})
