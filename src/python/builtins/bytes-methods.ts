/** What bytes and bytearray do alike: every method that reads only. Objects/bytes_methods.c, Objects/stringlib */
import { type PyValue } from '../objects/object'
import { isRaised, raise, typeName } from '../objects/errors'
import { noArgs, oneArg, positional, staticMethod, unpackKeywords, withKeywords, type MethodSpec } from '../objects/native'
import { asSsize, hasIndex, isTrue } from '../objects/number'
import { isIterable, itemsOf } from '../objects/protocols'
import { makeList, makeTuple, PyList, PyTuple } from '../objects/tuple'
import { release, retain } from '../objects/lifetime'
import { getBuffer, hasBuffer, PyBUF, refuseNoBuffer, releaseBuffer, windowOf, allocate, type PyBuffer } from '../buffer'
import { asIntArgument, asSliceBound, asSsizeArgument, asTextArgument } from './arguments'
import {
  clipBounds, countBytes, findBytes, findLastBytes, isAlpha, isDigit, isLower, isSpace, isUpper, replaceBytes, splitBytes,
  splitLastBytes, splitLastWhitespace, splitLines, splitWhitespace, toLower, toUpper,
} from './bytes-search'
import { bytesOf, copiedBytes, makeBytes, PyByteArray, PyBytes } from './bytes-storage'
import { decodeBytes } from './codecs'
import { hexOf } from './hex'

export type BytesLike = PyBytes | PyByteArray

/** What differs between the two types. */
export interface Flavour {
  readonly name: 'bytes' | 'bytearray'
  /** A result of this type, always of the plain type; takes the array over. */
  make(bytes: Uint8Array): PyValue
  /** A part of `self`; bytes give themselves when that is the whole. */
  part(self: BytesLike, start: number, end: number): PyValue
  /** What a method returns that changed nothing. */
  unchanged(self: BytesLike): PyValue
}

function contentsOf(self: BytesLike): Uint8Array {
  return self instanceof PyBytes ? self.bytes : self.contents()
}

/** Runs with the bytes of `self` held in place, as bytearray's methods hold them. _bytearray_with_buffer */
export function pinned<T>(self: BytesLike, run: (bytes: Uint8Array) => T): T {
  if (self instanceof PyBytes) return run(self.bytes)
  self.exportCount++
  try {
    return run(self.contents())
  } finally {
    self.exportCount--
  }
}

/** A byte or bytes to look for. parse_args_finds_byte */
function needleOf(value: PyValue): Uint8Array {
  if (hasBuffer(value)) return bytesOf(value)
  if (!hasIndex(value)) raise('TypeError', `argument should be integer or bytes-like object, not '${typeName(value)}'`)
  const byte = asSsize(value, null)
  if (byte < 0 || byte > 255) raise('ValueError', 'byte must be in range(0, 256)')
  return Uint8Array.of(byte)
}

type Find = (text: Uint8Array, needle: Uint8Array, start: number, end: number) => number

function finder(find: Find, missing: 'raise' | 'minus one'): MethodSpec<BytesLike> {
  return positional(1, 3, (self, wanted, from, to) => {
    const start = asSliceBound(from, 0)
    const end = asSliceBound(to, Number.MAX_SAFE_INTEGER)
    return pinned(self, (text) => {
      const needle = needleOf(wanted as PyValue)
      const bounds = clipBounds(start, end, text.length)
      const at = find(text, needle, ...bounds)
      if (at === -1 && missing === 'raise') raise('ValueError', 'subsection not found')
      return at
    })
  })
}

function affix(name: 'startswith' | 'endswith'): MethodSpec<BytesLike> {
  return positional(1, 3, (self, wanted, from, to) => {
    const start = asSliceBound(from, 0)
    const end = asSliceBound(to, Number.MAX_SAFE_INTEGER)
    return pinned(self, (text) => {
      const matches = (value: PyValue): boolean => {
        const part = bytesOf(value)
        const [low, high] = clipBounds(start, end, text.length)
        if (high - low < part.length) return false
        const at = name === 'startswith' ? low : high - part.length
        if (at + part.length > text.length) return false
        for (let k = 0; k < part.length; k++) if (text[at + k] !== part[k]) return false
        return true
      }
      if (wanted instanceof PyTuple) return wanted.items.some(matches)
      try {
        return matches(wanted as PyValue)
      } catch (thrown) {
        if (!isRaised(thrown, 'TypeError')) throw thrown
        return raise('TypeError', `${name} first arg must be bytes or a tuple of bytes, not ${typeName(wanted as PyValue)}`)
      }
    })
  })
}

