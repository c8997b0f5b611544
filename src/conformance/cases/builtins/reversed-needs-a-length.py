# What reversed() takes, and how it refuses the rest.
class S:
    def __getitem__(self, i): return [1, 2][i]
class S2(S):
    __reversed__ = None
class S3(S):
    def __len__(self): return "x"
class S4(S):
    def __len__(self): return 2
for o in (S(), S2(), S3(), S4(), 5, {1}, {1: 2}, iter([]), "ab", memoryview(b"ab"), range(3), [1], (1,), b"xy", object()):
    try: print(list(reversed(o)))
    except Exception as e: print(type(e).__name__, str(e).split(" at 0x")[0])
