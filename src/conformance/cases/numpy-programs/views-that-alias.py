# Views that alias.
import numpy as np
a = np.arange(12)
b = a.reshape(3, 4)
c = b.T
d = c[1:3]
d += 100
print(a)
print(d.base is a, c.base is a, b.base is a)
e = b[:, [0, 2]]
e[:] = -1
print(b)
print(np.shares_memory(b, e), np.shares_memory(b, d), np.may_share_memory(a[::2], a[1::2]), np.shares_memory(a[::2], a[1::2]))
f = a.ravel(); g = a.flatten(); h = c.ravel()
print(f.base is a, g.base, h.base is a, h.flags.owndata)
a[1:] = a[:-1]
print(a)
a[:-1] += a[1:]
print(a)
x = np.arange(5)
x[::-1] = x
print(x)
y = x.view(np.uint8)
print(y.shape, y[:8])
y[0] = 255
print(x)
z = x.copy()
z[0] = 0
print(x[0], z[0], z.base is None)
