# find, index, count, startswith, endswith and in search for bytes or for one value.
room = bytearray(b"the cat sat on the mat")
print(room.find(b"at"), room.rfind(b"at"), room.find(b"dog"), room.find(97), room.find(b"at", 6), room.find(b"at", 6, 9))
print(room.index(b"sat"), room.rindex(b"the"), room.count(b"at"), room.count(97), room.count(b"the", 1), room.count(b""))
print(room.startswith(b"the"), room.startswith((b"a", b"t")), room.endswith(b"mat"), room.endswith(b"sat", 0, 11))
print(b"cat" in room, 99 in room, b"" in room, bytearray(b"on") in room)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.index(b"dog"))
attempt(lambda: room.rindex(b"dog"))
attempt(lambda: room.find("cat"))
attempt(lambda: room.find(256))
attempt(lambda: room.count(None))
attempt(lambda: "cat" in room)
attempt(lambda: 256 in room)
attempt(lambda: None in room)
attempt(lambda: room.startswith("the"))
attempt(lambda: room.startswith(["the"]))
attempt(lambda: room.endswith((b"x", "t")))
attempt(lambda: room.find())
