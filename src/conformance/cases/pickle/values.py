"""Plain values and containers, byte for byte in every protocol."""
import collections
import array
import pickle

shared = [1, 2]
recursive = []
recursive.append(recursive)
ring = {}
ring['self'] = (ring, ring)
point = collections.namedtuple('point', 'x y')
values = [None, True, False, 0, 255, 256, 65536, -1, 2 ** 31 - 1, 2 ** 31, -2 ** 31, 2 ** 64, -2 ** 200, 10 ** 400, 1.5, float('inf'), '', 'text', 'é€\U0001f600', 'a\nb\\c\0', 'x' * 300, b'', b'bytes', b'\xff' * 300,
          bytearray(b''), bytearray(b'abc'), (), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4), [], [1], [1, [2, [3]]], {}, {'a': 1}, {1: 'x', 2: 'y'}, set(), {7}, frozenset(), frozenset([3]), [shared, shared], recursive, ring,
          1j, ..., NotImplemented, range(1, 10, 2), slice(1, None), type(None), int, len, [].append, 'abc'.upper, str.join, collections.OrderedDict(b=1, a=2), collections.deque([1, 2], 5), collections.defaultdict(list, {1: [2]}), collections.Counter('hello'),
          array.array('h', [1, -2, 3]), iter([1, 2, 3]), iter('abc'), enumerate('ab'), zip([1], [2]), map(str, [1]), reversed([1, 2]), ValueError('bad', 1), KeyError('k'), complex(1, -0.0)]
for value in values:
    for protocol in range(6):
        data = pickle.dumps(value, protocol)
        print(protocol, data)
    back = pickle.loads(data)
    print('   ', type(back).__name__, repr(back)[:60].split(' at 0x')[0] if not hasattr(back, '__next__') else list(back))
for protocol in range(6):
    twice = pickle.loads(pickle.dumps([shared, shared, bytes(5)], protocol))
    loop = pickle.loads(pickle.dumps(recursive, protocol))
    both = pickle.loads(pickle.dumps(ring, protocol))
    print(twice[0] is twice[1], loop[0] is loop, both['self'][0] is both, len(pickle.dumps(list(range(3000)), protocol)), len(pickle.dumps(dict.fromkeys(range(1500)), protocol)), len(pickle.dumps(set(range(1000)), protocol)), len(pickle.dumps(b'x' * 70000, protocol)), len(pickle.dumps(['y' * 70000] * 3, protocol)))
