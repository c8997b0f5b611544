# Views compare by logical content, format and shape.
import array
a = memoryview(b"abc")
print(a == b"abc", a == bytearray(b"abc"), a == memoryview(b"abc"), a != b"abd", a == "abc", a == 5, a == [97, 98, 99])
print(memoryview(array.array("i", [1, 2])) == memoryview(array.array("h", [1, 2])), memoryview(array.array("i", [1])) == memoryview(array.array("f", [1.0])))
print(memoryview(array.array("i", [1])) == array.array("i", [1]), memoryview(b"\x01") == memoryview(array.array("i", [1])))
print(a[::2] == b"ac", a[::-1] == b"cba", a[0:0] == b"", a.cast("c") == a, a.cast("b") == a)
grid = memoryview(b"abcdef").cast("B", [2, 3])
print(grid == memoryview(b"abcdef"), grid == memoryview(b"abcdef").cast("B", [2, 3]), grid == memoryview(b"abcdef").cast("B", [3, 2]))
nan = memoryview(array.array("d", [float("nan")]))
print(nan == nan, nan != nan)
a2 = memoryview(b"abc")
a2.release()
print(a2 == a, a2 == a2, a2 != a)
for action in [lambda: a < b"abd", lambda: a >= a, lambda: a > 5]:
    try:
        print(action())
    except TypeError as error:
        print(error)
