# tobytes and frombytes move raw memory in and out.
import array
numbers = array.array("H", [1, 258])
print(numbers.tobytes(), numbers.tolist())
numbers.frombytes(b"\xff\x00")
numbers.frombytes(bytearray(b"\x01\x01"))
numbers.frombytes(memoryview(b"\x02\x02"))
print(numbers)
for source in [b"abc", "ab", 5, None, [1, 2], array.array("B", [1]), array.array("H", [9]), memoryview(b"abcd").cast("H"), memoryview(b"abcd")[::2], array.array("B", [1, 2])]:
    try:
        numbers.frombytes(source)
        print("ok", numbers)
    except Exception as error:
        print(type(error).__name__, error)
