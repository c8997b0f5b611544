# Dtypes of classes of ctypes.
import ctypes as c, numpy as np
class V(c.LittleEndianStructure):
    _pack_=1; _layout_='ms'
    _fields_=[('id',c.c_uint8),('x',c.c_int16)]
class S(c.Structure):
    _fields_=[('a',c.c_uint8),('b',c.c_double),('n',c.c_char*4),('m',c.c_int*3),('v',V)]
class B(c.BigEndianStructure):
    _fields_=[('len',c.c_uint16),('crc',c.c_uint32)]
class BP(c.BigEndianStructure):
    _pack_=1; _layout_='ms'
    _fields_=[('len',c.c_uint16),('crc',c.c_uint32)]
class P2(c.Structure):
    _pack_=2; _layout_='ms'
    _fields_=[('a',c.c_uint8),('b',c.c_double)]
class U(c.Union):
    _fields_=[('i',c.c_uint32),('f',c.c_float),('b',c.c_ubyte*4)]
class UP(c.Union):
    _pack_=1; _layout_='ms'
    _fields_=[('i',c.c_uint32),('b',c.c_ubyte*5)]
class Bits(c.Structure):
    _fields_=[('a',c.c_uint8,3),('b',c.c_uint8,5)]
class E(c.Structure): pass
class F(c.Structure): _fields_=[]
class D(S): _fields_=[('z',c.c_int)]
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,'|',e)
for T in (V,S,B,BP,P2,U,UP,Bits,E,F,D,V*3,c.c_char*5,c.POINTER(c.c_int),c.c_char_p,c.c_void_p,c.c_wchar,c.c_wchar*3,c.CFUNCTYPE(None),c.c_bool,c.c_byte,c.c_char,c.c_short,c.c_long,c.c_longlong,c.c_ulonglong,c.c_size_t,c.c_float,c.c_double,c.c_int.__ctype_be__,c.c_double.__ctype_be__,c.c_uint8.__ctype_be__, c.Structure, c.c_longdouble if 0 else c.c_int32):
    print(T.__name__, end=' ')
    t(lambda: np.dtype(T))
t(lambda: np.zeros(2, V)); t(lambda: np.frombuffer(bytes(12), V, count=2)); t(lambda: np.frombuffer(bytes(12), BP)); t(lambda: np.empty(2, c.c_int).dtype)
t(lambda: np.array([1,2,3]).astype('u1') if np.issubdtype(c.c_int, np.integer) else 0)
