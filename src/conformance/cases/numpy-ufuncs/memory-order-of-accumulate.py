import numpy as np
base = np.arange(24).reshape(2, 3, 4)
for order in ('C', 'F'):
    for perm in ((0, 1, 2), (2, 1, 0), (1, 0, 2), (0, 2, 1), (2, 0, 1)):
        a = np.array(base.transpose(perm), order=order, copy=True)
        for view in (a, a[::-1], a[:, ::2], a.transpose(1, 0, 2), a[:, :1]):
            for axis in (0, 1, -1, None):
                c = view.cumsum(axis); d = np.multiply.accumulate(view, 0 if axis is None else axis, dtype='f4'); e = np.maximum.accumulate(view, 1)
                print(order, perm, axis, c.strides, c.flags.c_contiguous, d.strides, e.strides, c.sum())
c = np.zeros((3, 4), order='F'); r = np.cumsum(np.ones((3, 4)), 0, out=c); print(r is c, c.strides)
x = np.broadcast_to(np.arange(3), (4, 3)); print(x.cumsum(0).strides, x.cumsum(1).strides)
