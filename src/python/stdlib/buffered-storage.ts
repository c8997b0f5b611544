/**
 * A buffer over a raw stream: what BufferedReader, BufferedWriter and BufferedRandom share. Modules/_io/bufferedio.c
 *
 * One block serves reading and writing. `pos` is where the program stands in it; `rawPos` where the raw stream stands;
 * bytes up to `readEnd` were read ahead, and those from `writePos` to `writeEnd` wait to be written. -1 in `readEnd` or
 * `writeEnd` says that there are none.
 */
import { isInstance, type PyType, type PyValue, type Visit } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { exceptionTypes, isRaised, makeException, PyRaise, raise } from '../objects/errors'
import { release, releaseNow, retain } from '../objects/lifetime'
import { asSsize, isTrue } from '../objects/number'
import { reprOf } from '../objects/protocols'
import type { Wait } from '../objects/threads'
import { EMPTY_BYTES, PyBuffer, viewOfMaster } from '../buffer'
import { asSsizeArgument } from '../builtins/arguments'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'
import { ERRNO } from './errno'
import { fileIOType, joined, PyFileIO } from './fileio'
import { PyIOBase } from './io-base'
import { sourceOfRaw, whenArrived, type Source } from './stream-source'

const NEWLINE = 10

/** The raw stream, being non-blocking, had nothing to give or no room. */
const WOULD_BLOCK = -2

export class PyBuffered extends PyIOBase {
  /** Owned; null before `__init__` and once detached. */
  raw: PyValue = null
  isReady = false
  detached = false
  readable = false
  writable = false
  isFinalizing = false
  /** Of the raw stream; -1 while unknown. */
  private absPos = -1
  private block: Uint8Array | null = null
  private isFreed = false
  private pos = 0
  private rawPos = 0
  private readEnd = -1
  private writePos = 0
  private writeEnd = -1
  size = 0
  private isBusy = false

  constructor(cls: PyType) {
    super(cls)
  }

  private get buffer(): Uint8Array {
    return (this.block ??= new Uint8Array(this.size))
  }

  // Setting up and taking down

  attach(raw: PyValue, size: number, readable: boolean, writable: boolean): void {
    if (size <= 0) raise('ValueError', 'buffer size must be strictly positive')
    const before = this.raw
    retain(raw)
    this.raw = raw
    release(before)
    this.size = size
    this.block = null
    this.isFreed = false
    this.readable = readable
    this.writable = writable
    this.pos = this.rawPos = this.writePos = 0
    this.readEnd = this.writeEnd = -1
    this.absPos = -1
    this.detached = false
    try {
      this.rawTell()
    } catch (thrown) {
      if (!isRaised(thrown, 'BaseException')) throw thrown
    }
    this.isReady = true
  }

  detach(): PyValue {
    const { raw } = this
    this.raw = null
    this.detached = true
    this.isReady = false
    release(raw)
    return raw
  }

  /** ValueError for a stream without its raw one. CHECK_INITIALIZED */
  assertReady(): void {
    if (!this.isReady) raise('ValueError', this.detached ? 'raw stream has been detached' : 'I/O operation on uninitialized object')
  }

  rawMethod(name: string, ...args: PyValue[]): PyValue {
    return call(getAttribute(this.raw, name), args)
  }

  /** The raw stream where it is an untouched FileIO, which can be used without calls. */
  private get file(): PyFileIO | null {
    const { raw } = this
    return raw instanceof PyFileIO && raw.cls === fileIOType ? raw : null
  }

  isClosed(): boolean {
    this.assertReady()
    return this.file?.closed ?? isTrue(getAttribute(this.raw, 'closed'))
  }

  /** CHECK_CLOSED: bytes that were read ahead can still be had. */
  assertOpen(what: string): void {
    this.assertReady()
    if ((this.isFreed || this.isClosed()) && this.ahead === 0) raise('ValueError', what)
  }

  /** No second operation inside one. ENTER_BUFFERED */
  locked<T>(run: () => T): T {
    if (this.isBusy) raise('RuntimeError', `reentrant call inside ${reprOf(this)}`)
    this.isBusy = true
    try {
      return run()
    } finally {
      this.isBusy = false
    }
  }

  /** Bytes of the block, which closing frees. */
  get blockSize(): number {
    return this.isFreed ? 0 : this.size
  }

  free(): void {
    this.block = null
    this.isFreed = true
    this.readEnd = 0
    this.pos = 0
  }

