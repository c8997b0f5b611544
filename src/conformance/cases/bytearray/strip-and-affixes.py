# strip and the prefix methods give new bytearrays.
room = bytearray(b"  xxhixx\n")
print(room.strip(), room.lstrip(), room.rstrip(), room.strip(b" x\n"), room.lstrip(b" "), room.rstrip(b"\nx"))
name = bytearray(b"prefix-body-suffix")
print(name.removeprefix(b"prefix-"), name.removesuffix(b"-suffix"), name.removeprefix(b"no"), name.removesuffix(b""))
print(name.removeprefix(b"zzz") is name)
def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
attempt(lambda: room.strip("x"))
attempt(lambda: room.strip(1))
attempt(lambda: name.removeprefix("p"))
attempt(lambda: name.removesuffix(5))
