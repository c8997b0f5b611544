# Bad arguments are reported before or after the refusal, in CPython's order.
def attempt(label, action):
    room = bytearray(b"abc")
    card = memoryview(room)
    try:
        action(room)
        print(label, "ok")
    except Exception as error:
        print(label, type(error).__name__, error)

attempt("append 256", lambda room: room.append(256))
attempt("append str", lambda room: room.append("a"))
attempt("insert 300", lambda room: room.insert(0, 300))
attempt("extend str", lambda room: room.extend("abc"))
attempt("extend [300]", lambda room: room.extend([300]))
attempt("extend int", lambda room: room.extend(3))
attempt("pop far", lambda room: room.pop(10))
attempt("remove missing", lambda room: room.remove(250))
attempt("remove 256", lambda room: room.remove(256))
attempt("resize negative", lambda room: room.resize(-1))
attempt("resize str", lambda room: room.resize("3"))
