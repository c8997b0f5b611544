"""Views of a dict subclass look into the table; copies of one that iterates in its own way ask it."""


class Anything(dict):
    """Keys that look alike are the same."""

    def __contains__(self, key):
        return key in self.keys() or str(key) in self.keys()

    def __missing__(self, key):
        if isinstance(key, str):
            raise KeyError(key)
        return self[str(key)]

    def __setitem__(self, key, value):
        super().__setitem__(str(key), value)


store = Anything()
store[2] = 'two'
store['4'] = 'four'
print(2 in store, '2' in store, 3 in store, 2 in store.keys(), store[2], store[4])
try:
    store[1]
except KeyError as error:
    print('KeyError', error)


class Odd(dict):
    def __contains__(self, key): return True
    def __len__(self): return 77
    def __iter__(self): return iter('xyz')
    def __getitem__(self, key): return 'got'

    def keys(self):
        print('keys', end=' ')
        return super().keys()


odd = Odd(a=1, b=2)
views = dict.keys(odd), dict.items(odd), dict.values(odd)
keys, items, values = views
print('q' in keys, 'a' in keys, ('a', 1) in items, ('a', 'got') in items, 1 in values)
print([len(view) for view in views], [list(view) for view in views], [list(reversed(view)) for view in views])
print(keys & {'a'}, keys == {'a', 'b'}, keys <= {'a', 'b', 'c'}, sorted(keys | ['z']), keys - ['a'], keys ^ ['a'], keys.isdisjoint(['a']), keys.isdisjoint(['q']))
print(items & {('a', 1)}, items == {('a', 1), ('b', 2)}, keys, keys.mapping)
print(odd == {'a': 1, 'b': 2}, dict(odd), {**odd}, odd | {}, {} | odd, odd.copy(), list(odd), type(odd.copy()))


class Quiet(dict):
    def __getitem__(self, key): return 'never asked'
    def keys(self): return ['never', 'asked']


quiet = Quiet(a=1)
print(dict(quiet), quiet.copy(), quiet | {'b': 2}, {**quiet}, type(quiet.copy()))
