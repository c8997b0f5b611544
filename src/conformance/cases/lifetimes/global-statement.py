# A view stored in a global by a function outlives the function.
room = bytearray(b"abc")
def remember():
    global card
    card = memoryview(room)
remember()
try:
    room.append(1)
except BufferError as error:
    print(error)
def forget():
    global card
    del card
forget()
room.append(1)
print(room)
try:
    card
except NameError as error:
    print(error)
