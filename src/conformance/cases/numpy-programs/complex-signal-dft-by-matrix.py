# Complex signal, DFT by matrix, and phases.
import numpy as np

N = 8
n = np.arange(N)
x = np.cos(2 * np.pi * n / N) + 0.5 * (n % 2)
W = np.exp(-2j * np.pi * np.outer(n, n) / N)
X = W @ x
print(np.round(X, 6) + 0)
print(np.abs(X).round(4), np.angle(X[1]).round(4))
print((np.conj(W) @ X / N).real.round(6))
z = np.array([1 + 2j, -0.5j, 3])
print(z, z.real, z.imag, z.conj(), abs(z), z.dtype)
print(repr(z.astype(np.complex64)))
z.imag[:] = 0
print(z)
z.real += 1
print(z, z.view(np.float64))
print(z.sum(), z.mean(), z.prod(), (z ** 2)[1], np.sqrt(np.array([-1 + 0j])))
print(np.iscomplexobj(z), np.isreal(z), z.astype(np.complex64).itemsize)
try:
    z < 1
    print(z > 1j)
    z % 2
except TypeError as e:
    print(type(e).__name__, e)
try:
    np.floor(z)
except TypeError as e:
    print(e)
try:
    float(z[0])
    int(z[0])
except TypeError as e:
    print(e)
print(np.array([1e-3 + 1e3j, 1.5]), np.array([complex("nan"), complex(0, float("inf"))]))
print(np.exp(1j * np.pi).round(3), np.polyval([1, 2, 3], 2), np.real_if_close([1 + 1e-20j]))
