# Exports held by arrays: when may a bytearray change size?
import numpy as np


def attempt(label, fn):
    try:
        fn()
    except Exception as e:
        print(f'{label:28} {type(e).__name__}: {e}')
    else:
        print(f'{label:28} fine')


ba = bytearray(b'0123456789abcdef')
arr = np.frombuffer(ba, dtype='u4')
attempt('append with view', lambda: ba.append(1))
part = arr[1:3]
del arr
attempt('append with slice', lambda: ba.append(1))
part = part.copy()
attempt('append after copy', lambda: ba.append(1))
print(len(ba), part)
attempt('frombuffer 17 bytes', lambda: np.frombuffer(ba, dtype='u4'))
bare = np.ndarray((4,), dtype='u4', buffer=ba)
print(bare.base is ba, bare.flags.owndata, type(bare.base))
del bare
mv = memoryview(ba)
via = np.asarray(mv[:16])
print(via.base is mv, type(via.base), via.dtype, via.shape)
attempt('release mv', mv.release)
attempt('extend', lambda: ba.extend(b'xx'))
del via
attempt('extend', lambda: ba.extend(b'xx'))
print(len(ba))
with memoryview(ba) as mv2:
    a2 = np.frombuffer(mv2, np.uint8)
    print(a2.sum())
    try:
        mv2.release()
    except BufferError as e:
        print('BufferError', e)
    del a2
attempt('clear', ba.clear)
print(ba)
a = np.arange(6)
m = memoryview(a)
attempt('resize with memoryview', lambda: a.resize(8))
attempt('resize refcheck=False', lambda: a.resize((2, 3), refcheck=False))
m.release()
v = a[1:]
attempt('resize a view', lambda: v.resize(3))
attempt('resize with a view', lambda: a.resize(10))
del v, m
r = bytearray(8)
x = np.frombuffer(r, 'i2')
attempt('resize foreign', lambda: x.resize(6))
attempt('setflags bytes', lambda: np.frombuffer(b'12345678').setflags(write=True))
attempt('setflags bytearray', lambda: np.frombuffer(r).setflags(write=False))
attempt('empty', lambda: np.frombuffer(b''))
attempt('no buffer', lambda: np.frombuffer('text'))
attempt('no buffer', lambda: np.frombuffer(12))
