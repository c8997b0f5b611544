"""Sums beyond a float, dir() and vars() of objects with a __dict__ of their own, pickled zip() and map(), hashes of text and bytes."""
import collections, os, pickle, sys, types


def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)


t(lambda: sum([1.0, 10**1000]))
t(lambda: sum([1.0, 10**400, 1]))
t(lambda: sum([1j, 10**1000]))
t(lambda: sum([10**400, 1.0]))
t(lambda: sum([1, 2**70, .5]))
t(lambda: sum([True, False, .5, 2]))
t(lambda: sum([.1, 2**53+1, .1]))
class V:
    def getd(s): return {'a':2}
    __dict__=property(getd)
t(lambda: vars(V()))
t(lambda: dir(V())[-1])
class VV: __slots__=('__dict__',)
t(lambda: vars(VV()))

class Foo(types.ModuleType): __dict__=8
t(lambda: dir(Foo('foo')))
t(lambda: vars(Foo('foo')))
class Foo2(types.ModuleType): __dict__=property(lambda s: {'z':1})
t(lambda: dir(Foo2('foo')))

class Foo3:
    def __init__(s): s.x=7
    def __dir__(s): return ['z','y',3]
t(lambda: dir(Foo3()))

class Foo4:
    def __dir__(s): return 7
t(lambda: dir(Foo4()))
class Foo5: __dir__=None
t(lambda: dir(Foo5()))
class Foo6:
    def __dir__(s): return ('b','c','a')
t(lambda: dir(Foo6()))

for proto in range(5):
    z=zip([1,2,3],'abcd',strict=True); next(z); z2=pickle.loads(pickle.dumps(z,proto)); t(lambda: next(z2)); t(lambda: next(z2)); t(lambda: next(z2))
    z=map(pow,[1,2,3],[1,2],strict=True); next(z); z2=pickle.loads(pickle.dumps(z,proto)); t(lambda: next(z2)); t(lambda: next(z2))
t(lambda: zip([1],strict=True).__reduce__()[2:])
t(lambda: zip([1]).__reduce__()[2:])
t(lambda: zip().__setstate__(1))
t(lambda: map(abs,[]).__setstate__(0))
t(lambda: map(abs,[],strict=1).__reduce__()[2:])
print(hash('spam')==hash(b'spam'), hash('é')==hash(b'\xe9'), hash('')==hash(b''), hash('spam')==hash(memoryview(b'spam')), len({'a':1, b'a':2}), hash('a')!=hash('b'))
class A: pass
print('__firstlineno__' in A.__dict__)
A.__module__='q'
print('__firstlineno__' in A.__dict__, A.__module__)
t(lambda: A.__firstlineno__)

class A[T]: pass
print(A.__type_params__)
t(lambda: setattr(A,'__type_params__',()))
t(lambda: setattr(A,'__type_params__',[]))
print(A.__type_params__)
t(lambda: delattr(A,'__type_params__'))
t(lambda: A.__type_params__)
class_=type('B',(),{})
print(class_.__type_params__)
t(lambda: int.__type_params__)
t(lambda: delattr(class_,'__type_params__'))
t(lambda: setattr(int,'__type_params__',()))
