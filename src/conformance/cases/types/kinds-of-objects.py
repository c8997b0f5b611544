# types: names of kinds, namespaces, proxies, new classes, coroutines made of generators, dynamic attributes
import types, sys, collections.abc

def f(a, b=1, *c, d=2, **e): 'doc'; return a
def g(): yield 1
async def co(): pass
async def ag(): yield
class C:
    def m(self): pass
    @property
    def p(self): return 1
    __slots__ = ('s',)
import functools
kinds = {f: 'FunctionType', (lambda: 0): 'LambdaType', g(): 'GeneratorType', f.__code__: 'CodeType', C().m: 'MethodType', len: 'BuiltinFunctionType', [].append: 'BuiltinMethodType', object.__init__: 'WrapperDescriptorType', object().__str__: 'MethodWrapperType', str.join: 'MethodDescriptorType', dict.__dict__['fromkeys']: 'ClassMethodDescriptorType', types: 'ModuleType', type(f).__code__: 'GetSetDescriptorType', C.s: 'MemberDescriptorType', list[int]: 'GenericAlias', int | str: 'UnionType', ...: 'EllipsisType', None: 'NoneType', NotImplemented: 'NotImplementedType', ag(): 'AsyncGeneratorType'}
for thing, name in kinds.items(): print(name, isinstance(thing, getattr(types, name)), getattr(types, name))
c = co(); print(isinstance(c, types.CoroutineType)); c.close()
try: 1 / 0
except ZeroDivisionError as error: print(isinstance(error.__traceback__, types.TracebackType), isinstance(error.__traceback__.tb_frame, types.FrameType))
space = types.SimpleNamespace(a=1, b=[2]); space.c = 3; print(space, space == types.SimpleNamespace(a=1, b=[2], c=3), vars(space), types.SimpleNamespace({'x': 1}, y=2), repr(types.SimpleNamespace(me=space))); del space.a; print(space)
loop = types.SimpleNamespace(); loop.me = loop; print(loop)
for do in (lambda: types.SimpleNamespace(1), lambda: types.SimpleNamespace({1: 2}), lambda: space.zzz, lambda: space < space, lambda: types.SimpleNamespace(1, 2)):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
proxy = types.MappingProxyType({'a': 1, 'b': 2}); print(proxy, proxy['a'], len(proxy), list(proxy), proxy | {'c': 3}, proxy.get('z'), proxy == {'a': 1, 'b': 2}, proxy.copy(), list(reversed(proxy)), 'a' in proxy)
for do in (lambda: proxy.__setitem__('a', 1), lambda: types.MappingProxyType(3), lambda: types.MappingProxyType([]), lambda: hash(proxy), lambda: proxy['zz'], lambda: types.MappingProxyType()):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
Made = types.new_class('Made', (C,), {'metaclass': type}, lambda ns: ns.update(x=5, hello=lambda self: 'hi')); print(Made.__name__, Made.x, Made().hello(), Made.__mro__, Made.__module__)
class Entry:
    def __mro_entries__(self, bases): return (dict,)
print(types.resolve_bases((Entry(), list)), types.prepare_class('X', (), {'metaclass': type}), types.get_original_bases(types.new_class('Y', (Entry(),), {}, None)), types.get_original_bases(C))
try: types.get_original_bases(3)
except TypeError as error: print(error)
@types.coroutine
def old_style(): result = yield 'asked'; return result
async def use(): return await old_style()
u = use(); print(u.send(None))
try: u.send('answer')
except StopIteration as end: print(end.value)
class Lazy:
    @types.DynamicClassAttribute
    def value(self): return 'on the instance'
print(Lazy().value)
try: Lazy.value
except AttributeError as error: print('AttributeError', error)
bound = types.MethodType(f, 'self'); print(bound(), bound.__self__, bound.__func__ is f, bound == types.MethodType(f, 'self'))
cell = types.CellType(5); print(cell.cell_contents, cell == types.CellType(5)); empty = types.CellType()
try: empty.cell_contents
except ValueError as error: print(error)
def make(): return later + free
later, free = 1, 2
fn = types.FunctionType(make.__code__, {'later': 10, 'free': 20}, 'renamed'); print(fn(), fn.__name__, fn.__defaults__, fn.__closure__)
def closing():
    inside = 7
    return lambda: inside
copy = types.FunctionType(closing().__code__, {}, closure=(types.CellType(99),)); print(copy())
for do in (lambda: types.FunctionType(closing().__code__, {}), lambda: types.FunctionType(f.__code__, {}, closure=(types.CellType(1),)), lambda: types.FunctionType(3, {}), lambda: types.MethodType(3, 4), lambda: types.MethodType(f, None), lambda: types.CellType(1, 2), lambda: types.ModuleType(), lambda: types.TracebackType(None, 3, 1, 1), lambda: types.NoneType(1), lambda: types.CodeType(), lambda: types.GeneratorType(), lambda: types.FrameType()):
    try: print(do())
    except Exception as error: print(type(error).__name__, error)
m = types.ModuleType('made', 'its doc'); m.x = 1; print(m, m.__doc__, m.__name__, sorted(m.__dict__), m.__loader__)
m.__getattr__ = lambda name: f'dynamic {name}'; print(m.anything)
try: raise ValueError
except ValueError as error: tb = error.__traceback__; copy = types.TracebackType(None, tb.tb_frame, tb.tb_lasti, 42); print(copy.tb_lineno, copy.tb_next)
alias = types.GenericAlias(list, (int,)); print(alias, alias.__origin__, alias.__args__, alias == list[int], isinstance(int | None, types.UnionType), types.UnionType is type(int | str), types.CapsuleType)