function fillOf(value: PyValue | undefined, name: string): number {
  if (value === undefined) return 32
  if (!(value instanceof PyBytes || value instanceof PyByteArray)) {
    raise('TypeError', `${name}() argument 2 must be a byte string of length 1, not ${value === null ? 'None' : typeName(value)}`)
  }
  const bytes = contentsOf(value)
  if (bytes.length !== 1) {
    const kind = value instanceof PyBytes ? 'bytes' : 'bytearray'
    raise('TypeError', `${name}(): argument 2 must be a byte string of length 1, not a ${kind} object of length ${bytes.length}`)
  }
  return bytes[0] as number
}

function padding(flavour: Flavour, name: 'center' | 'ljust' | 'rjust'): MethodSpec<BytesLike> {
  return positional(1, 2, (self, wanted, fill) => {
    const width = asSsizeArgument(wanted as PyValue)
    const byte = fillOf(fill, name)
    const text = contentsOf(self)
    const missing = width - text.length
    if (missing <= 0) return flavour.unchanged(self)
    const left = name === 'ljust' ? 0 : name === 'rjust' ? missing : Math.floor(missing / 2) + (missing & width & 1)
    const out = allocate(width).fill(byte)
    out.set(text, left)
    return flavour.make(out)
  })
}

function splitter(flavour: Flavour, fromRight: boolean): MethodSpec<BytesLike> {
  return withKeywords({ names: ['sep', 'maxsplit'] }, (self, separator, most) => {
    const given = most === undefined ? -1 : asSsizeArgument(most)
    const limit = given < 0 ? Infinity : given
    const pieces = pinned(self, (text) => {
      if (separator === undefined || separator === null) return (fromRight ? splitLastWhitespace : splitWhitespace)(text, limit)
      const bytes = bytesOf(separator)
      if (bytes.length === 0) raise('ValueError', 'empty separator')
      return (fromRight ? splitLastBytes : splitBytes)(text, bytes, limit)
    })
    return makeList(pieces.map(([start, end]) => flavour.part(self, start, end)))
  })
}

function partition(flavour: Flavour, fromRight: boolean): MethodSpec<BytesLike> {
  return oneArg((self, separator) => {
    // bytearray makes a bytearray of the separator first.
    const bytes = flavour.name === 'bytes' ? bytesOf(separator) : copiedBytes(separator)
    if (bytes.length === 0) raise('ValueError', 'empty separator')
    const text = contentsOf(self)
    const at = (fromRight ? findLastBytes : findBytes)(text, bytes, 0, text.length)
    if (at === -1) {
      // bytes give themselves here, even an instance of a subclass.
      const whole = flavour.name === 'bytes' ? self : flavour.unchanged(self)
      const none = (): PyValue => flavour.make(new Uint8Array(0))
      return makeTuple(fromRight ? [none(), none(), whole] : [whole, none(), none()])
    }
    const middle = flavour.name === 'bytes' ? separator : flavour.make(bytes.slice())
    return makeTuple([flavour.part(self, 0, at), middle, flavour.part(self, at + bytes.length, text.length)])
  })
}

function stripper(flavour: Flavour, left: boolean, right: boolean): MethodSpec<BytesLike> {
  return positional(0, 1, (self, characters) => {
    const set = characters === undefined || characters === null ? undefined : bytesOf(characters)
    const isStripped = set === undefined ? isSpace : (byte: number) => set.includes(byte)
    const text = contentsOf(self)
    let start = 0
    let end = text.length
    if (left) while (start < end && isStripped(text[start] as number)) start++
    if (right) while (end > start && isStripped(text[end - 1] as number)) end--
    return flavour.part(self, start, end)
  })
}

