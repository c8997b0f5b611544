# release() returns the card; every later use is refused.
room = bytearray(b"abc")
card = memoryview(room)
print(card.release(), card.release())
def attempt(label, action):
    try:
        print(label, action())
    except Exception as error:
        print(label, type(error).__name__, error)
def put(): card[0] = 1
def remove(): del card[0]
attempt("index", lambda: card[0])
attempt("slice", lambda: card[:])
attempt("put", put)
attempt("del", remove)
attempt("len", lambda: len(card))
attempt("list", lambda: list(card))
attempt("iter", lambda: iter(card))
attempt("in", lambda: 1 in card)
for name in ["obj", "nbytes", "itemsize", "format", "ndim", "shape", "strides", "suboffsets", "readonly", "c_contiguous", "f_contiguous", "contiguous"]:
    attempt(name, lambda: getattr(card, name))
for name in ["tobytes", "tolist", "hex", "toreadonly"]:
    attempt(name, lambda: getattr(card, name)())
attempt("cast", lambda: card.cast("B"))
attempt("count", lambda: card.count(1))
attempt("index()", lambda: card.index(1))
attempt("bytes", lambda: bytes(card))
attempt("memoryview", lambda: memoryview(card))
attempt("hash", lambda: hash(card))
attempt("with", lambda: card.__enter__())
attempt("eq self", lambda: card == card)
attempt("eq other", lambda: card == b"abc")
attempt("bool", lambda: bool(card))
attempt("repr", lambda: repr(card).split(" at ")[0])
attempt("reversed", lambda: list(reversed(card)))
