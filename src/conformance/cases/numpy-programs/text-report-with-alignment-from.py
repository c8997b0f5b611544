# Text report with alignment from numbers in arrays.
import numpy as np

names = np.array(["alpha", "be", "gamma-ray"])
vals = np.array([[1.5, 200, -3], [0.001, 7, 12345.678], [np.nan, 0, np.inf]])
width = max(len(n) for n in names)
print(" " * width, *[f"{c:>10}" for c in "xyz"])
for n, row in zip(names, vals):
    print(f"{n:<{width}}", *(f"{v:10.3f}" for v in row))
print("total".ljust(width), *(f"{v:10.3g}" for v in np.nansum(vals, axis=0)))
print(np.char.ljust(names, 10, "."), np.char.zfill(["7", "42"], 3), np.char.title(names))
for i, (n, v) in enumerate(zip(names, vals[:, 1].astype(int))):
    print(f"{i}: {n!s:>9} = {v:>5d} {'*' * int(v > 0)} {n!r}")
best = names[vals[:, 1].argmax()]
print(f"best={best} type={type(best).__name__} len={len(best)} {best.upper()} {best == 'alpha'} {best + '!'}")
print(", ".join(names), ", ".join(map(str, vals[0])), " ".join(f"{x:g}" for x in vals[1]))
print(dict(zip(names, vals[:, 0])))
print(dict(zip(names.tolist(), vals[:, 0].tolist())))
print(names.astype("U3"), names.astype("S"), names.dtype.itemsize // 4, np.array(["a", "bcd"]).dtype)
print({names[0]: 1}["alpha"], names[1] in {"be"}, np.where(names == "be"), names.tolist().index("be"))
print(np.array2string(vals, formatter={"float_kind": lambda x: "%.1f" % x}))
print(np.array2string(vals[:, 0], separator=" | ", precision=2), np.array_str(vals, precision=1))
import json
try:
    json.dumps({"v": vals[0, 0], "n": np.int64(3)})
except TypeError as e:
    print("TypeError:", e)
print(json.dumps({"v": vals[0].tolist(), "n": int(np.int64(3)), "f": np.float64(1.5), "s": names[0]}))