function mapped(flavour: Flavour, change: (byte: number, at: number, text: Uint8Array) => number): MethodSpec<BytesLike> {
  return noArgs((self) => {
    const text = contentsOf(self)
    const out = new Uint8Array(text.length)
    for (let i = 0; i < text.length; i++) out[i] = change(text[i] as number, i, text)
    return flavour.make(out)
  })
}

function every(test: (byte: number) => boolean): MethodSpec<BytesLike> {
  return noArgs((self) => {
    const text = contentsOf(self)
    return text.length > 0 && text.every(test)
  })
}

/** All letters that there are are of one case, and there is one. */
function oneCase(wanted: (byte: number) => boolean, other: (byte: number) => boolean): MethodSpec<BytesLike> {
  return noArgs((self) => {
    const text = contentsOf(self)
    return !text.some(other) && text.some(wanted)
  })
}

function isTitle(text: Uint8Array): boolean {
  let inWord = false
  let found = false
  for (const byte of text) {
    if (isUpper(byte)) {
      if (inWord) return false
      inWord = found = true
    } else if (isLower(byte)) {
      if (!inWord) return false
      found = true
    } else inWord = false
  }
  return found
}

function expandTabs(flavour: Flavour): MethodSpec<BytesLike> {
  return withKeywords({ names: ['tabsize'] }, (self, tabSize) => {
    const size = tabSize === undefined ? 8 : asIntArgument(tabSize)
    const out: number[] = []
    let column = 0
    for (const byte of contentsOf(self)) {
      if (byte === 9) {
        if (size <= 0) continue
        const spaces = size - (column % size)
        column += spaces
        for (let k = 0; k < spaces; k++) out.push(32)
      } else {
        out.push(byte)
        column = byte === 10 || byte === 13 ? 0 : column + 1
      }
    }
    return flavour.make(Uint8Array.from(out))
  })
}

function zeroFill(flavour: Flavour): MethodSpec<BytesLike> {
  return oneArg((self, wanted) => {
    const width = asSsizeArgument(wanted)
    const text = contentsOf(self)
    const missing = width - text.length
    if (missing <= 0) return flavour.unchanged(self)
    const out = allocate(width).fill(48)
    out.set(text, missing)
    const sign = text[0]
    if (sign === 43 || sign === 45) {
      out[0] = sign
      out[missing] = 48
    }
    return flavour.make(out)
  })
}

function replace(flavour: Flavour): MethodSpec<BytesLike> {
  return positional(2, 3, (self, old, by, most) => {
    const from = bytesOf(old as PyValue)
    const to = bytesOf(by as PyValue)
    const limit = most === undefined ? -1 : asSsizeArgument(most)
    const text = contentsOf(self)
    const { count, size, write } = replaceBytes(text, from, to, limit < 0 ? Infinity : limit)
    if (count === 0) return flavour.unchanged(self)
    const out = allocate(size)
    write(out)
    return flavour.make(out)
  })
}

function translate(flavour: Flavour): MethodSpec<BytesLike> {
  return withKeywords({ names: ['', 'delete'], positionalOnly: 1, required: 1 }, (self, table, remove) => {
    const map = table === null ? undefined : bytesOf(table as PyValue)
    if (map !== undefined && map.length !== 256) raise('ValueError', 'translation table must be 256 characters long')
    const removed = remove === undefined ? undefined : bytesOf(remove)
    const text = contentsOf(self)
    const kept = removed === undefined || removed.length === 0 ? text : text.filter((byte) => !removed.includes(byte))
    const out = map === undefined ? kept : kept.map((byte) => map[byte] as number)
    if (out.length === text.length && out.every((byte, i) => byte === text[i])) return flavour.unchanged(self)
    return flavour.make(out === text ? text.slice() : out)
  })
}

const makeTranslation = staticMethod(
  positional(2, 2, (_self, from, to) => {
    const before = bytesOf(from as PyValue)
    const after = bytesOf(to as PyValue)
    if (before.length !== after.length) raise('ValueError', 'maketrans arguments must have same length')
    const table = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    before.forEach((byte, i) => (table[byte] = after[i] as number))
    return makeBytes(table)
  }),
)

