# What a byte view refuses to take, and in which words.
room = bytearray(b"hotel")
card = memoryview(room)
def put(index, value):
    try:
        card[index] = value
        print("ok", room)
    except Exception as error:
        print(type(error).__name__, error)
put(0, 256)
put(0, -1)
put(0, "a")
put(0, b"a")
put(0, 1.5)
put(0, None)
put(0, 2**100)
put(9, 1)
put("x", 1)
put((0, 0), 1)
put((0,), 90)
put(slice(0, 2), b"abc")
put(slice(0, 2), b"a")
put(slice(0, 2), "ab")
put(slice(0, 2), [1, 2])
put(slice(0, 2), 5)
put(slice(2, 2), b"")
put(slice(0, 2), None)
put(..., b"abcde")
put(..., 1)
