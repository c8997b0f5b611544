# Arrays made from lists, tuples, generators, bytes, text, other arrays and views.
import array
sources = {"list": [1, 2], "tuple": (1, 2), "generator": "gen", "bytes": b"\x01\x00\x00\x00\x00\x00\x00\x00", "bytearray": bytearray(8), "view": memoryview(b"\x01\x02"), "array": array.array("b", [3, 4]), "floats": array.array("d", [1.0]), "text": "ab", "set": {5}, "dict": {6: 1}, "range": range(2), "none": None, "int": 5}
for code in "bHiqfdw":
    for name, source in sources.items():
        try:
            print(code, name, array.array(code, (n for n in [7, 8]) if name == "generator" else source))
        except Exception as error:
            print(code, name, type(error).__name__, error)