/** separator.join(parts): holds a buffer on each part until all are copied. stringlib_bytes_join */
function join(flavour: Flavour): MethodSpec<BytesLike> {
  return oneArg((self, iterable) =>
    pinned(self, (separator) => {
      const items = partsOf(iterable)
      for (const item of items) retain(item)
      const buffers: PyBuffer[] = []
      try {
        const only = items[0]
        if (items.length === 1 && flavour.name === 'bytes' && only instanceof PyBytes && !only.cls.isHeapType) return only
        const parts = items.map((item, at) => {
          if (item instanceof PyBytes && !item.cls.isHeapType) return item.bytes
          const bytes = partBytes(item, at, buffers)
          if (iterable instanceof PyList && iterable.items.length !== items.length) {
            raise('RuntimeError', 'sequence changed size during iteration')
          }
          return bytes
        })
        let size = Math.max(0, parts.length - 1) * separator.length
        for (const part of parts) size += part.length
        const out = allocate(size)
        let at = 0
        parts.forEach((part, i) => {
          if (i > 0) {
            out.set(separator, at)
            at += separator.length
          }
          out.set(part, at)
          at += part.length
        })
        return flavour.make(out)
      } finally {
        for (const buffer of buffers) releaseBuffer(buffer)
        for (const item of items) release(item)
      }
    }),
  )
}

function partsOf(iterable: PyValue): PyValue[] {
  if (!isIterable(iterable)) raise('TypeError', 'can only join an iterable')
  return itemsOf(iterable)
}

function partBytes(item: PyValue, at: number, buffers: PyBuffer[]): Uint8Array {
  const message = (): string => `sequence item ${at}: expected a bytes-like object, ${typeName(item)} found`
  if (!hasBuffer(item)) refuseNoBuffer(message())
  try {
    const buffer = getBuffer(item, PyBUF.SIMPLE)
    buffers.push(buffer)
    return windowOf(buffer)
  } catch (thrown) {
    if (isRaised(thrown, 'BaseException')) raise('TypeError', message())
    throw thrown
  }
}

function removeAffix(flavour: Flavour, front: boolean): MethodSpec<BytesLike> {
  return oneArg((self, affixValue) => {
    const part = bytesOf(affixValue)
    const text = contentsOf(self)
    const at = front ? 0 : text.length - part.length
    const matches = part.length > 0 && at >= 0 && part.every((byte, k) => text[at + k] === byte)
    if (!matches) return flavour.unchanged(self)
    return front ? flavour.part(self, part.length, text.length) : flavour.part(self, 0, at)
  })
}

const decode: MethodSpec<BytesLike> = withKeywords({ names: ['encoding', 'errors'] }, (self, encoding, errors) => {
  const named = encoding === undefined ? 'utf-8' : asTextArgument(encoding, 'decode', 'encoding')
  const handler = errors === undefined ? 'strict' : asTextArgument(errors, 'decode', 'errors')
  return decodeBytes(contentsOf(self), named, handler)
})

const hex: MethodSpec<BytesLike> = withKeywords({ names: ['sep', 'bytes_per_sep'] }, (self, separator, group) =>
  pinned(self, (bytes) => hexOf(bytes, separator, group)),
)

