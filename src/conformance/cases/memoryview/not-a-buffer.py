# A view of something that is no buffer is a TypeError with the type's name.
class Guest:
    pass
for thing in [128, "text", [1, 2], None, 1.5, (1,), {}, set(), object(), range(3), Guest(), Guest, print, lambda: 0, True]:
    try:
        memoryview(thing)
    except TypeError as error:
        print(error)
for call in [lambda: memoryview(), lambda: memoryview(b"a", b"b"), lambda: memoryview(obj=b"abc").tolist(), lambda: memoryview(object=b"abc").tolist(), lambda: memoryview(x=1)]:
    try:
        print(call())
    except TypeError as error:
        print(error)
