"""find and rfind of a map: what they take for bounds."""
import mmap

room = mmap.mmap(-1, 16)
room.write(b"hello hello")
for find in (room.find, room.rfind):
    for arguments in (
        (b"l", b"x"), (b"l", None), (b"l", None, None), (b"l", 1.5), (b"l", 0, "x"), (b"l", -8, -2), (b"l", 2**70), (b"l", -(2**70), 2**70),
        (b"l", 2**40), (5,), ("x",), (None,), (), (b"",), (bytearray(b"l"), 3), (b"l", True), (b"l", 0, 1, 2),
    ):
        try:
            print(arguments, find(*arguments))
        except Exception as error:
            print(arguments, type(error).__name__, error)
