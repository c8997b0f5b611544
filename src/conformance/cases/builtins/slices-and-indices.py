# slice objects and odd indexes.
s = slice(1, 10, 2)
print(s.start, s.stop, s.step, s.indices(5), slice(None).indices(3), slice(None, None, -1).indices(4), slice(-3, None).indices(10), s == slice(1, 10, 2), slice(1) < slice(2), repr(slice("a", None)), hash(slice(1, 2)) == hash(slice(1, 2)))
class X:
    def __getitem__(self, key): return key
x = X()
print(x[1], x[1:2], x[::3], x[1, 2], x[1:2, ...], x[...], x[None], x["a":"b":"c"], x[()], x[*[1, 2], 3], x[-1:])
a = list(range(10))
print(a[-3:], a[:-8], a[5:2], a[2:5:-1], a[::-4], a[100:], a[-100:2], a[True], a[None:None], a[2**70:], a[:-2**70])
for action in [lambda: a[1.0], lambda: a["x"], lambda: a[1:"x"], lambda: a[1, 2], lambda: a[2**70], lambda: slice(), lambda: slice(1).indices(-1), lambda: a[::2**70], lambda: slice(1, 2, 0).indices(5)]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
