# A traceback's frame gives access to the view it keeps.
room = bytearray(b"abc")
def fail():
    card = memoryview(room)
    raise ValueError("look inside")
try:
    fail()
except ValueError as error:
    frame = error.__traceback__.tb_next.tb_frame
    print(sorted(frame.f_locals), frame.f_locals["card"].tolist())
    frame.clear()
    room.append(1)
    del frame
print(room)
