# Use of a released view in an expression.
card = memoryview(b"abc")
card.release()
total = 10 + card[0] * 2
