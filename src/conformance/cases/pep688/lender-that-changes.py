# A lender whose storage is replaced while views are out.
class Room:
    def __init__(self): self.pages = [bytearray(b"page0")]
    def __buffer__(self, flags): return memoryview(self.pages[-1])
    def turn(self): self.pages.append(bytearray(f"page{len(self.pages)}".encode()))
room = Room()
first = memoryview(room)
room.turn()
second = memoryview(room)
first[0] = second[0] = ord("P")
print(bytes(first), bytes(second), [bytes(p) for p in room.pages])
for page in room.pages:
    try:
        page.append(1)
    except BufferError as error:
        print(error)
first.release()
for page in room.pages:
    try:
        page.append(33)
        print(page)
    except BufferError as error:
        print(error)
