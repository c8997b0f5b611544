# What an OrderedDict's iterators notice of changes, and where its methods differ from dict's.
from collections import OrderedDict, defaultdict
import copy
import operator


def walk(count, view, change):
    """Changes the dict at each key that comes; shows how far the walk got."""
    ordered = OrderedDict((key, key) for key in range(count))
    seen = []
    try:
        for item in view(ordered):
            seen.append(item)
            change(ordered)
    except Exception as error:
        print(' ', seen, type(error).__name__, error)
    else:
        print(' ', seen, 'done')


changes = {
    'a new key': lambda o: o.update({99: 1}),
    'a key less': lambda o: o.pop(2, None),
    'the last less': lambda o: o.popitem(),
    'cleared': lambda o: o.clear(),
    'moved': lambda o: o.move_to_end(0),
    'moved where it is': lambda o: o.move_to_end(2),
    'moved where it is, first': lambda o: o.move_to_end(0, last=False),
    'another value': lambda o: o.__setitem__(0, 5),
    'away and back': lambda o: (o.pop(1, None), o.update({1: 1})),
}
views = {
    'iter': iter,
    'reversed': reversed,
    'keys': OrderedDict.keys,
    'values': OrderedDict.values,
    'items': OrderedDict.items,
    'reversed items': lambda o: reversed(o.items()),
}
for view_name, view in views.items():
    for name, change in changes.items():
        print(view_name, '-', name)
        for count in (1, 3):
            walk(count, view, change)

o = OrderedDict(a=1, b=2)
for it in (iter(o), reversed(o), iter(o.keys()), iter(o.values()), iter(o.items()), reversed(o.items())):
    print(type(it).__name__, it.__reduce__(), list(copy.copy(it)), operator.length_hint(it), hasattr(it, '__length_hint__'))
    next(it)
    print(' ', it.__reduce__())
    list(it)
    print(' ', it.__reduce__())


def attempt(what, function):
    try:
        print(what, '->', function())
    except Exception as error:
        print(what, '!', type(error).__name__, error)


class Ordered(OrderedDict):
    def __missing__(self, key):
        return 'missing'

    def __setitem__(self, key, value):
        super().__setitem__(key, [value])


attempt('setdefault()', lambda: o.setdefault())
attempt('setdefault by name', lambda: o.setdefault(key='w', default=2))
attempt('setdefault of a list', lambda: o.setdefault([], 2))
attempt('setdefault of a subclass', lambda: Ordered().setdefault('b', 3))
attempt('clear(1)', lambda: o.clear(1))
attempt('fromkeys()', lambda: OrderedDict.fromkeys())
attempt('fromkeys by name', lambda: OrderedDict.fromkeys(iterable='ab', value=2))
attempt('fromkeys of a subclass', lambda: Ordered.fromkeys('ab', 2))
attempt('__new__ of object', lambda: OrderedDict.__new__(object))
attempt('__new__ of a defaultdict', lambda: OrderedDict.__new__(defaultdict, list))
attempt('dict.__new__', lambda: (dict.__new__(OrderedDict), dict.__new__(defaultdict), dict.__new__(Ordered)))
attempt('own __new__', lambda: ('__new__' in vars(OrderedDict), '__new__' in vars(defaultdict)))
o.note = 'kept'
attempt('vars', lambda: vars(o))
attempt('reduce', lambda: o.__reduce__()[:4])
attempt('set __dict__', lambda: setattr(o, '__dict__', 3))
attempt('del __dict__', lambda: delattr(o, '__dict__'))
