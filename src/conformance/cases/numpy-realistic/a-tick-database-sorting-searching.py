# A tick database: sorting, searching and grouping structured rows.
"""A tick database: sorting, searching and grouping structured rows."""
import numpy as np

tick = np.dtype([("sym", "U4"), ("px", "f8"), ("qty", "i4"), ("side", "S1")])
rows = [("MSFT", 310.5, 10, "B"), ("AAPL", 150.25, 5, "S"), ("MSFT", 309.75, 7, "S"), ("IBM", 130.0, 100, "B"), ("AAPL", 151.0, 2, "B"), ("IBM", 129.5, 40, "S")]
t = np.array(rows, dtype=tick)
print(t)
print(np.sort(t, order=["sym", "px"])["px"], t.argsort(order="qty"), np.lexsort((t["px"], t["sym"])))
names, first, inverse, counts = np.unique(t["sym"], return_index=True, return_inverse=True, return_counts=True)
print(names, first, inverse, counts)
notional = t["px"] * t["qty"]
for i, name in enumerate(names):
    mask = inverse == i
    vwap = notional[mask].sum() / t["qty"][mask].sum()
    print(f"{name:<5}{mask.sum():>3}{vwap:>10.3f} {t['side'][mask]}")
totals = np.zeros(len(names))
np.add.at(totals, inverse, notional)
print(totals, np.bincount(inverse, t["qty"]), np.add.reduceat(t["qty"][np.argsort(inverse, kind="stable")], [0, 2, 4]))
print(t[t["side"] == b"B"]["sym"], t[["sym", "qty"]][:2], t[0], t[0]["px"], t[0][1], tuple(t[0]), t[0].item())
rec = t.view(np.recarray)
print(rec.px.mean(), rec[1].sym, rec.sym[:2], type(rec[0]).__name__, rec.dtype)
t2 = np.recarray((2,), dtype=[("x", "i4"), ("y", "f4")])
t2.x, t2.y = [1, 2], 0.5
print(t2, repr(t2), t2.tolist())
t["px"][t["sym"] == "IBM"] *= 1.1
print(t["px"].round(2), rec.px.max().round(2))
t[1] = ("GOOG", 99.999, 1, b"B")
t[2]["qty"] = 77
t[["px", "qty"]] = (1.0, 2)
print(t)
print(np.sort(t["sym"])[::-1], np.char.lower(t["sym"]), np.strings.str_len(t["sym"]), (t == t[0]).tolist(), np.isin(t["sym"], ["IBM", "GOOG"]))
for what in ("t['volume']", "t.sum()", "t['px', 'qty']", "np.sort(t, order='zz')", "t > t[0]", "t + 1", "t[0]['zz']", "t[0][9]", "rec.volume", "t.__setitem__(0, (1, 2))", "t.__setitem__(0, [1, 2, 3, 4])", "t.__setitem__(0, 5)", "t['qty'].__setitem__(0, 'x')", "np.array([(1, 2, 3)], dtype=tick)", "np.array([[1, 2, 3, 4]], dtype=tick).shape", "t.view('u1').shape", "t.view('i4')", "t.astype([('sym', 'U2')])", "max(t)", "sorted(t)[0]", "np.max(t['sym'])", "t['sym'].max()", "t['side'].astype(int)", "t.tolist()[0]"):
    try:
        print(what, "->", eval(what))
    except Exception as e:
        print(what, "->", type(e).__name__, e)
