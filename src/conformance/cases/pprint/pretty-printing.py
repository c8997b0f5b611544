# pprint: nested structures, widths, depth, sorting, recursion and types of the library
import pprint, collections, dataclasses, types, enum
from pprint import pformat, pprint as pp

data = {'rooms': [{'name': 'attic', 'bytes': bytes(range(20)), 'cards': []}, {'name': 'cellar', 'bytes': bytearray(b'abc' * 12), 'cards': [1, 2]}], 'open': True, 'tags': {'z'}, 'none': None, 3: (1,), 'nested': {'deep': {'deeper': {'deepest': list(range(30))}}}}
pp(data)
pp(data, width=40, compact=True)
pp(data, depth=2, sort_dicts=False, indent=4)
pp(list(range(60)), compact=True, width=50)
pp('a long text that says more than fits into the width that was chosen for this output ' * 2, width=50)
pp(['line one\nline two\n' * 3], width=30)
pp(b'\x00\x01bytes that are rather long and must be broken into several pieces' * 2, width=60)
pp({'a': 1234567, 'b': 10**12, 'c': -98765.5}, underscore_numbers=True)
loop = [1]; loop.append(loop); print(pformat(loop).split(' with ')[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable(data))
cycle = {}; cycle['me'] = cycle; print(pformat(cycle)[:30])
@dataclasses.dataclass
class Room:
    name: str
    cells: list
    hidden: int = dataclasses.field(default=0, repr=False)
pp(Room('attic', list(range(40))), width=40)
pp(collections.OrderedDict(zip('abcdefgh', range(1000, 1008))), width=40)
pp(collections.Counter('mississippi' * 20), width=30)
pp(collections.defaultdict(list, {'key number one': [1] * 10, 'key number two': [2] * 20}), width=40)
pp(collections.deque(range(30), maxlen=40), width=50)
pp(collections.ChainMap({'a': list(range(20))}, {'b': list(range(20))}), width=50)
pp(types.SimpleNamespace(alpha=list(range(20)), beta='x' * 30), width=40)
pp(types.MappingProxyType({'a' * 20: 1, 'b' * 20: 2, 'c' * 20: 3}), width=40)
pp(collections.UserDict(a=list(range(30))), width=40)
pp(frozenset(range(30)), width=30)
class Color(enum.Enum): RED = 1; BLUE = 2
pp({Color.RED: [Color.BLUE] * 10}, width=40)
class Sub(list): pass
class Own(list):
    def __repr__(self): return 'Own!'
pp([Sub(range(30)), Own(range(30))], width=30)
pp({1: 'a', 'b': 2, (1, 2): 3, None: 4, 2.5: 5})
pp([{'a': {}}, (), [], set(), frozenset(), '', b'', bytearray()], width=1)
print(pprint.saferepr({'b': 1, 'a': [2]}), pprint.PrettyPrinter(indent=2).pformat([[1, [2]]]), repr(pformat((1,))))
printer = pprint.PrettyPrinter(width=20); print(printer.isreadable([1]), printer.isrecursive([1]), printer.format([1, [2]], {}, 1, 0))
for bad in (dict(indent=-1), dict(depth=0), dict(width=0)):
    try: pprint.PrettyPrinter(**bad)
    except ValueError as error: print(error)
