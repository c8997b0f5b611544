# A fuzzed program that once differed: calls, seed 10004.
strided = memoryview(b"1 2 3 4")[::2]
for action in [lambda: float(strided), lambda: int(strided), lambda: str(strided, "ascii"), lambda: bytes(strided), lambda: bytearray(b"1 2").partition(strided), lambda: b"1234".find(strided), lambda: tuple(strided, 5), lambda: [1].insert(2**64, 0), lambda: format(5, None), lambda: strided.index(1, 0, "ab")]:
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