  override traverse(visit: Visit): void {
    super.traverse(visit)
    visit(this.raw)
  }

  override dropReferences(): void {
    const { raw } = this
    this.isReady = false
    this.raw = null
    this.block = null
    releaseNow(raw)
  }

  // Positions

  private get holdsRead(): boolean {
    return this.readable && this.readEnd !== -1
  }

  private get holdsWritten(): boolean {
    return this.writable && this.writeEnd !== -1
  }

  /** Whether a byte is among those that were read ahead. */
  hasAhead(byte: number): boolean {
    return this.ahead > 0 && this.buffer.subarray(this.pos, this.readEnd).includes(byte)
  }

  /** What it reads from, where that may have to wait. */
  get source(): Source | null {
    return this.isReady && this.readable && !this.isBusy ? sourceOfRaw(this.raw) : null
  }

  override whenLine(limit: number, run: () => PyValue): PyValue | Wait {
    const isEnough = (source: Source): boolean => this.hasAhead(NEWLINE) || source.has(NEWLINE) || (limit >= 0 && this.ahead + source.arrived >= limit)
    return whenArrived(this.source, 'readline()', isEnough, run)
  }

  /** Bytes that were read ahead. READAHEAD */
  get ahead(): number {
    return this.holdsRead ? this.readEnd - this.pos : 0
  }

  /** How far the raw stream is ahead of the program. RAW_OFFSET */
  private get rawOffset(): number {
    return (this.holdsRead || this.holdsWritten) && this.rawPos >= 0 ? this.rawPos - this.pos : 0
  }

  private moveTo(pos: number): void {
    this.pos = pos
    if (this.holdsRead && this.readEnd < pos) this.readEnd = pos
  }

  private offsetFrom(answer: PyValue): number {
    const place = asSsizeArgument(answer)
    if (place < 0) raise('OSError', `Raw stream returned invalid position ${place}`)
    this.absPos = place
    return place
  }

  private rawTell(): number {
    const { file } = this
    if (file !== null) {
      file.assertOpen()
      return (this.absPos = file.tell())
    }
    return this.offsetFrom(this.rawMethod('tell'))
  }

  private rawSeek(offset: number, whence: number): number {
    const { file } = this
    if (file !== null) {
      file.assertOpen()
      return (this.absPos = file.seek(offset, whence))
    }
    return this.offsetFrom(this.rawMethod('seek', offset, whence))
  }

  forgetRead(): void {
    this.readEnd = -1
  }

  private forgetWritten(): void {
    this.writePos = 0
    this.writeEnd = -1
  }

  // The raw stream

  /** Fills bytes of `memory`; 0 at the end, WOULD_BLOCK. The raw stream gets a memoryview of them. _bufferedreader_raw_read */
  private rawRead(memory: Uint8Array, offset: number, length: number): number {
    const { file } = this
    let count: number
    if (file !== null) {
      file.assertReadable()
      try {
        const bytes = file.read(length)
        memory.set(bytes, offset)
        count = bytes.length
      } catch (thrown) {
        if (isRaised(thrown, 'BlockingIOError')) return WOULD_BLOCK
        throw thrown
      }
    } else {
      const answer = this.rawMethod('readinto', windowView(memory, offset, length, false))
      if (answer === null) return WOULD_BLOCK
      count = lengthFrom(answer, 'readinto', length)
    }
    if (count > 0 && this.absPos !== -1) this.absPos += count
    return count
  }

  /** _bufferedwriter_raw_write */
  private rawWrite(memory: Uint8Array, offset: number, length: number): number {
    const { file } = this
    let count: number
    if (file !== null) {
      file.assertWritable()
      try {
        count = file.write(memory.subarray(offset, offset + length))
      } catch (thrown) {
        if (isRaised(thrown, 'BlockingIOError')) return WOULD_BLOCK
        throw thrown
      }
    } else {
      const answer = this.rawMethod('write', windowView(memory, offset, length, true))
      if (answer === null) return WOULD_BLOCK
      count = lengthFrom(answer, 'write', length)
    }
    if (count > 0 && this.absPos !== -1) this.absPos += count
    return count
  }

  /** Reads more behind what is there. _bufferedreader_fill_buffer */
  private fill(): number {
    const start = this.holdsRead ? this.readEnd : 0
    const count = this.rawRead(this.buffer, start, this.size - start)
    if (count > 0) this.readEnd = this.rawPos = start + count
    return count
  }

  /** Whole blocks in `size` bytes. MINUS_LAST_BLOCK */
  private wholeBlocks(size: number): number {
    return size - (size % this.size)
  }

