# Parser with structured dtype over bytes.
import numpy as np
rec = np.dtype([("id", "<u2"), ("name", "S6"), ("pos", "<f4", (2,)), ("flag", "?")])
print(rec, rec.itemsize, rec.names)
print(rec.fields["pos"])
data = np.zeros(3, dtype=rec)
data["id"] = [1, 2, 3]
data["name"] = [b"ann", b"bob", b"christopher"]
data["pos"] = [[0.5, 1], [2, 3], [4, 5]]
data["flag"] = [True, False, True]
print(data)
print(repr(data))
blob = data.tobytes()
print(len(blob), blob[:17])
back = np.frombuffer(blob, dtype=rec)
print(back["name"], back["pos"][:, 1])
for r in back:
    print(r["id"], r["name"].decode(), r["pos"], r["flag"], r.item())
try:
    back["id"] += 1
except ValueError as e:
    print("ValueError", e)
try:
    np.frombuffer(blob[:-1], dtype=rec)
except ValueError as e:
    print("ValueError", e)
try:
    back["nope"]
except ValueError as e:
    print("ValueError", e)
sel = back[back["flag"]]
print(sel["id"].tolist(), sel.dtype == rec)
print(back[["id", "flag"]].dtype)
print(back[1])
