# The attributes of a view of bytes.
card = memoryview(b"abcdef")
print(card.nbytes, card.itemsize, card.format, card.ndim, card.shape, card.strides, card.suboffsets, card.readonly)
print(card.c_contiguous, card.f_contiguous, card.contiguous, card.obj, len(card))
card = memoryview(bytearray(b"abc"))
print(card.readonly, card.obj, card.format, card.nbytes)
piece = card[::2]
print(piece.nbytes, piece.shape, piece.strides, piece.c_contiguous, piece.contiguous, piece.obj is card.obj)
piece = card[::-1]
print(piece.strides, piece.tolist(), piece.contiguous)
