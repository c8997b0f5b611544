/** zlib.compressobj and zlib.compress. Modules/zlibmodule.c */
import * as pako from 'pako'
import { PyObject, type PyType, type PyValue } from '../../objects/object'
import { raise } from '../../objects/errors'
import { noArgumentsOfMethod, withKeywords } from '../../objects/native'
import { asIntArgument } from '../../builtins/arguments'
import { bytesOf, makeBytes, withBytes } from '../../builtins/bytes-storage'
import { defineModuleType } from '../module'
import { failStream, raiseZlib } from './errors'
import { copyStream, giveInput, MAX_WBITS, newStream, Output, pump } from './stream'

const DEFLATED = 8
const DEF_MEM_LEVEL = 8

class PyCompress extends PyObject {
  /** False once it was finished. */
  isOpen = true
  constructor(readonly stream: pako.ZStream) {
    super(compressType)
  }
}

export const compressType: PyType = defineModuleType<PyCompress>('zlib', 'Compress', {
  final: true,
  methods: {
    compress: withKeywords({ names: [''], positionalOnly: 1, required: 1 }, (self: PyCompress, data) =>
      withBytes(data as PyValue, (bytes) => {
        const output = new Output()
        giveInput(self.stream, bytes)
        const status = pump(self.stream, pako.Z_NO_FLUSH, output)
        if (status === pako.Z_STREAM_ERROR) failStream(self.stream, status, 'while compressing data')
        return makeBytes(output.bytes)
      }),
    ),
    flush: withKeywords({ names: [''], positionalOnly: 1 }, (self: PyCompress, mode) => {
      const how = mode === undefined ? pako.Z_FINISH : asIntArgument(mode)
      if (how === pako.Z_NO_FLUSH) return makeBytes(new Uint8Array(0))
      const output = new Output()
      giveInput(self.stream, new Uint8Array(0))
      const status = how < 0 || how > pako.Z_BLOCK ? pako.Z_STREAM_ERROR : pump(self.stream, how as pako.Z_FlushMode, output)
      if (status === pako.Z_STREAM_END && how === pako.Z_FINISH) {
        pako.zlibDeflateEnd(self.stream)
        self.isOpen = false
      } else if (status !== pako.Z_OK && status !== pako.Z_BUF_ERROR) failStream(self.stream, status, 'while flushing')
      return makeBytes(output.bytes)
    }),
    copy: noArgumentsOfMethod((self: PyCompress) => copyCompressor(self)),
    __copy__: noArgumentsOfMethod((self: PyCompress) => copyCompressor(self)),
    __deepcopy__: withKeywords({ names: [''], required: 1, positionalOnly: 1 }, (self: PyCompress) => copyCompressor(self)),
  },
})

function copyCompressor(self: PyCompress): PyValue {
  if (!self.isOpen) raise('ValueError', 'Inconsistent stream state')
  return new PyCompress(copyStream(self.stream))
}

/** With zlib's own hash of three bytes (`legacyHash`): only then are the same matches found, and the output is zlib's. */
function start(stream: pako.ZStream, level: number, method: number, wbits: number, memLevel: number, strategy: number): number {
  return pako.zlibDeflateInit2(stream, level, method, wbits, memLevel, strategy as pako.Z_Strategy, true)
}

export const compressobj = withKeywords(
  { names: ['level', 'method', 'wbits', 'memLevel', 'strategy', 'zdict'] },
  (_self, level, method, wbits, memLevel, strategy, dictionary) => {
    const number = (value: PyValue | undefined, absent: number): number => (value === undefined ? absent : asIntArgument(value))
    const numbers = [number(level, -1), number(method, DEFLATED), number(wbits, MAX_WBITS), number(memLevel, DEF_MEM_LEVEL), number(strategy, 0)] as const
    const initial = dictionary === undefined ? null : bytesOf(dictionary)
    const stream = newStream()
    if (start(stream, ...numbers) !== pako.Z_OK) raise('ValueError', 'Invalid initialization option')
    if (initial !== null && pako.zlibDeflateSetDictionary(stream, initial.slice()) !== pako.Z_OK) raise('ValueError', 'Invalid dictionary')
    return new PyCompress(stream)
  },
)

export const compress = withKeywords({ names: ['', 'level', 'wbits'], positionalOnly: 1, required: 1 }, (_self, data, level, wbits) =>
  withBytes(data as PyValue, (bytes) => {
    const stream = newStream()
    const begun = start(stream, level === undefined ? -1 : asIntArgument(level), DEFLATED, wbits === undefined ? MAX_WBITS : asIntArgument(wbits), DEF_MEM_LEVEL, 0)
    if (begun !== pako.Z_OK) raiseZlib('Bad compression level')
    const output = new Output()
    giveInput(stream, bytes)
    const status = pump(stream, pako.Z_FINISH, output)
    if (status !== pako.Z_STREAM_END) failStream(stream, status, 'while compressing data')
    return makeBytes(output.bytes)
  }),
)
