# Slices of slices of slices, compared with lists.
room = bytearray(range(30))
view = memoryview(room)
plain = list(range(30))
for pieces in [(slice(2, 25), slice(1, None, 2), slice(None, None, -1)), (slice(None, None, -1), slice(3, 20), slice(None, None, 3)), (slice(None, None, 3), slice(None, None, -2), slice(1, 3)), (slice(-5, None), slice(-100, 3), slice(None)), (slice(20, 2, -4), slice(None, None, -1), slice(1, -1)), (slice(5, 5), slice(None, None, -1), slice(2, 9)), (slice(28, None, 7), slice(0, 1), slice(None, None, -9))]:
    card, items = view, plain
    for piece in pieces:
        card, items = card[piece], items[piece]
    print(card.tolist() == items, card.tolist(), card.shape, card.strides, card.contiguous)
