# Sorting records and grouping.
import numpy as np
rows = [("bob", 25, 1.5), ("al", 30, 2.5), ("cy", 25, 0.5), ("al", 20, 9.0)]
t = np.array(rows, dtype=[("name", "U5"), ("age", "i4"), ("w", "f8")])
print(np.sort(t, order="name"), np.sort(t, order=["age", "w"])["name"], np.argsort(t, order=("name", "age")))
order = np.lexsort((t["w"], t["age"])); print(order, t[order]["name"])
names, inv, cnt = np.unique(t["name"], return_inverse=True, return_counts=True)
print(names, inv, cnt)
tot = np.zeros(len(names)); np.add.at(tot, inv, t["w"]); print(dict(zip(names.tolist(), tot.tolist())), np.bincount(inv, weights=t["w"]))
for a in np.unique(t["age"]):
    g = t[t["age"] == a]; print(a, g["name"], g["w"].mean())
t.sort(order="w"); print(t["w"], t[0])
t["age"][t["name"] == "al"] += 1; print(t["age"])
print(t[["name", "w"]][:2], t.dtype.fields["w"], max(t["w"]), t["w"].argmax(), t[t["w"].argmax()]["name"])
try:
    t.sort(order="zip")
except ValueError as e:
    print(e)
try:
    t["zip"] = 1
except ValueError as e:
    print(e)
try:
    t[0] = ("too", 1)
except ValueError as e:
    print(e)
try:
    t["age"] = ["x"] * 4
except ValueError as e:
    print(e)
print(np.array(rows, dtype="U5,i4,f8")["f0"], np.rec.fromrecords(rows, names="n,a,w").n, t.view(np.recarray).age)
u, i = np.unique([[1, 2], [1, 2], [0, 5]], axis=0, return_index=True); print(u, i)
print(np.partition([5, 2, 8, 1], 1)[:2], np.sort([[3, 1], [2, 9]], axis=0), np.sort(["b", "a", "C"]), np.sort([3, 1, 2])[::-1], np.searchsorted([10, 20, 30], [5, 20, 35]), np.flip(np.argsort([3, 1, 2])))
s = np.array([3, 1, 2]); r = s.argsort(); back = np.empty_like(r); back[r] = np.arange(3); print(back, s[r])
print(np.sort(np.array([2, 1], dtype=">i2")), np.sort([True, False]), np.sort([1j, -1j, 0]), np.array([3, 1]).argmin(), np.argmax([[1, 9], [8, 2]], axis=1), np.argwhere([0, 3, 0, 4]).ravel())
