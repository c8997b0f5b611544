# Every pair of some views, compared.
import array
things = {"bytes": b"\x01\x00", "B": memoryview(b"\x01\x00"), "b": memoryview(b"\x01\x00").cast("b"), "c": memoryview(b"\x01\x00").cast("c"), "?": memoryview(b"\x01\x00").cast("?"), "H": memoryview(b"\x01\x00").cast("H"), "h": memoryview(array.array("h", [1])), "i": memoryview(array.array("i", [1])), "f": memoryview(array.array("f", [1.0])), "d2": memoryview(array.array("d", [1.0, 0.0])), "grid": memoryview(b"\x01\x00").cast("B", [1, 2]), "col": memoryview(b"\x01\x00").cast("B", [2, 1]), "zero": memoryview(b"\x01").cast("B", []), "rev": memoryview(b"\x00\x01")[::-1], "array": array.array("B", [1, 0]), "empty": memoryview(b""), "list": [1, 0]}
for name, thing in things.items():
    print(f"{name:>6}", " ".join("=" if thing == other else "." for other in things.values()))