  // Reading

  /** `count` bytes that are there already. */
  private takeAhead(count: number): Uint8Array {
    const bytes = this.buffer.slice(this.pos, this.pos + count)
    this.pos += count
    return bytes
  }

  /** read(n): None when the raw stream would block before anything came. _bufferedreader_read_generic */
  read(count: number): PyValue {
    if (count <= this.ahead) return makeBytes(this.takeAhead(count))
    return this.locked(() => this.readGeneric(count))
  }

  private readGeneric(count: number): PyValue {
    const out = new Uint8Array(count)
    let written = 0
    if (this.ahead > 0) {
      const bytes = this.takeAhead(this.ahead)
      out.set(bytes)
      written = bytes.length
    }
    this.prepareRead()
    let remaining = count - written
    const stop = (got: number): PyValue => (got === 0 || written > 0 ? makeBytes(out.slice(0, written)) : null)
    while (remaining > 0) {
      const whole = this.wholeBlocks(remaining)
      if (whole === 0) break
      const got = this.rawRead(out, written, whole)
      if (got === 0 || got === WOULD_BLOCK) return stop(got)
      remaining -= got
      written += got
    }
    this.pos = this.rawPos = 0
    this.readEnd = 0
    while (remaining > 0 && this.readEnd < this.size) {
      const got = this.fill()
      if (got === 0 || got === WOULD_BLOCK) return stop(got)
      const part = Math.min(remaining, got)
      out.set(this.buffer.subarray(this.pos, this.pos + part), written)
      this.pos += part
      written += part
      remaining -= part
    }
    return makeBytes(remaining > 0 ? out.slice(0, written) : out)
  }

  /** What waits to be written goes out before anything is read. */
  private prepareRead(): void {
    if (this.writable) this.flushAndRewind()
    this.forgetRead()
  }

  /** read(-1). _bufferedreader_read_all */
  readAll(): PyValue {
    return this.locked(() => {
      const first = this.takeAhead(this.ahead)
      this.prepareRead()
      const { file } = this
      if (file !== null) {
        file.assertReadable()
        const rest = file.readAll()
        this.absPos = -1
        return makeBytes(first.length === 0 ? rest : joined([first, rest]))
      }
      const readall = attributeOrNull(this.raw, 'readall')
      if (readall !== null) {
        const rest = call(readall)
        this.absPos = -1
        if (rest !== null && !(rest instanceof PyBytes)) raise('TypeError', 'readall() should return bytes')
        if (first.length === 0) return rest
        return makeBytes(rest === null ? first : joined([first, rest.bytes]))
      }
      return this.readInChunks(first)
    })
  }

  private readInChunks(first: Uint8Array): PyValue {
    const chunks = first.length === 0 ? [] : [first]
    for (;;) {
      const chunk = this.rawMethod('read')
      if (chunk !== null && !(chunk instanceof PyBytes)) raise('TypeError', 'read() should return bytes')
      if (chunk === null || chunk.bytes.length === 0) {
        if (chunks.length === 0) return chunk
        return makeBytes(joined(chunks))
      }
      chunks.push(chunk.bytes)
      if (this.absPos !== -1) this.absPos += chunk.bytes.length
    }
  }

  read1(wanted: number): PyValue {
    const count = wanted < 0 ? this.size : wanted
    if (count === 0) return makeBytes(EMPTY_BYTES)
    if (this.ahead > 0) return makeBytes(this.takeAhead(Math.min(this.ahead, count)))
    return this.locked(() => {
      const out = new Uint8Array(count)
      this.prepareRead()
      const got = this.rawRead(out, 0, count)
      return makeBytes(out.slice(0, Math.max(0, got)))
    })
  }

  /** Null where it would block. _buffered_readinto_generic */
  readInto(room: Uint8Array, isOne: boolean): number | null {
    let written = 0
    if (this.ahead > 0) {
      const bytes = this.takeAhead(Math.min(this.ahead, room.length))
      room.set(bytes)
      written = bytes.length
      if (written === room.length) return written
    }
    return this.locked(() => {
      this.prepareRead()
      this.pos = 0
      for (let remaining = room.length - written; remaining > 0; ) {
        let got: number
        if (remaining > this.size) got = this.rawRead(room, written, remaining)
        else if (!(isOne && written > 0)) {
          got = this.fill()
          if (got > 0) {
            const part = Math.min(got, remaining)
            room.set(this.buffer.subarray(this.pos, this.pos + part), written)
            this.pos += part
            written += part
            remaining -= part
            if (isOne) break
            continue
          }
        } else got = 0
        if (got === 0 || (got === WOULD_BLOCK && written > 0)) break
        if (got === WOULD_BLOCK) return null
        written += got
        if (isOne) break
        remaining -= got
      }
      return written
    })
  }

