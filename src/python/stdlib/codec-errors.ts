/** The error handlers of codecs as functions: what to put in place of what cannot be read or written, and where to go on. Python/codecs.c */
import type { PyValue } from '../objects/object'
import { getAttribute } from '../objects/attributes'
import { PyException, PyRaise, raise, typeName } from '../objects/errors'
import { oneArg } from '../objects/native'
import { makeTuple } from '../objects/tuple'
import { textOf } from '../builtins/arguments'
import { PyBytes } from '../builtins/bytes-storage'
import { decodeBytes, encodeString } from '../builtins/codecs'
import { isInstanceOfException } from '../builtins/exceptions'
import { nativeFunction } from './module'

type Kind = 'UnicodeEncodeError' | 'UnicodeDecodeError' | 'UnicodeTranslateError'

function cannotHandle(error: PyValue): never {
  return raise('TypeError', `don't know how to handle ${typeName(error)} in error callback`)
}

function kindOf(error: PyValue, kinds: readonly Kind[]): Kind {
  return kinds.find((kind) => isInstanceOfException(error, kind)) ?? cannotHandle(error)
}

function place(error: PyValue): { start: number; end: number } {
  return { start: Number(getAttribute(error, 'start')), end: Number(getAttribute(error, 'end')) }
}

/** The code points or bytes that made trouble. */
function trouble(error: PyValue): number[] {
  const object = getAttribute(error, 'object')
  const { start, end } = place(error)
  if (object instanceof PyBytes) return [...object.bytes.subarray(start, end)]
  return Array.from(textOf(object) ?? '', (character) => character.codePointAt(0) as number).slice(start, end)
}

const ALL: readonly Kind[] = ['UnicodeEncodeError', 'UnicodeDecodeError', 'UnicodeTranslateError']

function escapeOf(code: number): string {
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
}

function answer(error: PyValue, replacement: PyValue): PyValue {
  return makeTuple([replacement, place(error).end])
}

/** By way of the codec itself, which knows these handlers: what an encoding of one part gives. */
function byCodec(error: PyValue, name: string): PyValue {
  const kind = kindOf(error, ['UnicodeEncodeError', 'UnicodeDecodeError'])
  const encoding = String(textOf(getAttribute(error, 'encoding')))
  const part = trouble(error)
  if (kind === 'UnicodeDecodeError') return answer(error, decodeBytes(Uint8Array.from(part), encoding, name))
  return answer(error, decodeBytes(encodeString(String.fromCodePoint(...part), encoding, name), 'latin-1', 'strict'))
}

const makers: Record<string, (error: PyValue) => PyValue> = {
  strict(error) {
    if (error instanceof PyException) throw new PyRaise(error)
    return raise('TypeError', 'codec must pass exception instance')
  },
  ignore(error) {
    kindOf(error, ALL)
    return answer(error, '')
  },
  replace(error) {
    const kind = kindOf(error, ALL)
    const { start, end } = place(error)
    return answer(error, kind === 'UnicodeDecodeError' ? '\ufffd' : (kind === 'UnicodeEncodeError' ? '?' : '\ufffd').repeat(Math.max(0, end - start)))
  },
  xmlcharrefreplace(error) {
    kindOf(error, ['UnicodeEncodeError'])
    return answer(error, trouble(error).map((code) => `&#${code};`).join(''))
  },
  backslashreplace(error) {
    kindOf(error, ALL)
    return answer(error, trouble(error).map(escapeOf).join(''))
  },
  namereplace(error) {
    kindOf(error, ['UnicodeEncodeError'])
    const characters = trouble(error)
    return answer(error, decodeBytes(encodeString(String.fromCodePoint(...characters), 'ascii', 'namereplace'), 'ascii', 'strict'))
  },
  surrogatepass: (error) => byCodec(error, 'surrogatepass'),
  surrogateescape: (error) => byCodec(error, 'surrogateescape'),
}

let made: Record<string, PyValue> | null = null

/** The handlers by their names, as functions. */
export function errorHandlers(): Record<string, PyValue> {
  made ??= Object.fromEntries(
    Object.entries(makers).map(([name, handle]) => [name, nativeFunction(name === 'surrogatepass' || name === 'surrogateescape' ? name : `${name}_errors`, oneArg((_self: null, error) => handle(error)), '_codecs')]),
  )
  return made
}
