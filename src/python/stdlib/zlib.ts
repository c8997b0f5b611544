/** zlib: its checksums and constants; compression is not simulated. Modules/zlibmodule.c */
import type { PyValue } from '../objects/object'
import { exceptionTypes, notSimulated } from '../objects/errors'
import { positional, variadic, type MethodSpec } from '../objects/native'
import { asIndexInt } from '../objects/number'
import { bytesOf } from '../builtins/bytes-storage'
import { adler32, crc32 } from './checksums'
import { defineModuleType, moduleFunctions, type ModuleSpec } from './module'

/** A checksum that goes on from another; the start is taken modulo 2**32. */
function checksum(compute: (bytes: Uint8Array, start: number) => number, start: number): MethodSpec {
  return positional(1, 2, (_self, data, value) => {
    const from = value === undefined ? start : Number(BigInt.asUintN(32, BigInt(asIndexInt(value))))
    return compute(bytesOf(data as PyValue), from)
  })
}

function absent(name: string): MethodSpec {
  return variadic(() => notSimulated(`zlib.${name}`))
}

const errorType = defineModuleType('zlib', 'error', { bases: [exceptionTypes.Exception as never] })

export const zlibModule: ModuleSpec = {
  name: 'zlib',
  doc: 'The functions in this module allow compression and decompression using the\nzlib library, which is based on GNU zip.',
  members: () => ({
    ...moduleFunctions('zlib', {
      adler32: checksum(adler32, 1),
      crc32: checksum(crc32, 0),
      compress: absent('compress'),
      compressobj: absent('compressobj'),
      decompress: absent('decompress'),
      decompressobj: absent('decompressobj'),
    }),
    error: errorType,
    MAX_WBITS: 15,
    DEFLATED: 8,
    DEF_MEM_LEVEL: 8,
    DEF_BUF_SIZE: 16384,
    Z_NO_COMPRESSION: 0,
    Z_BEST_SPEED: 1,
    Z_BEST_COMPRESSION: 9,
    Z_DEFAULT_COMPRESSION: -1,
    Z_FILTERED: 1,
    Z_HUFFMAN_ONLY: 2,
    Z_RLE: 3,
    Z_FIXED: 4,
    Z_DEFAULT_STRATEGY: 0,
    Z_NO_FLUSH: 0,
    Z_PARTIAL_FLUSH: 1,
    Z_SYNC_FLUSH: 2,
    Z_FULL_FLUSH: 3,
    Z_FINISH: 4,
    Z_BLOCK: 5,
    Z_TREES: 6,
  }),
}
