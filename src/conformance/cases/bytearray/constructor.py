# The constructor takes counts, buffers, iterables, and text with an encoding.
for args in [(), (0,), (3,), (b"ab",), ([1, 2, 255],), ((7,),), (range(4),), ("hé", "utf-8"), ("hi", "ascii"),
             (bytearray(b"q"),), (memoryview(b"view"),), ({},), (True,)]:
    print(bytearray(*args))
print(bytearray(source="x", encoding="latin-1"))
print(bytearray("é", "ascii", "replace"), bytearray("é", "ascii", errors="ignore"))
for args in [("hi",), (-1,), (1.5,), (None,), ([256],), ([-1],), (["a"],), (b"a", "utf-8"), ("é", "ascii"), (1, 2, 3, 4),
             (3, "utf-8"), ("a", "nope"), (object,)]:
    try:
        print(bytearray(*args))
    except Exception as error:
        print(type(error).__name__, error)
