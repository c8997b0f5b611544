/** _codecs: the registry of encodings and of error handlers, and the codecs that are native. Modules/_codecsmodule.c, Python/codecs.c */
import type { PyValue } from '../objects/object'
import { call, isCallable } from '../objects/call'
import { notSimulated, PyRaise, raise, typeName } from '../objects/errors'
import { atReset, heldOutside, interpreter } from '../objects/interpreter'
import { release, retain } from '../objects/lifetime'
import { oneArg, positional, withKeywords, type MethodSpec } from '../objects/native'
import { asIndexInt, isTrue } from '../objects/number'
import { makeTuple, PyTuple } from '../objects/tuple'
import { getBuffer, PyBUF, releaseBuffer, windowOf } from '../buffer'
import { textOf } from '../builtins/arguments'
import { makeBytes } from '../builtins/bytes-storage'
import { decodeBytes, encodeString } from '../builtins/codecs'
import { addNote } from '../builtins/exceptions'
import { charmapBuild, charmapDecode, charmapEncode } from './codec-charmap'
import { escapeDecode, escapeEncode, rawUnicodeEscapeEncode, unicodeEscapeDecode, unicodeEscapeEncode } from './codec-escapes'
import { errorHandlers } from './codec-errors'
import { moduleFunctions, type ModuleSpec } from './module'

/** Functions that find a codec by its name, and what they found; owned. */
let searches: PyValue[] = []
let found = new Map<string, PyValue>()
let handlers = new Map<string, PyValue>()
let isPrepared = false

atReset.push(() => {
  searches = []
  found = new Map()
  handlers = new Map()
  isPrepared = false
})
heldOutside.push((visit) => {
  for (const values of [searches, found.values(), handlers.values()]) for (const value of values) visit(value)
})

function text(value: PyValue | undefined, fname: string, place: string): string {
  const payload = textOf(value as PyValue)
  if (payload === undefined) raise('TypeError', `${fname}() argument ${place} must be str, not ${value === null ? 'None' : typeName(value as PyValue)}`)
  return payload
}

/** _PyCodec_Lookup */
function lookUp(name: string): PyTuple {
  const key = name.toLowerCase().replaceAll(' ', '-')
  const known = found.get(key)
  if (known !== undefined) return known as PyTuple
  if (!isPrepared) {
    isPrepared = true
    // CPython imports it when it starts.
    interpreter.importModule('encodings', null, null, null, 0)
  }
  for (const search of searches.slice()) {
    const info = call(search, [key])
    if (info === null) continue
    if (!(info instanceof PyTuple) || info.items.length !== 4) raise('TypeError', 'codec search functions must return 4-tuples')
    retain(info)
    found.set(key, info)
    return info
  }
  return raise('LookupError', `unknown encoding: ${name}`)
}

/** codecs.encode, codecs.decode. _PyCodec_EncodeInternal */
function convert(object: PyValue, encoding: string, errors: string | undefined, verb: 'encode' | 'decode'): PyValue {
  const coder = lookUp(encoding).items[verb === 'encode' ? 0 : 1] as PyValue
  let result: PyValue
  try {
    result = call(coder, errors === undefined ? [object] : [object, errors])
  } catch (thrown) {
    if (thrown instanceof PyRaise) addNote(thrown.exception, `${verb === 'encode' ? 'encoding' : 'decoding'} with '${encoding}' codec failed`)
    throw thrown
  }
  if (!(result instanceof PyTuple) || result.items.length !== 2) raise('TypeError', `${verb}r must return a tuple (object, integer)`)
  return result.items[0] as PyValue
}

function converter(verb: 'encode' | 'decode'): MethodSpec<null> {
  return withKeywords({ names: ['obj', 'encoding', 'errors'], required: 1 }, (_self: null, object, encoding, errors) =>
    convert(object as PyValue, encoding === undefined ? 'utf-8' : text(encoding, verb, "'encoding'"), errors === undefined ? undefined : text(errors, verb, "'errors'"), verb),
  )
}

function errorsOf(value: PyValue | undefined, fname: string): string {
  return value === undefined || value === null ? 'strict' : text(value, fname, '2')
}

function bytesOf(value: PyValue): Uint8Array {
  const buffer = getBuffer(value, PyBUF.SIMPLE)
  try {
    return windowOf(buffer).slice()
  } finally {
    releaseBuffer(buffer)
  }
}

function lengthInPoints(characters: string): number {
  let count = 0
  for (const _ of characters) count++
  return count
}

function encoder(fname: string, encode: (characters: string, errors: string) => Uint8Array): MethodSpec<null> {
  return positional(1, 2, (_self: null, value, errors) => {
    const characters = text(value, fname, '1')
    return makeTuple([makeBytes(encode(characters, errorsOf(errors, fname))), lengthInPoints(characters)])
  })
}

