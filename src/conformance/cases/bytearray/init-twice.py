# Calling __init__ again replaces the content, unless it is exported.
room = bytearray(b"abc")
room.__init__(b"de")
print(room)
room.__init__(4)
print(room)
card = memoryview(room)
try:
    room.__init__(b"longer than before")
    print(room)
except BufferError as error:
    print(error, room)
try:
    room.__init__(b"1234")
    print(room)
except BufferError as error:
    print(error, room)
