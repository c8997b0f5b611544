"""Strides of rolled copies, what ravel() copies, and integers beside arrays of indices that are out of bounds."""
import numpy as np
a1 = np.arange(18).astype("i4").reshape((6, 3, 1), order="F")
for f in (lambda: np.empty_like(a1), lambda: a1.copy("K"), lambda: np.roll(a1,1,axis=0), lambda: a1.copy("A"), lambda: a1.copy(), lambda: np.zeros_like(a1), lambda: a1+1, lambda: a1.astype("f8"), lambda: np.array(a1), lambda: np.sort(a1), lambda: a1[::2].copy("K"), lambda: a1.T.copy("K"), lambda: np.flip(a1).copy("K"), lambda: np.full_like(a1,2), lambda: np.roll(a1,2), lambda: np.roll(a1,1,axis=(0,1)), lambda: np.where(a1>2,a1,0), lambda: a1.repeat(1,axis=2), lambda: np.ascontiguousarray(a1), lambda: a1.conj(), lambda: -a1, lambda: a1.round(1), lambda: a1.clip(1,3), lambda: np.tile(a1,1), lambda: np.copy(a1)):
    x=f(); print(x.strides, x.shape)
b=np.arange(8).reshape(2,4)
for x in (b.diagonal(), b[:,1], b[0,::2], b[0,::-1], b.T, b[:, ::2], np.broadcast_to([1],(3,)), np.arange(3), b[:1], b[:, :1], np.asfortranarray(b), np.array(5)):
    for o in "CFAK":
        r=x.ravel(o); print(o, r.tolist(), r.strides, r.flags.owndata, np.shares_memory(r,x), end="; ")
    print()
for k in (([2,[0]]), ([0,[5]]), (2,[0,1],[0,1,2]), (2,[9]), ([9],2), (0,[9],5)):
    a=np.zeros((1,2,3))
    for v in (np.zeros((9,9)), 5, None, [1,2,3,4,5,6,7]):
        try: a[tuple(k)]=v; print("ok")
        except Exception as e: print(k, type(e).__name__, e)
    try: a[tuple(k)]
    except Exception as e: print(k, "get", type(e).__name__, e)
