# Mistake 4: believing that every buffer mistake is a BufferError.
import array
def careless(action):
    try:
        action()
    except BufferError as error:
        return f"caught {error}"
    return "fine"
room = bytearray(b"abc")
view = memoryview(room)
gone = memoryview(room)
gone.release()
for label, action in [("resize", lambda: room.append(1)), ("structure", lambda: view.__setitem__(slice(0, 2), b"abc")), ("released", lambda: gone[0]), ("glass", lambda: memoryview(b"x").__setitem__(0, 1)), ("range", lambda: view.__setitem__(0, 256)), ("index", lambda: view[99]), ("nobuffer", lambda: memoryview("x"))]:
    try:
        print(label, careless(action))
    except Exception as error:
        print(label, "escaped as", type(error).__name__, error)
