# Ctypes structures and numpy share one allocation.
import ctypes
import numpy as np


class Vec(ctypes.LittleEndianStructure):
    _pack_ = 1
    _layout_ = 'ms'
    _fields_ = [('id', ctypes.c_uint8), ('x', ctypes.c_int16), ('y', ctypes.c_int16)]


class Msg(ctypes.BigEndianStructure):
    _fields_ = [('len', ctypes.c_uint16), ('crc', ctypes.c_uint32)]


buf = bytearray(20)
arr = np.frombuffer(buf, dtype=[('id', 'u1'), ('x', '<i2'), ('y', '<i2')])
vecs = (Vec * 4).from_buffer(buf)
vecs[1].x = -300
vecs[1].id = 7
arr[2] = (9, 1000, -1000)
print(arr, vecs[2].id, vecs[2].x, vecs[2].y)
print(ctypes.sizeof(Vec), arr.itemsize, arr.dtype, np.dtype(Vec))
try:
    buf.append(0)
except BufferError as e:
    print(e)
print(np.dtype(Msg), np.dtype(ctypes.c_double), np.dtype(ctypes.c_int * 3), np.dtype(ctypes.c_char * 5 if False else ctypes.c_char), np.dtype(ctypes.c_bool), np.dtype(ctypes.c_void_p), np.dtype(ctypes.c_ulonglong))
m = Msg(5, 0xdeadbeef)
view = np.frombuffer(m, np.dtype(Msg))
print(view, view['crc'][0], bytes(m))
view['len'] = 513
print(m.len)
ints = (ctypes.c_int * 4)(1, 2, 3, 4)
a = np.array(ints)
v = np.asarray(ints)
v[0] = 100
print(ints[0], a[0], v.dtype, np.shares_memory(a, v))
dst = np.zeros(4, 'i4')
ctypes.memmove((ctypes.c_int * 4).from_buffer(dst), ints, 12)
print(dst)
f = (ctypes.c_float * 3).from_buffer(np.array([1, 2, 3], 'f4'))
print(list(f), f[1])
for fn in (lambda: (ctypes.c_int * 5).from_buffer(dst), lambda: ctypes.c_int.from_buffer(dst, 13), lambda: ctypes.c_int.from_buffer(np.arange(6).reshape(2, 3).T), lambda: Vec.from_buffer(np.zeros(1, 'f4')), lambda: ctypes.c_int.from_buffer(np.broadcast_to(1, 3)), lambda: Vec.from_buffer_copy(arr[1].tobytes()).x, lambda: ctypes.c_int(np.int64(5)), lambda: ctypes.c_int(np.float64(5)), lambda: ctypes.c_double(np.float32(1.5)), lambda: ctypes.c_uint8(np.int64(300)).value, lambda: np.dtype(ctypes.c_wchar), lambda: np.array(ctypes.c_int(5)), lambda: np.array(Vec(1, 2, 3)), lambda: Vec(np.uint8(1), np.int16(-5), 3).x, lambda: setattr(vecs[0], 'x', np.int32(7)), lambda: setattr(vecs[0], 'x', 1.5), lambda: vecs.__setitem__(0, arr[1])):
    try:
        print('ok', repr(fn()))
    except Exception as e:
        print(type(e).__name__, '|', str(e))
del vecs, arr
buf.append(1)
print(len(buf))
