# Closing a generator runs its with block's end.
room = bytearray(b"abc")
def lend():
    with memoryview(room) as card:
        print("open")
        try:
            yield card
        finally:
            print("finally")
    print("never reached on close")
walker = lend()
card = next(walker)
print(card.tolist())
walker.close()
try:
    card[0]
except ValueError as error:
    print(error)
room.append(1)
print(room)
