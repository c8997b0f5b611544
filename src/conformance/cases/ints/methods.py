# The methods of int.
print((10).bit_length(), (-10).bit_length(), (0).bit_length(), (255).bit_count(), (5).conjugate(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).is_integer(), (6).as_integer_ratio())
print((1024).to_bytes(2, "big"), (1024).to_bytes(10, byteorder="little"), (-1).to_bytes(3, signed=True), (5).to_bytes(), int.from_bytes(b"\x00\x10", byteorder="big"), int.from_bytes(b"\xfc\x00", "big", signed=True))
print((5).__add__(3), (5).__radd__(3), (5).__add__("x"), (5).__eq__(5.0), (7).__divmod__(2), (5).__index__(), (5).__bool__(), (2).__pow__(10), (-5).__abs__(), (5).__hash__(), (5).__format__("03d"), (5).__floor__(), (5).__trunc__(), (5).__round__(-1))
print(bool(5), int(True), isinstance(True, int), True.bit_length(), type(True + 1).__name__, True | False, type(True & False).__name__, int.__name__, round(12345, -2), round(15, -1), round(25, -1), round(-15, -1))
