# Arrays saved and loaded in memory: plain ones, records, objects, text.
import numpy as np, io, zipfile
arrays = {'w': np.arange(6, dtype=np.float32).reshape(2, 3), 'b': np.array([0.5, -0.5]), 'step': np.int64(12)}
f = io.BytesIO()
np.savez(f, **arrays)
f.seek(0)
z = np.load(f)
print(z.files, z['w'], z['b'].dtype, z['step'], z['step'].shape)
print('w' in z, sorted(z.keys()))
try:
    z['missing']
except KeyError as e:
    print('KeyError', e)
g = io.BytesIO()
np.save(g, np.asfortranarray(arrays['w']))
raw = g.getvalue()
print(raw[:6], raw[6:8], len(raw))
print(raw[10:10 + 60])
g.seek(0)
w = np.load(g)
print(w.flags.f_contiguous, w)
h = io.BytesIO()
np.save(h, np.array([1, 'a', None], dtype=object))
h.seek(0)
try:
    np.load(h)
except ValueError as e:
    print(e)
h.seek(0)
print(np.load(h, allow_pickle=True))
rec = np.array([(1, 2.5)], dtype=[('a', '<i2'), ('b', '<f8')])
k = io.BytesIO(); np.save(k, rec); k.seek(0); print(np.load(k), np.load(io.BytesIO(k.getvalue())).dtype)
try:
    np.load(io.BytesIO(b'not an array'))
except Exception as e:
    print(type(e).__name__, e)
c = io.BytesIO(); np.savez_compressed(c, a=np.zeros(1000)); print(len(c.getvalue()) < 1000)
import pickle
p = pickle.dumps(arrays['w'][:, ::2]); q = pickle.loads(p)
print(q, q.flags.c_contiguous, q.flags.owndata)
print(np.array_equal(pickle.loads(pickle.dumps(arrays))['b'], arrays['b']))
txt = io.StringIO()
np.savetxt(txt, arrays['w'], delimiter='\t', header='x y z', footer='end', fmt=['%d', '%.1f', '%e'])
print(txt.getvalue())
print(np.genfromtxt(io.StringIO(txt.getvalue()), delimiter='\t'))
print(arrays['w'].tolist(), arrays['b'].data.tobytes().hex(), arrays['step'].tobytes())
