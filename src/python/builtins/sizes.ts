/** How many bytes CPython gives to objects, on a 64-bit machine: the fixed part of each built-in type's instances. */
import { typeOf, type PyType, type PyValue } from '../objects/object'
import { objectType } from '../objects/type'

/** tp_basicsize by type name. */
const BASIC_SIZES: Record<string, number> = {
  ArithmeticError: 72, AssertionError: 72, AttributeError: 88, BaseException: 72, BaseExceptionGroup: 96,
  BlockingIOError: 112, BrokenPipeError: 112, BufferError: 72, BufferedRWPair: 48, BufferedRandom: 152,
  BufferedReader: 152, BufferedWriter: 152, BytesIO: 64, BytesWarning: 72, CacheInfo: 32, CallableProxyType: 64,
  ChainMap: 16, ChildProcessError: 112, ConnectionAbortedError: 112, ConnectionError: 112,
  ConnectionRefusedError: 112, ConnectionResetError: 112, Context: 48, ContextVar: 64, Counter: 48,
  DeprecationWarning: 72, EOFError: 72, EncodingWarning: 72, Exception: 72, FileExistsError: 112, FileIO: 48,
  FileNotFoundError: 112, FloatingPointError: 72, FrameLocalsProxy: 24, FutureWarning: 72, GeneratorExit: 72,
  GenericAlias: 64, ImportError: 104, ImportWarning: 72, IncrementalNewlineDecoder: 40, IndentationError: 144,
  IndexError: 72, Interpolation: 48, InterruptedError: 112, IsADirectoryError: 112, KeyError: 72, KeyWrapper: 32,
  KeyboardInterrupt: 72, KeyedRef: 72, LookupError: 72, MemoryError: 72, ModuleNotFoundError: 104, NameError: 80,
  NoDefaultType: 16, NoneType: 16, NotADirectoryError: 112, NotImplementedError: 72, NotImplementedType: 16,
  OSError: 112, OrderedDict: 112, OverflowError: 72, PendingDeprecationWarning: 72, PermissionError: 112,
  PickleBuffer: 104, ProcessLookupError: 112, ProxyType: 64, PythonFinalizationError: 72, RecursionError: 72,
  ReferenceError: 72, ReferenceType: 64, ResourceWarning: 72, RuntimeError: 72, RuntimeWarning: 72,
  SimpleNamespace: 24, StopAsyncIteration: 72, StopIteration: 80, StringIO: 120, Struct: 56, SyntaxError: 144,
  SyntaxWarning: 72, SystemError: 72, SystemExit: 80, TabError: 144, Template: 32, TemplateIter: 40,
  TextIOWrapper: 200, TimeoutError: 112, Token: 48, TypeAliasType: 56, TypeError: 72, UnboundLocalError: 80,
  UnicodeDecodeError: 112, UnicodeEncodeError: 112, UnicodeError: 72, UnicodeTranslateError: 112,
  UnicodeWarning: 72, Union: 56, UnraisableHookArgs: 32, UserDict: 16, UserList: 16, UserString: 16,
  UserWarning: 72, ValueError: 72, Warning: 72, WeakKeyDictionary: 16, WeakMethod: 88, WeakValueDictionary: 16,
  ZeroDivisionError: 72, _BufferedIOBase: 32, _BytesIOBuffer: 24, _IOBase: 32, _IncompleteInputError: 144,
  _Link: 40, _OrderedDictItemsView: 24, _OrderedDictKeysView: 24, _OrderedDictValuesView: 24, _PlaceholderType: 16,
  _RawIOBase: 32, _TextIOBase: 32, _buffer_wrapper: 32, _deque_iterator: 56, _deque_reverse_iterator: 56,
  _grouper: 32, _lru_cache_wrapper: 152, _lru_list_elem: 56, _singledispatchmethod_get: 16, _tee: 48,
  _tee_dataobject: 496, _tuplegetter: 32, accumulate: 56, anext_awaitable: 32, array: 64, arrayiterator: 40,
  async_generator: 152, async_generator_asend: 40, async_generator_athrow: 40, async_generator_wrapped_value: 24,
  asyncgen_hooks: 32, attrgetter: 40, batched: 40, bool: 24, builtin_function_or_method: 56, builtin_method: 64,
  bytearray: 56, bytearray_iterator: 32, bytes: 33, bytes_iterator: 32, cached_property: 16, callable_iterator: 32,
  cell: 24, chain: 32, classmethod: 32, classmethod_descriptor: 56, code: 208, combinations: 56,
  combinations_with_replacement: 56, complex: 32, compress: 32, coroutine: 152, count: 40, cycle: 40, date: 32,
  datetime: 48, defaultdict: 56, deque: 216, dict: 48, dict_itemiterator: 56, dict_items: 24, dict_keyiterator: 56,
  dict_keys: 24, dict_reverseitemiterator: 56, dict_reversekeyiterator: 56, dict_reversevalueiterator: 56,
  dict_valueiterator: 56, dict_values: 24, dropwhile: 40, ellipsis: 16, enumerate: 56, fieldnameiterator: 56,
  filter: 32, filterfalse: 32, finalize: 16, flags: 56, float: 24, float_info: 32, formatteriterator: 48,
  frame: 152, frozenset: 200, function: 152, generator: 152, generic_alias_iterator: 24, getset_descriptor: 48,
  groupby: 72, hash_info: 32, instancemethod: 24, int: 24, int_info: 32, islice: 56, itemgetter: 48, iterator: 32,
  line_iterator: 64, list: 40, list_iterator: 32, list_reverseiterator: 32, longrange_iterator: 40,
  managedbuffer: 112, map: 40, mappingproxy: 24, member_descriptor: 48, memory_iterator: 48, memoryview: 144,
  method: 48, 'method-wrapper': 32, method_descriptor: 56, methodcaller: 64, module: 56, object: 16,
  odict_items: 24, odict_iterator: 64, odict_keys: 24, odict_values: 24, pairwise: 40, partial: 80,
  partialmethod: 16, permutations: 64, positions_iterator: 80, product: 48, property: 64, range: 48,
  range_iterator: 40, repeat: 32, reversed: 32, set: 200, set_iterator: 48, singledispatchmethod: 16, slice: 40,
  starmap: 32, staticmethod: 32, str: 64, str_ascii_iterator: 32, str_iterator: 32, super: 40, takewhile: 40,
  thread_info: 32, time: 40, timedelta: 40, timezone: 32, traceback: 40, tuple: 32, tuple_iterator: 32, type: 936,
  tzinfo: 16, unpack_iterator: 112, version_info: 32, wrapper_descriptor: 56, zip: 48, zip_longest: 56,
  // Of the same name as another's: with the module.
  '_ctypes._CData': 96, '_ctypes.Structure': 96, '_ctypes.Union': 96, '_ctypes.Array': 96, '_ctypes._Pointer': 96,
  '_ctypes._SimpleCData': 96, '_ctypes.CFuncPtr': 160, '_ctypes.CArgObject': 80, 'ctypes.CField': 80, '_ctypes.CType_Type': 1120,
}

