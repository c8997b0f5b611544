# split, rsplit, splitlines, partition and join take bytearrays apart and put them together.
room = bytearray(b"a,b,,c")
print(room.split(b","), room.rsplit(b",", 1), room.split(b",", maxsplit=2))
print(bytearray(b" one  two three ").split(), bytearray(b" one two ").split(None, 1), bytearray(b"").split(), bytearray(b"").split(b","))
print(bytearray(b"l1\nl2\r\nl3\rl4").splitlines(), bytearray(b"l1\nl2\n").splitlines(True), bytearray(b"a\x0bb\x0cc").splitlines())
print(room.partition(b","), room.rpartition(b","), room.partition(b"zz"), room.rpartition(b"zz"))
print(bytearray(b", ").join([b"x", bytearray(b"y"), memoryview(b"z")]), bytearray().join([]))
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.split(b""))
attempt(lambda: room.split(","))
attempt(lambda: room.partition(b""))
attempt(lambda: room.partition(","))
attempt(lambda: bytearray(b",").join([b"a", "b"]))
attempt(lambda: bytearray(b",").join(b"ab"))
attempt(lambda: bytearray(b",").join(5))
