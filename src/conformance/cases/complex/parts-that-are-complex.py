"""complex() of objects that have __complex__, __float__ or both, as its first part and its second: what it takes and what it warns of."""
import warnings
class C:
    def __complex__(self): return 8j
class D(C):
    def __float__(self): return 1.5
class E(D):
    def __index__(self): return 3
class F(complex): pass
class G(complex):
    def __complex__(self): return 5j
for k in (C, D, E, F, G):
    for a in (lambda o: complex(o), lambda o: complex(o, 1), lambda o: complex(1, o), lambda o: complex(real=o), lambda o: complex(imag=o), lambda o: complex(o, o)):
        with warnings.catch_warnings(record=True) as w:
            warnings.simplefilter("always")
            try: r = a(k())
            except TypeError as e: r = e
            print(k.__name__, r, [str(x.message) for x in w])
