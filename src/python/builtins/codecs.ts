/**
 * Text to bytes and back: the codecs that CPython has in C, their error handlers, and their words. A str is UTF-16
 * inside; positions in errors are code points on the text's side, bytes on the other. Objects/unicodeobject.c
 */
import { exceptionTypes, makeException, notSimulated, PyRaise, raise } from '../objects/errors'
import type { ExceptionName } from '../objects/errors'
import type { PyValue } from '../objects/object'
import { makeBytes } from './bytes-storage'

export type Encoding = 'utf-8' | 'utf-8-sig' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be'

const ALIASES: Record<string, Encoding> = {
  utf_8: 'utf-8', utf8: 'utf-8', u8: 'utf-8', utf: 'utf-8', utf8_ucs2: 'utf-8', utf8_ucs4: 'utf-8', cp65001: 'utf-8',
  utf_8_sig: 'utf-8-sig', utf8_sig: 'utf-8-sig',
  ascii: 'ascii', us_ascii: 'ascii', us: 'ascii', '646': 'ascii', ansi_x3_4_1968: 'ascii', iso646_us: 'ascii', cp367: 'ascii',
  latin_1: 'latin-1', latin1: 'latin-1', latin: 'latin-1', l1: 'latin-1', iso_8859_1: 'latin-1', iso8859_1: 'latin-1',
  iso8859: 'latin-1', '8859': 'latin-1', cp819: 'latin-1', iso_8859_1_1987: 'latin-1',
  utf_16: 'utf-16', utf16: 'utf-16', u16: 'utf-16', utf_16_le: 'utf-16-le', utf_16le: 'utf-16-le', unicodelittleunmarked: 'utf-16-le',
  utf_16_be: 'utf-16-be', utf_16be: 'utf-16-be', unicodebigunmarked: 'utf-16-be',
  utf_32: 'utf-32', utf32: 'utf-32', u32: 'utf-32', utf_32_le: 'utf-32-le', utf_32le: 'utf-32-le', utf_32_be: 'utf-32-be', utf_32be: 'utf-32-be',
}

/** Encodings that CPython has and Buffer Hotel has not. */
const KNOWN = new RegExp(
  '^(cp\\d+|iso_?8859_?\\d+|iso2022.*|big5.*|gb.*|hz|euc.*|shift_jis.*|koi8.*|mac_.*|ptcp154|tis_620|johab|kz1048|hp_roman8|palmos|idna|punycode|raw_unicode_escape|unicode_escape|utf_7|utf7|windows_.*|latin\\d+|charmap|undefined|mbcs|oem)$',
)
const NOT_TEXT: Record<string, string> = { hex: 'hex', base64: 'base64', bz2: 'bz2', quopri: 'quopri', uu: 'uu', zlib: 'zlib', zip: 'zlib', hex_codec: 'hex', base64_codec: 'base64', rot13: 'rot13', rot_13: 'rot13' }

/** LookupError for a name that is no encoding. PyCodec_Lookup, encodings.normalize_encoding */
export function encodingNamed(name: string, verb: 'encode' | 'decode'): Encoding {
  if (name === 'utf-8') return name
  const normalized = name.toLowerCase().replace(/[^a-z0-9.]+/g, '_').replace(/^_+|_+$/g, '')
  const found = ALIASES[normalized]
  if (found !== undefined) return found
  if (normalized in NOT_TEXT) {
    raise('LookupError', `'${name}' is not a text encoding; use codecs.${verb}() to handle arbitrary codecs`)
  }
  if (KNOWN.test(normalized)) notSimulated(`the encoding ${name}`)
  return raise('LookupError', `unknown encoding: ${name}`)
}

function unicodeError(name: ExceptionName, encoding: string, object: PyValue, start: number, end: number, reason: string): never {
  const error = makeException(exceptionTypes[name]!, encoding, object, start, end, reason)
  error.setField('encoding', encoding)
  error.setField('object', object)
  error.setField('start', start)
  error.setField('end', end)
  error.setField('reason', reason)
  throw new PyRaise(error)
}

const HANDLERS = new Set(['strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape', 'surrogatepass', 'xmlcharrefreplace', 'namereplace'])

function assertHandler(errors: string): void {
  if (!HANDLERS.has(errors)) raise('LookupError', `unknown error handler name '${errors}'`)
}

