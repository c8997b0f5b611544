# The right line is shown in a longer program.
import struct

def pack(a, b):
    return struct.pack("II", a, b)

rooms = [pack(1, 2), pack(3, 4]
print(rooms)
