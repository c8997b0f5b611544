/** zlib: compression in the formats of zlib, gzip and raw deflate; checksums. Modules/zlibmodule.c */
import * as pako from 'pako'
import type { PyValue } from '../../objects/object'
import { positional, type MethodSpec } from '../../objects/native'
import { asIndexInt } from '../../objects/number'
import { withBytes } from '../../builtins/bytes-storage'
import { adler32, crc32 } from '../checksums'
import { moduleFunctions, type ModuleSpec } from '../module'
import { compress, compressobj } from './compressor'
import { decompress, decompressobj, zlibDecompressorType } from './decompressor'
import { zlibErrorType } from './errors'
import { DEF_BUF_SIZE, MAX_WBITS } from './stream'

/** A checksum that goes on from another; the start is taken modulo 2**32. */
function checksum(compute: (bytes: Uint8Array, start: number) => number, start: number): MethodSpec {
  return positional(1, 2, (_self, data, value) => {
    return withBytes(data as PyValue, (bytes) => compute(bytes, value === undefined ? start : Number(BigInt.asUintN(32, BigInt(asIndexInt(value))))))
  })
}

export const zlibModule: ModuleSpec = {
  name: 'zlib',
  doc:
    'The functions in this module allow compression and decompression using the\nzlib library, which is based on GNU zip.\n\n' +
    'adler32(string[, start]) -- Compute an Adler-32 checksum.\ncompress(data[, level]) -- Compress data, with compression level 0-9 or -1.\n' +
    'compressobj([level[, ...]]) -- Return a compressor object.\ncrc32(string[, start]) -- Compute a CRC-32 checksum.\n' +
    'decompress(string,[wbits],[bufsize]) -- Decompresses a compressed string.\ndecompressobj([wbits[, zdict]]) -- Return a decompressor object.\n\n' +
    "'wbits' is window buffer size and container format.\nCompressor objects support compress() and flush() methods; decompressor\nobjects support decompress() and flush().",
  members: () => ({
    ...moduleFunctions('zlib', {
      adler32: checksum(adler32, 1),
      compress,
      compressobj,
      crc32: checksum(crc32, 0),
      decompress,
      decompressobj,
    }),
    error: zlibErrorType,
    _ZlibDecompressor: zlibDecompressorType,
    MAX_WBITS,
    DEFLATED: 8,
    DEF_MEM_LEVEL: 8,
    DEF_BUF_SIZE,
    Z_NO_COMPRESSION: 0,
    Z_BEST_SPEED: 1,
    Z_BEST_COMPRESSION: 9,
    Z_DEFAULT_COMPRESSION: -1,
    Z_FILTERED: pako.Z_FILTERED,
    Z_HUFFMAN_ONLY: pako.Z_HUFFMAN_ONLY,
    Z_RLE: pako.Z_RLE,
    Z_FIXED: pako.Z_FIXED,
    Z_DEFAULT_STRATEGY: pako.Z_DEFAULT_STRATEGY,
    Z_NO_FLUSH: pako.Z_NO_FLUSH,
    Z_PARTIAL_FLUSH: pako.Z_PARTIAL_FLUSH,
    Z_SYNC_FLUSH: pako.Z_SYNC_FLUSH,
    Z_FULL_FLUSH: pako.Z_FULL_FLUSH,
    Z_FINISH: pako.Z_FINISH,
    Z_BLOCK: pako.Z_BLOCK,
    Z_TREES: pako.Z_TREES,
    ZLIB_VERSION: '1.3.2',
    ZLIB_RUNTIME_VERSION: '1.3.2',
    __version__: '1.0',
  }),
}
