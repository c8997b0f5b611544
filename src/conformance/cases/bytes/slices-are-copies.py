# Slicing bytes builds a second object unless the whole is taken.
text = b"abcdefgh"
print(text[2:5], text[::-1], text[::3], text[-3:], text[5:2], text[100:])
print(text[:] is text, text[0:8] is text, bytes(text) is text)
card = memoryview(text)
print(bytes(card) == text, card[2:5].tobytes())
