# tolist and writing for arrays of every typecode through a view.
import array
samples = {"b": [-128, 0, 127], "B": [0, 255], "h": [-32768, 32767], "H": [65535], "i": [-2**31, 2**31 - 1], "I": [2**32 - 1], "l": [-2**63], "L": [2**64 - 1], "q": [-2**63, 2**63 - 1], "Q": [2**64 - 1], "f": [0.5, -1.25], "d": [0.1, 1e300]}
for code, values in samples.items():
    card = memoryview(array.array(code, values))
    print(code, card.tolist(), card.tobytes().hex(), card[::-1].tolist(), card.hex("-", card.itemsize))
    for value in [values[0], 0, True, 2**64, -2**63 - 1, 1.5, "1"]:
        try:
            card[0] = value
            print("   ", repr(value), "->", card[0])
        except Exception as error:
            print("   ", repr(value), type(error).__name__, error)
