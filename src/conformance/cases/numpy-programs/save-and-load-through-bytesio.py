# Save and load through BytesIO, savez, tofile, text.
import io
import numpy as np

buf = io.BytesIO()
np.save(buf, np.arange(6, dtype='<i2').reshape(2, 3))
np.save(buf, np.array([(1, 2.5)], dtype=[('a', '>i4'), ('b', 'f8')]))
np.save(buf, np.asfortranarray(np.eye(2)))
raw = buf.getvalue()
print(len(raw), raw[:10], raw[10:128].rstrip())
buf.seek(0)
while buf.tell() < len(raw):
    x = np.load(buf)
    print(x, x.dtype, x.flags.f_contiguous, buf.tell())
try:
    np.load(buf)
except Exception as e:
    print(type(e).__name__, '|', e)
z = io.BytesIO()
np.savez(z, first=np.arange(3), second=np.array('text'), third=np.zeros((0, 2)))
z.seek(0)
with np.load(z) as data:
    print(data.files, data['first'], data['second'], data['third'].shape, 'first' in data, len(data))
    print(sorted(data.keys()))
    try:
        data['fourth']
    except KeyError as e:
        print('KeyError', e)
for junk in (b'', b'abc', b'\x93NUMPY\x01\x00', b'\x93NUMPY\x09\x00\x10\x00' + b' ' * 16, raw[:100], raw[:130], b'PK\x03\x04', b'\x80\x04N.'):
    try:
        print(np.load(io.BytesIO(junk)))
    except Exception as e:
        print(type(e).__name__, '|', e)
np.arange(5, dtype='>u2').tofile('u2.bin')
print(np.fromfile('u2.bin', '>u2'), np.fromfile('u2.bin', 'u1', count=4), np.fromfile('u2.bin', '>u2', offset=4), open('u2.bin', 'rb').read())
np.arange(3).tofile('t.txt', sep=',', format='%03d')
print(open('t.txt').read(), np.fromfile('t.txt', sep=',', dtype=int))
with open('u2.bin', 'rb') as fh:
    fh.read(2)
    print(np.fromfile(fh, '>u2', count=2), fh.tell())
t = io.StringIO()
np.savetxt(t, [[1.5, 2], [3, 4]], fmt='%.2f', delimiter=';', header='a;b', comments='# ')
print(repr(t.getvalue()))
print(np.loadtxt(io.StringIO(t.getvalue()), delimiter=';'), np.loadtxt(io.StringIO('1,2\n3,4\n'), delimiter=',', dtype=int, usecols=1), np.genfromtxt(io.StringIO('1,,3\n4,5,x'), delimiter=','))
for f in (lambda: np.loadtxt(io.StringIO('1 2\n3')), lambda: np.loadtxt(io.StringIO('1 a')), lambda: np.fromfile('none.bin'), lambda: np.load('none.npy'), lambda: np.fromfile('u2.bin', dtype='S'), lambda: np.save(io.StringIO(), [1]), lambda: np.fromstring('1 2 x', sep=' ', dtype=int), lambda: np.fromstring('abcd', dtype='u1')):
    try:
        print('ok', f())
    except Exception as e:
        print(type(e).__name__, '|', e)
