# The range errors of every integer format, native and standard.
import struct
for order in ["", "<", ">"]:
    for code in "bBhHiIlLqQ" + ("nN" if order == "" else ""):
        size = struct.calcsize(order + code) * 8
        limits = (-2**(size - 1), 2**(size - 1) - 1) if code in "bhilqn" else (0, 2**size - 1)
        for value in [limits[0] - 1, limits[0], limits[1], limits[1] + 1]:
            try:
                print(order + code, value, struct.pack(order + code, value).hex())
            except Exception as error:
                print(order + code, value, type(error).__name__, error)
