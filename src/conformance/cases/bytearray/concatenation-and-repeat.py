# +, *, += and *= build or extend, and name what they refuse.
room = bytearray(b"ab")
print(room + b"cd", b"cd" + room, room * 2, 2 * room, room * 0, room * -1)
print(type(room + b"").__name__, type(b"" + room).__name__)
alias = room
room += b"12"
room *= 2
print(alias, alias is room)
room += memoryview(b"!!")
print(room)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room + "x")
attempt(lambda: room + 1)
attempt(lambda: "x" + room)
attempt(lambda: room * 1.5)
attempt(lambda: room * "a")
attempt(lambda: b"x" + None)
attempt(lambda: b"x" + [1])
def iadd(value):
    global room
    room += value
attempt(lambda: iadd("x"))
attempt(lambda: iadd([1, 2]))
attempt(lambda: iadd(3))
