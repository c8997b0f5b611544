/** zlib.error and its texts. */
import type { ZStream } from 'pako'
import * as pako from 'pako'
import type { PyType } from '../../objects/object'
import { exceptionTypes, makeException, PyRaise } from '../../objects/errors'
import { defineModuleType } from '../module'

export const zlibErrorType: PyType = defineModuleType('zlib', 'error', { bases: [exceptionTypes.Exception as PyType] })

export function raiseZlib(message: string): never {
  throw new PyRaise(makeException(zlibErrorType, message))
}

/** `Error -3 while decompressing data: incorrect header check`. zlib_error */
export function failStream(stream: ZStream, status: number, doing: string): never {
  let reason = status === pako.Z_DATA_ERROR ? stream.msg : ''
  if (reason === '') {
    if (status === pako.Z_BUF_ERROR) reason = 'incomplete or truncated stream'
    else if (status === pako.Z_STREAM_ERROR) reason = 'inconsistent stream state'
    else if (status === pako.Z_DATA_ERROR) reason = 'invalid input data'
  }
  return raiseZlib(`Error ${status} ${doing}${reason === '' ? '' : `: ${reason}`}`)
}