// --- bytes to text ---

interface Trouble {
  readonly end: number
  readonly reason: string
}

/** Collects text, and asks the error handler about what cannot be read. */
class Decoder {
  readonly parts: string[] = []
  /** Code units not yet in `parts`. */
  private units: number[] = []
  constructor(
    readonly bytes: Uint8Array,
    readonly encoding: string,
    readonly errors: string,
  ) {}

  put(code: number): void {
    const { units } = this
    if (code > 0xffff) units.push(0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff))
    else units.push(code)
    if (units.length > 8000) this.flush()
  }

  private flush(): void {
    this.parts.push(String.fromCharCode(...this.units))
    this.units = []
  }

  get text(): string {
    this.flush()
    return this.parts.join('')
  }

  /** What stands for bytes that mean nothing; returns where to go on. Python/codecs.c */
  handle(start: number, { end, reason }: Trouble): number {
    switch (this.errors) {
      case 'ignore':
        return end
      case 'replace':
        this.put(0xfffd)
        return end
      case 'backslashreplace':
        for (let i = start; i < end; i++) for (const character of `\\x${(this.bytes[i] as number).toString(16).padStart(2, '0')}`) this.put(character.charCodeAt(0))
        return end
      case 'surrogateescape': {
        let at = start
        while (at < end && at < start + 4 && (this.bytes[at] as number) >= 128) this.put(0xdc00 + (this.bytes[at++] as number))
        if (at > start) return at
        break
      }
      case 'surrogatepass': {
        const size = this.passSurrogate(start)
        if (size > 0) return start + size
        break
      }
      case 'strict':
        break
      case 'xmlcharrefreplace':
      case 'namereplace':
        return raise('TypeError', "don't know how to handle UnicodeDecodeError in error callback")
      default:
        assertHandler(this.errors)
    }
    return unicodeError('UnicodeDecodeError', this.encoding, makeBytes(this.bytes.slice()), start, end, reason)
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

/** bytes.decode. PyUnicode_Decode */
export function decodeBytes(bytes: Uint8Array, encoding: string, errors: string): string {
  // Nothing is decoded without a look at the encoding.
  if (bytes.length === 0) return ''
  const named = encodingNamed(encoding, 'decode')
  switch (named) {
    case 'utf-8':
      return decodeUtf8(bytes, errors)
    case 'utf-8-sig':
      return decodeUtf8(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes, errors)
    case 'latin-1':
      return latinText(bytes)
    case 'ascii':
      return decodeAscii(bytes, errors)
    default:
      return named.startsWith('utf-16') ? decodeUtf16(bytes, named, errors) : decodeUtf32(bytes, named, errors)
  }
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

function decodeAscii(bytes: Uint8Array, errors: string): string {
  if (isAscii(bytes)) return latinText(bytes)
  const decoder = new Decoder(bytes, 'ascii', errors)
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] as number
    if (byte < 128) {
      decoder.put(byte)
      i++
    } else i = decoder.handle(i, { end: i + 1, reason: 'ordinal not in range(128)' })
  }
  return decoder.text
}

const isContinuation = (byte: number | undefined): boolean => byte !== undefined && (byte & 0xc0) === 0x80

function decodeUtf8(bytes: Uint8Array, errors: string): string {
  if (isAscii(bytes)) return latinText(bytes)
  const decoder = new Decoder(bytes, 'utf-8', errors)
  for (let i = 0; i < bytes.length; ) {
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
    } else if (size === 0) i = decoder.handle(i, { end: i + 1, reason: 'invalid start byte' })
    else if (i + good >= bytes.length) i = decoder.handle(i, { end: bytes.length, reason: 'unexpected end of data' })
    else i = decoder.handle(i, { end: i + good, reason: 'invalid continuation byte' })
  }
  return decoder.text
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

