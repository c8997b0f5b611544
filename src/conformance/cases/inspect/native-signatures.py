# inspect.signature() of natives: functions, methods, slots and types, with and without a signature
import inspect, math, struct, itertools, functools, collections, array, datetime, re, json, os, time, sys, random, operator, io, zlib, hashlib, types
for o in (len, print, sorted, open, sum, max, min, iter, next, getattr, vars, dir, int, str, bytes, bytearray, memoryview, list, dict, set, frozenset, tuple, range, slice, enumerate, zip, map, filter, reversed, property, staticmethod, classmethod, super, type, object, float, complex, bool,
  str.join, str.split, 'a'.split, list.append, [].append, dict.get, {}.get, dict.fromkeys, dict.pop, bytes.fromhex, bytes.maketrans, memoryview.cast, memoryview(b'').tolist, bytearray.__init__, bytearray().__len__, object.__init__, object.__new__, int.__new__, int.__add__, (1).__add__, type.__call__, len.__call__, int.from_bytes, int.to_bytes,
  math.sqrt, math.isclose, math.hypot, struct.pack, struct.unpack_from, struct.Struct, struct.Struct.pack_into, itertools.chain, itertools.islice, itertools.product, functools.partial, functools.reduce, functools.lru_cache, collections.deque, collections.OrderedDict, collections.defaultdict, collections.Counter, collections.deque.append, array.array, array.array.append, datetime.datetime, datetime.date, datetime.timedelta, datetime.datetime.now, re.compile, re.compile('').match, json.dumps, json.JSONEncoder, os.getcwd, os.stat, time.sleep, time.time, sys.getsizeof, sys.exit, sys.getrefcount, random.random, random.Random, random.randint, operator.add, operator.itemgetter, operator.attrgetter, io.BytesIO, io.StringIO, io.BytesIO.read, io.BytesIO().getbuffer, zlib.compress, zlib.crc32, hashlib.sha256, hashlib.sha256().update, types.FunctionType, types.MethodType, types.SimpleNamespace, types.CodeType, Exception, ValueError, OSError, KeyError, BaseException, UnicodeDecodeError, ExceptionGroup, StopIteration, SystemExit, compile, eval, exec, isinstance, hash, id, abs, pow, round, divmod, format, repr, input, callable, hasattr, setattr, delattr, issubclass, __import__, __build_class__, breakpoint, aiter, anext, globals, locals, chr, ord, hex, oct, bin, ascii, any, all):
    try: s = inspect.signature(o)
    except Exception as e: s = f'{type(e).__name__}: {e}'
    print((f'{getattr(o, "__qualname__", o)} {s}'), getattr(o, '__text_signature__', 'none'))
for f in (len, print, sorted, int.from_bytes, str.split):
    s = inspect.signature(f)
    for p in s.parameters.values(): print(f.__name__, p.name, p.kind.description, p.default)
print(inspect.signature(sorted).bind([1], key=len))
try: inspect.signature(len).bind()
except TypeError as e: print(e)
class L(list): pass
class L2(list):
    def __init__(self, a, b=1): pass
class I(int): pass
class E(Exception): pass
class B(bytearray): pass
for c in (L, L2, I, E, B, type('X', (), {})):
    try: print(c.__name__, inspect.signature(c))
    except ValueError as e: print(str(e))
print(inspect.getfullargspec(len)); print(inspect.getfullargspec(sorted)); print(inspect.getfullargspec([].sort))
try: inspect.getfullargspec(int)
except TypeError as e: print(e)
