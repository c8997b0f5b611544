# bytearrays compare with any bytes-like object by content, and refuse order against others.
room = bytearray(b"abc")
print(room == b"abc", b"abc" == room, room == memoryview(b"abc"), room != b"abd", room < b"abd", room >= b"abc", room > bytearray(b"ab"))
print(room == "abc", room == [97, 98, 99], room is bytearray(room))
for other in ["abc", 5, None, [1]]:
    try:
        print(room < other)
    except TypeError as error:
        print(error)
try:
    print(room < memoryview(b"zzz"))
except TypeError as error:
    print(error)
