/** Bytes to text, in the encodings that CPython has in C. Those of several bytes may leave an unfinished end for later. Objects/unicodeobject.c */
import { PyRaise, raise } from '../objects/errors'
import { makeBytes, PyBytes } from './bytes-storage'
import { DECODING_REFUSAL, positionIn, Trouble } from './codec-errors'

/** Collects text, and asks the error handler about what cannot be read. */
export class Decoder {
  private readonly parts: string[] = []
  /** Code units not yet in `parts`. */
  private units: number[] = []
  private readonly trouble: Trouble
  /** How many bytes were dealt with, when the end was left for later. */
  consumed = 0

  constructor(
    /** A handler may put others in their place. */
    public bytes: Uint8Array,
    readonly encoding: string,
    readonly errors: string,
  ) {
    this.trouble = new Trouble('UnicodeDecodeError', encoding, errors)
  }

  put(code: number): void {
    const { units } = this
    if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff))
    else units.push(code)
    if (units.length > 8000) this.flush()
  }

  putText(text: string): void {
    this.flush()
    this.parts.push(text)
  }

  private flush(): void {
    if (this.units.length === 0) return
    this.parts.push(String.fromCharCode(...this.units))
    this.units = []
  }

  get text(): string {
    this.flush()
    return this.parts.length === 1 ? (this.parts[0] as string) : this.parts.join('')
  }

  /** How much text there is, for `cutBack`. */
  get mark(): number {
    this.flush()
    return this.parts.length
  }

  /** Takes back what was put since a mark. */
  cutBack(mark: number): void {
    this.flush()
    this.parts.length = mark
  }

  private fail(start: number, end: number, reason: string): never {
    throw new PyRaise(this.trouble.at(() => makeBytes(this.bytes.slice()), start, end, reason))
  }

  /** What stands for bytes that mean nothing; returns where to go on. unicode_decode_call_errorhandler_writer */
  handle(start: number, end: number, reason: string): number {
    switch (this.errors) {
      case 'ignore':
        return end
      case 'replace':
        this.put(0xfffd)
        return end
      case 'backslashreplace':
        for (let i = start; i < end; i++) this.putText(`\\x${(this.bytes[i] as number).toString(16).padStart(2, '0')}`)
        return end
      case 'surrogateescape': {
        let at = start
        while (at < end && at < start + 4 && (this.bytes[at] as number) >= 128) this.put(0xdc00 + (this.bytes[at++] as number))
        return at > start ? at : this.fail(start, end, reason)
      }
      case 'surrogatepass': {
        const size = this.passSurrogate(start)
        return size > 0 ? start + size : this.fail(start, end, reason)
      }
      case 'strict':
        return this.fail(start, end, reason)
      case 'xmlcharrefreplace':
      case 'namereplace':
        return raise('TypeError', "don't know how to handle UnicodeDecodeError in error callback")
      default:
        return this.callHandler(start, end, reason)
    }
  }

  private callHandler(start: number, end: number, reason: string): number {
    const exception = this.trouble.at(() => makeBytes(this.bytes.slice()), start, end, reason)
    const { replacement, position } = this.trouble.ask(exception, DECODING_REFUSAL, false)
    const object = exception.fields?.get('object') ?? null
    if (!(object instanceof PyBytes)) raise('TypeError', 'UnicodeDecodeError \'object\' attribute must be a bytes')
    this.bytes = object.bytes
    const at = positionIn(position, this.bytes.length)
    this.putText(replacement as string)
    return at
  }

  /** A surrogate as the encoding would spell it, were it allowed; how many bytes it takes, or 0. */
  private passSurrogate(at: number): number {
    const byte = (offset: number): number => this.bytes[at + offset] ?? -1
    let code = -1
    let size = 0
    if (this.encoding === 'utf-8') {
      size = 3
      if (byte(0) === 0xed && (byte(1) & 0xc0) === 0x80 && (byte(2) & 0xc0) === 0x80 && byte(2) !== -1) code = 0xd000 | ((byte(1) & 0x3f) << 6) | (byte(2) & 0x3f)
    } else if (this.encoding.startsWith('utf-16')) {
      size = 2
      if (byte(1) !== -1) code = this.encoding === 'utf-16-be' ? (byte(0) << 8) | byte(1) : byte(0) | (byte(1) << 8)
    } else if (this.encoding.startsWith('utf-32')) {
      size = 4
      if (byte(3) !== -1) {
        const [a, b, c, d] = [byte(0), byte(1), byte(2), byte(3)]
        code = this.encoding === 'utf-32-be' ? ((a * 256 + b) * 256 + c) * 256 + d : ((d * 256 + c) * 256 + b) * 256 + a
      }
    }
    if (code < 0xd800 || code > 0xdfff) return 0
    this.put(code)
    return size
  }
}

/** Text, and how many bytes it came from. */
export interface Decoded {
  readonly text: string
  readonly consumed: number
}

function finish(decoder: Decoder, consumed: number): Decoded {
  return { text: decoder.text, consumed }
}

/** Each byte as the character of its number. */
export function latinText(bytes: Uint8Array): string {
  if (bytes.length < 4096) return String.fromCharCode(...bytes)
  const parts: string[] = []
  for (let i = 0; i < bytes.length; i += 4096) parts.push(String.fromCharCode(...bytes.subarray(i, i + 4096)))
  return parts.join('')
}

