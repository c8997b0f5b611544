# Tokenise numbers out of a big bytes blob with numpy masks only.
"""Tokenise numbers out of a big bytes blob with numpy masks only."""
import numpy as np

blob = b"12,7,-305;44,,9;8,x,1"
chars = np.frombuffer(blob, "S1")
codes = chars.view(np.uint8)
print(chars[:5], codes[:5], chars.dtype, codes.base is not None)
is_digit = (codes >= 48) & (codes <= 57)
is_sep = np.isin(chars, [b",", b";"])
print(is_digit.sum(), np.flatnonzero(is_sep))
bounds = np.concatenate(([-1], np.flatnonzero(is_sep), [codes.size]))
lengths = np.diff(bounds) - 1
print(lengths, lengths.max(), (lengths == 0).any())
fields = [blob[s + 1:e] for s, e in zip(bounds[:-1], bounds[1:])]
print(fields)
arr = np.array(fields)
print(arr, arr.dtype, arr.itemsize, arr == b"", np.char.isdigit(arr))
ok = np.char.isdigit(np.char.lstrip(arr, b"-"))
print(arr[ok].astype(int), arr[~ok])
for bad in (lambda: arr.astype(int), lambda: arr.astype(float), lambda: arr + 1, lambda: arr.astype("U") + arr, lambda: arr.sum(), lambda: np.frombuffer(blob, "S4"), lambda: arr.view("i4"), lambda: arr.astype("S1").astype(int)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
rows = [r.split(b",") for r in blob.split(b";")]
table = np.zeros((3, 3), dtype="S4")
for i, r in enumerate(rows):
    table[i, :len(r)] = r
print(table)
print(table[:, 0].astype("i2"), table.T[1], table.shape, table.tobytes()[:12])
print(np.char.str_len(table), np.char.add(table[:, 0], b"!"), table.astype("U4")[0], table.tolist()[1])
table[0, 0] = b"123456"
print(table[0, 0], table[0, 0] == b"1234", type(table[0, 0]), table.max() if False else sorted(table.ravel())[-1])
vals = np.where(is_digit, codes - 48, 0)
print(vals, vals.dtype, (codes - 48)[2], codes.astype(int)[2] - 48)
print(np.unique(codes, return_counts=True))
