"""Who finds fault first with keywords of which one is no str: the native that a class hands them to, or the call."""


class L(list): pass
class D(dict): pass
class S(set): pass
class T(tuple): pass
class B(bytearray): pass
class I(int): pass
class E(Exception): pass
class O: pass
class F(float): pass
class St(str): pass
class P:
    def __init__(self, *a, **k): pass
class Meta(type):
    def __call__(cls, *a, **k):
        return super().__call__(*a, **k)
class M(list, metaclass=Meta): pass
class PlainMeta(type): pass
class PM(list, metaclass=PlainMeta): pass
class II(int):
    def __init__(self, *a, **k): pass
class LI(list):
    def __init__(self, *a, **k): super().__init__(*a)
class N(list):
    def __new__(cls, *a, **k): return super().__new__(cls)
for C in (L, D, S, T, B, I, E, O, F, St, P, LI, N, M, PM, II, list, dict, set, tuple, bytearray, int, Exception, object, float, str, memoryview, type, len, sorted, (lambda **k: k), bytes, complex, bool, range, slice, enumerate, zip, map, property, staticmethod, super, frozenset, reversed, filter, [].sort, staticmethod(len), dict.fromkeys, bytes.fromhex, int.from_bytes):
    name = getattr(C, "__qualname__", type(C).__name__)
    for kw in ({1: 2}, {"x": 1}, {1: 2, "x": 3}, {None: 1}):
        try:
            r = C(**kw)
            print(name, kw, "ok")
        except BaseException as e:
            print(name, kw, type(e).__name__, e)
        try:
            r = C(1, **kw)
            print(name, kw, "ok 1")
        except BaseException as e:
            print(name, kw, type(e).__name__, e)
