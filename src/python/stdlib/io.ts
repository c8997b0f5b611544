/** io and _io: streams. Modules/_io/_iomodule.c, Lib/io.py */
import type { PyValue } from '../objects/object'
import { exceptionTypes } from '../objects/errors'
import { makeList } from '../objects/tuple'
import { bufferedRandomType, bufferedReaderType, bufferedRWPairType, bufferedWriterType } from './buffered'
import { bytesIOBufferType, bytesIOType } from './bytesio'
import { fileIOType, READ_CHUNK } from './fileio'
import { bufferedIOBaseType, ioBaseType, rawIOBaseType, textIOBaseType, unsupportedType } from './io-base'
import { moduleFunctions, type ModuleSpec } from './module'
import { newlineDecoderType } from './newline-decoder'
import { openFunction, openFunctions } from './open'
import { stringIOType } from './stringio'
import { textIOWrapperType } from './textio'

function natives(): Record<string, PyValue> {
  return {
    ...moduleFunctions('_io', openFunctions),
    open: openFunction,
    DEFAULT_BUFFER_SIZE: READ_CHUNK,
    BlockingIOError: exceptionTypes.BlockingIOError as PyValue,
    UnsupportedOperation: unsupportedType,
    _IOBase: ioBaseType,
    _RawIOBase: rawIOBaseType,
    _BufferedIOBase: bufferedIOBaseType,
    _TextIOBase: textIOBaseType,
    _BytesIOBuffer: bytesIOBufferType,
    FileIO: fileIOType,
    BytesIO: bytesIOType,
    StringIO: stringIOType,
    BufferedReader: bufferedReaderType,
    BufferedWriter: bufferedWriterType,
    BufferedRandom: bufferedRandomType,
    BufferedRWPair: bufferedRWPairType,
    TextIOWrapper: textIOWrapperType,
    IncrementalNewlineDecoder: newlineDecoderType,
  }
}

export const _ioModule: ModuleSpec = { name: '_io', members: natives }

/** What io adds to _io: the abstract classes, with the native ones registered, and two protocols. Lib/io.py */
const source = String.raw`
import abc

SEEK_SET, SEEK_CUR, SEEK_END = range(3)
GenericAlias = type(list[int])

def _abstract(name, *bases):
    native = globals()['_' + name]
    return abc.ABCMeta(name, (native, *bases), {'__doc__': native.__doc__, '__module__': 'io', '__qualname__': name})

IOBase = _abstract('IOBase')
RawIOBase = _abstract('RawIOBase', IOBase)
BufferedIOBase = _abstract('BufferedIOBase', IOBase)
TextIOBase = _abstract('TextIOBase', IOBase)
del _abstract

for _kind, _natives in ((RawIOBase, [FileIO]), (TextIOBase, [StringIO, TextIOWrapper]),
                        (BufferedIOBase, [BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair])):
    for _native in _natives:
        _kind.register(_native)
del _kind, _natives, _native

def _has(C, method):
    for base in C.__mro__:
        if method in base.__dict__:
            return NotImplemented if base.__dict__[method] is None else True
    return NotImplemented

class Reader(metaclass=abc.ABCMeta):
    """Protocol for simple I/O reader instances.

    This protocol only supports blocking I/O.
    """

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Read data from the input stream and return it.

        If *size* is specified, at most *size* items (bytes/characters) will be
        read.
        """

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, 'read') if cls is Reader else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)

class Writer(metaclass=abc.ABCMeta):
    """Protocol for simple I/O writer instances.

    This protocol only supports blocking I/O.
    """

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Write *data* to the output stream and return the number of items written."""

    @classmethod
    def __subclasshook__(cls, C):
        return _has(C, 'write') if cls is Writer else NotImplemented

    __class_getitem__ = classmethod(GenericAlias)
`

const ALL = [
  'BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO', 'BufferedIOBase', 'BufferedReader',
  'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase', 'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END',
  'DEFAULT_BUFFER_SIZE', 'text_encoding', 'IncrementalNewlineDecoder', 'Reader', 'Writer',
]

/** In our own words rather than CPython's file, since nearly every program with a buffer imports it. */
export const ioModule: ModuleSpec = {
  name: 'io',
  members: () => ({ ...natives(), __all__: makeList([...ALL]) }),
  source,
}
