# A default value lives as long as the function.
room = bytearray(b"abc")
def peek(card=memoryview(room)):
    return card[0]
print(peek())
try:
    room.append(1)
except BufferError as error:
    print(error)
peek.__defaults__ = None
room.append(1)
print(room)
look = lambda card=memoryview(room): card[1]
print(look())
look = None
room.append(2)
print(room)
