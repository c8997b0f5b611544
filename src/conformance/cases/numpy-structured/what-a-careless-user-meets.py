"""Errors on purpose: what a careless user of structured arrays meets, uncaught at the end."""
import numpy as np

dt = np.dtype([("x", "i4"), ("y", "f8")])
a = np.zeros(3, dt)
for code in ("a['z']", "a.x", "a['x', 'y']", "a[['x', 'q']]", "a['x'] = 'abc'", "a[0] = 5", "a[1] = (1,)", "a[1] = [1, 2]", "a + 1", "a == 0", "a < a", "a['x'] + a['y']", "np.sum(a)", "np.mean(a['y'])", "a.sort()", "a.astype(int)", "a.astype([('x', 'f4'), ('y', 'f4')])", "a.view('f8')", "a.view([('k', 'u1', 12)])['k'].shape", "a.reshape(4)", "np.array([(1, 2, 3)], dt)", "np.array([1, 2], dt)", "np.array([[1, 2]], dt).shape", "np.concatenate([a, np.zeros(1)])", "np.concatenate([a, np.zeros(1, dt)]).size", "np.unique(a).size", "a.tolist()", "a[0].tolist()", "a.dtype['x']", "a.dtype[1]", "a.dtype[5]", "a.dtype.names.index('y')", "float(a[0])", "int(a[0]['x'])", "len(a[0])", "list(a[0])", "a[0] == a[1]", "a[0] < a[1]", "a[0] == (0, 0.0)", "hash(a[0])", "dict(zip(a.dtype.names, a[0]))", "sorted(a)", "max(a, key=lambda r: r['y'])", "a.argmax()", "a.max()", "np.isnan(a)", "a.any()", "bool(a[0])", "a.fill(3) or a", "a.fill((1, 2)) or a", "a.nonzero()", "a.item()", "a.item(1)", "np.where(a['x'] > 0, a, a)", "a.T.shape", "a * 2", "~a", "a.round()", "a.clip(0, 1)", "a.dtype.newbyteorder()", "a.byteswap()[0]", "np.dtype(dt, align=True).itemsize", "np.dtype([('x', 'i4'), ('x', 'f4')])", "np.dtype([('x', 'i4', -1)])", "a.setfield(7, 'i4', 0) or a", "a.getfield('i4', 0)", "a.getfield('i4', 12)", "a['y'].base is a", "a[['y']].dtype.itemsize", "a[:1]['x'].flags.c_contiguous", "a['y'].flags.aligned"):
    try:
        print(f"{code:44}", repr(eval(code)).replace("\n", " "))
    except SyntaxError:
        try:
            exec(code)
            print(f"{code:44}", "done", a.tolist())
        except Exception as e:
            print(f"{code:44}", type(e).__name__, e)
    except Exception as e:
        print(f"{code:44}", type(e).__name__, e)

def load(rows):
    return np.array(rows, dtype=dt)

def mean(rows):
    table = load(rows)
    return table["y"].mean()

print(mean([(1, 2.0), (2, 4.0)]))
print(mean([(1, 2.0), (2, "four")]))
