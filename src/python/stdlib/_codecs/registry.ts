/** Which codecs and error handlers there are: search functions, what they found, handlers by name. Python/codecs.c */
import { PyObject, type PyValue } from '../../objects/object'
import { getOptionalAttribute } from '../../objects/attributes'
import { call, isCallable } from '../../objects/call'
import { notSimulated, PyRaise, raise, typeName, type PyException } from '../../objects/errors'
import { heldOutside, interpreter, stateOfRun } from '../../objects/interpreter'
import { handOver, release, retain } from '../../objects/lifetime'
import { isTrue } from '../../objects/number'
import { PyTuple } from '../../objects/tuple'
import { PyBuffer, viewOfMaster } from '../../buffer'
import { PyByteArray, PyBytes } from '../../builtins/bytes-storage'
import { callMethod } from '../../builtins/call-method'
import { codecHooks } from '../../builtins/codec-errors'
import { normalizeEncoding } from '../../builtins/codecs'
import { toText } from '../../builtins/str-storage'
import { builtInHandlers } from './handlers'

const registered = stateOfRun(() => ({
  /** Owned. */
  searchPath: [] as PyValue[],
  /** What was found, by normalized name; owned. */
  found: new Map<string, PyTuple>(),
  /** Handlers that the program registered; owned. */
  handlers: new Map<string, PyValue>(),
  isPrepared: false,
}))

heldOutside.push((visit) => {
  for (const search of registered.searchPath) visit(search)
  for (const codec of registered.found.values()) visit(codec)
  for (const handler of registered.handlers.values()) visit(handler)
})

/** CPython has imported `encodings` before any program begins. */
function prepare(): void {
  if (registered.isPrepared) return
  registered.isPrepared = true
  interpreter.importModule('encodings', null, null, null, 0)
}

export function registerSearch(search: PyValue): void {
  if (!isCallable(search)) raise('TypeError', 'argument must be callable')
  prepare()
  retain(search)
  registered.searchPath.push(search)
}

export function unregisterSearch(search: PyValue): void {
  const at = registered.searchPath.indexOf(search)
  if (at < 0) return
  for (const codec of registered.found.values()) release(codec)
  registered.found.clear()
  registered.searchPath.splice(at, 1)
  release(search)
}

/** Encodings whose tables are not here: those of several bytes a character, and what needs Unicode 3.2. */
const UNAVAILABLE = /^(idna|big5(hkscs|_tw|_hkscs)?|csbig5|hkscs|(cp|ms)?(932|949|950|1361)|mskanji|ms_kanji|uhc|johab|gb\d*|gbk|936|cp936|ms936|chinese|csiso58gb231280|euc_?\w+|eucgb2312_cn|hz(gb|_gb|_gb_2312)?|iso2022_?\w+|csiso2022(jp|kr)|iso_2022_(jp|kr)\w*|iso_ir_58|shift_?jis(_?2004|x0213|_x0213)?|s_?jis(_2004|x0213)?|csshiftjis|jisx0213|u_?jis|korean|ks_?c_?5601\w*|ksx1001|ks_x_1001)$/

/** The codec of this name; LookupError when there is none. _PyCodec_Lookup */
export function lookupCodec(encoding: string): PyTuple {
  prepare()
  const name = normalizeEncoding(encoding)
  const known = registered.found.get(name)
  if (known !== undefined) return known
  for (const search of registered.searchPath.slice()) {
    const codec = call(search, [name])
    if (codec === null) continue
    if (!(codec instanceof PyTuple) || codec.items.length !== 4) raise('TypeError', 'codec search functions must return 4-tuples')
    retain(codec)
    registered.found.set(name, codec)
    return codec
  }
  if (UNAVAILABLE.test(name)) notSimulated(`the encoding ${encoding}`)
  return raise('LookupError', `unknown encoding: ${encoding}`)
}

/** The encoding of a str or to bytes: others are for codecs.encode and codecs.decode. _PyCodec_LookupTextEncoding */
function lookupText(encoding: string, alternative: string): PyTuple {
  const codec = lookupCodec(encoding)
  const isText = typeName(codec) === 'tuple' ? undefined : getOptionalAttribute(codec, '_is_text_encoding')
  if (isText !== undefined && !isTrue(isText)) raise('LookupError', `'${encoding}' is not a text encoding; use ${alternative} to handle arbitrary codecs`)
  return codec
}

/** Calls a codec's function; an error is marked with what was being done. _PyCodec_EncodeInternal, _PyCodec_DecodeInternal */
function run(codec: PyTuple, index: 0 | 1, object: PyValue, encoding: string, errors: string | null): PyValue {
  const verb = index === 0 ? 'encoding' : 'decoding'
  let result: PyValue
  try {
    result = call(codec.items[index] as PyValue, errors === null ? [object] : [object, errors])
  } catch (thrown) {
    if (thrown instanceof PyRaise) callMethod(thrown.exception, 'add_note', [`${verb} with '${encoding}' codec failed`])
    throw thrown
  }
  if (!(result instanceof PyTuple) || result.items.length !== 2) {
    raise('TypeError', index === 0 ? 'encoder must return a tuple (object, integer)' : 'decoder must return a tuple (object,integer)')
  }
  const value = result.items[0] as PyValue
  retain(value)
  return handOver(value)
}

/** codecs.encode and codecs.decode. PyCodec_Encode, PyCodec_Decode */
export function convert(index: 0 | 1, object: PyValue, encoding: string, errors: string | null): PyValue {
  return run(lookupCodec(encoding), index, object, encoding, errors)
}

codecHooks.encode = (text, encoding, errors) => {
  const codec = lookupText(encoding, 'codecs.encode()')
  const bytes = run(codec, 0, text, encoding, errors === 'strict' ? null : errors)
  if (bytes instanceof PyBytes || bytes instanceof PyByteArray) return bytes.contents().slice()
  return raise('TypeError', `'${encoding}' encoder returned '${typeName(bytes)}' instead of 'bytes'; use codecs.encode() to encode to arbitrary types`)
}

codecHooks.decode = (bytes, encoding, errors) => {
  const codec = lookupText(encoding, 'codecs.decode()')
  const view = viewOfMaster(new PyBuffer(null, bytes, 0, bytes.length, 1, true, 'B', 1, [bytes.length], [1]))
  const text = toText(run(codec, 1, view, encoding, errors === 'strict' ? null : errors))
  if (text !== undefined) return text
  return raise('TypeError', `'${encoding}' decoder returned '${typeName(view)}' instead of 'str'; use codecs.decode() to decode to arbitrary types`)
}

// --- error handlers ---

export function registerHandler(name: string, handler: PyValue): void {
  if (!isCallable(handler)) raise('TypeError', 'handler must be callable')
  const before = registered.handlers.get(name)
  retain(handler)
  registered.handlers.set(name, handler)
  if (before !== undefined) release(before)
}

/** PyCodec_LookupError */
export function lookupHandler(name: string): PyValue {
  return registered.handlers.get(name) ?? builtInHandlers().get(name) ?? raise('LookupError', `unknown error handler name '${name}'`)
}

/** Whether there was one. _PyCodec_UnregisterError */
export function unregisterHandler(name: string): boolean {
  if (builtInHandlers().has(name)) raise('ValueError', `cannot un-register built-in error handler '${name}'`)
  const handler = registered.handlers.get(name)
  if (handler === undefined) return false
  registered.handlers.delete(name)
  release(handler)
  return true
}

codecHooks.callHandler = (errors, exception: PyException) => {
  const handler = lookupHandler(errors)
  if (!(handler instanceof PyObject)) return null
  return call(handler, [exception])
}
