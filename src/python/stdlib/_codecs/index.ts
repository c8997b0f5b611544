/** _codecs: the registry of codecs and the codecs that CPython has in C. Modules/_codecsmodule.c */
import type { PyValue } from '../../objects/object'
import { raise, typeName } from '../../objects/errors'
import { oneArg, positional, withKeywords, type MethodSpec } from '../../objects/native'
import { isTrue } from '../../objects/number'
import { makeTuple } from '../../objects/tuple'
import { asIntArgument, asTextArgument } from '../../builtins/arguments'
import { bytesTypes, makeBytes, PyBytes, withBytes } from '../../builtins/bytes-storage'
import { codePointLength } from '../../builtins/code-points'
import { decodeAscii, decodeUtf16, decodeUtf32, decodeUtf8, latinText, type ByteOrder, type DecodedInOrder } from '../../builtins/decoders'
import { encodeBuiltIn, type Encoding } from '../../builtins/encoders'
import { encodeString } from '../../builtins/codecs'
import { toText } from '../../builtins/str-storage'
import { moduleFunctions, type ModuleSpec } from '../module'
import { buildEncodingMap, decodeCharmap, encodeCharmap } from './charmap'
import { decodeBytesEscape, decodeRawUnicodeEscape, decodeUnicodeEscape, encodeBytesEscape, encodeRawUnicodeEscape, encodeUnicodeEscape } from './escapes'
import { convert, lookupCodec, lookupHandler, registerHandler, registerSearch, unregisterHandler, unregisterSearch } from './registry'
import { decodeUtf7, encodeUtf7 } from './utf7'

function textArgument(value: PyValue | undefined, name: string, position = 0): string {
  const text = value === undefined ? undefined : toText(value)
  if (text === undefined) {
    const which = position === 0 ? 'argument' : `argument ${position}`
    raise('TypeError', `${name}() ${which} must be str, not ${value === null || value === undefined ? 'None' : typeName(value)}`)
  }
  return text
}

/** `errors=None` means strict. */
function errorsArgument(value: PyValue | undefined, name: string, position = 2): string {
  if (value === undefined || value === null) return 'strict'
  const text = toText(value)
  if (text === undefined) raise('TypeError', `${name}() argument ${position} must be str or None, not ${typeName(value)}`)
  if (text.includes('\0')) raise('ValueError', 'embedded null character')
  return text
}

function encoder(name: string, encode: (text: string, errors: string) => Uint8Array): MethodSpec {
  return positional(1, 2, (_self, given, errors) => {
    const text = textArgument(given, name, 1)
    return makeTuple([makeBytes(encode(text, errorsArgument(errors, name))), codePointLength(text)])
  })
}

const builtIn = (name: string, encoding: Encoding): MethodSpec => encoder(name, (text, errors) => encodeBuiltIn(text, encoding, errors))

/** utf_16_encode(text, errors, byteorder): 0 writes a mark. */
function orderedEncoder(name: string, family: 'utf-16' | 'utf-32'): MethodSpec {
  return positional(1, 3, (_self, given, errors, order) => {
    const text = textArgument(given, name, 1)
    const wanted = order === undefined ? 0 : asIntArgument(order)
    const encoding: Encoding = wanted === 0 ? family : wanted < 0 ? `${family}-le` : `${family}-be`
    return makeTuple([makeBytes(encodeBuiltIn(text, encoding, errorsArgument(errors, name))), codePointLength(text)])
  })
}

type Decode = (bytes: Uint8Array, errors: string, isFinal: boolean) => { text: string; consumed: number }

/** A decoder that may leave an unfinished end: (data, errors, final). */
function decoder(name: string, decode: Decode, finalByDefault = false): MethodSpec {
  return positional(1, 3, (_self, data, errors, final) =>
    withBytes(data as PyValue, (bytes) => {
      const { text, consumed } = decode(bytes, errorsArgument(errors, name), final === undefined ? finalByDefault : isTrue(final))
      return makeTuple([text, consumed])
    }),
  )
}

/** The same for text that is given as str: its UTF-8. */
function lenientDecoder(name: string, decode: Decode): MethodSpec {
  const spec = decoder(name, decode, true)
  return { ...spec, invoke: (self, args, keywords, called, owner) => spec.invoke(self, withUtf8First(args), keywords, called, owner) }
}

function withUtf8First(args: PyValue[]): PyValue[] {
  const text = args.length === 0 ? undefined : toText(args[0] as PyValue)
  return text === undefined ? args : [makeBytes(encodeString(text)), ...args.slice(1)]
}

/** (data, errors): every byte is a character. */
function wholeDecoder(name: string, decode: (bytes: Uint8Array, errors: string) => string): MethodSpec {
  return positional(1, 2, (_self, data, errors) =>
    withBytes(data as PyValue, (bytes) => makeTuple([decode(bytes, errorsArgument(errors, name)), bytes.length])),
  )
}

/** (data, errors, byteorder, final), which also tells the byte order that it found. */
function exDecoder(name: string, decode: (bytes: Uint8Array, errors: string, order: ByteOrder, isFinal: boolean) => DecodedInOrder): MethodSpec {
  return positional(1, 4, (_self, data, errors, order, final) =>
    withBytes(data as PyValue, (bytes) => {
      const wanted = order === undefined ? 0 : asIntArgument(order)
      const found = decode(bytes, errorsArgument(errors, name), Math.sign(wanted) as ByteOrder, final !== undefined && isTrue(final))
      return makeTuple([found.text, found.consumed, found.order])
    }),
  )
}

