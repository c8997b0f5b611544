# Number literals in every base.
print(0, 00, 0b101, 0o17, 0xFF, 1_000, 0x_ff, 0b_1, 1e3, 1.5e-3, .5, 5., 1_0.0_1, 1E5, 0xdeadBEEF)
print(int("0b11", 0), int("0x1F", 16), int("-17"), int(" 42 "), int("1_000"), int("z", 36), int("101", 2), float("1e3"), float(" 2.5 "), float("1_0.5"), float("inf"), float("-nan"), int(3.99), int(-3.99))
print(1 .__add__(2), (5).bit_length(), 5..is_integer(), True + 0, 0x10 == 16, 1_2_3)
