# Casting faults and NEP 50.
import numpy as np

u8 = np.array([250, 251, 252], dtype=np.uint8)
tests = {
    "u8 + 10": lambda: u8 + 10,
    "u8 + 300": lambda: u8 + 300,
    "u8 - 251": lambda: u8 - 251,
    "u8 * 2.0": lambda: u8 * 2.0,
    "u8 + np.int16(10)": lambda: u8 + np.int16(10),
    "u8 + np.float32(1)": lambda: u8 + np.float32(1),
    "u8 < 300": lambda: u8 < 300,
    "u8 == -1": lambda: u8 == -1,
    "-u8": lambda: -u8,
    "u8 // 0": lambda: u8 // 0,
    "u8 ** 2": lambda: u8 ** 2,
    "u8 ** -1": lambda: u8 ** -1,
    "int ** -1": lambda: np.arange(1, 4) ** -1,
    "u8 << 4": lambda: u8 << 4,
    "u8 >> 9": lambda: u8 >> 9,
    "u8 & -2": lambda: u8 & -2,
    "u8 | 1.0": lambda: u8 | 1.0,
    "~bool": lambda: ~np.array([True, False]),
    "-bool": lambda: -np.array([True, False]),
    "bool - bool": lambda: np.array([True]) - np.array([False]),
    "np.uint8(256)": lambda: np.uint8(256),
    "np.int8(-129)": lambda: np.int8(-129),
    "np.array([1, -1], 'u1')": lambda: np.array([1, -1], "u1"),
    "np.array([2**63])": lambda: np.array([2**63]).dtype,
    "np.array([2**64])": lambda: np.array([1, 2**63, -1]).dtype,
    "np.array(1e300, 'f4')": lambda: np.array([1e300], "f4"),
    "f->i same_kind": lambda: u8.astype("f8").astype("i4", casting="same_kind"),
    "f->i safe": lambda: np.array([1.5]).astype("i4", casting="safe"),
    "inplace": lambda: u8.__iadd__(1.5),
    "out": lambda: np.multiply(u8, 0.5, out=u8),
    "out unsafe": lambda: np.multiply(u8, 0.5, out=u8.copy(), casting="unsafe"),
    "str": lambda: u8 + "a",
    "None": lambda: u8 + None,
    "int('x')": lambda: np.array(["1", "x"]).astype(int),
    "str->float": lambda: np.array(["1.5", "nan", "1e3"]).astype(float),
    "to S": lambda: u8.astype("S2"),
    "to U": lambda: u8.astype("U"),
    "complex->float": lambda: np.array([1 + 2j]).astype(float),
}
for name, f in tests.items():
    try:
        r = f()
        print(f"{name:26} -> {r!r}")
    except Exception as e:
        print(f"{name:26} !! {type(e).__name__}: {e}")