function decodeUtf16(bytes: Uint8Array, encoding: Encoding, errors: string): string {
  let at = 0
  let big = encoding === 'utf-16-be'
  if (encoding === 'utf-16' && bytes.length >= 2) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) at = 2
    else if (bytes[0] === 0xfe && bytes[1] === 0xff) {
      at = 2
      big = true
    }
  }
  const decoder = new Decoder(bytes, big ? 'utf-16-be' : 'utf-16-le', errors)
  const unit = (i: number): number => (big ? ((bytes[i] as number) << 8) | (bytes[i + 1] as number) : (bytes[i] as number) | ((bytes[i + 1] as number) << 8))
  const { length } = bytes
  while (at < length) {
    if (length - at < 2) {
      at = decoder.handle(at, { end: length, reason: 'truncated data' })
      continue
    }
    const code = unit(at)
    if (code < 0xd800 || code > 0xdfff) {
      decoder.put(code)
      at += 2
    } else if (code >= 0xdc00) at = decoder.handle(at, { end: at + 2, reason: 'illegal encoding' })
    else if (length - at < 4) at = decoder.handle(at, { end: length, reason: 'unexpected end of data' })
    else {
      const low = unit(at + 2)
      if (low >= 0xdc00 && low <= 0xdfff) {
        decoder.put(0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00))
        at += 4
      } else at = decoder.handle(at, { end: at + 2, reason: 'illegal UTF-16 surrogate' })
    }
  }
  return decoder.text
}

function decodeUtf32(bytes: Uint8Array, encoding: Encoding, errors: string): string {
  let at = 0
  let big = encoding === 'utf-32-be'
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (encoding === 'utf-32' && bytes.length >= 4) {
    if (view.getUint32(0, true) === 0xfeff) at = 4
    else if (view.getUint32(0) === 0xfeff) {
      at = 4
      big = true
    }
  }
  const decoder = new Decoder(bytes, big ? 'utf-32-be' : 'utf-32-le', errors)
  while (at < bytes.length) {
    if (bytes.length - at < 4) {
      at = decoder.handle(at, { end: bytes.length, reason: 'truncated data' })
      continue
    }
    const code = view.getUint32(at, !big)
    if (code >= 0xd800 && code <= 0xdfff) at = decoder.handle(at, { end: at + 4, reason: 'code point in surrogate code point range(0xd800, 0xe000)' })
    else if (code > 0x10ffff) at = decoder.handle(at, { end: at + 4, reason: 'code point not in range(0x110000)' })
    else {
      decoder.put(code)
      at += 4
    }
  }
  return decoder.text
}

// --- text to bytes ---

