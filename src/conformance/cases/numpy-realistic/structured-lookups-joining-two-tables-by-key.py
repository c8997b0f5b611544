"""Structured lookups: joining two tables by key with searchsorted and sorting."""
import numpy as np

users = np.array([(3, "carol", 1.70), (1, "alice", 1.65), (2, "bob", 1.82)], dtype=[("id", "i4"), ("name", "U8"), ("h", "f8")])
orders = np.array([(2, 9.99), (3, 5.0), (2, 1.25), (7, 3.0)], dtype=[("user", "i4"), ("sum", "f4")])
users.sort(order="id")
pos = np.searchsorted(users["id"], orders["user"])
pos = np.minimum(pos, len(users) - 1)
found = users["id"][pos] == orders["user"]
print(pos, found)
for o, p, ok in zip(orders, pos, found):
    print(o["user"], users[p]["name"] if ok else "<none>", f"{o['sum']:.2f}")
totals = np.zeros(len(users), "f8")
np.add.at(totals, pos[found], orders["sum"][found])
print(dict(zip(users["name"].tolist(), totals.tolist())))
out = np.empty(len(users), dtype=users.dtype.descr + [("total", "f8")])
for n in users.dtype.names:
    out[n] = users[n]
out["total"] = totals.round(2)
print(out)
print(out[["name", "total"]], out[["name", "total"]].dtype)
print(out[out["total"] > 1]["name"], out["h"].mean(), out[-1])
rec = out.view(np.recarray)
print(rec.name, rec[0].total, type(rec[0]).__name__)
print(np.lexsort((out["name"], out["h"])), np.argsort(out, order="h"), out["name"].argmax() if False else np.char.upper(out["name"]))
for key in ("missing", 5, ["id", "nope"], 1.5, "id name"):
    try:
        print(out[key])
    except Exception as e:
        print(type(e).__name__, e)
try:
    out[0] = (1, 2)
except Exception as e:
    print(type(e).__name__, e)
try:
    out["id"] = ["a", "b", "c"]
except Exception as e:
    print(type(e).__name__, e)
out[0] = (9, "zed", 2, 3)
print(out[0], out.dtype.fields["name"], out.dtype.itemsize)
print(np.unique(orders["user"], return_index=True, return_inverse=True, return_counts=True))
print(np.isin(users["id"], orders["user"]), np.intersect1d(users["id"], orders["user"]), np.setdiff1d(orders["user"], users["id"]))
m = {int(u["id"]): u for u in users}
m[2]["h"] = 0
print(users["h"], m[2].tolist(), m[2].dtype.names)
packed = users.astype([("id", "u1"), ("name", "S5"), ("h", "f2")])
print(packed, packed.dtype.itemsize, packed.tobytes()[:8])
