# Every mutator that changes the size is refused while a view is live.
def attempt(label, action):
    room = bytearray(b"abcdef")
    card = memoryview(room)
    try:
        result = action(room)
    except Exception as error:
        print(label, "->", type(error).__name__, error)
    else:
        print(label, "->", result)
    print("   ", room, len(card))
    card.release()

def del_slice(room): del room[1:3]
def del_index(room): del room[0]
def grow_slice(room): room[1:2] = b"12345"
def shrink_slice(room): room[1:4] = b"1"
def iadd(room): room += b"xy"
def imul(room): room *= 2

attempt("append", lambda room: room.append(1))
attempt("extend", lambda room: room.extend(b"xyz"))
attempt("extend list", lambda room: room.extend([1, 2]))
attempt("insert", lambda room: room.insert(0, 65))
attempt("pop", lambda room: room.pop())
attempt("pop 0", lambda room: room.pop(0))
attempt("remove", lambda room: room.remove(97))
attempt("clear", lambda room: room.clear())
attempt("resize up", lambda room: room.resize(10))
attempt("resize down", lambda room: room.resize(2))
attempt("del slice", del_slice)
attempt("del index", del_index)
attempt("grow slice", grow_slice)
attempt("shrink slice", shrink_slice)
attempt("+=", iadd)
attempt("*= 2", imul)
