# A closure keeps what its function refers to.
room = bytearray(b"abc")
def make():
    card = memoryview(room)
    def first():
        return card[0]
    return first
reader = make()
print(reader(), reader.__closure__[0].cell_contents.tolist())
try:
    room.append(1)
except BufferError as error:
    print(error)
del reader
room.append(1)
print(room)
