# Scalars have the attributes and methods of arrays.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


s = np.int16(5)
show(s.dtype, s.shape, s.ndim, s.size, s.itemsize, s.nbytes, s.T, s.real, s.imag, s.base, s.flags.writeable, s.tobytes(), s.astype(float), s.view("u2"), s.sum(), s.max(), s.mean(), s.std(), s.any(), s.argmax(), s.reshape(1, 1), s.flatten(), s.repeat(2), s.clip(0, 3), s.round(), s.cumsum(), s.byteswap(), s.squeeze(), s.ravel(), s.copy(), s.conj(), s.all())
show(s[()], s[...], s[None], np.asarray(s), np.array(s).shape, np.float64(5.55).round(1), np.complex128(1 + 2j).real, np.complex128(1 + 2j).conjugate(), np.complex64(1 + 2j).imag, np.float32(2).real, np.array([s, s]).dtype)
show(np.ndim(s), np.shape(3), np.size(5), np.isscalar(s), np.isscalar(np.array(5)), np.array(5).item(), np.array(5) + 1, type(np.array(5) + 1).__name__, np.array([5])[0], type(np.array(5)[()]).__name__)
attempt("sort", lambda: s.sort())
attempt("item", lambda: s.item(1))
attempt("assign", lambda: s.__setitem__((), 1))
