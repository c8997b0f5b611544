# Every pair of formats through bytes, read and written back.
room = bytearray(range(1, 17))
codes = "bBhHiIlLqQnNfd"
for code in codes:
    view = memoryview(room).cast(code)
    back = view.cast("B")
    print(code, len(view), view.itemsize, back == memoryview(room), view[0] if code not in "fd" else f"{view[0]:.6g}")
view = memoryview(room).cast("d")
view[0] = 1.0
print(room[:8].hex(), memoryview(room).cast("q")[0], memoryview(room).cast("?")[:3].tolist())
c = memoryview(room).cast("c")
c[1] = b"Z"
print(c[1], c[6:8].tolist(), room[1])
for bad in [90, "Z", b"ZZ", b""]:
    try:
        c[0] = bad
    except Exception as error:
        print(type(error).__name__, error)
