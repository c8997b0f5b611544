# The refusal names no view; the same operation works as soon as the last is gone.
room = bytearray(b"hotel")
cards = {"a": memoryview(room), "b": memoryview(room)[1:]}
for name in list(cards):
    try:
        room.extend(b" wing")
        print("grew with", list(cards))
    except BufferError as error:
        print(error, list(cards))
    del cards[name]
room.extend(b" wing")
print(room)