/** `complete`: how many bytes end with a whole character, where more may follow. */
function decoder(fname: string, decode: (bytes: Uint8Array, errors: string) => string, complete: ((bytes: Uint8Array) => number) | null): MethodSpec<null> {
  return positional(1, complete === null ? 2 : 3, (_self: null, value, errors, final) => {
    const mode = errorsOf(errors, fname)
    const bytes = bytesOf(value as PyValue)
    const end = complete === null || (final !== undefined && isTrue(final)) ? bytes.length : complete(bytes)
    return makeTuple([decode(bytes.subarray(0, end), mode), end])
  })
}

/** Bytes of a UTF-8 sequence that has only begun are left for the next time. */
function completeUtf8(bytes: Uint8Array): number {
  const { length } = bytes
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] as number
    if ((byte & 0xc0) === 0x80) continue
    const size = byte >= 0xf0 && byte < 0xf5 ? 4 : byte >= 0xe0 && byte < 0xf0 ? 3 : byte >= 0xc2 && byte < 0xe0 ? 2 : 1
    if (size <= back) return length
    const second = bytes[length - back + 1]
    const isPossible =
      second === undefined || !((byte === 0xe0 && second < 0xa0) || (byte === 0xed && second >= 0xa0) || (byte === 0xf0 && second < 0x90) || (byte === 0xf4 && second >= 0x90))
    return isPossible ? length - back : length
  }
  return length
}

function completeUtf16(isBig: boolean): (bytes: Uint8Array) => number {
  return (bytes) => {
    const even = bytes.length & ~1
    if (even < 2) return even
    const high = bytes[isBig ? even - 2 : even - 1] as number
    return high >= 0xd8 && high < 0xdc ? even - 2 : even
  }
}

const completeUtf32 = (bytes: Uint8Array): number => bytes.length & ~3

/** The order that a mark at the start tells; 0 where there is none yet. */
function markedOrder(bytes: Uint8Array, width: 2 | 4): -1 | 0 | 1 {
  if (bytes.length < width) return 0
  const zeros = width === 2 ? true : bytes[2] === 0 && bytes[3] === 0
  if (bytes[0] === 0xff && bytes[1] === 0xfe && zeros) return -1
  const at = width - 2
  const zerosBefore = width === 2 ? true : bytes[0] === 0 && bytes[1] === 0
  return bytes[at] === 0xfe && bytes[at + 1] === 0xff && zerosBefore ? 1 : 0
}

/** utf_16_decode, utf_16_ex_decode and those of four bytes: (text, bytes used, order). */
function decodeWide(width: 2 | 4, bytes: Uint8Array, errors: string, order: number, isFinal: boolean): [string, number, number] {
  const marked = order === 0 ? markedOrder(bytes, width) : 0
  const start = marked === 0 ? 0 : width
  const used = order !== 0 ? order : marked
  const isBig = used > 0
  const rest = bytes.subarray(start)
  const end = isFinal ? rest.length : width === 2 ? completeUtf16(isBig)(rest) : completeUtf32(rest)
  const name = `utf-${width * 8}-${isBig ? 'be' : 'le'}`
  // Without a mark the native order is taken, and told once something was read.
  return [decodeBytes(rest.subarray(0, end), name, errors), start + end, used === 0 && start + end > 0 && order === 0 && marked === 0 ? 0 : used]
}

function wideDecoder(fname: string, width: 2 | 4): MethodSpec<null> {
  return positional(1, 3, (_self: null, value, errors, final) => {
    const [characters, used] = decodeWide(width, bytesOf(value as PyValue), errorsOf(errors, fname), 0, final !== undefined && isTrue(final))
    return makeTuple([characters, used])
  })
}

function wideExDecoder(fname: string, width: 2 | 4): MethodSpec<null> {
  return positional(1, 4, (_self: null, value, errors, order, final) =>
    makeTuple(decodeWide(width, bytesOf(value as PyValue), errorsOf(errors, fname), order === undefined ? 0 : Number(asIndexInt(order)), final !== undefined && isTrue(final))),
  )
}

function wideEncoder(fname: string, width: 16 | 32): MethodSpec<null> {
  return positional(1, 3, (_self: null, value, errors, order) => {
    const characters = text(value, fname, '1')
    const wanted = order === undefined ? 0 : Number(asIndexInt(order))
    const name = wanted === 0 ? `utf-${width}` : `utf-${width}-${wanted < 0 ? 'le' : 'be'}`
    return makeTuple([makeBytes(encodeString(characters, name, errorsOf(errors, fname))), lengthInPoints(characters)])
  })
}

function plain(name: string): Record<string, MethodSpec<null>> {
  const key = name.replaceAll('-', '_')
  const complete = name === 'utf-8' ? completeUtf8 : name.startsWith('utf-16') ? completeUtf16(name.endsWith('be')) : name.startsWith('utf-32') ? completeUtf32 : null
  return {
    [`${key}_encode`]: encoder(`${key}_encode`, (characters, errors) => encodeString(characters, name, errors)),
    [`${key}_decode`]: decoder(`${key}_decode`, (bytes, errors) => decodeBytes(bytes, name, errors), complete),
  }
}

function lookUpHandler(name: string): PyValue {
  return handlers.get(name) ?? errorHandlers()[name] ?? raise('LookupError', `unknown error handler name '${name}'`)
}

