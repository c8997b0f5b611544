# Slices are windows of the same storage.
room = bytearray(range(10))
card = memoryview(room)
for piece in [card[2:5], card[:], card[-3:], card[::2], card[::-1], card[8:2:-2], card[5:5], card[100:], card[7:2]]:
    print(piece.tolist(), piece.shape, piece.strides, piece.nbytes)
inner = card[2:8][1:4]
print(inner.tolist(), inner[0])
room[3] = 200
print(inner.tolist())
try:
    card[::0]
except ValueError as error:
    print(error)
try:
    card["a":]
except TypeError as error:
    print(error)
