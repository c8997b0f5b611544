"""np.nditer: the order of the axes, what is joined, what goes backwards; ldexp and broadcast_arrays."""
import numpy as np
a = np.arange(6).reshape(2,3); b=np.arange(24).reshape(2,3,4)
def L(it): return [x.tolist() if x.ndim else int(x) for x in it]
def M(it):
    out=[]
    for x in it: out.append((it.multi_index, int(x) if not isinstance(x, tuple) else [int(y) for y in x]))
    return out
def fb(**k):
    x,y=np.broadcast_arrays(np.zeros((2,1)),np.ones(3)); x[0]=5; return x
TEXTS = r"""
L(np.nditer(a[::-1]))
L(np.nditer(a[:,::-1]))
L(np.nditer(a[::-1,::-1].T))
L(np.nditer(a[::-1], order='C'))
L(np.nditer(a[::-1], flags=['external_loop']))
L(np.nditer(b[:, ::2], flags=['external_loop']))
L(np.nditer(b.transpose(1,0,2), flags=['external_loop']))
L(np.nditer(b.transpose(1,0,2), flags=['external_loop'], order='C'))
L(np.nditer(b[..., ::2], flags=['external_loop']))
L(np.nditer(b[..., 0], flags=['external_loop']))
np.nditer(a).shape
np.nditer(a).ndim
np.nditer(b[:, ::2]).shape
np.nditer(b, flags=['multi_index']).shape
np.nditer(b, flags=['multi_index']).ndim
np.nditer(a, flags=['f_index']).shape
np.nditer(np.array(5)).shape
L(np.nditer(np.array(5), flags=['external_loop']))
M(np.nditer(a[::-1], flags=['multi_index']))
M(np.nditer(a[:, ::-1].T, flags=['multi_index']))
M(np.nditer([a, a[::-1]], flags=['multi_index']))
M(np.nditer([a[::-1], a[::-1]], flags=['multi_index']))
M(np.nditer([a, np.arange(3)[::-1]], flags=['multi_index']))
M(np.nditer([a[:, ::-1], np.arange(3)[::-1]], flags=['multi_index']))
[ (x.tolist(), y.tolist()) for x,y in np.nditer([a, np.arange(3)], flags=['external_loop'])]
[ (x.tolist(), y.tolist()) for x,y in np.nditer([a, np.arange(2)[:,None]], flags=['external_loop'])]
[ (x.tolist(), y.tolist()) for x,y in np.nditer([a, a.T.copy().T], flags=['external_loop'])]
L(np.nditer(np.zeros((0,3)), flags=['zerosize_ok']))
np.nditer(a).itersize
L(np.nditer(a[:, None, :], flags=['external_loop']))
np.nditer(a[:, None, ::2]).shape
np.nditer([a, np.arange(3)]).shape
np.ldexp([1., 2.], [3, -1])
np.ldexp(5, 2)
np.ldexp(np.float32(1.5), 3)
np.ldexp(1.0, 2.0)
np.ldexp(1.0, 5000)
np.ldexp(3.0, -1080)
np.ldexp('a', 1)
np.ldexp(*np.frexp(10.75))
a[bytearray(b'\x01')]
fb()
np.broadcast_arrays([1,2],[3,4])[0].flags.writeable
np.broadcast_arrays([1,2],[[3],[4]])[0].flags.writeable
np.array([1.,2.]).__imatmul__([1.,2.])
np.array(1.).__imatmul__([1.,2.])
np.array([1.,2.]).__imatmul__(2)
list(a.flat), next(a.flat)
""".strip().splitlines()

def show(value):
    return f"{value!r} {getattr(value, 'dtype', '')}"
import warnings
for text in TEXTS:
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter('always')
        try: print(text, '->', show(eval(text)))
        except Exception as error: print(text, '->', type(error).__name__ + ':', error)
    for each in told: print('  ', each.category.__name__, each.message)
