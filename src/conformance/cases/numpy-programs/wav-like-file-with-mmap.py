# WAV-like file with mmap and np.memmap, edited in place.
"""WAV-like file with mmap and np.memmap, edited in place."""
import mmap
import os
import struct
import tempfile
import numpy as np

path = os.path.join(tempfile.mkdtemp(), 'tone.raw')
rate, n = 8000, 16
t = np.arange(n) / rate
tone = (np.sin(2 * np.pi * 1000 * t) * 20000).round().astype('<i2')
with open(path, 'wb') as f:
    f.write(struct.pack('<4sIHH', b'TONE', n, 1, rate))
    tone.tofile(f)
print(os.path.getsize(path), tone)
with open(path, 'r+b') as f:
    mm = mmap.mmap(f.fileno(), 0)
    magic, count, ch, r = struct.unpack_from('<4sIHH', mm)
    print(magic, count, ch, r)
    samples = np.frombuffer(mm, dtype='<i2', offset=12, count=count)
    print(samples.flags.writeable, samples.base is mm, type(samples.base).__name__)
    samples[::4] = 0
    half = samples[:4]
    half //= 2
    try:
        mm.close()
    except BufferError as e:
        print('BufferError:', e)
    try:
        mm.resize(64)
    except BufferError as e:
        print('BufferError:', e)
    del samples, half
    mm.flush()
    mm.close()
m = np.memmap(path, dtype='<i2', mode='r', offset=12)
print(type(m).__name__, m.shape, m.dtype, m.offset, m.mode, os.path.basename(m.filename))
print(m)
try:
    m[0] = 1
except ValueError as e:
    print(e)
c = np.memmap(path, dtype='<i2', mode='c', offset=12, shape=(4, 4))
c[0, 0] = 77
print(c[0], m[0], type(c[0]).__name__, type(c.sum()).__name__, c.sum(axis=0))
w = np.memmap(path, dtype=[('a', '<i2'), ('b', '<i2')], mode='r+', offset=12)
w['a'] += 1
w.flush()
print(w[:2], m[:4], repr(w[1]))
new = np.memmap(os.path.join(os.path.dirname(path), 'new.bin'), dtype=np.uint8, mode='w+', shape=(2, 5))
new[1] = range(5)
print(new, new.nbytes, os.path.getsize(new.filename))
for kw in ({'mode': 'x'}, {'mode': 'r', 'shape': (100,)}, {'mode': 'r+', 'offset': 11}, {'mode': 'w+'}, {'mode': 'r', 'offset': 9999}, {'dtype': 'f8', 'mode': 'r', 'offset': 12}, {'dtype': 'f8', 'mode': 'r'}):
    try:
        print(kw, np.memmap(path, **({'dtype': '<i2'} | kw)).shape)
    except Exception as e:
        print(kw, type(e).__name__, '|', str(e).replace(path, 'PATH'))
try:
    np.memmap(path + '.no', mode='r')
except FileNotFoundError as e:
    print(type(e).__name__, e.errno, e.strerror)
empty = path + '.empty'
open(empty, 'wb').close()
try:
    np.memmap(empty, mode='r')
except ValueError as e:
    print('ValueError', e)
