# Iterating a bytearray gives ints and sees later changes.
room = bytearray(b"abc")
print(list(room), tuple(reversed(room)), sorted(room, reverse=True), max(room), sum(room))
seen = []
for value in room:
    seen.append(value)
    if len(room) < 6:
        room.append(value + 10)
print(seen, room)
walker = iter(bytearray(b"xy"))
print(next(walker), walker.__length_hint__(), next(walker), next(walker, "end"), type(walker).__name__)
first, *rest = bytearray(b"pqr")
print(first, rest)
