# Record array convenience.
import numpy as np
r = np.rec.fromarrays([[1, 2, 3], [1.5, 2.5, 3.5], ["a", "b", "c"]], names="id,val,tag")
print(r, r.dtype, r.id, r.val.sum(), r[1], r[1].tag, r[-1].val)
r.val *= 2; r[0].id = 100; r.tag[1] = "z"; print(r); print(repr(r[:2]))
print(r[r.val > 4], type(r[0]), type(r), type(r.id), type(r[:2]), r.field("id"), r.field(1), len(r), r.shape)
p = np.array([(1, 2), (3, 4)], "i4,i4").view(np.recarray); print(p.f0, p.f1, p, p.dtype.names); p.f0 = [7, 8]; print(p)
q = r.view(np.ndarray); print(type(q), q["id"]); q["id"] = 0; print(r.id)
b = np.rec.array(b"\1\0\2\0\3\0\4\0", dtype=[("x", "<u2"), ("y", "<u2")]); print(b, b.x, b.y)
n = np.recarray(2, dtype=[("a", "i2"), ("b", "f4")]); n.a = [1, 2]; n.b = 0.5; print(n, n.a.dtype, n.b)
for f in (lambda: r.nope, lambda: setattr(r[0], "nope", 1), lambda: r["nope"], lambda: r[0]["nope"], lambda: np.rec.fromarrays([[1], [2, 3]], names="a,b"), lambda: np.rec.array([(1,)], names="a").a, lambda: setattr(r, "id", [1, 2]), lambda: r[5], lambda: np.rec.fromrecords([(1, "x"), (2,)])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
s = np.sort(r, order="tag"); print(s.tag, type(s)); print(np.rec.fromrecords([(3, "c"), (1, "a")], names="n,s")[np.array([1, 0])].s, r.tolist(), r[0].item(), r[["id", "tag"]], r.copy().id, r.astype([("id", "f4"), ("val", "i4"), ("tag", "U2")]).val)
