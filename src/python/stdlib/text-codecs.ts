/**
 * Text to bytes and back a piece at a time: what a text stream needs of an encoding. The encodings that natives know
 * are done here; any other by its Python codec. Lib/codecs.py, Modules/_io/textio.c
 */
import { PyObject, type PyInt, type PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { call } from '../objects/call'
import { isRaised, raise, typeName } from '../objects/errors'
import { interpreter } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { isTrue } from '../objects/number'
import { makeTuple, PyTuple } from '../objects/tuple'
import { textOf } from '../builtins/arguments'
import { bytesOf, makeBytes, PyBytes } from '../builtins/bytes-storage'
import { builtInEncoding, decodeBuiltIn, type Encoding } from '../builtins/codecs'
import { encodeBuiltIn } from '../builtins/encoders'
import { joined } from './fileio'

/** An incremental decoder. Its state is the bytes that wait for more, and a number. */
export interface TextDecoder_ {
  decode(bytes: Uint8Array, final: boolean): string
  getState(): [Uint8Array, PyInt]
  setState(bytes: Uint8Array, flags: PyInt): void
  reset(): void
  /** What it holds, for the counts. */
  readonly owned: PyValue
}

export interface TextEncoder_ {
  encode(text: string): Uint8Array
  /** Whether what comes next stands at the very beginning of a file, where a byte order mark belongs. */
  setAtStart(isAtStart: boolean): void
  readonly owned: PyValue
}

const NONE = new Uint8Array(0)

/** How many bytes at the end belong to a character that is not complete. */
function unfinished(bytes: Uint8Array, encoding: Encoding): number {
  const { length } = bytes
  if (encoding.startsWith('utf-8')) {
    for (let back = 1; back <= Math.min(3, length); back++) {
      const byte = bytes[length - back] as number
      if ((byte & 0xc0) === 0x80) continue
      const wanted = byte >= 0xf0 && byte <= 0xf4 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1
      return wanted > back && isPossible(byte, bytes[length - back + 1]) ? back : 0
    }
    return 0
  }
  if (encoding.startsWith('utf-16')) {
    const rest = length % 2
    const whole = length - rest
    if (whole < 2) return rest
    const high = encoding === 'utf-16-be' ? (bytes[whole - 2] as number) : (bytes[whole - 1] as number)
    return (high & 0xfc) === 0xd8 ? rest + 2 : rest
  }
  return encoding.startsWith('utf-32') ? length % 4 : 0
}

/** Whether a second byte may follow a first one in UTF-8. */
function isPossible(first: number, second: number | undefined): boolean {
  if (second === undefined) return true
  if (first === 0xe0) return second >= 0xa0
  if (first === 0xed) return second < 0xa0
  if (first === 0xf0) return second >= 0x90
  if (first === 0xf4) return second < 0x90
  return true
}

/** An encoding that natives know. */
class NativeDecoder implements TextDecoder_ {
  readonly owned = null
  private pending: Uint8Array = NONE
  /** The encoding once a byte order mark was looked for. */
  private actual: Encoding | null

  constructor(
    private readonly encoding: Encoding,
    private readonly errors: string,
  ) {
    this.actual = this.marked ? null : encoding
  }

  private get marked(): boolean {
    return this.encoding === 'utf-8-sig' || this.encoding === 'utf-16' || this.encoding === 'utf-32'
  }

  decode(bytes: Uint8Array, final: boolean): string {
    const state = this.getState()
    try {
      return this.decodeNatively(bytes, final)
    } catch (thrown) {
      if (this.errors === 'strict' && isRaised(thrown, 'UnicodeDecodeError')) this.failInTheLibrary(state, bytes, final)
      throw thrown
    }
  }

  /** CPython decodes in the library's codecs, whose frames an error shows. */
  private failInTheLibrary([pending, flags]: [Uint8Array, PyInt], bytes: Uint8Array, final: boolean): void {
    const decoder = call(getAttribute(pythonCodec(this.encoding), 'incrementaldecoder'), [this.errors])
    retain(decoder)
    try {
      call(getAttribute(decoder, 'setstate'), [makeTuple([makeBytes(pending.slice()), flags])])
      call(getAttribute(decoder, 'decode'), [makeBytes(bytes.slice()), final])
    } finally {
      release(decoder)
    }
  }

  private decodeNatively(bytes: Uint8Array, final: boolean): string {
    let all = this.pending.length === 0 ? bytes : joined([this.pending, bytes])
    this.pending = NONE
    if (this.actual === null) {
      const size = this.encoding === 'utf-16' ? 2 : this.encoding === 'utf-32' ? 4 : 3
      if (all.length < size && !final && this.couldBeMark(all)) {
        this.pending = all.slice()
        return ''
      }
      all = this.skipMark(all)
    }
    const encoding = this.actual as Encoding
    const rest = final ? 0 : unfinished(all, encoding)
    if (rest > 0) {
      this.pending = all.slice(all.length - rest)
      all = all.subarray(0, all.length - rest)
    }
    // Errors show the bytes they are about: these must not change afterwards.
    return decodeBuiltIn(encoding, all.length > 0 && all.buffer !== bytes.buffer ? all : all.slice(), this.errors)
  }

  private couldBeMark(bytes: Uint8Array): boolean {
    return this.encoding !== 'utf-8-sig' || bytes.every((byte, i) => byte === [0xef, 0xbb, 0xbf][i])
  }

  private skipMark(bytes: Uint8Array): Uint8Array {
    const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
    if (this.encoding === 'utf-8-sig') {
      this.actual = 'utf-8'
      return starts(0xef, 0xbb, 0xbf) ? bytes.subarray(3) : bytes
    }
    if (this.encoding === 'utf-32') {
      this.actual = starts(0, 0, 0xfe, 0xff) ? 'utf-32-be' : 'utf-32-le'
      return starts(0xff, 0xfe, 0, 0) || this.actual === 'utf-32-be' ? bytes.subarray(4) : bytes
    }
    this.actual = starts(0xfe, 0xff) ? 'utf-16-be' : 'utf-16-le'
    return starts(0xff, 0xfe) || this.actual === 'utf-16-be' ? bytes.subarray(2) : bytes
  }

  getState(): [Uint8Array, PyInt] {
    const flags = !this.marked ? 0 : this.encoding === 'utf-8-sig' ? (this.actual === null ? 1 : 0) : this.actual === null ? 2 : this.actual.endsWith('be') ? 1 : 0
    return [this.pending, flags]
  }

  setState(bytes: Uint8Array, flags: PyInt): void {
    this.pending = bytes
    if (!this.marked) return
    if (this.encoding === 'utf-8-sig') this.actual = Number(flags) === 1 ? null : 'utf-8'
    else this.actual = Number(flags) >= 2 ? null : (`${this.encoding}-${Number(flags) === 1 ? 'be' : 'le'}` as Encoding)
  }

  reset(): void {
    this.pending = NONE
    if (this.marked) this.actual = null
  }
}

class NativeEncoder implements TextEncoder_ {
  readonly owned = null
  private isAtStart = true
  constructor(
    private readonly encoding: Encoding,
    private readonly errors: string,
  ) {}

  encode(text: string): Uint8Array {
    const { encoding } = this
    const bytes = encodeBuiltIn(text, this.isAtStart ? encoding : WITHOUT_MARK[encoding] ?? encoding, this.errors)
    this.isAtStart = false
    return bytes
  }

  setAtStart(isAtStart: boolean): void {
    this.isAtStart = isAtStart
  }
}

const WITHOUT_MARK: Partial<Record<Encoding, Encoding>> = { 'utf-8-sig': 'utf-8', 'utf-16': 'utf-16-le', 'utf-32': 'utf-32-le' }

/** A decoder that is a Python object: another encoding's, or whatever a program hands over. */
export class PythonDecoder implements TextDecoder_ {
  constructor(readonly owned: PyValue) {}

  private method(name: string, ...args: PyValue[]): PyValue {
    return call(getAttribute(this.owned, name), args)
  }

  decode(bytes: Uint8Array, final: boolean): string {
    return assertDecoded(this.method('decode', makeBytes(bytes.slice()), final))
  }

  getState(): [Uint8Array, PyInt] {
    const state = this.method('getstate')
    if (!(state instanceof PyTuple)) raise('TypeError', 'illegal decoder state')
    const [pending, flags] = state.items as [PyValue, PyValue]
    if (state.items.length !== 2 || !(pending instanceof PyBytes)) {
      raise('TypeError', `illegal decoder state: the first item should be a bytes object, not '${typeName(pending ?? null)}'`)
    }
    return [pending.bytes, typeof flags === 'bigint' ? flags : Number(flags)]
  }

  setState(bytes: Uint8Array, flags: PyInt): void {
    this.method('setstate', makeTuple([makeBytes(bytes.slice()), flags]))
  }

  reset(): void {
    this.method('reset')
  }
}

class PythonEncoder implements TextEncoder_ {
  constructor(readonly owned: PyValue) {}
  encode(text: string): Uint8Array {
    const bytes = call(getAttribute(this.owned, 'encode'), [text])
    if (!(bytes instanceof PyBytes)) raise('TypeError', `encoder should return a bytes object, not '${typeName(bytes)}'`)
    return bytes.bytes
  }
  setAtStart(isAtStart: boolean): void {
    if (isAtStart) call(getAttribute(this.owned, 'reset'))
    else call(getAttribute(this.owned, 'setstate'), [0])
  }
}

/** check_decoded */
export function assertDecoded(value: PyValue): string {
  const text = textOf(value)
  if (text === undefined) raise('TypeError', `decoder should return a string result, not '${typeName(value)}'`)
  return text
}

/** What codecs.lookup() finds, checked to be a text encoding. _PyCodecInfo_GetIncrementalDecoder */
function pythonCodec(name: string): PyValue {
  const codecs = interpreter.importModule('codecs', null, null, null, 0)
  const info = call(getAttribute(codecs, 'lookup'), [name])
  if (!isTrue(getAttribute(info, '_is_text_encoding'))) raise('LookupError', `'${name}' is not a text encoding`)
  return info
}

export function makeDecoder(encoding: string, errors: string): TextDecoder_ {
  const native = builtInEncoding(encoding)
  if (native !== null) return new NativeDecoder(native, errors)
  return new PythonDecoder(call(getAttribute(pythonCodec(encoding), 'incrementaldecoder'), [errors]))
}

export function makeEncoder(encoding: string, errors: string): TextEncoder_ {
  const native = builtInEncoding(encoding)
  if (native !== null) return new NativeEncoder(native, errors)
  return new PythonEncoder(call(getAttribute(pythonCodec(encoding), 'incrementalencoder'), [errors]))
}

/** What is handed to a decoder: any bytes-like object. */
export function inputBytes(value: PyValue): Uint8Array {
  return bytesOf(value)
}

const SEEN_CR = 1
const SEEN_LF = 2
const SEEN_CRLF = 4

/** Turns \r\n and \r into \n, if it is to, and remembers which of them it saw. IncrementalNewlineDecoder */
export class NewlineDecoder implements TextDecoder_ {
  private hasCr = false
  private seen = 0
  private readonly held: PyObject | null

  /** `inner` null: it is given text. */
  constructor(
    private readonly inner: TextDecoder_ | null,
    private readonly translates: boolean,
  ) {
    this.held = inner?.owned instanceof PyObject ? inner.owned : null
  }

  get owned(): PyValue {
    return this.held
  }

  decode(bytes: Uint8Array, final: boolean): string {
    return this.translate((this.inner as TextDecoder_).decode(bytes, final), final)
  }

  translate(decoded: string, final: boolean): string {
    let text = decoded
    if (this.hasCr && (final || text !== '')) {
      text = `\r${text}`
      this.hasCr = false
    }
    // A \r at the end may be the first half of a \r\n.
    if (!final && text.endsWith('\r')) {
      text = text.slice(0, -1)
      this.hasCr = true
    }
    if (!text.includes('\r')) {
      if (this.seen !== (SEEN_CR | SEEN_LF | SEEN_CRLF) && text.includes('\n')) this.seen |= SEEN_LF
      return text
    }
    for (const newline of text.match(/\r\n|\r|\n/g) as string[]) this.seen |= newline === '\n' ? SEEN_LF : newline === '\r' ? SEEN_CR : SEEN_CRLF
    return this.translates ? text.replace(/\r\n?/g, '\n') : text
  }

  getState(): [Uint8Array, PyInt] {
    const [bytes, flags] = this.inner === null ? [NONE, 0 as PyInt] : this.inner.getState()
    const shifted = (BigInt(flags) << 1n) | (this.hasCr ? 1n : 0n)
    return [bytes, Number(shifted)]
  }

  setState(bytes: Uint8Array, flags: PyInt): void {
    this.hasCr = (BigInt(flags) & 1n) === 1n
    this.inner?.setState(bytes, Number(BigInt(flags) >> 1n))
  }

  reset(): void {
    this.seen = 0
    this.hasCr = false
    this.inner?.reset()
  }

  /** Which newlines there were: None, one, or a tuple. */
  get newlines(): PyValue {
    const kinds: string[] = []
    if ((this.seen & SEEN_CR) !== 0) kinds.push('\r')
    if ((this.seen & SEEN_LF) !== 0) kinds.push('\n')
    if ((this.seen & SEEN_CRLF) !== 0) kinds.push('\r\n')
    return kinds.length === 0 ? null : kinds.length === 1 ? (kinds[0] as string) : makeTuple(kinds)
  }
}

/** A stream takes hold of a codec's Python object, or lets go of it. */
export function holdCodec(codec: { readonly owned: PyValue } | null): void {
  if (codec !== null) retain(codec.owned)
}

export function dropCodec(codec: { readonly owned: PyValue } | null): void {
  if (codec !== null) release(codec.owned)
}
