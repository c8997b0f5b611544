# Which instances let their __dict__ be set or deleted, and what a mappingproxy shows and joins.
import array
import collections
import functools
import io
import types


def attempt(what, function):
    try:
        print(' ', what, '->', function())
    except Exception as error:
        print(' ', what, '!', type(error).__name__, error)


class Plain:
    pass


class Ordered(collections.OrderedDict):
    pass


def function():
    pass


for thing in (Plain(), ValueError(), staticmethod(len), functools.partial(len), functools.lru_cache()(function), Ordered(), types.SimpleNamespace(), function, property(len)):
    print(type(thing).__name__)

    def put(value):
        thing.__dict__ = value
        return thing.q

    def forget():
        del thing.__dict__
        return thing.__dict__

    attempt('a number', lambda: put(3))
    attempt('a dict', lambda: put({'q': 1}))
    attempt('deleted', forget)

print('mappingproxy of')
for value in ('abc', b'a', range(3), array.array('B', b'a'), [1], (1,), 3, None, collections.deque(), {1}, list[int], {1: 2}):
    attempt(repr(value), lambda: types.MappingProxyType(value))
proxy = types.MappingProxyType({1: 2})
text = types.MappingProxyType('abc')
attempt('text', lambda: (len(text), text[1], 'b' in text, list(text)))
attempt('text.keys', lambda: text.keys())
attempt('or dict', lambda: proxy | {3: 4})
attempt('or list', lambda: proxy.__or__([3]))
attempt('list or', lambda: proxy.__ror__([3]))
attempt('or proxy', lambda: proxy | proxy)
attempt('text or', lambda: text | {})
attempt('ior', lambda: proxy.__ior__({}))

print('streams that go')
for make in (io.BytesIO, io.StringIO, type('Own', (io.BytesIO,), {})):
    stream = make()
    stream.note = 1
    left = stream.__dict__
    del stream
    print(' ', left)
