import numpy as np
for sh in ((1,), (3,), (1, 3), (3, 1), (1, 1), (2, 1, 3), (), (0,), (1, 0)):
    a = np.zeros(sh, "i4")
    for to in ((1,), (3,), (4, 1), (1, 1), (2, 3), (3, 1), (2, 1, 3), (1, 1, 3), (), (0,), (2, 0), (1, 0)):
        for x in (a, a[::-1] if a.ndim else a, a.T, np.asfortranarray(a)):
            try: r = np.broadcast_to(x, to); print(sh, to, x.strides, r.strides, r.flags.c_contiguous, r.flags.f_contiguous)
            except ValueError as e: print(sh, to, e)
    try:
        for r in np.broadcast_arrays(a, np.zeros((2, 1, 3))): print(r.shape, r.strides)
        for r in np.broadcast_arrays(a, a): print(r.shape, r.strides)
        for r in np.broadcast_arrays(a, np.zeros((4, 1))): print(r.shape, r.strides)
    except ValueError as e: print(e)
