from __future__ import annotations
from dataclasses import dataclass, field
import numpy as np
import numpy.typing as npt

@dataclass
class Frame:
    pixels: npt.NDArray[np.uint8]
    gain: float = 1.0
    meta: dict = field(default_factory=dict)
    def scaled(self) -> npt.NDArray[np.float64]:
        return self.pixels * self.gain
    @property
    def nbytes(self) -> int:
        return self.pixels.nbytes

f = Frame(np.arange(6, dtype=np.uint8).reshape(2, 3), 0.5)
print(f)
print(f.scaled(), f.nbytes)
g = Frame(f.pixels[:1])
try:
    print(f == g)
except ValueError as e:
    print("ValueError:", e)
print(Frame.__annotations__["pixels"])
print(npt.NDArray[np.float32])
def kernel(n: int, sigma: float = 1.0) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    x = np.arange(n) - n // 2
    k = np.exp(-x ** 2 / (2 * sigma ** 2))
    return k / k.sum()
print(kernel(3).round(6), kernel.__annotations__["return"])
import typing
print(typing.get_type_hints(kernel)["return"])
match f.pixels.shape:
    case (h, w):
        print("shape", h, w)
match f.pixels.tolist():
    case [[a, *rest], [*_, z]]:
        print(a, rest, z)
print(isinstance(f.pixels, np.ndarray), isinstance(f.pixels[0, 0], np.integer), isinstance(f.pixels.sum(), np.unsignedinteger), isinstance(1.0, np.floating))
def check(x: npt.ArrayLike) -> str:
    a = np.asarray(x)
    return f"{a.dtype}{a.shape}"
print(check([1, 2]), check((1.5, 2)), check("abc"), check(range(3)), check([[True]]), check(memoryview(b"ab")), check([b"x", b"yy"]), check(3 + 1j))
print(np.array([[1, 2], [3, 4]], dtype="float32", order="F").flags["F_CONTIGUOUS"], np.array([1, 2, 3], ndmin=3).shape)
import functools, operator
print(functools.reduce(np.union1d, [[1, 2], [2, 3], [5]]), functools.reduce(operator.mul, f.pixels.shape))
@functools.singledispatch
def show(x): return "other"
@show.register
def _(x: np.ndarray): return f"array {x.shape}"
@show.register
def _(x: np.integer): return f"np int {x}"
print(show(f.pixels), show(f.pixels[0, 1]), show(3))
