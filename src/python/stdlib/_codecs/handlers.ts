/** The error handlers that CPython brings along, as functions: strict_errors and its like. Python/codecs.c */
import type { PyValue } from '../../objects/object'
import { qualifiedTypeName, exceptionTypes, PyException, PyRaise, raise } from '../../objects/errors'
import type { PyBuiltinFunction } from '../../objects/native'
import { oneArg } from '../../objects/native'
import { makeTuple } from '../../objects/tuple'
import { makeBytes, PyBytes } from '../../builtins/bytes-storage'
import { codePointsOf, textFromPoints } from '../../builtins/code-points'
import { escapeOf, namedEscape } from '../../builtins/encoders'
import { toText } from '../../builtins/str-storage'
import { nativeFunction } from '../module'

type Kind = 'encode' | 'decode' | 'translate'

/** What an exception is about, with its bounds inside the object. PyUnicodeEncodeError_GetStart and its like */
interface Place {
  readonly kind: Kind
  readonly exception: PyException
  readonly encoding: string
  /** Code points, or bytes. */
  readonly content: ArrayLike<number>
  readonly start: number
  readonly end: number
}

function refuse(exception: PyValue): never {
  return raise('TypeError', `don't know how to handle ${qualifiedTypeName(exception)} in error callback`)
}

function placeOf(exception: PyValue, ...kinds: Kind[]): Place {
  if (!(exception instanceof PyException)) return refuse(exception)
  const kind: Kind | null = exception.cls.isSubtypeOf(exceptionTypes.UnicodeEncodeError!)
    ? 'encode'
    : exception.cls.isSubtypeOf(exceptionTypes.UnicodeDecodeError!)
      ? 'decode'
      : exception.cls.isSubtypeOf(exceptionTypes.UnicodeTranslateError!)
        ? 'translate'
        : null
  if (kind === null || !kinds.includes(kind)) return refuse(exception)
  const field = (name: string): PyValue => exception.fields?.get(name) ?? null
  const object = field('object')
  const text = toText(object)
  const content = text !== undefined ? codePointsOf(text) : object instanceof PyBytes ? object.bytes : []
  const { length } = content
  const start = Math.min(Math.max(Number(field('start')), 0), Math.max(0, length - 1))
  const end = Math.min(Math.max(Number(field('end')), Math.min(1, length)), length)
  return { kind, exception, encoding: toText(field('encoding')) ?? '', content, start, end }
}

function reply(replacement: PyValue, position: number): PyValue {
  return makeTuple([replacement, position])
}

function partOf({ content, start, end }: Place): number[] {
  return Array.prototype.slice.call(content, start, Math.max(start, end)) as number[]
}

function strict(exception: PyValue): PyValue {
  if (!(exception instanceof PyException)) raise('TypeError', 'codec must pass exception instance')
  throw new PyRaise(exception)
}

function replace(exception: PyValue): PyValue {
  const place = placeOf(exception, 'encode', 'decode', 'translate')
  if (place.kind === 'decode') return reply('\ufffd', place.end)
  return reply((place.kind === 'encode' ? '?' : '\ufffd').repeat(Math.max(0, place.end - place.start)), place.end)
}

function xmlCharRefReplace(exception: PyValue): PyValue {
  const place = placeOf(exception, 'encode')
  return reply(partOf(place).map((code) => `&#${code};`).join(''), place.end)
}

function backslashReplace(exception: PyValue): PyValue {
  const place = placeOf(exception, 'encode', 'decode', 'translate')
  return reply(partOf(place).map(escapeOf).join(''), place.end)
}

function nameReplace(exception: PyValue): PyValue {
  const place = placeOf(exception, 'encode')
  return reply(partOf(place).map(namedEscape).join(''), place.end)
}

function surrogateEscape(exception: PyValue): PyValue {
  const place = placeOf(exception, 'encode', 'decode')
  if (place.kind === 'encode') {
    const codes = partOf(place)
    if (codes.some((code) => code < 0xdc80 || code > 0xdcff)) throw new PyRaise(place.exception)
    return reply(makeBytes(Uint8Array.from(codes, (code) => code - 0xdc00)), place.end)
  }
  const escaped: number[] = []
  for (const byte of partOf(place).slice(0, 4)) {
    if (byte < 128) break
    escaped.push(0xdc00 + byte)
  }
  if (escaped.length === 0) throw new PyRaise(place.exception)
  return reply(textFromPoints(escaped), place.start + escaped.length)
}

interface Spelling {
  readonly size: number
  encode(code: number): number[]
}

/** How a UTF spells single units. get_standard_encoding */
function spellingOf(encoding: string): Spelling | null {
  const match = /^utf[-_ ]?(8|16|32)(?:[-_](le|be))?$/i.exec(encoding)
  if (match === null) return null
  const isBig = match[2]?.toLowerCase() === 'be'
  const order = (bytes: number[]): number[] => (isBig ? bytes.reverse() : bytes)
  if (match[1] === '8') return { size: 3, encode: (c) => [0xe0 | (c >> 12), 0x80 | ((c >> 6) & 0x3f), 0x80 | (c & 0x3f)] }
  if (match[1] === '16') return { size: 2, encode: (c) => order([c & 255, c >> 8]) }
  return { size: 4, encode: (c) => order([c & 255, c >> 8, 0, 0]) }
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function surrogatePass(exception: PyValue): PyValue {
  const place = placeOf(exception, 'encode', 'decode')
  const spelling = spellingOf(place.encoding)
  if (spelling === null) throw new PyRaise(place.exception)
  if (place.kind === 'encode') {
    const codes = partOf(place)
    if (!codes.every(isSurrogate)) throw new PyRaise(place.exception)
    return reply(makeBytes(Uint8Array.from(codes.flatMap((code) => spelling.encode(code)))), place.end)
  }
  const bytes = Array.prototype.slice.call(place.content, place.start, place.start + spelling.size) as number[]
  for (let code = 0xd800; bytes.length === spelling.size && code <= 0xdfff; code++) {
    if (spelling.encode(code).every((byte, i) => byte === bytes[i])) return reply(String.fromCharCode(code), place.start + spelling.size)
  }
  throw new PyRaise(place.exception)
}

let table: ReadonlyMap<string, PyBuiltinFunction> | undefined

/** By name. They live as long as the page. */
export function builtInHandlers(): ReadonlyMap<string, PyBuiltinFunction> {
  return (table ??= new Map(
    Object.entries({
      strict,
      ignore: (exception: PyValue) => reply('', placeOf(exception, 'encode', 'decode', 'translate').end),
      replace,
      xmlcharrefreplace: xmlCharRefReplace,
      backslashreplace: backslashReplace,
      namereplace: nameReplace,
      surrogateescape: surrogateEscape,
      surrogatepass: surrogatePass,
    }).map(([name, handle]) => [name, nativeFunction(name === 'surrogateescape' || name === 'surrogatepass' ? name : `${name}_errors`, oneArg((_self, exception) => handle(exception)), 'codecs')]),
  ))
}