/** The methods that both types have, for one of them. */
export function sharedMethods(flavour: Flavour): Record<string, MethodSpec<BytesLike> | MethodSpec> {
  return {
    capitalize: mapped(flavour, (byte, at) => (at === 0 ? toUpper(byte) : toLower(byte))),
    center: padding(flavour, 'center'),
    count: finder((text, needle, start, end) => countBytes(text, needle, start, end), 'minus one'),
    decode,
    endswith: affix('endswith'),
    expandtabs: expandTabs(flavour),
    find: finder(findBytes, 'minus one'),
    hex,
    index: finder(findBytes, 'raise'),
    isalnum: every((byte) => isAlpha(byte) || isDigit(byte)),
    isalpha: every(isAlpha),
    isascii: noArgs((self: BytesLike) => contentsOf(self).every((byte) => byte < 128)),
    isdigit: every(isDigit),
    islower: oneCase(isLower, isUpper),
    isspace: every(isSpace),
    istitle: noArgs((self: BytesLike) => isTitle(contentsOf(self))),
    isupper: oneCase(isUpper, isLower),
    join: join(flavour),
    ljust: padding(flavour, 'ljust'),
    lower: mapped(flavour, toLower),
    lstrip: stripper(flavour, true, false),
    maketrans: makeTranslation,
    partition: partition(flavour, false),
    removeprefix: removeAffix(flavour, true),
    removesuffix: removeAffix(flavour, false),
    replace: replace(flavour),
    rfind: finder(findLastBytes, 'minus one'),
    rindex: finder(findLastBytes, 'raise'),
    rjust: padding(flavour, 'rjust'),
    rpartition: partition(flavour, true),
    rsplit: splitter(flavour, true),
    rstrip: stripper(flavour, false, true),
    split: splitter(flavour, false),
    splitlines: withKeywords({ names: ['keepends'] }, (self: BytesLike, keep) =>
      makeList(splitLines(contentsOf(self), keep !== undefined && isTrue(keep)).map(([start, end]) => flavour.part(self, start, end))),
    ),
    startswith: affix('startswith'),
    strip: stripper(flavour, true, true),
    swapcase: mapped(flavour, (byte) => (isUpper(byte) ? toLower(byte) : toUpper(byte))),
    title: mapped(flavour, (byte, at, text) => (at > 0 && isAlpha(text[at - 1] as number) ? toLower(byte) : toUpper(byte))),
    translate: translate(flavour),
    upper: mapped(flavour, toUpper),
    zfill: zeroFill(flavour),
  }
}

/** item in self: a byte, or bytes. _Py_bytes_contains */
export function containsBytes(self: BytesLike, item: PyValue): boolean {
  if (typeof item === 'number' && item >= 0 && item <= 255) return contentsOf(self).includes(item)
  return pinned(self, (text) => {
    if (!hasIndex(item) || hasBuffer(item)) return findBytes(text, bytesOf(item), 0, text.length) !== -1
    let byte: number
    try {
      byte = asSsize(item, null)
    } catch (thrown) {
      if (!isRaised(thrown, 'BaseException')) throw thrown
      return findBytes(text, bytesOf(item), 0, text.length) !== -1
    }
    if (byte < 0 || byte > 255) raise('ValueError', 'byte must be in range(0, 256)')
    return text.includes(byte)
  })
}

/** The constructor's three arguments, checked as far as they do not depend on each other. */
export function sourceArguments(name: string, args: PyValue[], keywords: readonly string[] | null): { source: PyValue | undefined; encoding: string | undefined; errors: string | undefined } {
  const [source, encoding, errors] = unpackKeywords(name, { names: ['source', 'encoding', 'errors'] }, args, keywords)
  return {
    source,
    encoding: encoding === undefined ? undefined : asTextArgument(encoding, name, 'encoding'),
    errors: errors === undefined ? undefined : asTextArgument(errors, name, 'errors'),
  }
}

/** ValueError words differ from bytearray's. */
export function refuseStringArguments(encoding: string | undefined, errors: string | undefined): void {
  if (encoding !== undefined) raise('TypeError', 'encoding without a string argument')
  if (errors !== undefined) raise('TypeError', 'errors without a string argument')
}

const ESCAPES: Record<number, string> = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' }

/** b'…' as bytes show themselves; bytearray escapes an apostrophe even between double quotes. */
export function reprBytes(bytes: Uint8Array, alwaysEscapeQuote: boolean): string {
  const quote = bytes.includes(39) && !bytes.includes(34) ? '"' : "'"
  const parts = [`b${quote}`]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number
    const escape = ESCAPES[byte]
    if (escape !== undefined) parts.push(escape)
    else if (byte === 39 && (quote === "'" || alwaysEscapeQuote)) parts.push("\\'")
    else if (byte < 32 || byte >= 127) parts.push(`\\x${byte.toString(16).padStart(2, '0')}`)
    else parts.push(String.fromCharCode(byte))
  }
  parts.push(quote)
  return parts.join('')
}
