/** Codecs by a table of 256 characters, or by any mapping. Objects/unicodeobject.c */
import { makeException, exceptionTypes, isRaised, notSimulated, PyRaise, raise, typeName } from '../objects/errors'
import { PyObject, type PyValue } from '../objects/object'
import { intHooks } from '../objects/number'
import { getItem, addressOf } from '../objects/protocols'
import { defineType } from '../objects/type'
import { textOf } from '../builtins/arguments'
import { makeBytes, PyBytes } from '../builtins/bytes-storage'

/** What charmap_build makes of a table: the byte of each character. */
class EncodingMap extends PyObject {
  constructor(readonly bytes: ReadonlyMap<number, number>) {
    super(encodingMapType)
  }
}

const encodingMapType = defineType<EncodingMap>('EncodingMap', { final: true, slots: { repr: (self) => `<EncodingMap object at ${addressOf(self)}>` } })

function codePoints(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number)
}

/** PyUnicode_BuildEncodingMap */
export function charmapBuild(table: string): PyValue {
  const bytes = new Map<number, number>()
  codePoints(table).forEach((code, byte) => {
    if (code !== 0xfffe) bytes.set(code, byte)
  })
  return new EncodingMap(bytes)
}

const UNDEFINED = 'character maps to <undefined>'

/** Asks a mapping; undefined where it has nothing. */
function lookUp(mapping: PyValue, key: number): PyValue | undefined {
  try {
    const found = getItem(mapping, key)
    return found === null ? undefined : found
  } catch (thrown) {
    if (isRaised(thrown, 'LookupError')) return undefined
    throw thrown
  }
}

function bytesFor(mapping: PyValue, code: number): Uint8Array | undefined {
  if (mapping instanceof EncodingMap) {
    const byte = mapping.bytes.get(code)
    return byte === undefined ? undefined : Uint8Array.of(byte)
  }
  const found = lookUp(mapping, code)
  if (found === undefined) return undefined
  if (found instanceof PyBytes) return found.bytes
  const int = intHooks.payload(found)
  if (int === undefined) raise('TypeError', `character mapping must return integer, bytes or None, not ${typeName(found)}`)
  if (int < 0 || int > 255) raise('TypeError', 'character mapping must be in range(256)')
  return Uint8Array.of(Number(int))
}

function fail(name: 'UnicodeEncodeError' | 'UnicodeDecodeError', object: PyValue, start: number, end: number): never {
  const error = makeException(exceptionTypes[name]!, 'charmap', object, start, end, UNDEFINED)
  for (const [field, value] of [['encoding', 'charmap'], ['object', object], ['start', start], ['end', end], ['reason', UNDEFINED]] as const) error.setField(field, value)
  throw new PyRaise(error)
}

/** _PyUnicode_EncodeCharmap */
export function charmapEncode(text: string, errors: string, mapping: PyValue): Uint8Array {
  const codes = codePoints(text)
  const out: number[] = []
  codes.forEach((code, i) => {
    const bytes = bytesFor(mapping, code)
    if (bytes !== undefined) out.push(...bytes)
    else if (errors === 'strict') {
      let end = i + 1
      while (end < codes.length && bytesFor(mapping, codes[end] as number) === undefined) end++
      fail('UnicodeEncodeError', text, i, end)
    } else if (errors === 'replace') out.push(...(bytesFor(mapping, 63) ?? [63]))
    else if (errors !== 'ignore') notSimulated(`the error handler ${errors} for a character map`)
  })
  return Uint8Array.from(out)
}

/** PyUnicode_DecodeCharmap */
export function charmapDecode(bytes: Uint8Array, errors: string, mapping: PyValue): string {
  const table = textOf(mapping)
  const codes = table === undefined ? null : codePoints(table)
  let text = ''
  bytes.forEach((byte, i) => {
    const found = codes !== null ? codes[byte] : characterOf(mapping, byte)
    if (found !== undefined && found !== 0xfffe) text += typeof found === 'string' ? found : String.fromCodePoint(found)
    else if (errors === 'strict') fail('UnicodeDecodeError', makeBytes(bytes), i, i + 1)
    else if (errors === 'replace') text += '\ufffd'
    else if (errors !== 'ignore') notSimulated(`the error handler ${errors} for a character map`)
  })
  return text
}

function characterOf(mapping: PyValue, byte: number): number | string | undefined {
  const found = lookUp(mapping, byte)
  if (found === undefined) return undefined
  const text = textOf(found)
  if (text !== undefined) return text
  const int = intHooks.payload(found)
  if (int === undefined) raise('TypeError', 'character mapping must return integer, None or str')
  if (int < 0 || int > 0x10ffff) raise('TypeError', 'character mapping must be in range(0x110000)')
  return Number(int)
}
