# with_traceback(None) lets the frame go.
room = bytearray(b"abc")
def fail():
    card = memoryview(room)
    1 / 0
try:
    fail()
except ZeroDivisionError as error:
    saved = error.with_traceback(None)
room.append(1)
print(room, saved, saved.__traceback__)
