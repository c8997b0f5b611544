/** Text to bytes, in the encodings that CPython has in C. Positions in errors are code points. Objects/unicodeobject.c */
import { PyRaise } from '../objects/errors'
import { ENCODING_REFUSAL, positionIn, Trouble } from './codec-errors'

export type Encoding = 'utf-8' | 'utf-8-sig' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-16-le' | 'utf-16-be' | 'utf-32' | 'utf-32-le' | 'utf-32-be'

/** Collects bytes, and asks the error handler about what cannot be written. */
class Encoder {
  private out: Uint8Array
  private size = 0
  private readonly trouble: Trouble

  constructor(
    readonly text: string,
    readonly encoding: Encoding,
    readonly errors: string,
  ) {
    this.out = new Uint8Array(text.length * (encoding.startsWith('utf-32') ? 4 : encoding.startsWith('utf-16') ? 2 : encoding.startsWith('utf-8') ? 3 : 1) + 16)
    this.trouble = new Trouble('UnicodeEncodeError', encoding === 'utf-8-sig' ? 'utf-8' : encoding, errors)
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

  /** What stands for code points `start` to `end`, which cannot be written; returns where to go on. */
  handle(codes: readonly number[], start: number, end: number, reason: string): number {
    const failed = codes.slice(start, end)
    const strict = (): never => {
      throw new PyRaise(this.trouble.at(() => this.text, start, end, reason))
    }
    switch (this.errors) {
      case 'ignore':
        return end
      case 'replace':
        for (let k = 0; k < failed.length; k++) this.put(63)
        return end
      case 'backslashreplace':
        for (const code of failed) this.ascii(escapeOf(code))
        return end
      case 'xmlcharrefreplace':
        for (const code of failed) this.ascii(`&#${code};`)
        return end
      case 'namereplace':
        for (const code of failed) this.ascii(namedEscape(code))
        return end
      case 'surrogateescape':
        // A single byte is no unit of UTF-16 or UTF-32.
        if (this.encoding.startsWith('utf-16') || this.encoding.startsWith('utf-32')) return strict()
        for (const code of failed) if (code < 0xdc80 || code > 0xdcff) return strict()
        for (const code of failed) this.byte(code - 0xdc00)
        return end
      case 'surrogatepass':
        if (!this.encoding.startsWith('utf')) return strict()
        for (const code of failed) if (code < 0xd800 || code > 0xdfff) return strict()
        for (const code of failed) this.put(code)
        return end
      case 'strict':
        return strict()
      default:
        return this.callHandler(codes.length, start, end, reason)
    }
  }

  /** A handler's bytes go in as they are; its text has to be such as the encoding can spell. */
  private callHandler(length: number, start: number, end: number, reason: string): number {
    const exception = this.trouble.at(() => this.text, start, end, reason)
    const { replacement, position } = this.trouble.ask(exception, ENCODING_REFUSAL, true)
    const at = positionIn(position, length)
    const unit = this.encoding.startsWith('utf-32') ? 4 : this.encoding.startsWith('utf-16') ? 2 : 1
    if (typeof replacement !== 'string') {
      if (replacement.length % unit !== 0) throw new PyRaise(exception)
      for (const byte of replacement) this.byte(byte)
      return at
    }
    const limit = this.encoding === 'latin-1' ? 255 : 127
    for (let i = 0; i < replacement.length; i++) if (replacement.charCodeAt(i) > limit) throw new PyRaise(exception)
    this.ascii(replacement)
    return at
  }

  private ascii(text: string): void {
    for (let i = 0; i < text.length; i++) this.put(text.charCodeAt(i))
  }
}

/** The name of a character, for the handler 'namereplace': `unicodedata` fills it in. */
export const nameHooks: { nameOf: (code: number) => string | undefined } = { nameOf: () => undefined }

/** `\\N{name}`, or an escape for what has no name. PyCodec_NameReplaceErrors */
export function namedEscape(code: number): string {
  const name = nameHooks.nameOf(code)
  return name === undefined ? escapeOf(code) : `\\N{${name}}`
}

/** `\xe9`, `\u20ac`, `\U0001f600` */
export function escapeOf(code: number): string {
  if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
  if (code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`
  return `\\U${code.toString(16).padStart(8, '0')}`
}

/** A text in one of the built-in encodings. */
export function encodeBuiltIn(text: string, named: Encoding, errors: string): Uint8Array {
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
    i = encoder.handle(codes, i, end, reason)
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
