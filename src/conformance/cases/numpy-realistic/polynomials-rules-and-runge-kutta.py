import numpy as np
p = np.poly1d([1, -3, 2]); q = np.poly1d([1, 1])
print(p, p(2), p.r, p.c, p.order, p * q, p + q, (p / q)[0], p.deriv(), p.integ(), sep="\n")
print(repr(p), p == np.poly1d([1, -3, 2]), p[1], p ** 2, -p, len(p))
print(np.polyfit([0, 1, 2], [1, 2, 5], 2).round(8) + 0, np.polyval(p, [0, 1, 5]), np.polydiv([1, 0, -1], [1, 1]), np.polyint([6, 2]), np.poly([1, 2, 3]))
x = np.linspace(0, 1, 5)
B = np.vander(x, 4, increasing=True); print(B, B.shape)
c = np.linalg.solve(B[:4], np.sin(x[:4])); print(c.round(7), (B @ c - np.sin(x)).round(6))
def horner(cs, v):
    acc = np.zeros_like(v)
    for k in cs: acc = acc * v + k
    return acc
print(horner([2, -1, 0.5], x), np.allclose(horner([2, -1, 0.5], x), np.polyval([2, -1, 0.5], x)))
leg = [np.ones(5), x]
for n in range(1, 4): leg.append(((2 * n + 1) * x * leg[n] - n * leg[n - 1]) / (n + 1))
print(np.array(leg).round(5))
nodes = np.cos((2 * np.arange(4) + 1) * np.pi / 8); print(nodes)
def lagrange(xs, ys, v):
    xs = np.asarray(xs, float); d = xs[:, None] - xs; np.fill_diagonal(d, 1)
    num = np.where(np.eye(len(xs), dtype=bool), 1, v - xs)
    return (np.prod(num / d, axis=1) * ys).sum()
print(round(lagrange([0, 1, 2], [1, 3, 7], 1.5), 10))
dd = np.array([1.0, 3, 7, 13]); tab = [dd]
while len(tab[-1]) > 1: tab.append(np.diff(tab[-1]))
print(tab)
f = lambda t: np.exp(-t ** 2); t = np.linspace(0, 2, 9); h = t[1] - t[0]; y = f(t)
print(np.trapezoid(y, t).round(8), (h / 3 * (y[0] + 4 * y[1:-1:2].sum() + 2 * y[2:-1:2].sum() + y[-1])).round(8), np.sum(y[:-1]) * h)
print(np.gradient(y, h).round(5), np.diff(y, 2).round(5), np.cumsum(y * h)[-1].round(6))
state = np.array([1.0, 0.0]); A = np.array([[0, 1], [-1, 0]]); out = []
for _ in range(5):
    k1 = A @ state; k2 = A @ (state + 0.05 * k1); k3 = A @ (state + 0.05 * k2); k4 = A @ (state + 0.1 * k3)
    state = state + 0.1 / 6 * (k1 + 2 * k2 + 2 * k3 + k4); out.append(state)
print(np.array(out))
print(np.interp([0.1, 0.6, 3], [0, 0.5, 1], [0, 10, 5], left=-1, right=-2), np.interp(0.25, [0, 1], [1j, 2]), np.interp(370, [0, 90, 180, 270], [0, 1, 0, -1], period=360))
try:
    np.polyfit([1], [1, 2], 1)
except TypeError as e:
    print(e)
try:
    np.roots([[1, 2]])
except ValueError as e:
    print(e)
try:
    np.interp([1], [], [])
except ValueError as e:
    print(e)
