# Structured records over a BytesIO: telemetry log with header.
import io
import struct
import numpy as np

REC = np.dtype([('seq', '>u4'), ('temp', '>f4'), ('flags', 'u1'), ('name', 'S6')])
print(REC, REC.itemsize, REC.names)
print(REC.fields['temp'], REC['name'])
out = io.BytesIO()
out.write(struct.pack('>4sHH', b'TLM1', REC.itemsize, 3))
rows = np.array([(1, 20.5, 3, b'alpha'), (2, -1.25, 0, b'beta'), (70000, 1e10, 255, b'gammagamma')], dtype=REC)
out.write(rows.tobytes())
blob = out.getvalue()
print(len(blob), blob[:8], blob[8:27])
magic, size, n = struct.unpack_from('>4sHH', blob)
got = np.frombuffer(blob, REC, count=n, offset=8)
print(got)
print(got['seq'], got['seq'].dtype, got['temp'].astype('f8'))
print(got[1], type(got[1]), got[1]['name'], got[2].item())
for what in (lambda: np.frombuffer(blob, REC), lambda: np.frombuffer(blob, REC, count=4, offset=8),
             lambda: np.frombuffer(blob, REC, offset=100), lambda: np.frombuffer(b'', REC),
             lambda: got['pressure'], lambda: got[0]['pressure'], lambda: got[3],
             lambda: got.__setitem__(0, (1, 2.0, 3, b'x')), lambda: got['seq'].__setitem__(0, 9),
             lambda: np.array([(1, 2)], dtype=REC), lambda: np.frombuffer(blob, REC, offset=-1)):
    try:
        print('ok', what())
    except Exception as e:
        print(type(e).__name__, '|', e)
w = got.copy()
w['flags'] |= 0x80
w['temp'][w['temp'] > 100] = np.nan
print(w)
w.sort(order='temp')
print(w['name'].tolist())
print(np.sort(w, order=['flags', 'seq'])['seq'])
native = got.astype(REC.newbyteorder('='))
print(native.dtype, native.tobytes()[:9])
print(got == w, (got[['seq', 'flags']] == w[['seq', 'flags']]))
sub = got[['seq', 'name']]
print(sub.dtype, sub)
print(repr(sub))
for r in got:
    print(r['seq'].item(), float(r['temp']), r['name'].decode().rjust(7), bin(r['flags']))
print(REC.descr)
print(REC.isalignedstruct, np.dtype(REC.descr, align=True).itemsize)
