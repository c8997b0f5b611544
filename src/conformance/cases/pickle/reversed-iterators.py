import array
for s in ([1,2], (1,2), 'ab', b'ab', bytearray(b'ab'), array.array('b',[1,2]), memoryview(b'ab'), range(2)):
    it = reversed(s)
    try: print(type(it).__name__, it.__reduce__(), end=' ') if not isinstance(s, memoryview) else None
    except TypeError as e: print(e)
    next(it); next(it)
    r = it.__reduce__
    try:
        print(it.__reduce__()[1:])
        it.__setstate__(-1); print(list(it))
        it = reversed(s)
        it.__setstate__(0); print(list(it))
        it = reversed(s); it.__setstate__(-1); print(list(it), it.__reduce__()[1:])
        it = reversed(s); it.__setstate__(-5); print(list(it))
        it = reversed(s); it.__setstate__(99); print(list(it))
    except Exception as e: print(type(e), e)
