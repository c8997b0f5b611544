/** A text stream over a stream of bytes: what TextIOWrapper does. Modules/_io/textio.c */
import type { PyInt, PyValue, Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { raise, typeName } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { asIndexInt, isTrue } from '../objects/number'
import { normalizeInt } from '../objects/object'
import type { Wait } from '../objects/threads'
import { hasBuffer } from '../buffer'
import { codePointLength, sliceCodePoints } from '../builtins/code-points'
import { makeBytes } from '../builtins/bytes-storage'
import { streamHooks } from '../builtins/stream'
import { PyBuffered } from './buffered-storage'
import { bufferedWriterType, readerUnder } from './buffered'
import { joined, PyFileIO } from './fileio'
import { PyIOBase, unsupported } from './io-base'
import { whenArrived } from './stream-source'
import { dropCodec, holdCodec, inputBytes, makeDecoder, makeEncoder, NewlineDecoder, type TextDecoder_, type TextEncoder_ } from './text-codecs'

const EMPTY = new Uint8Array(0)
const LF = 10
const CR = 13

/** Where a text stream stands, packed into one int: the bytes' position, and how the decoder gets from there to here. */
interface Cookie {
  position: number
  flags: PyInt
  /** Bytes to be decoded from there, and how many of their characters were handed out. */
  feed: number
  skip: number
  needsEnd: boolean
}

function packCookie({ position, flags, feed, skip, needsEnd }: Cookie): PyInt {
  return normalizeInt(BigInt(position) | (BigInt(flags) << 64n) | (BigInt(feed) << 96n) | (BigInt(skip) << 128n) | (BigInt(needsEnd ? 1 : 0) << 160n))
}

function unpackCookie(value: PyInt): Cookie {
  const cookie = BigInt(value)
  const part = (from: bigint, bits: bigint): number => Number((cookie >> from) & ((1n << bits) - 1n))
  return { position: part(0n, 64n), flags: part(64n, 32n), feed: part(96n, 32n), skip: part(128n, 32n), needsEnd: part(160n, 8n) !== 0 }
}

export class PyTextIOWrapper extends PyIOBase {
  /** The stream of bytes; owned. Null before `__init__` and once detached. */
  buffer: PyValue = null
  isReady = false
  detached = false
  encoding = 'UTF-8'
  errors = 'strict'
  lineBuffering = false
  writeThrough = false
  isFinalizing = false
  chunkSize = 8192
  /** For the program's own streams: where what is printed goes. */
  standard: 'stdin' | 'stdout' | 'stderr' | null = null
  newline: string | null = null
  private encoder: TextEncoder_ | null = null
  decoder: TextDecoder_ | null = null
  private seekable = false
  private telling = false
  private hasRead1 = false
  /** Characters that were decoded, and how many code units of them were handed out. */
  private decoded = ''
  /** Whether a chunk was read since those were last forgotten. decoded_chars is not NULL */
  private hasDecoded = false
  private used = 0
  /** The decoder's state before the last chunk, and the bytes that it has seen since. */
  private snapshot: { flags: PyInt; input: Uint8Array } | null = null
  private pending: Uint8Array[] = []
  private pendingSize = 0
  private bytesPerCharacter = 0

  // Setting up

  attach(buffer: PyValue, encoding: string, errors: string, newline: string | null, lineBuffering: boolean, writeThrough: boolean): void {
    this.isReady = false
    this.detached = false
    this.dropCodecs()
    const before = this.buffer
    retain(buffer)
    this.buffer = buffer
    release(before)
    this.encoding = encoding
    this.errors = errors
    this.lineBuffering = lineBuffering
    this.writeThrough = writeThrough
    this.newline = newline
    this.chunkSize = 8192
    this.forgetDecoded()
    this.pending = []
    this.pendingSize = 0
    this.setCodecs()
    this.hasRead1 = hasAttribute(buffer, 'read1')
    this.seekable = this.telling = isTrue(this.bufferMethod('seekable'))
    this.fixEncoder()
    this.isReady = true
  }

  private setCodecs(): void {
    // Both are asked for, so that an encoding that does not exist is told of in any case.
    const decoder = makeDecoder(this.encoding, this.errors)
    if (isTrue(this.bufferMethod('readable'))) {
      this.decoder = this.newline === null || this.newline === '' ? new NewlineDecoder(decoder, this.newline === null) : decoder
      holdCodec(this.decoder)
    }
    if (isTrue(this.bufferMethod('writable'))) {
      this.encoder = makeEncoder(this.encoding, this.errors)
      holdCodec(this.encoder)
    }
  }

  private dropCodecs(): void {
    dropCodec(this.decoder)
    dropCodec(this.encoder)
    this.decoder = null
    this.encoder = null
  }

  /** What is written next stands at the beginning of the file only if nothing is there yet. */
  private fixEncoder(): void {
    if (!this.seekable || this.encoder === null) return
    const position = asIndexInt(this.bufferMethod('tell'))
    if (position !== 0) this.encoder.setAtStart(false)
  }

  /** Changes made by reconfigure(). */
  reconfigure(encoding: string | null, errors: string | null, newline: string | null | undefined, lineBuffering: boolean, writeThrough: boolean): void {
    if (this.hasDecoded && (encoding !== null || errors !== null || newline !== undefined)) {
      unsupported('It is not possible to set the encoding or newline of stream after the first read')
    }
    this.flush()
    if (encoding !== null || errors !== null || newline !== undefined) {
      const before = { encoding: this.encoding, errors: this.errors }
      if (errors !== null) this.errors = errors
      else if (encoding !== null) this.errors = 'strict'
      if (encoding !== null) this.encoding = encoding
      try {
        makeDecoder(this.encoding, this.errors)
      } catch (thrown) {
        Object.assign(this, before)
        throw thrown
      }
      if (newline !== undefined) this.newline = newline
      this.dropCodecs()
      this.setCodecs()
      this.fixEncoder()
    }
    this.lineBuffering = lineBuffering
    this.writeThrough = writeThrough
  }

  detach(): PyValue {
    this.flush()
    const { buffer } = this
    this.buffer = null
    this.detached = true
    this.isReady = false
    release(buffer)
    return buffer
  }

  assertReady(): void {
    if (!this.isReady) raise('ValueError', this.detached ? 'underlying buffer has been detached' : 'I/O operation on uninitialized object')
  }

  /** ValueError before `__init__`. CHECK_INITIALIZED */
  assertInitialized(): void {
    if (!this.detached) this.assertReady()
  }

  get isClosed(): boolean {
    this.assertReady()
    return isTrue(getAttribute(this.buffer, 'closed'))
  }

  assertOpen(): void {
    if (this.isClosed) raise('ValueError', 'I/O operation on closed file.')
  }

  bufferMethod(name: string, ...args: PyValue[]): PyValue {
    return call(getAttribute(this.buffer, name), args)
  }

  /** Whether what is printed may go straight to the host: nothing but the usual lies between. */
  get isDirect(): boolean {
    if (this.standard === null || this.standard === 'stdin' || this.pendingSize > 0 || this.encoding !== 'utf-8' || this.translatesOut) return false
    const { buffer } = this
    return buffer instanceof PyBuffered && buffer.cls === bufferedWriterType && buffer.raw instanceof PyFileIO && buffer.raw.showsOutput
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.buffer)
    if (this.decoder !== null) visit(this.decoder.owned)
    if (this.encoder !== null) visit(this.encoder.owned)
  }

  override dropReferences(): void {
    const { buffer } = this
    this.isReady = false
    this.buffer = null
    this.dropCodecs()
    releaseNow(buffer)
  }

  // Writing

  private get translatesOut(): boolean {
    return this.newline === '\r' || this.newline === '\r\n'
  }

  write(text: string): number {
    if (this.encoder === null) unsupported('not writable')
    if (this.standard !== null) {
      this.writeAtOnce(text)
      return codePointLength(text)
    }
    const hasNewline = text.includes('\n')
    const translated = hasNewline && this.translatesOut ? text.replaceAll('\n', this.newline as string) : text
    const needsFlush = this.lineBuffering && (hasNewline || text.includes('\r'))
    const bytes = this.encoder.encode(translated)
    // What is written meanwhile, by a stream that calls back, goes out first too.
    while (this.pendingSize > 0 && this.pendingSize + bytes.length > this.chunkSize) this.flushText()
    this.pending.push(bytes)
    this.pendingSize += bytes.length
    if (this.pendingSize >= this.chunkSize || needsFlush || this.writeThrough) this.flushText()
    if (needsFlush) this.bufferMethod('flush')
    if (this.hasDecoded || this.snapshot !== null) this.forgetDecoded()
    this.decoder?.reset()
    return codePointLength(text)
  }

  /** The program's own streams show what is written at once. */
  private writeAtOnce(text: string): void {
    const translated = this.translatesOut ? text.replaceAll('\n', this.newline as string) : text
    this.bufferMethod('write', makeBytes((this.encoder as TextEncoder_).encode(translated)))
  }

  /** Hands what was encoded on to the stream of bytes. _textiowrapper_writeflush */
  flushText(): void {
    if (this.pendingSize === 0) return
    const bytes = this.pending.length === 1 ? (this.pending[0] as Uint8Array) : joined(this.pending)
    this.pending = []
    this.pendingSize = 0
    this.bufferMethod('write', makeBytes(bytes))
  }

  flush(): void {
    this.telling = this.seekable
    this.flushText()
    this.bufferMethod('flush')
  }

  // Reading

  /** Characters that are decoded and not handed out yet, at most `count` of them. */
  private takeDecoded(count: number): string {
    const rest = this.decoded.slice(this.used)
    const taken = count < 0 ? rest : sliceFront(rest, count)
    this.used += taken.length
    return taken
  }

  /** Reads and decodes one more chunk; false at the end. textiowrapper_read_chunk */
  private readChunk(hint: number): boolean {
    const { decoder } = this
    if (decoder === null) unsupported('not readable')
    const state = this.telling ? decoder.getState() : null
    const size = Math.max(this.chunkSize, hint > 0 ? Math.trunc(Math.max(this.bytesPerCharacter, 1) * hint) : 0)
    const method = this.hasRead1 ? 'read1' : 'read'
    const chunk = this.bufferMethod(method, size)
    if (!hasBuffer(chunk)) raise('TypeError', `underlying ${method}() should have returned a bytes-like object, not '${typeName(chunk)}'`)
    const bytes = inputBytes(chunk).slice()
    const isEnd = bytes.length === 0
    this.decoded = decoder.decode(bytes, isEnd)
    this.hasDecoded = true
    this.used = 0
    this.bytesPerCharacter = this.decoded.length > 0 ? bytes.length / this.decoded.length : 0
    if (state !== null) this.snapshot = { flags: state[1], input: state[0].length === 0 ? bytes : joined([state[0], bytes]) }
    return !isEnd || this.decoded.length > 0
  }

  read(count: number): string {
    if (this.decoder === null) unsupported('not readable')
    this.flushText()
    if (count < 0) {
      const answer = this.bufferMethod('read')
      if (answer === null) raise('BlockingIOError', 'Read returned None.')
      if (!hasBuffer(answer)) raise('TypeError', `can't concat ${typeName(answer)} to bytes`)
      const rest = this.decoder.decode(inputBytes(answer), true)
      const text = this.takeDecoded(-1) + rest
      this.forgetDecoded()
      return text
    }
    let text = this.takeDecoded(count)
    let left = count - codePointLength(text)
    while (left > 0) {
      if (!this.readChunk(left)) break
      const more = this.takeDecoded(left)
      text += more
      left -= codePointLength(more)
    }
    return text
  }

  /** A line with its end, of at most `limit` characters when that is not negative. _textiowrapper_readline */
  readLine(limit: number): string {
    this.flushText()
    let line = ''
    for (;;) {
      if (this.used >= this.decoded.length) {
        let hasMore = this.readChunk(0)
        while (hasMore && this.decoded === '') hasMore = this.readChunk(0)
        if (!hasMore && this.decoded === '') {
          this.forgetDecoded()
          return line
        }
      }
      const before = line.length
      line += this.decoded.slice(this.used)
      const end = this.endOfLine(line, Math.max(0, before - 1))
      const cut = end < 0 ? line : line.slice(0, end)
      const isLimited = limit >= 0 && codePointLength(cut) >= limit
      const taken = isLimited ? sliceFront(cut, limit) : cut
      this.used += taken.length - before
      line = taken
      if (end >= 0 || isLimited) return line
    }
  }

  /** Where the first line ends, its newline included, looked for from `from` on; -1 when it does not. */
  private endOfLine(text: string, from: number): number {
    const { newline } = this
    if (newline === null || newline === '\n') {
      const at = text.indexOf('\n', from)
      return at < 0 ? -1 : at + 1
    }
    if (newline === '') {
      const match = /\r\n|\r|\n/.exec(from === 0 ? text : text.slice(from))
      return match === null ? -1 : from + match.index + match[0].length
    }
    const at = text.indexOf(newline, from)
    return at < 0 ? -1 : at + newline.length
  }

  override whenLine(limit: number, run: () => PyValue): PyValue | Wait {
    const reader = this.decoder === null ? null : readerUnder(this.buffer)
    const rest = this.decoded.slice(this.used)
    if (reader === null || this.endOfLine(rest, 0) >= 0 || (limit >= 0 && rest.length >= limit)) return run()
    const ends = this.newline === null || this.newline === '' ? [LF, CR] : [this.newline === '\r' ? CR : LF]
    return whenArrived(
      reader.source,
      'readline()',
      (source) => ends.some((end) => reader.hasAhead(end) || source.has(end)) || (limit >= 0 && rest.length + reader.ahead + source.arrived >= limit),
      run,
    )
  }

  /** Reads so many characters as soon as they are there; a negative count is everything. */
  whenRead(count: number, run: () => PyValue): PyValue | Wait {
    const reader = this.decoder === null ? null : readerUnder(this.buffer)
    if (reader === null) return run()
    const rest = this.decoded.length - this.used
    return whenArrived(reader.source, 'read()', ({ arrived }) => count >= 0 && rest + reader.ahead + arrived >= count, run)
  }

  nextLine(): string {
    this.telling = false
    const line = this.readLine(-1)
    if (line === '') {
      this.snapshot = null
      this.telling = this.seekable
    }
    return line
  }

  get newlines(): PyValue {
    return this.decoder instanceof NewlineDecoder ? this.decoder.newlines : null
  }

  // Places

  /** _io_TextIOWrapper_tell_impl */
  tell(): PyValue {
    if (!this.seekable) unsupported('underlying stream is not seekable')
    if (!this.telling) raise('OSError', 'telling position disabled by next() call')
    this.flushText()
    call(getAttribute(this, 'flush'))
    const place = this.bufferMethod('tell')
    const { decoder, snapshot } = this
    if (decoder === null || snapshot === null) return place
    const cookie: Cookie = { position: Number(asIndexInt(place)) - snapshot.input.length, flags: snapshot.flags, feed: 0, skip: 0, needsEnd: false }
    if (this.used === 0) return packCookie(cookie)
    const saved = decoder.getState()
    try {
      this.retrace(decoder, snapshot.input, cookie)
    } finally {
      decoder.setState(saved[0], saved[1])
    }
    return packCookie(cookie)
  }

  /** Finds a place from which few bytes need be decoded to get to where the stream stands. */
  private retrace(decoder: TextDecoder_, input: Uint8Array, cookie: Cookie): void {
    let skip = codePointLength(this.decoded.slice(0, this.used))
    let from = Math.min(input.length, Math.trunc(this.bytesPerCharacter * skip))
    for (let back = 1; from > 0; ) {
      startDecoder(decoder, cookie)
      const count = codePointLength(decoder.decode(input.subarray(0, from), false))
      if (count <= skip) {
        const [held, flags] = decoder.getState()
        if (held.length === 0) {
          cookie.flags = flags
          skip -= count
          break
        }
        from -= held.length
        back = 1
      } else {
        from -= back
        back *= 2
      }
    }
    if (from <= 0) {
      from = 0
      startDecoder(decoder, cookie)
    }
    cookie.position += from
    cookie.skip = skip
    if (skip === 0) return
    let count = 0
    for (let at = from; at < input.length; at++) {
      cookie.feed++
      count += codePointLength(decoder.decode(input.subarray(at, at + 1), false))
      const [held, flags] = decoder.getState()
      if (held.length === 0 && count <= cookie.skip) {
        cookie.position += cookie.feed
        cookie.skip -= count
        cookie.flags = flags
        cookie.feed = 0
        count = 0
      }
      if (count >= cookie.skip) return
    }
    count += codePointLength(decoder.decode(EMPTY, true))
    cookie.needsEnd = true
    if (count < cookie.skip) raise('OSError', "can't reconstruct logical file position")
  }

  /** seek() to the end, whose position is told. */
  seekEnd(): PyValue {
    call(getAttribute(this, 'flush'))
    this.forgetDecoded()
    this.decoder?.reset()
    const place = this.bufferMethod('seek', 0, 2)
    this.encoder?.setAtStart(asIndexInt(place) === 0)
    return place
  }

  private forgetDecoded(): void {
    this.decoded = ''
    this.hasDecoded = false
    this.used = 0
    this.snapshot = null
  }

  seekTo(place: PyInt): void {
    call(getAttribute(this, 'flush'))
    const cookie = unpackCookie(place)
    this.bufferMethod('seek', cookie.position)
    this.forgetDecoded()
    const { decoder } = this
    if (decoder !== null) startDecoder(decoder, cookie)
    if (cookie.skip > 0 && decoder !== null) {
      const chunk = this.bufferMethod('read', cookie.feed)
      const input = inputBytes(chunk).slice()
      this.snapshot = { flags: cookie.flags, input }
      this.decoded = decoder.decode(input, cookie.needsEnd)
      this.hasDecoded = true
      if (codePointLength(this.decoded) < cookie.skip) raise('OSError', "can't restore logical file position")
      this.used = sliceFront(this.decoded, cookie.skip).length
    } else this.snapshot = { flags: cookie.flags, input: EMPTY }
    this.encoder?.setAtStart(cookie.position === 0 && Number(cookie.flags) === 0)
  }

  assertSeekable(): void {
    if (!this.seekable) unsupported('underlying stream is not seekable')
  }
}

/** At the beginning of a stream the decoder begins anew, and forgets which newlines it saw. */
function startDecoder(decoder: TextDecoder_, cookie: Cookie): void {
  if (cookie.position === 0 && Number(cookie.flags) === 0) decoder.reset()
  else decoder.setState(EMPTY, cookie.flags)
}

function hasAttribute(value: PyValue, name: string): boolean {
  try {
    getAttribute(value, name)
    return true
  } catch {
    return false
  }
}

/** The first `count` characters. */
function sliceFront(text: string, count: number): string {
  return text.length <= count ? text : sliceCodePoints(text, 0, count)
}

streamHooks.direct = (file) => (file instanceof PyTextIOWrapper && file.isDirect && !file.cls.isHeapType ? (file.standard as 'stdout' | 'stderr') : null)