const functions = moduleFunctions('_codecs', {
  register: oneArg((_self: null, search) => {
    if (!isCallable(search)) raise('TypeError', 'argument must be callable')
    retain(search)
    searches.push(search)
    return null
  }),
  unregister: oneArg((_self: null, search) => {
    const at = searches.indexOf(search)
    if (at >= 0) {
      for (const info of found.values()) release(info)
      found.clear()
      searches.splice(at, 1)
      release(search)
    }
    return null
  }),
  lookup: oneArg((_self: null, name) => {
    const payload = textOf(name)
    return lookUp(payload ?? raise('TypeError', `lookup() argument must be str, not ${name === null ? 'None' : typeName(name)}`))
  }),
  encode: converter('encode'),
  decode: converter('decode'),
  register_error: positional(2, 2, (_self: null, name, handler) => {
    const key = text(name, 'register_error', '1')
    if (!isCallable(handler as PyValue)) raise('TypeError', 'handler must be callable')
    retain(handler as PyValue)
    const before = handlers.get(key)
    handlers.set(key, handler as PyValue)
    if (before !== undefined) release(before)
    return null
  }),
  lookup_error: oneArg((_self: null, name) => lookUpHandler(textOf(name) ?? raise('TypeError', `lookup_error() argument must be str, not ${typeName(name)}`))),
  _unregister_error: oneArg((_self: null, name) => {
    const before = handlers.get(textOf(name) ?? '')
    if (before === undefined) return false
    handlers.delete(textOf(name) as string)
    release(before)
    return true
  }),
  ...plain('utf-8'),
  ...plain('ascii'),
  ...plain('latin-1'),
  ...plain('utf-16-le'),
  ...plain('utf-16-be'),
  ...plain('utf-32-le'),
  ...plain('utf-32-be'),
  utf_16_encode: wideEncoder('utf_16_encode', 16),
  utf_32_encode: wideEncoder('utf_32_encode', 32),
  utf_16_decode: wideDecoder('utf_16_decode', 2),
  utf_32_decode: wideDecoder('utf_32_decode', 4),
  utf_16_ex_decode: wideExDecoder('utf_16_ex_decode', 2),
  utf_32_ex_decode: wideExDecoder('utf_32_ex_decode', 4),
  utf_7_encode: positional(1, 2, () => notSimulated('the encoding utf-7')),
  utf_7_decode: positional(1, 3, () => notSimulated('the encoding utf-7')),
  escape_encode: positional(1, 2, (_self: null, value) => {
    const bytes = bytesOf(value as PyValue)
    return makeTuple([makeBytes(escapeEncode(bytes)), bytes.length])
  }),
  escape_decode: positional(1, 2, (_self: null, value, errors) => {
    const bytes = bytesOrText(value as PyValue)
    return makeTuple([makeBytes(escapeDecode(bytes, errorsOf(errors, 'escape_decode'))), bytes.length])
  }),
  unicode_escape_encode: encoder('unicode_escape_encode', unicodeEscapeEncode),
  unicode_escape_decode: escaped('unicode_escape_decode', false),
  raw_unicode_escape_encode: encoder('raw_unicode_escape_encode', rawUnicodeEscapeEncode),
  raw_unicode_escape_decode: escaped('raw_unicode_escape_decode', true),
  readbuffer_encode: positional(1, 2, (_self: null, value) => {
    const bytes = bytesOrText(value as PyValue)
    return makeTuple([makeBytes(bytes), bytes.length])
  }),
  charmap_build: oneArg((_self: null, table) => charmapBuild(text(table, 'charmap_build', ''))),
  charmap_encode: positional(1, 3, (_self: null, value, errors, mapping) => {
    const characters = text(value, 'charmap_encode', '1')
    const mode = errorsOf(errors, 'charmap_encode')
    const bytes = mapping === undefined || mapping === null ? encodeString(characters, 'latin-1', mode) : charmapEncode(characters, mode, mapping)
    return makeTuple([makeBytes(bytes), lengthInPoints(characters)])
  }),
  charmap_decode: positional(1, 3, (_self: null, value, errors, mapping) => {
    const mode = errorsOf(errors, 'charmap_decode')
    const bytes = bytesOf(value as PyValue)
    const characters = mapping === undefined || mapping === null ? decodeBytes(bytes, 'latin-1', mode) : charmapDecode(bytes, mode, mapping)
    return makeTuple([characters, bytes.length])
  }),
})

function bytesOrText(value: PyValue): Uint8Array {
  const characters = textOf(value)
  return characters === undefined ? bytesOf(value) : encodeString(characters)
}

function escaped(fname: string, isRaw: boolean): MethodSpec<null> {
  return positional(1, 3, (_self: null, value, errors) => {
    const bytes = bytesOrText(value as PyValue)
    return makeTuple([unicodeEscapeDecode(bytes, errorsOf(errors, fname), isRaw), bytes.length])
  })
}

export const _codecsModule: ModuleSpec = { name: '_codecs', members: () => functions }

