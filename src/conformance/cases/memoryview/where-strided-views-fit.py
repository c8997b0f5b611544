# What takes a view with a step and what asks for contiguous bytes.
import struct, io
card = memoryview(bytearray(b"abcdefgh"))[::2]
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)
attempt("bytes", lambda: bytes(card))
attempt("join", lambda: b"-".join([card, card]))
attempt("concat", lambda: b"x" + card)
attempt("extend", lambda: bytearray().extend(card))
attempt("iadd", lambda: bytearray(b"x").__iadd__(card))
attempt("unpack", lambda: struct.unpack("4s", card))
attempt("unpack_from", lambda: struct.unpack_from("2s", card))
attempt("write", lambda: io.BytesIO().write(card))
attempt("find", lambda: b"ace".find(card[:1]))
attempt("eq", lambda: b"aceg" == card)
attempt("startswith", lambda: b"aceg".startswith(card[:2]))
attempt("in", lambda: card in b"aceg")
attempt("str", lambda: str(card, "ascii"))
attempt("slice assign", lambda: bytearray(b"0000").__setitem__(slice(0, 2), card))
attempt("view assign", lambda: memoryview(bytearray(4)).__setitem__(slice(None), card))
attempt("int", lambda: int(memoryview(b"42")))
attempt("int strided", lambda: int(memoryview(b"4x2")[::2]))
attempt("float", lambda: float(memoryview(b"4.5")))
attempt("bytearray", lambda: bytearray(card))
