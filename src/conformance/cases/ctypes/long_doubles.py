import ctypes, struct
from ctypes import c_longdouble as L, c_double, sizeof
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
print(L, sizeof(L), ctypes.alignment(L), L._type_)
for v in (0, 1.5, -1.5, 0.1, 1e308, 5e-324, float('inf'), float('-inf'), float('nan'), -0.0, 3, True, 2**60, 2**1023, 1e-310):
    x=L(v); print(x, x.value, bytes(x)[:10].hex())
t(lambda: L('a')); t(lambda: L(1j)); t(lambda: L(2**1024)); t(lambda: L(None)); t(lambda: L(1,2)); t(lambda: L()); 
m=memoryview(L(2.5)); print(m.format, m.itemsize, m.shape, m.ndim)
a=(L*3)(1,2,3.5); print(list(a), a[1], sizeof(a)); a[1]=9; print(a[:], memoryview(a).format)
class S(ctypes.Structure): _fields_=[('c',ctypes.c_char),('l',L),('i',ctypes.c_int)]
s=S(b'x',2.25,7); print(sizeof(S), S.l.offset, s.l, s.i); s.l=1e300; print(s.l, memoryview(s).format)
x=L(3.0); p=ctypes.pointer(x); p.contents.value=4.5; print(x, p[0])
t(lambda: memoryview(L(2.5)).cast('B')[0]); t(lambda: memoryview(L(2.5))[0]); t(lambda: memoryview(a).tolist())
print(L.from_param(2.5) if False else 1)
raw=bytes.fromhex('0000000000000080ff3f')+bytes(6); print(L.from_buffer_copy(raw).value)
for raw in ('ffffffffffffffffff3f','0100000000000080ff3f','ffffffffffffffff0e44','00f8ffffffffffff fe43','00fcffffffffffff fe43','ffffffffffffffff fe43','0000000000000080 cd3b','0000000000000080 cc3b','0000000000000080 0000','0100000000000000 0000','00000000000000c0 ff7f','0000000000000080 ff7f','0000000000000080 ffff','0000000000000000ff3f','00000000000000800080','0000000000000080 0144', '01000000000000c0cc3b', '00000000000000a0cd3b','00000000000000e0cd3b','0000000000000081ff3b', '0004000000000080ff3f', '000c000000000080ff3f', '0104000000000080ff3f','ff03000000000080ff3f'):
    print(raw, L.from_buffer_copy(bytes.fromhex(raw)+bytes(6)).value)
class D(L): pass
print(D(1.5).value, ctypes.cast(ctypes.pointer(L(1)), ctypes.POINTER(ctypes.c_ubyte))[9])
t(lambda: L.__ctype_be__); t(lambda: L.__ctype_le__)
G=ctypes.c_longdouble_complex
x=G(1+2.5j); print(x.value, sizeof(G), ctypes.alignment(G), bytes(x)[:10].hex(), bytes(x)[16:26].hex(), memoryview(x).format, x)
t(lambda: G('a')); print(G(2).value, G().value, G(1.5).value)
try:
    class BE(ctypes.BigEndianStructure): _fields_=[('x',L)]
except TypeError as e: print(e)
import copy
try: print(copy.copy(L(5.5)).value)
except Exception as e: print(e)
import pickle
print(pickle.loads(pickle.dumps(L(5.5))).value)
