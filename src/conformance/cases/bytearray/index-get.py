# Reading an item gives an int, reading a slice gives a bytearray.
room = bytearray(b"hotel")
print(room[0], room[-1], room[1:3], room[::-1], room[10:], room[::2])
print(type(room[1:3]).__name__, type(room[0]).__name__)
for index in [5, -6, "a", 1.0, None, (0, 1)]:
    try:
        print(room[index])
    except Exception as error:
        print(type(error).__name__, error)
class Two:
    def __index__(self):
        return 2
print(room[Two()], room[Two():])
try:
    room["a":]
except TypeError as error:
    print(error)
try:
    room[::0]
except ValueError as error:
    print(error)
