/** Encodings of single bytes by a table: charmap_encode, charmap_decode, and the table's other direction. Objects/unicodeobject.c */
import { isInstance, plainTypes, PyObject, type PyType, type PyValue } from '../../objects/object'
import { PyDict } from '../../objects/dict'
import { isRaised, PyRaise, raise, typeName } from '../../objects/errors'
import { noArgs } from '../../objects/native'
import { asIndexInt } from '../../objects/number'
import { getItem } from '../../objects/protocols'
import { PyBytes } from '../../builtins/bytes-storage'
import { ENCODING_REFUSAL, positionIn, Trouble } from '../../builtins/codec-errors'
import { codePointsOf } from '../../builtins/code-points'
import { Decoder, latinText } from '../../builtins/decoders'
import { escapeOf, namedEscape } from '../../builtins/encoders'
import { toText } from '../../builtins/str-storage'
import { defineType } from '../../objects/type'

class EncodingMap extends PyObject {
  constructor(readonly bytes: ReadonlyMap<number, number>) {
    super(encodingMapType)
  }
}

const encodingMapType: PyType = defineType<EncodingMap>('EncodingMap', {
  final: true,
  methods: { size: noArgs((self: EncodingMap) => 16 + 128 * self.bytes.size) },
})

/** PyUnicode_BuildEncodingMap */
export function buildEncodingMap(table: string): PyValue {
  const codes = codePointsOf(table).slice(0, 256)
  const isPlain = codes.length > 0 && codes[0] === 0 && codes.every((code, byte) => byte === 0 || (code !== 0 && code <= 0xffff))
  if (isPlain) return new EncodingMap(new Map(Array.from(codes, (code, byte): [number, number] => [code, byte]).filter(([code]) => code !== 0xfffe)))
  const dict = new PyDict()
  for (const [byte, code] of codes.entries()) dict.set(code, byte)
  return dict
}

function itemOf(mapping: PyValue, key: number): PyValue {
  try {
    return getItem(mapping, key)
  } catch (thrown) {
    if (isRaised(thrown, 'LookupError')) return null
    throw thrown
  }
}

/** Bytes for a code point; null when it has none. charmapencode_lookup */
function bytesFor(mapping: PyValue, code: number): readonly number[] | null {
  if (mapping === null) return code < 256 ? [code] : null
  if (mapping instanceof EncodingMap) {
    const byte = mapping.bytes.get(code)
    return byte === undefined ? null : [byte]
  }
  const found = itemOf(mapping, code)
  if (found === null) return null
  if (isInstance(found, plainTypes.int)) {
    const byte = asIndexInt(found)
    if (byte < 0 || byte > 255) raise('TypeError', 'character mapping must be in range(256)')
    return [Number(byte)]
  }
  if (found instanceof PyBytes) return [...found.bytes]
  return raise('TypeError', `character mapping must return integer, bytes or None, not ${typeName(found)}`)
}

/** _PyUnicode_EncodeCharmap */
export function encodeCharmap(text: string, errors: string, mapping: PyValue): Uint8Array {
  const codes = codePointsOf(text)
  const out: number[] = []
  const encoding = mapping === null ? 'latin-1' : 'charmap'
  const trouble = new Trouble('UnicodeEncodeError', encoding, errors)
  const reason = mapping === null ? 'ordinal not in range(256)' : 'character maps to <undefined>'
  for (let at = 0; at < codes.length; ) {
    const bytes = bytesFor(mapping, codes[at] as number)
    if (bytes !== null) {
      out.push(...bytes)
      at++
      continue
    }
    let end = at + 1
    while (end < codes.length && bytesFor(mapping, codes[end] as number) === null) end++
    at = handle(at, end)
  }
  return Uint8Array.from(out)

  function write(replacement: string, start: number, end: number): void {
    for (const code of codePointsOf(replacement)) {
      const bytes = bytesFor(mapping, code)
      if (bytes === null) throw new PyRaise(trouble.at(() => text, start, end, reason))
      out.push(...bytes)
    }
  }

  /** charmap_encoding_error */
  function handle(start: number, end: number): number {
    const failed = Array.from(codes.subarray(start, end))
    switch (errors) {
      case 'ignore':
        return end
      case 'replace':
        write('?'.repeat(failed.length), start, end)
        return end
      case 'xmlcharrefreplace':
        write(failed.map((code) => `&#${code};`).join(''), start, end)
        return end
      case 'backslashreplace':
        write(failed.map(escapeOf).join(''), start, end)
        return end
      case 'namereplace':
        write(failed.map(namedEscape).join(''), start, end)
        return end
      case 'strict':
        throw new PyRaise(trouble.at(() => text, start, end, reason))
      default: {
        const exception = trouble.at(() => text, start, end, reason)
        const { replacement, position } = trouble.ask(exception, ENCODING_REFUSAL, true)
        const next = positionIn(position, codes.length)
        if (typeof replacement === 'string') write(replacement, start, end)
        else out.push(...replacement)
        return next
      }
    }
  }
}

/** PyUnicode_DecodeCharmap */
export function decodeCharmap(input: Uint8Array, errors: string, mapping: PyValue): string {
  if (mapping === null) return latinText(input)
  const table = typeof mapping === 'string' ? codePointsOf(mapping) : null
  const decoder = new Decoder(input, 'charmap', errors)
  for (let at = 0; at < decoder.bytes.length; ) {
    const byte = decoder.bytes[at] as number
    let mapped: number | string | null
    if (table !== null) mapped = table[byte] ?? null
    else {
      const found = itemOf(mapping, byte)
      const text = toText(found)
      if (found === null || text !== undefined) mapped = text ?? null
      else {
        if (!isInstance(found, plainTypes.int)) raise('TypeError', 'character mapping must return integer, None or str')
        const code = asIndexInt(found)
        if (code < 0 || code > 0x10ffff) raise('TypeError', 'character mapping must be in range(0x110000)')
        mapped = Number(code)
      }
    }
    if (mapped === null || mapped === 0xfffe || mapped === '\ufffe') at = decoder.handle(at, at + 1, 'character maps to <undefined>')
    else {
      if (typeof mapped === 'string') decoder.putText(mapped)
      else decoder.put(mapped)
      at++
    }
  }
  return decoder.text
}
