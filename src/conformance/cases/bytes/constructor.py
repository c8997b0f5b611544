# bytes() takes the same sources as bytearray().
for args in [(), (0,), (2,), (b"ab",), ([1, 2],), (range(3),), ("é", "utf-8"), (bytearray(b"q"),), (memoryview(b"abc")[::2],)]:
    print(bytes(*args))
for args in [("hi",), (-1,), (1.5,), (None,), ([256],), (["a"],), (b"a", "utf-8"), ("é", "ascii"), (5, "ascii"), ("a", 5)]:
    try:
        print(bytes(*args))
    except Exception as error:
        print(type(error).__name__, error)
