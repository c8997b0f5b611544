"""Instances: state, slots, __reduce__, __getnewargs__, enums, exceptions, and a registered reducer."""
import copyreg
import enum
import pickle

class Plain:
    def __init__(self, a, b):
        self.a = a
        self.b = b
class Slotted:
    __slots__ = ('p', '_q', '__r')
class Both(Slotted):
    pass
class WithState:
    def __getstate__(self):
        return {'kept': 1}
    def __setstate__(self, state):
        print('  setstate', state)
        self.__dict__.update(state)
class NewArgs(int):
    def __new__(cls, value, unit='m'):
        self = super().__new__(cls, value)
        self.unit = unit
        return self
    def __getnewargs__(self):
        return int(self), self.unit
class NewArgsEx(tuple):
    def __new__(cls, *items, scale=1):
        self = super().__new__(cls, items)
        self.scale = scale
        return self
    def __getnewargs_ex__(self):
        return tuple(self), {'scale': self.scale}
class Reduced:
    def __reduce__(self):
        return make, (1, 2), {'x': 1}, iter([5, 6]), iter([('k', 'v')])
    def append(self, item):
        print('  append', item)
    def __setitem__(self, key, value):
        print('  set', key, value)
def make(*args):
    print('  made', args)
    return Reduced.__new__(Reduced)
class Setter:
    def __reduce__(self):
        return Plain, (1, 2), 'state', None, None, put
def put(target, state):
    target.put = state
class MyList(list):
    pass
class MyDict(dict):
    pass
class Colour(enum.Enum):
    RED = 1
class Flags(enum.Flag):
    A = 1
    B = 2
class Failure(Exception):
    def __init__(self, code, text):
        super().__init__(code, text)
        self.code = code
class Outer:
    class Inner:
        def method(self):
            return 'method'

plain = Plain(1, [2])
slotted = Slotted()
slotted.p = 1
slotted._q = 2
both = Both()
both.p = 3
both.extra = 4
items = MyList([1, 2])
items.name = 'named'
table = MyDict(a=1)
table.name = 'too'
objects = [plain, slotted, both, WithState(), NewArgs(5, 'km'), NewArgsEx(1, 2, scale=3), Reduced(), Setter(), items, table, Colour.RED, Flags.A | Flags.B, Failure(3, 'why'), Outer.Inner(), Outer.Inner, Plain, plain.__init__, Outer.Inner().method]
for value in objects:
    for protocol in [0, 2, 4]:
        try:
            data = pickle.dumps(value, protocol)
        except Exception as error:
            print(type(value).__name__, protocol, type(error).__name__, error)
            continue
        print(type(value).__name__, protocol, data)
        back = pickle.loads(data)
        print('   ', type(back).__name__, getattr(back, '__dict__', None) if not callable(back) else '')
print(pickle.loads(pickle.dumps(slotted))._q, pickle.loads(pickle.dumps(both)).p, pickle.loads(pickle.dumps(NewArgs(5, 'km'))).unit, pickle.loads(pickle.dumps(NewArgsEx(1, 2, scale=3))).scale, pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED)
print(slotted.__reduce_ex__(2)[2], plain.__reduce_ex__(4)[1:3], plain.__getstate__() is plain.__dict__, object().__getstate__())
class Registered:
    pass
copyreg.pickle(Registered, lambda value: (Plain, (8, 9)))
print(type(pickle.loads(pickle.dumps(Registered()))).__name__)
copyreg.add_extension('__main__', 'Plain', 77)
print(pickle.dumps(Plain, 2), pickle.loads(pickle.dumps(Plain, 2)) is Plain)
