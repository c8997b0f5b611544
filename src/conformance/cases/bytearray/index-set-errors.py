# Assigning an item checks the index and the value.
room = bytearray(b"hotel")
room[0] = 72
room[-1] = True
print(room)
def put(index, value):
    try:
        room[index] = value
        print("ok", room)
    except Exception as error:
        print(type(error).__name__, error)
put(5, 0)
put(-6, 0)
put(0, 256)
put(0, -1)
put(0, "a")
put(0, b"a")
put(0, 1.5)
put(0, None)
put("x", 1)
put(None, 1)
put(0, 2**70)
put(2**70, 1)
