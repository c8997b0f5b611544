# operator: every function, getters and callers, and what they refuse
import operator as op

print(op.add(1, 2), op.concat('a', 'b'), op.contains([1, 2], 2), op.countOf([1, 2, 1], 1), op.indexOf('abc', 'c'), op.getitem([1, 2, 3], slice(1, None)), op.floordiv(7, 2), op.invert(5), op.lshift(1, 4), op.matmul.__name__, op.mod(7, 3), op.neg(3), op.pos(-3), op.pow(2, 8), op.rshift(256, 4), op.sub(1, 2), op.truediv(1, 4), op.truth([]), op.xor(6, 3), op.and_(6, 3), op.or_(6, 3), op.not_(0), op.is_(None, None), op.is_not(1, None), op.is_none(None), op.is_not_none(0), op.index(True), op.abs(-3), op.length_hint(iter([1, 2])), op.length_hint(object(), 5), op.call(max, 3, 1, key=lambda v: -v))
print(op.lt(1, 2), op.le(2, 2), op.eq(1, 1.0), op.ne(1, 2), op.ge(1, 2), op.gt(1, 2))
data = bytearray(b'abc'); op.setitem(data, 0, 65); op.delitem(data, 1); print(data, op.iadd(data, b'!'), op.imul([1], 2), op.ior({1}, {2}), op.iconcat([1], [2]), op.isub(3, 1), op.ipow(2, 3), op.ilshift(1, 3), op.ixor(1, 3), op.iand(3, 2), op.ifloordiv(7, 2), op.imod(7, 4), op.itruediv(1, 2), op.irshift(8, 1))
class Point:
    def __init__(self, x, y): self.x, self.y = x, y
    def scaled(self, by, *, plus=0): return (self.x * by + plus, self.y * by + plus)
p = Point(1, 2); p.inner = Point(3, 4)
get = op.attrgetter('x', 'inner.y'); print(get(p), get, op.attrgetter('x')(p), op.attrgetter('inner.x')(p), get == op.attrgetter('x', 'inner.y'))
item = op.itemgetter(1, 'a') if False else op.itemgetter(1, -1); print(item([1, 2, 3]), item, op.itemgetter('k')({'k': 5}), op.itemgetter(slice(1))('abc'), op.itemgetter(0)(b'A'))
call = op.methodcaller('scaled', 2, plus=1); print(call(p), call, op.methodcaller('upper')('abc'))
print(sorted([('b', 2), ('a', 3)], key=op.itemgetter(1)), list(map(op.mul, [1, 2], [3, 4])))
import pickle, copy
print(pickle.loads(pickle.dumps(get))(p), pickle.loads(pickle.dumps(item)), pickle.loads(pickle.dumps(call))(p), copy.copy(item))
for do in (lambda: op.add(1), lambda: op.add(1, 'a'), lambda: op.concat(1, 2), lambda: op.contains(3, 1), lambda: op.index('x'), lambda: op.indexOf([1], 2), lambda: op.countOf(3, 1), lambda: op.getitem({}, 'k'), lambda: op.attrgetter(), lambda: op.attrgetter(3), lambda: op.attrgetter('x')(3), lambda: get(3, 4), lambda: op.itemgetter(), lambda: op.itemgetter(5)([1]), lambda: op.methodcaller(), lambda: op.methodcaller(3), lambda: op.methodcaller('nope')(3), lambda: op.call(), lambda: op.length_hint(3, 'x'), lambda: op.length_hint(object(), -1), lambda: op.iconcat(1, 2), lambda: op.delitem((1,), 0), lambda: op.truth(), lambda: op.itemgetter(1)(), lambda: op.methodcaller('upper')(), lambda: op.attrgetter('a.')('x'), lambda: op.matmul(1, 2), lambda: op.itemgetter(a=1), lambda: op.setitem([1], 2, 3), lambda: op.not_(), lambda: op.is_(1)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
print(op.__all__ == sorted(op.__all__), len(op.__all__), op.__add__ is op.add, op.__iadd__ is op.iadd, op.add)