/** Collects bytes, and asks the error handler about what cannot be written. */
class Encoder {
  private out: Uint8Array
  private size = 0
  constructor(
    readonly text: string,
    readonly encoding: Encoding,
    readonly errors: string,
  ) {
    this.out = new Uint8Array(text.length * (encoding.startsWith('utf-32') ? 4 : encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-8') ? 3 : 1) + 16)
  }

  private room(count: number): void {
    if (this.size + count <= this.out.length) return
    const grown = new Uint8Array(this.out.length * 2 + count)
    grown.set(this.out.subarray(0, this.size))
    this.out = grown
  }

  byte(value: number): void {
    this.room(1)
    this.out[this.size++] = value
  }

  get bytes(): Uint8Array {
    return this.out.slice(0, this.size)
  }

  /** A code point in the encoding, surrogates included where it has a spelling for them. False: it has none. */
  put(code: number): boolean {
    switch (this.encoding) {
      case 'ascii':
        if (code > 127) return false
        this.byte(code)
        return true
      case 'latin-1':
        if (code > 255) return false
        this.byte(code)
        return true
      case 'utf-8':
      case 'utf-8-sig':
        this.putUtf8(code)
        return true
      case 'utf-16':
      case 'utf-16-le':
      case 'utf-16-be':
        if (code > 0xffff) {
          this.unit16(0xd800 + ((code - 0x10000) >> 10))
          this.unit16(0xdc00 + ((code - 0x10000) & 0x3ff))
        } else this.unit16(code)
        return true
      default: {
        const spelled = [code & 255, (code >> 8) & 255, (code >> 16) & 255, 0]
        for (const each of this.encoding === 'utf-32-be' ? spelled.reverse() : spelled) this.byte(each)
        return true
      }
    }
  }

  private unit16(unit: number): void {
    if (this.encoding === 'utf-16-be') {
      this.byte(unit >> 8)
      this.byte(unit & 255)
    } else {
      this.byte(unit & 255)
      this.byte(unit >> 8)
    }
  }

  private putUtf8(code: number): void {
    if (code < 0x80) this.byte(code)
    else if (code < 0x800) {
      this.byte(0xc0 | (code >> 6))
      this.byte(0x80 | (code & 0x3f))
    } else if (code < 0x10000) {
      this.byte(0xe0 | (code >> 12))
      this.byte(0x80 | ((code >> 6) & 0x3f))
      this.byte(0x80 | (code & 0x3f))
    } else {
      this.byte(0xf0 | (code >> 18))
      this.byte(0x80 | ((code >> 12) & 0x3f))
      this.byte(0x80 | ((code >> 6) & 0x3f))
      this.byte(0x80 | (code & 0x3f))
    }
  }

  /** What stands for code points `start` to `end`, which cannot be written; returns how many were dealt with. */
  handle(codes: readonly number[], start: number, end: number, reason: string): number {
    const failed = codes.slice(start, end)
    const strict = (from = start): never => unicodeError('UnicodeEncodeError', this.shownEncoding, this.text, from, end, reason)
    switch (this.errors) {
      case 'ignore':
        return failed.length
      case 'replace':
        for (let k = 0; k < failed.length; k++) this.put(63)
        return failed.length
      case 'backslashreplace':
        for (const code of failed) this.ascii(escapeOf(code))
        return failed.length
      case 'xmlcharrefreplace':
        for (const code of failed) this.ascii(`&#${code};`)
        return failed.length
      case 'namereplace':
        return notSimulated("the error handler 'namereplace'")
      case 'surrogateescape':
        // A single byte is no unit of UTF-16 or UTF-32.
        if (this.encoding.startsWith('utf-16') || this.encoding.startsWith('utf-32')) return strict()
        for (const code of failed) if (code < 0xdc80 || code > 0xdcff) return strict()
        for (const code of failed) this.byte(code - 0xdc00)
        return failed.length
      case 'surrogatepass':
        if (!this.encoding.startsWith('utf')) return strict()
        for (const code of failed) if (code < 0xd800 || code > 0xdfff) return strict()
        for (const code of failed) this.put(code)
        return failed.length
      case 'strict':
        return strict()
      default:
        assertHandler(this.errors)
        return strict()
    }
  }

  private get shownEncoding(): string {
    return this.encoding === 'utf-8-sig' ? 'utf-8' : this.encoding
  }

  private ascii(text: string): void {
    for (let i = 0; i < text.length; i++) this.put(text.charCodeAt(i))
  }
}

function escapeOf(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}

/** str.encode. PyUnicode_AsEncodedString */
export function encodeString(text: string, encoding = 'utf-8', errors = 'strict'): Uint8Array {
  const named = encodingNamed(encoding, 'encode')
  const short = encodePlain(text, named)
  if (short !== undefined) return short
  const encoder = new Encoder(text, named, errors)
  if (named === 'utf-8-sig') for (const byte of [0xef, 0xbb, 0xbf]) encoder.byte(byte)
  if (named === 'utf-16' || named === 'utf-32') encoder.put(0xfeff)
  const codes = Array.from(text, (character) => character.codePointAt(0) as number)
  const limit = named === 'ascii' ? 128 : named === 'latin-1' ? 256 : Infinity
  const isWide = named.startsWith('utf-16') || named.startsWith('utf-32')
  const isBad = (code: number): boolean => (limit === Infinity ? code >= 0xd800 && code <= 0xdfff : code >= limit)
  const reason = limit === Infinity ? 'surrogates not allowed' : `ordinal not in range(${limit})`
  for (let i = 0; i < codes.length; ) {
    if (!isBad(codes[i] as number)) {
      encoder.put(codes[i++] as number)
      continue
    }
    let end = i + 1
    // The codecs of whole units look at one code point at a time.
    if (!isWide) while (end < codes.length && isBad(codes[end] as number)) end++
    i += encoder.handle(codes, i, end, reason)
  }
  return encoder.bytes
}

/** Text of one-byte characters that the encoding spells as they are. */
function encodePlain(text: string, encoding: Encoding): Uint8Array | undefined {
  const limit = encoding === 'latin-1' ? 256 : encoding === 'utf-8' || encoding === 'ascii' ? 128 : 0
  if (limit === 0) return undefined
  const out = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code >= limit) return undefined
    out[i] = code
  }
  return out
}
