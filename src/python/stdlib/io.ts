/** io and _io: streams in memory. Files come with the file system. */
import type { PyValue } from '../objects/object'
import { exceptionTypes, notSimulated } from '../objects/errors'
import { variadic } from '../objects/native'
import { makeList } from '../objects/tuple'
import { textIOWrapperType } from '../builtins/stream'
import { bytesIOType } from './bytesio'
import { bufferedIOBaseType, ioBaseType, rawIOBaseType, textIOBaseType, unsupportedType } from './io-base'
import { moduleFunctions, type ModuleSpec } from './module'
import { stringIOType } from './stringio'

function shared(): Record<string, PyValue> {
  return {
    ...moduleFunctions('_io', {
      open: variadic(() => notSimulated('open()')),
      open_code: variadic(() => notSimulated('io.open_code()')),
    }),
    BytesIO: bytesIOType,
    StringIO: stringIOType,
    TextIOWrapper: textIOWrapperType,
    BlockingIOError: exceptionTypes.BlockingIOError as PyValue,
    UnsupportedOperation: unsupportedType,
    DEFAULT_BUFFER_SIZE: 131072,
  }
}

export const _ioModule: ModuleSpec = {
  name: '_io',
  members: () => ({ ...shared(), _IOBase: ioBaseType, _RawIOBase: rawIOBaseType, _BufferedIOBase: bufferedIOBaseType, _TextIOBase: textIOBaseType }),
}

export const ioModule: ModuleSpec = {
  name: 'io',
  members: () => ({
    ...shared(),
    IOBase: ioBaseType,
    RawIOBase: rawIOBaseType,
    BufferedIOBase: bufferedIOBaseType,
    TextIOBase: textIOBaseType,
    SEEK_SET: 0,
    SEEK_CUR: 1,
    SEEK_END: 2,
    __all__: makeList([
      'BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader',
      'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
      'DEFAULT_BUFFER_SIZE', 'IncrementalNewlineDecoder', 'Reader', 'Writer',
    ]),
  }),
}
