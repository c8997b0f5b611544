/** numpy.lib.mixins: Python's operators for classes that take ufuncs over. numpy/lib/mixins.py */
export const mixinsSource = String.raw`
import numpy as _np

__all__ = ['NDArrayOperatorsMixin']

def _disables(value):
    "Whether an operand asks to be left alone."
    try:
        return value.__array_ufunc__ is None
    except AttributeError:
        return False

def _named(func, name):
    func.__name__ = f'__{name}__'
    return func

def _binary(ufunc, name):
    def func(self, other):
        return NotImplemented if _disables(other) else ufunc(self, other)
    return _named(func, name)

def _reflected(ufunc, name):
    def func(self, other):
        return NotImplemented if _disables(other) else ufunc(other, self)
    return _named(func, f'r{name}')

def _inplace(ufunc, name):
    def func(self, other):
        return ufunc(self, other, out=(self,))
    return _named(func, f'i{name}')

def _numeric(ufunc, name):
    return _binary(ufunc, name), _reflected(ufunc, name), _inplace(ufunc, name)

def _unary(ufunc, name):
    def func(self):
        return ufunc(self)
    return _named(func, name)

class NDArrayOperatorsMixin:
    "Defines all operator special methods using __array_ufunc__."

    __slots__ = ()
    __lt__ = _binary(_np.less, 'lt')
    __le__ = _binary(_np.less_equal, 'le')
    __eq__ = _binary(_np.equal, 'eq')
    __ne__ = _binary(_np.not_equal, 'ne')
    __gt__ = _binary(_np.greater, 'gt')
    __ge__ = _binary(_np.greater_equal, 'ge')
    __add__, __radd__, __iadd__ = _numeric(_np.add, 'add')
    __sub__, __rsub__, __isub__ = _numeric(_np.subtract, 'sub')
    __mul__, __rmul__, __imul__ = _numeric(_np.multiply, 'mul')
    __matmul__, __rmatmul__, __imatmul__ = _numeric(_np.matmul, 'matmul')
    __truediv__, __rtruediv__, __itruediv__ = _numeric(_np.true_divide, 'truediv')
    __floordiv__, __rfloordiv__, __ifloordiv__ = _numeric(_np.floor_divide, 'floordiv')
    __mod__, __rmod__, __imod__ = _numeric(_np.remainder, 'mod')
    __divmod__ = _binary(_np.divmod, 'divmod')
    __rdivmod__ = _reflected(_np.divmod, 'divmod')
    __pow__, __rpow__, __ipow__ = _numeric(_np.power, 'pow')
    __lshift__, __rlshift__, __ilshift__ = _numeric(_np.left_shift, 'lshift')
    __rshift__, __rrshift__, __irshift__ = _numeric(_np.right_shift, 'rshift')
    __and__, __rand__, __iand__ = _numeric(_np.bitwise_and, 'and')
    __xor__, __rxor__, __ixor__ = _numeric(_np.bitwise_xor, 'xor')
    __or__, __ror__, __ior__ = _numeric(_np.bitwise_or, 'or')
    __neg__ = _unary(_np.negative, 'neg')
    __pos__ = _unary(_np.positive, 'pos')
    __abs__ = _unary(_np.absolute, 'abs')
    __invert__ = _unary(_np.invert, 'invert')
`
