# A return inside try/finally: the finally block still sees the locals.
room = bytearray(b"abc")
def look():
    card = memoryview(room)
    try:
        return card[0]
    finally:
        try:
            room.append(1)
        except BufferError as error:
            print("in finally:", error)
        card.release()
        room.append(2)
print(look(), room)
