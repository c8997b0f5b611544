import numpy as np
for sa in ((2,), (3, 2), (2, 3, 2), (1, 4, 2), ()):
    for sb in ((2,), (4, 2), (3, 1, 2), (5, 3), ()):
        a = np.arange(np.prod(sa, dtype=int)).reshape(sa); b = np.arange(np.prod(sb, dtype=int)).reshape(sb) + 1
        try: r = np.inner(a, b); print(sa, sb, np.shape(r), np.asarray(r).tolist())
        except ValueError as e: print(sa, sb, e)
for x in (np.array(3), np.float64(2)):
    for ax in (0, -1, 1, (0,), (), None):
        try: print(repr(np.squeeze(x, ax)))
        except Exception as e: print(type(e).__name__, e)
    print(repr(np.compress([1], x)), repr(np.compress([True, False], x, 0)))