/** codecs.encode, codecs.decode */
function converter(name: 'encode' | 'decode'): MethodSpec {
  return withKeywords({ names: ['obj', 'encoding', 'errors'], required: 1 }, (_self, object, encoding, errors) => {
    const named = encoding === undefined ? 'utf-8' : asTextArgument(encoding, name, 'encoding')
    const handler = errors === undefined ? null : asTextArgument(errors, name, 'errors')
    return convert(name === 'encode' ? 0 : 1, object as PyValue, named, handler)
  })
}

export const _codecsModule: ModuleSpec = {
  name: '_codecs',
  members: () =>
    moduleFunctions('_codecs', {
      register: oneArg((_self, search) => {
        registerSearch(search)
        return null
      }),
      unregister: oneArg((_self, search) => {
        unregisterSearch(search)
        return null
      }),
      lookup: oneArg((_self, encoding) => {
        const name = textArgument(encoding, 'lookup')
        if (name.includes('\0')) raise('ValueError', 'embedded null character')
        return lookupCodec(name)
      }),
      encode: converter('encode'),
      decode: converter('decode'),
      register_error: positional(2, 2, (_self, name, handler) => {
        registerHandler(textArgument(name, 'register_error', 1), handler as PyValue)
        return null
      }),
      _unregister_error: oneArg((_self, name) => unregisterHandler(textArgument(name, '_unregister_error'))),
      lookup_error: oneArg((_self, name) => lookupHandler(textArgument(name, 'lookup_error'))),
      escape_encode: positional(1, 2, (_self, data, errors) => {
        errorsArgument(errors, 'escape_encode')
        if (!(data instanceof PyBytes)) raise('TypeError', `escape_encode() argument 1 must be bytes, not ${typeName(data as PyValue)}`)
        return makeTuple([makeBytes(encodeBytesEscape(data.bytes)), data.bytes.length])
      }),
      escape_decode: positional(1, 2, (_self, data, errors) =>
        withBytes(withUtf8First([data as PyValue])[0] as PyValue, (bytes) =>
          makeTuple([makeBytes(decodeBytesEscape(bytes, errorsArgument(errors, 'escape_decode'))), bytes.length]),
        ),
      ),
      utf_8_encode: builtIn('utf_8_encode', 'utf-8'),
      utf_8_decode: decoder('utf_8_decode', decodeUtf8),
      utf_7_encode: encoder('utf_7_encode', encodeUtf7),
      utf_7_decode: decoder('utf_7_decode', decodeUtf7),
      utf_16_encode: orderedEncoder('utf_16_encode', 'utf-16'),
      utf_16_le_encode: builtIn('utf_16_le_encode', 'utf-16-le'),
      utf_16_be_encode: builtIn('utf_16_be_encode', 'utf-16-be'),
      utf_16_decode: decoder('utf_16_decode', (bytes, errors, final) => decodeUtf16(bytes, errors, 0, final)),
      utf_16_le_decode: decoder('utf_16_le_decode', (bytes, errors, final) => decodeUtf16(bytes, errors, -1, final)),
      utf_16_be_decode: decoder('utf_16_be_decode', (bytes, errors, final) => decodeUtf16(bytes, errors, 1, final)),
      utf_16_ex_decode: exDecoder('utf_16_ex_decode', decodeUtf16),
      utf_32_encode: orderedEncoder('utf_32_encode', 'utf-32'),
      utf_32_le_encode: builtIn('utf_32_le_encode', 'utf-32-le'),
      utf_32_be_encode: builtIn('utf_32_be_encode', 'utf-32-be'),
      utf_32_decode: decoder('utf_32_decode', (bytes, errors, final) => decodeUtf32(bytes, errors, 0, final)),
      utf_32_le_decode: decoder('utf_32_le_decode', (bytes, errors, final) => decodeUtf32(bytes, errors, -1, final)),
      utf_32_be_decode: decoder('utf_32_be_decode', (bytes, errors, final) => decodeUtf32(bytes, errors, 1, final)),
      utf_32_ex_decode: exDecoder('utf_32_ex_decode', decodeUtf32),
      unicode_escape_encode: encoder('unicode_escape_encode', encodeUnicodeEscape),
      unicode_escape_decode: lenientDecoder('unicode_escape_decode', decodeUnicodeEscape),
      raw_unicode_escape_encode: encoder('raw_unicode_escape_encode', encodeRawUnicodeEscape),
      raw_unicode_escape_decode: lenientDecoder('raw_unicode_escape_decode', decodeRawUnicodeEscape),
      latin_1_encode: builtIn('latin_1_encode', 'latin-1'),
      latin_1_decode: wholeDecoder('latin_1_decode', (bytes) => latinText(bytes)),
      ascii_encode: builtIn('ascii_encode', 'ascii'),
      ascii_decode: wholeDecoder('ascii_decode', decodeAscii),
      charmap_encode: positional(1, 3, (_self, given, errors, mapping) => {
        const text = textArgument(given, 'charmap_encode', 1)
        return makeTuple([makeBytes(encodeCharmap(text, errorsArgument(errors, 'charmap_encode'), mapping ?? null)), codePointLength(text)])
      }),
      charmap_decode: positional(1, 3, (_self, data, errors, mapping) =>
        withBytes(data as PyValue, (bytes) =>
          makeTuple([decodeCharmap(bytes, errorsArgument(errors, 'charmap_decode'), mapping ?? null), bytes.length]),
        ),
      ),
      charmap_build: oneArg((_self, table) => buildEncodingMap(textArgument(table, 'charmap_build'))),
      readbuffer_encode: positional(1, 2, (_self, data, errors) =>
        withBytes(withUtf8First([data as PyValue])[0] as PyValue, (bytes) => {
          errorsArgument(errors, 'readbuffer_encode')
          return makeTuple([data instanceof PyBytes && data.cls === bytesTypes.bytes ? data : makeBytes(bytes.slice()), bytes.length])
        }),
      ),
    }),
}