/** Types whose instances the collector does not know: they have no header for it. */
const WITHOUT_GC = new Set([
  'NoDefaultType', 'NoneType', 'NotImplementedType', '_lru_list_elem', 'bool', 'bytearray', 'bytes', 'code',
  'complex', 'date', 'datetime', 'ellipsis', 'fieldnameiterator', 'float', 'formatteriterator', 'int',
  'line_iterator', 'longrange_iterator', 'object', 'positions_iterator', 'range', 'range_iterator', 'str', 'time',
  'timedelta', 'timezone', 'tzinfo',
])

/** tp_itemsize, where it is not 0. */
export const ITEM_SIZES: Record<string, number> = { CacheInfo: 8, UnraisableHookArgs: 8, async_generator: 8, asyncgen_hooks: 8, bool: 4, bytes: 1, code: 2, coroutine: 8, flags: 8, float_info: 8, frame: 8, generator: 8, hash_info: 8, int: 4, int_info: 8, memoryview: 8, thread_info: 8, tuple: 8, type: 40, version_info: 8 }

const GC_HEADER = 16
const MANAGED_DICT = 16
const POINTER = 8

/** The nearest class in the MRO that is built in and lays its instances out itself. */
function nativeBase(type: PyType): PyType {
  return type.mro.find((cls) => !cls.isHeapType && sizeByName(cls.name) !== undefined) ?? objectType
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

function sizeByName(name: string): number | undefined {
  return BASIC_SIZES[name] ?? BASIC_SIZES[lastPart(name)]
}

/** type.__basicsize__ */
export function basicSizeOf(type: PyType): number {
  return (sizeByName(nativeBase(type).name) ?? 16) + type.memberCount * POINTER
}

/** object.__sizeof__ for types that have no size of their own. */
export function basicSize(value: PyValue): number {
  return basicSizeOf(typeOf(value))
}

/** What stands in memory before an object: the collector's header, and the places of a class's dict and weak references. */
export function headerSize(type: PyType): number {
  const base = nativeBase(type)
  if (!type.isHeapType) return WITHOUT_GC.has(lastPart(base.name)) ? 0 : GC_HEADER
  const managed = (type.hasDict && !base.hasDict) || (type.hasWeakrefs && !base.hasWeakrefs)
  return GC_HEADER + (managed ? MANAGED_DICT : 0)
}

/** gc.is_tracked as far as the type decides. */
export function isCollectable(type: PyType): boolean {
  return type.isHeapType || !WITHOUT_GC.has(lastPart(nativeBase(type).name))
}
