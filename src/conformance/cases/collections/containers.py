# namedtuple, Counter, ChainMap, OrderedDict, defaultdict and deque as CPython's library has them
from collections import namedtuple, Counter, ChainMap, OrderedDict, defaultdict, deque, UserDict, UserList, UserString
Header = namedtuple('Header', 'magic version size', defaults=[1, 0])
h = Header(b'BH'); print(h, h._fields, h._replace(size=9), h._asdict(), Header._make([1, 2, 3]), Header._field_defaults, Header.__doc__, h[1:], h == (b'BH', 1, 0))
for make in (lambda: Header(), lambda: namedtuple('X', 'a a'), lambda: namedtuple('X', 'class'), lambda: namedtuple('1x', 'a'), lambda: h._replace(nope=1), lambda: setattr(h, 'size', 3), lambda: Header._make([1])):
    try: print(make())
    except Exception as error: print(type(error).__name__, error)
print(namedtuple('R', 'a def a', rename=True)._fields, Header.size, repr(type(Header.size)))
c = Counter(b'mississippi'); print(c, c.most_common(2), c[b'z'[0]], c.total(), sorted(c.elements())[:3])
c.update({'x': 3}); c.subtract('xx'); print(c['x'], Counter(a=3, b=1) - Counter(a=1, b=2), Counter(a=3) + Counter(a=1, c=0), Counter(a=3) & Counter(a=1), Counter(a=1) | Counter(a=5), +Counter(a=-1, b=2), -Counter(a=-1), Counter(a=1) <= Counter(a=2))
try: Counter.fromkeys('ab')
except NotImplementedError as error: print(error)
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); child = m.new_child({'c': 4}); child['a'] = 0
print(m['a'], m['b'], child, dict(child), child.parents, len(child), list(child), m.maps)
try: m['zz']
except KeyError as error: print(error)
try: del m['b']
except KeyError as error: print(error)
o = OrderedDict(a=1, b=2, c=3); o.move_to_end('a'); print(o, o.popitem(last=False), list(reversed(o)), o == {'c': 3, 'a': 1}, o == OrderedDict(a=1, c=3))
d = defaultdict(list); d['x'].append(1); print(d, d.default_factory, d.get('y'), 'y' in d, defaultdict(int, {'a': 1}) | {'b': 2})
q = deque(range(5), maxlen=3); q.appendleft(9); q.rotate(1); print(q, q.maxlen, q.index(9), q.count(2), list(reversed(q)), q[-1], deque('ab') + deque('c'), deque('ab') * 2)
class Upper(UserDict):
    def __setitem__(self, key, value): super().__setitem__(key.upper(), value)
u = Upper(a=1); u['b'] = 2; u.update(c=3); print(u, u | {'d': 4}, 'A' in u, u.data)
print(UserList([3, 1]) + [2], sorted(UserList([3, 1])), UserString('abc').upper(), UserString('a') + 'b', repr(UserString('q')))