  peek(): Uint8Array {
    return this.locked(() => {
      if (this.writable) this.flushAndRewind()
      if (this.ahead > 0) return this.buffer.slice(this.pos, this.readEnd)
      this.forgetRead()
      const got = this.fill()
      this.pos = 0
      return this.buffer.slice(0, Math.max(0, got))
    })
  }

  /** A line of at most `limit` bytes, when that is not negative. _buffered_readline */
  readLine(limit: number): Uint8Array {
    const inside = this.lineAhead(limit < 0 ? Number.POSITIVE_INFINITY : limit)
    if (inside !== null) return inside
    return this.locked(() => {
      const chunks: Uint8Array[] = []
      let left = limit < 0 ? Number.POSITIVE_INFINITY : limit
      if (this.ahead > 0) {
        const bytes = this.takeAhead(Math.min(left, this.ahead))
        chunks.push(bytes)
        left -= bytes.length
      }
      if (this.writable) this.flushAndRewind()
      while (left > 0) {
        this.forgetRead()
        const got = this.fill()
        if (got <= 0) break
        this.pos = 0
        const line = this.lineAhead(left)
        if (line !== null) {
          chunks.push(line)
          break
        }
        chunks.push(this.takeAhead(this.ahead))
        left -= got
      }
      return joined(chunks)
    })
  }

  /** The line that is there already, or as much of it as was asked for; null when more has to be read. */
  private lineAhead(limit: number): Uint8Array | null {
    const count = Math.min(this.ahead, limit)
    if (count === 0) return limit === 0 ? EMPTY_BYTES : null
    const at = this.buffer.subarray(this.pos, this.pos + count).indexOf(10)
    if (at >= 0) return this.takeAhead(at + 1)
    return count === limit ? this.takeAhead(count) : null
  }

  // Writing

  /** _io_BufferedWriter_write_impl */
  write(bytes: Uint8Array): number {
    return this.locked(() => {
      if (!this.holdsRead && !this.holdsWritten) this.pos = this.rawPos = 0
      const room = this.size - this.pos
      if (bytes.length <= room) {
        this.store(bytes)
        return bytes.length
      }
      try {
        this.flushWritten()
      } catch (thrown) {
        if (!isRaised(thrown, 'BlockingIOError')) throw thrown
        return this.keepWhatFits(bytes, thrown)
      }
      const offset = this.rawOffset
      if (offset !== 0) {
        this.rawSeek(-offset, 1)
        this.rawPos -= offset
      }
      let written = 0
      while (bytes.length - written >= this.size) {
        const got = this.rawWrite(bytes, written, bytes.length - written)
        if (got === WOULD_BLOCK) {
          const kept = Math.min(this.size, bytes.length - written)
          this.begin(bytes.subarray(written, written + kept))
          if (bytes.length - written > this.size) this.blockedAfter(written + kept)
          return written + kept
        }
        written += got
      }
      if (this.readable) this.forgetRead()
      this.begin(bytes.subarray(written))
      return bytes.length
    })
  }

  /** Puts bytes into the block where the program stands. */
  private store(bytes: Uint8Array): void {
    this.buffer.set(bytes, this.pos)
    if (!this.holdsWritten || this.writePos > this.pos) this.writePos = this.pos
    this.moveTo(this.pos + bytes.length)
    if (this.writeEnd < this.pos) this.writeEnd = this.pos
  }

  /** Bytes at the block's very beginning, waiting to be written. */
  private begin(bytes: Uint8Array): void {
    this.buffer.set(bytes)
    this.writePos = 0
    this.writeEnd = bytes.length
    this.moveTo(bytes.length)
    this.rawPos = 0
  }

  /** A flush that blocked: what waits moves to the front, and as much as fits comes behind it. */
  private keepWhatFits(bytes: Uint8Array, refusal: PyRaise): number {
    if (this.readable) this.forgetRead()
    this.buffer.copyWithin(0, this.writePos, this.writeEnd)
    this.writeEnd -= this.writePos
    this.rawPos -= this.writePos
    this.pos -= this.writePos
    this.writePos = 0
    const room = this.size - this.writeEnd
    if (bytes.length <= room) {
      this.buffer.set(bytes, this.writeEnd)
      this.writeEnd += bytes.length
      this.pos += bytes.length
      return bytes.length
    }
    this.buffer.set(bytes.subarray(0, room), this.writeEnd)
    this.writeEnd += room
    this.pos += room
    refusal.exception.setField('characters_written', room)
    throw refusal
  }

