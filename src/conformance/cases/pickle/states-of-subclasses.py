import pickle, array, copy
a = array.array('i', [1,2,3])
it = reversed(a)
print(it.__reduce__())
d = pickle.dumps((it, a))
i2, a2 = pickle.loads(d)
print(list(i2))
next(it)
print(it.__reduce__())
i2, a2 = pickle.loads(pickle.dumps((it, a)))
a2.append(9)
print(list(i2), a2)
list(it)
print(it.__reduce__())
i2, a2 = pickle.loads(pickle.dumps((it, a)))
print(list(i2))
class B(bytearray):
    __slots__ = ('x', '__dict__')
b = B(b'abc'); b.x = 5; b.y = 6
print(b.__reduce_ex__(2)[1:], b.__reduce__()[1:])
c = copy.copy(b); print(c, c.x, c.y)
c = pickle.loads(pickle.dumps(b, 4)); print(c, c.x, c.y)
class C(bytes):
    pass
b = C(b'abc'); b.x = 5
print(copy.copy(b), copy.copy(b).x, copy.deepcopy(b).x, pickle.loads(pickle.dumps(b)).x)
for p in range(6):
  r=bytearray(b'ab').__reduce_ex__(p); print(r)
class D(bytearray): pass
print(D(b'a').__reduce__()[1:]); d=D(b'a'); d.x=1; print(d.__reduce__()[1:]); del d.x; print(d.__reduce__()[1:], d.__dict__, d.__reduce__()[1:])
class E(bytearray):
    def __getstate__(self): return 'mine'
    def __setstate__(self, s): print('set', s)
print(E(b'a').__reduce__()[1:]); copy.copy(E(b'z'))
import collections, pickle, copy
class S(set):
    __slots__=('q','__dict__')
    def __getstate__(self): return 'mine'
s=S([1]); print(s.__reduce__())
class S(frozenset):
    __slots__=('q','__dict__')
s=S([1]); s.q=3; print(s.__reduce__()[1:], copy.copy(s).q)
class S(collections.deque):
    __slots__=('q','__dict__')
s=S([1]); s.q=3; print(s.__reduce__()[1:3], hasattr(copy.copy(s), 'q'))
class S(list):
    __slots__=('q','__dict__')
s=S([1]); s.q=3; print(s.__reduce_ex__(2)[1:3], copy.copy(s).q)
class S(dict):
    __slots__=('q','__dict__')
s=S({1:2}); s.q=3; s.r=4; print(s.__reduce_ex__(2)[1:3], copy.copy(s).q)
class S(tuple): pass
s=S([1]);  s.r=4; print(s.__reduce_ex__(2)[1:3], copy.copy(s).r)
import array,io
class S(array.array):
    __slots__=('q','__dict__')
s=S('b',[1]); s.q=3; s.r=4; print(s.__reduce_ex__(2)[1:3], s.__reduce_ex__(3)[2])
class S(io.BytesIO):
    __slots__=('q','__dict__')
s=S(b'abc'); s.q=3; s.r=4; print(s.__getstate__())
class S(Exception):
    __slots__=('q','__dict__')
s=S('abc'); s.q=3; s.r=4; print(s.__reduce__())
class S(collections.OrderedDict):
    __slots__=('q',)
s=S(a=1); s.q=3; s.r=4; print(s.__reduce__()[1:3])
class S(collections.defaultdict):
    __slots__=('q',)
s=S(int,a=1); s.q=3; print(s.__reduce__()[1:3])
