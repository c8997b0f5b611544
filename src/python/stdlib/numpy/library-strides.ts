/** numpy.lib.stride_tricks: looks by hand, each with an object of its own between it and the array. numpy/lib/_stride_tricks_impl.py */
export const stridesSource = String.raw`
import numpy as np

class DummyArray:
    "What says where the bytes stand, and keeps the array that has them."

    def __init__(self, interface, base=None):
        self.__array_interface__ = interface
        self.base = base

DummyArray.__module__ = 'numpy.lib._stride_tricks_impl'

def _kept(x, shape, strides):
    facts = dict(x.__array_interface__)
    if shape is not None:
        facts['shape'] = tuple(shape)
    if strides is not None:
        facts['strides'] = tuple(strides)
    return DummyArray(facts, base=x)

def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    x = np.array(x, copy=None, subok=subok)
    return _strided(x, shape, strides, writeable, _kept(x, shape, strides))

def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
    x = np.array(x, copy=None, subok=subok)
    shape, strides = _windows(x, window_shape, axis)
    return as_strided(x, strides=strides, shape=shape, subok=subok, writeable=writeable)
`
