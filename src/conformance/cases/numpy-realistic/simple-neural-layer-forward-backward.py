# Simple neural layer: forward, backward, numerical gradient check, deterministic weights.
import numpy as np


def weights(n, m):
    return (np.arange(n * m, dtype=np.float64).reshape(n, m) % 7 - 3) / 10


class Dense:
    def __init__(self, n_in, n_out):
        self.w = weights(n_in, n_out)
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, grad):
        self.dw = self.x.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.w.T


def relu(z):
    return np.maximum(z, 0)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


x = np.array([[1.0, 2, 3], [0, -1, 2], [4, 0, -2], [1, 1, 1]])
y = np.array([0, 1, 2, 1])
l1, l2 = Dense(3, 5), Dense(5, 3)


def loss():
    p = softmax(l2.forward(relu(l1.forward(x))))
    return -np.log(p[np.arange(len(y)), y]).mean(), p


l, p = loss()
print(round(float(l), 6), p.shape, p.sum(axis=1).round(12), p.argmax(axis=1))
onehot = np.eye(3)[y]
g = (p - onehot) / len(y)
dh = l2.backward(g)
dh[l1.forward(x) <= 0] = 0
l1.backward(dh)
print(l1.dw.round(5))
print(l2.db.round(6), np.abs(l2.dw).max().round(6))
eps = 1e-6
num = np.zeros_like(l1.w)
for idx in np.ndindex(*l1.w.shape):
    old = l1.w[idx]
    l1.w[idx] = old + eps
    up = loss()[0]
    l1.w[idx] = old - eps
    down = loss()[0]
    l1.w[idx] = old
    num[idx] = (up - down) / (2 * eps)
print(np.allclose(num, l1.dw, atol=1e-7), np.abs(num - l1.dw).max() < 1e-7)
for _ in range(50):
    l, p = loss()
    g = (p - onehot) / len(y)
    dh = l2.backward(g)
    dh[l1.forward(x) <= 0] = 0
    l1.backward(dh)
    for layer in (l1, l2):
        layer.w -= 0.5 * layer.dw
        layer.b -= 0.5 * layer.db
print(round(float(loss()[0]), 3), loss()[1].argmax(axis=1) == y)
for fn in (lambda: l1.forward(np.ones((2, 4))), lambda: l1.forward(np.ones(3)).shape, lambda: l1.backward(np.ones((4, 3))), lambda: l1.w + l2.w, lambda: p[y, [0, 1]], lambda: np.eye(3)[[3]], lambda: softmax(np.array([])), lambda: l1.w @ 3):
    try:
        print(fn())
    except Exception as e:
        print(type(e).__name__, e)
