# Passing a slice to a function shares storage; passing bytes does not.
def blank(buffer):
    buffer[:] = bytes(len(buffer))
room = bytearray(b"abcdef")
blank(memoryview(room)[1:3])
print(room)
blank(room[3:5])
print(room)
try:
    blank(memoryview(b"glass"))
except TypeError as error:
    print(error)
def longest(buffers):
    return max(buffers, key=len)
print(bytes(longest([memoryview(b"a"), memoryview(b"abc"), memoryview(b"ab")])))
