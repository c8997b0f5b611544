# count, offset and dtype of frombuffer, and its refusals.
import numpy as np


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


print(np.frombuffer(b"\x01\x00\x02\x00\x03\x00", dtype="<u2"))
print(np.frombuffer(b"\x01\x00\x02\x00\x03\x00", dtype=">u2", count=2))
print(np.frombuffer(b"\x01\x00\x02\x00\x03\x00", dtype="u1", offset=4))
print(np.frombuffer(b"abcdef", dtype="S2"), np.frombuffer(b"abcdef", dtype="S3", count=1))
print(np.frombuffer(b"\x01\x02\x03\x04\x05\x06", dtype=[("a", "u1"), ("b", ">u2")]))
print(np.frombuffer(bytes(8)), np.frombuffer(b"", dtype="u1"))
attempt("3 bytes as int32", lambda: np.frombuffer(b"123", dtype="i4"))
attempt("too many", lambda: np.frombuffer(b"12345678", dtype="i4", count=3))
attempt("offset beyond", lambda: np.frombuffer(b"12345678", dtype="i4", offset=9))
attempt("offset below", lambda: np.frombuffer(b"12345678", dtype="i4", offset=-1))
attempt("offset at the end", lambda: np.frombuffer(b"12345678", dtype="i4", offset=8))
attempt("an int", lambda: np.frombuffer(5))
attempt("text", lambda: np.frombuffer("abc", dtype="u1"))
attempt("strided", lambda: np.frombuffer(memoryview(b"12345678")[::2], dtype="u1"))
attempt("no size", lambda: np.frombuffer(b"12", dtype="S"))
frozen = np.frombuffer(b"abcd", dtype="u1")
attempt("write", lambda: frozen.__setitem__(0, 1))
attempt("unlock", lambda: frozen.setflags(write=True))
lists = np.frombuffer(np.arange(4, dtype="u2"), dtype="u1")
print(lists, type(lists.base).__name__)
