# Operations that look as if they resize but keep the size go through while a view is live.
def attempt(label, action):
    room = bytearray(b"abcdef")
    card = memoryview(room)
    try:
        action(room)
        print(label, "ok", room)
    except Exception as error:
        print(label, type(error).__name__, error)
    card.release()

def same_length(room): room[1:3] = b"XY"
def empty_slice(room): room[3:3] = b""
def iadd_empty(room): room += b""
def imul_one(room): room *= 1
def item(room): room[0] = 90
def extended(room): room[::2] = b"123"
def whole(room): room[:] = b"ABCDEF"
def del_empty(room): del room[2:2]

attempt("same length slice", same_length)
attempt("empty slice", empty_slice)
attempt("+= empty", iadd_empty)
attempt("*= 1", imul_one)
attempt("item", item)
attempt("extended slice", extended)
attempt("whole", whole)
attempt("reverse", lambda room: room.reverse())
attempt("extend empty", lambda room: room.extend(b""))
attempt("extend empty list", lambda room: room.extend([]))
attempt("resize to same", lambda room: room.resize(6))
attempt("del empty slice", del_empty)