function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 128) return false
  return true
}

export function decodeAscii(bytes: Uint8Array, errors: string): string {
  if (isAscii(bytes)) return latinText(bytes)
  const decoder = new Decoder(bytes, 'ascii', errors)
  for (let i = 0; i < decoder.bytes.length; ) {
    const byte = decoder.bytes[i] as number
    if (byte < 128) {
      decoder.put(byte)
      i++
    } else i = decoder.handle(i, i + 1, 'ordinal not in range(128)')
  }
  return decoder.text
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

export function decodeUtf8(bytes: Uint8Array, errors: string, isFinal = true): Decoded {
  if (isAscii(bytes)) return { text: latinText(bytes), consumed: bytes.length }
  const decoder = new Decoder(bytes, 'utf-8', errors)
  let i = 0
  while (i < bytes.length) {
    const lead = bytes[i] as number
    if (lead < 0x80) {
      decoder.put(lead)
      i++
      continue
    }
    const size = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
    const good = size === 0 ? 0 : goodPrefix(bytes, i, size)
    if (good === size && size > 0) {
      let code = lead & (0x7f >> size)
      for (let k = 1; k < size; k++) code = (code << 6) | ((bytes[i + k] as number) & 0x3f)
      decoder.put(code)
      i += size
      continue
    }
    if (size === 0) i = decoder.handle(i, i + 1, 'invalid start byte')
    else if (i + good >= bytes.length) {
      if (!isFinal) break
      i = decoder.handle(i, bytes.length, 'unexpected end of data')
    } else i = decoder.handle(i, i + good, 'invalid continuation byte')
    bytes = decoder.bytes
  }
  return finish(decoder, i)
}

/** How many bytes of the sequence at `at` are as they should be. */
function goodPrefix(bytes: Uint8Array, at: number, size: number): number {
  const lead = bytes[at] as number
  const second = bytes[at + 1]
  if (second === undefined || !isContinuation(second)) return 1
  if ((lead === 0xe0 && second < 0xa0) || (lead === 0xed && second >= 0xa0)) return 1
  if ((lead === 0xf0 && second < 0x90) || (lead === 0xf4 && second >= 0x90)) return 1
  let good = 2
  while (good < size && isContinuation(bytes[at + good])) good++
  return good
}

/** -1: little-endian; 1: big-endian; 0: as a mark at the beginning says, else little-endian. */
export type ByteOrder = -1 | 0 | 1

export interface DecodedInOrder extends Decoded {
  readonly order: ByteOrder
}

export function decodeUtf16(bytes: Uint8Array, errors: string, order: ByteOrder, isFinal = true): DecodedInOrder {
  let at = 0
  if (order === 0 && bytes.length >= 2) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) order = -1
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) order = 1
    if (order !== 0) at = 2
  }
  const big = order === 1
  const decoder = new Decoder(bytes, big ? 'utf-16-be' : 'utf-16-le', errors)
  const unit = (i: number): number => (big ? ((bytes[i] as number) << 8) | (bytes[i + 1] as number) : (bytes[i] as number) | ((bytes[i + 1] as number) << 8))
  while (at < bytes.length) {
    const { length } = bytes
    if (length - at < 2) {
      if (!isFinal) break
      at = decoder.handle(at, length, 'truncated data')
    } else {
      const code = unit(at)
      if (code < 0xd800 || code > 0xdfff) {
        decoder.put(code)
        at += 2
      } else if (code >= 0xdc00) at = decoder.handle(at, at + 2, 'illegal encoding')
      else if (length - at < 4) {
        if (!isFinal) break
        at = decoder.handle(at, length, 'unexpected end of data')
      } else {
        const low = unit(at + 2)
        if (low >= 0xdc00 && low <= 0xdfff) {
          decoder.put(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00))
          at += 4
        } else at = decoder.handle(at, at + 2, 'illegal UTF-16 surrogate')
      }
    }
    bytes = decoder.bytes
  }
  return { ...finish(decoder, at), order }
}

export function decodeUtf32(bytes: Uint8Array, errors: string, order: ByteOrder, isFinal = true): DecodedInOrder {
  let at = 0
  const wordAt = (i: number, littleEndian: boolean): number => new DataView(bytes.buffer, bytes.byteOffset + i, 4).getUint32(0, littleEndian)
  if (order === 0 && bytes.length >= 4) {
    if (wordAt(0, true) === 0xfeff) order = -1
    else if (wordAt(0, false) === 0xfeff) order = 1
    if (order !== 0) at = 4
  }
  const big = order === 1
  const decoder = new Decoder(bytes, big ? 'utf-32-be' : 'utf-32-le', errors)
  while (at < bytes.length) {
    if (bytes.length - at < 4) {
      if (!isFinal) break
      at = decoder.handle(at, bytes.length, 'truncated data')
    } else {
      const code = wordAt(at, !big)
      if (code >= 0xd800 && code <= 0xdfff) at = decoder.handle(at, at + 4, 'code point in surrogate code point range(0xd800, 0xe000)')
      else if (code > 0x10ffff) at = decoder.handle(at, at + 4, 'code point not in range(0x110000)')
      else {
        decoder.put(code)
        at += 4
      }
    }
    bytes = decoder.bytes
  }
  return { ...finish(decoder, at), order }
}