  /** Writes out what waits. _bufferedwriter_flush_unlocked */
  flushWritten(): void {
    if (this.holdsWritten && this.writePos !== this.writeEnd) {
      const rewind = this.rawOffset + (this.pos - this.writePos)
      if (rewind !== 0) {
        this.rawSeek(-rewind, 1)
        this.rawPos -= rewind
      }
      while (this.writePos < this.writeEnd) {
        const got = this.rawWrite(this.buffer, this.writePos, this.writeEnd - this.writePos)
        if (got === WOULD_BLOCK) this.blockedAfter(0)
        this.writePos += got
        this.rawPos = this.writePos
      }
    }
    this.forgetWritten()
  }

  /** BlockingIOError with how many bytes were taken all the same; a stream written in Python leaves no number behind. */
  private blockedAfter(written: number): never {
    const number = this.file === null ? 0 : ERRNO.EAGAIN
    throw new PyRaise(call(exceptionTypes.BlockingIOError as PyValue, [number, 'write could not complete without blocking', written]) as PyRaise['exception'])
  }

  /** Writes out what waits and forgets what was read ahead. buffered_flush_and_rewind_unlocked */
  flushAndRewind(): void {
    this.flushWritten()
    if (!this.readable) return
    const offset = this.rawOffset
    if (offset !== 0) this.rawSeek(-offset, 1)
    this.forgetRead()
  }

  // Places

  tell(): number {
    return Math.max(0, this.rawTell() - this.rawOffset)
  }

  seek(target: number, whence: number): number {
    if (whence !== 2 && this.readable) {
      // Inside what was read ahead nothing need be read anew.
      const current = this.absPos !== -1 ? this.absPos : this.rawTell()
      if (this.ahead > 0) {
        const offset = whence === 0 ? target - (current - this.rawOffset) : target
        if (offset >= -this.pos && offset <= this.ahead) {
          this.pos += offset
          return Math.max(0, current - this.rawOffset)
        }
      }
    }
    return this.locked(() => {
      if (this.writable) this.flushWritten()
      const place = this.rawSeek(whence === 1 ? target - this.rawOffset : target, whence)
      this.rawPos = -1
      if (this.readable) this.forgetRead()
      return place
    })
  }

  truncate(size: PyValue): PyValue {
    return this.locked(() => {
      this.flushAndRewind()
      const answer = this.rawMethod('truncate', size)
      try {
        this.rawTell()
      } catch (thrown) {
        if (!isRaised(thrown, 'BaseException')) throw thrown
      }
      return answer
    })
  }
}

function attributeOrNull(value: PyValue, name: string): PyValue {
  try {
    return getAttribute(value, name)
  } catch (thrown) {
    if (isRaised(thrown, 'AttributeError')) return null
    throw thrown
  }
}

/** A memoryview of a block that belongs to no object. PyMemoryView_FromMemory */
function windowView(memory: Uint8Array, offset: number, length: number, readonly: boolean): PyValue {
  return viewOfMaster(new PyBuffer(null, memory, offset, length, 1, readonly, 'B', 1, [length], [1]))
}

/** How many bytes a raw stream's method says it dealt with. */
function lengthFrom(answer: PyValue, method: 'readinto' | 'write', most: number): number {
  let count = -1
  try {
    count = asSsize(answer, 'IndexError')
  } catch (thrown) {
    if (!(thrown instanceof PyRaise)) throw thrown
    if (method === 'readinto') failedFrom(thrown)
  }
  if (count < 0 || count > most) raise('OSError', `raw ${method}() returned invalid length ${count} (should have been between 0 and ${most})`)
  return count
}

/** OSError from what the answer's conversion raised. _PyErr_FormatFromCause */
function failedFrom({ exception }: PyRaise): never {
  const cause = isInstance(exception, exceptionTypes.IndexError as PyType) ? makeException(exceptionTypes.ValueError as PyType, ...exception.args.items) : exception
  const error = makeException(exceptionTypes.OSError as PyType, 'raw readinto() failed')
  error.setCause(cause)
  error.setContext(cause)
  throw new PyRaise(error, true)
}
