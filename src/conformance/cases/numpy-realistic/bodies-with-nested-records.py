import numpy as np
vec = np.dtype([("x", "<f4"), ("y", "<f4")])
body = np.dtype([("name", "S8"), ("pos", vec), ("vel", vec), ("hist", "<i2", (2, 3)), ("on", "?")])
print(body, body.itemsize, [body.fields[n][1] for n in body.names])
s = np.zeros(3, body)
s["name"] = ["sun", "earth", "moon"]
s["pos"]["x"] = [0, 1, 1.1]
s["vel"] = [(0, 0), (0, 1), (0.1, 1)]
s["hist"][1] = np.arange(6).reshape(2, 3)
s["on"] = [True, False, True]
print(s)
print(repr(s[1]))
print(s[1]["hist"], s["hist"][:, 1, 2], s["hist"].strides)
print(s["pos"].view("<f4").shape if False else s["pos"].dtype, s["pos"]["x"].strides, s["pos"]["x"].base is not None)
p = s["pos"]; p["y"] += 5; print(s["pos"], p.base is s)
print(s[s["on"]]["name"], s[["name", "on"]], s[["name", "on"]].dtype.itemsize)
t = s[["pos", "on"]].copy(); print(t.dtype)
from numpy.lib.recfunctions import drop_fields, rename_fields, structured_to_unstructured, unstructured_to_structured, repack_fields
print(repack_fields(s[["pos", "on"]]).dtype.itemsize, drop_fields(s, "hist").dtype.names, rename_fields(s, {"on": "off"}).dtype.names)
print(structured_to_unstructured(s["pos"]), structured_to_unstructured(s["pos"]).dtype, unstructured_to_structured(np.eye(2), vec))
one = s[2]; one["pos"]["x"] = 77; print(s["pos"]["x"], one["name"], one[0], type(one), one.dtype.names == body.names)
s[0] = s[2]; print(s["name"], s[0] == s[2], (s[0:1] == s[2:3]))
print(s.tobytes()[:12], len(s.tobytes()), s.view("u1").reshape(3, -1)[:, :4], np.frombuffer(s.tobytes(), body)["name"])
u = np.zeros(2, {"names": ["i", "f"], "formats": ["<u4", "<f4"], "offsets": [0, 0]}); u["f"] = [1, -2]; print([hex(v) for v in u["i"]], u.dtype, u.dtype.itemsize, u)
al = np.dtype([("a", "u1"), ("b", "u2"), ("c", "u8")], align=True); print(al, al.itemsize, al.isalignedstruct, np.zeros(1, al), repr(np.zeros(1, al)))
sub = np.dtype((np.void, 5)); print(sub, np.zeros(2, sub), np.dtype(("i4", (2,))), np.zeros(2, np.dtype(("i4", (2,)))).shape, np.dtype("(2,3)f4, S2"))
for bad in ("s['nope']", "s[['name', 'zz']]", "s[0]['q']", "s['hist'] + s", "s < s", "s['name'][0] = 5", "s['pos'] = [(1,), (2,), (3,)]", "s[5]", "s.sum()", "s['on'] + 'x'", "np.sort(s, order='zz')", "s.astype('i4')", "np.array([(1, 2, 3)], 'i4,i4')", "np.zeros(2, [('a', 'i4'), ('a', 'i4')])", "np.dtype([('a',)])", "np.dtype({'names': ['a', 'b'], 'formats': ['i4', 'i4'], 'offsets': [0]})", "np.dtype({'names': ['a', 'b'], 'formats': ['i4', 'i4'], 'offsets': [0, 2], 'itemsize': 5})"):
    try:
        r = eval(bad) if "= " not in bad or "'=" in bad or "==" in bad or "order=" in bad else exec(bad)
        print(bad, "->", r)
    except Exception as e:
        print(bad, "->", type(e).__name__, e)
