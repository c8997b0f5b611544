# A method that this version may or may not have is asked for before use.
room = bytearray(b"abcdef")
print(hasattr(room, "take_bytes"), hasattr(room, "resize"), hasattr(room, "nope"))
try:
    room.nope
except AttributeError as error:
    print(error)
try:
    room.nope = 1
except AttributeError as error:
    print(error)
try:
    bytearray.append = 1
except TypeError as error:
    print(error)
