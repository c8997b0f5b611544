import numpy as np, numpy.typing as npt
print(npt.NDArray, npt.NDArray[np.float64], repr(npt.ArrayLike)[:300], type(npt.ArrayLike), type(npt.NDArray), type(npt.NDArray[np.uint8]))
print(repr(npt.DTypeLike)[:300]); print(npt.NBitBase)
def f(a: npt.NDArray[np.uint8]) -> npt.ArrayLike: ...
print(f.__annotations__)
print(npt.__all__)
import numpy.exceptions
try:
    raise np.exceptions.AxisError("hello")
except np.exceptions.AxisError as e: print(e, e.axis, e.ndim, e.args)
try:
    raise np.exceptions.AxisError(3, 2, "pre")
except np.exceptions.AxisError as e: print(e, e.axis, e.ndim, e.args)
try:
    np.median(np.eye(2), axis=4)
except np.exceptions.AxisError as e: print(e, e.axis, e.ndim, e.args)
try:
    np.eye(2).mean(axis=4)
except np.exceptions.AxisError as e: print(e, e.axis, e.ndim, e.args)
try:
    np.rollaxis(np.eye(2), 4)
except np.exceptions.AxisError as e: print(e, e.axis, e.ndim, e.args)
try:
    np.pad(np.eye(2), {5:(1,2)})
except Exception as e: print(repr(e))
try:
    np.rollaxis(np.eye(2), 1, 8)
except np.exceptions.AxisError as e: print(e, e.axis, e.ndim, e.args)
print(np.char.split(['a b','c'],), repr(np.char.split(np.array(['a,b','c']),',',1)), repr(np.char.rsplit('a,b,c',',',1)), np.char.splitlines(['a\nb\n','c'], True), repr(np.char.splitlines('x\ny')))
print(np.char.compare_chararrays(np.array(['a ','b']), np.array(['a','c']), '==', True), np.char.compare_chararrays(['a ','b'], ['a','c'], '<', False))
print(repr(np.strings.multiply(['a','b'],[2,3])))
print(np.i0([0.,1.,2,9,50]), repr(np.i0(1)), np.kaiser(5,14), np.kaiser(1,2), repr(np.i0(np.array(3.5))))
try: np.i0(1j)
except TypeError as e: print(e)
print(repr(np.r_[0,np.uint8([1]),0]), repr(np.r_[0.5,np.float32([1])]), repr(np.r_[1,2.5]), repr(np.r_[np.int8(3), 4]), repr(np.r_[True, 2]), repr(np.c_[np.uint8([1]), np.uint8([5])]),repr(np.c_[1,2]), repr(np.r_[1:3,np.uint8([4])]), repr(np.r_[0:1:3j,np.float32([1])]), repr(np.r_[[1,2],np.uint8([3])]), repr(np.r_[b'a', np.array([b'cc'])]) )
try: np.r_[300, np.uint8([1])]
except Exception as e: print(repr(e))
