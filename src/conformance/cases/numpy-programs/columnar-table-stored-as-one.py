# Columnar table stored as one bytearray, one view per column.
import numpy as np

SCHEMA = {"id": "u4", "price": "f8", "qty": "i2", "flag": "?"}


class Table:
    def __init__(self, rows):
        self.rows = rows
        total = sum(np.dtype(t).itemsize * rows for t in SCHEMA.values())
        self.raw = bytearray(total)
        self.columns = {}
        offset = 0
        for name, kind in SCHEMA.items():
            self.columns[name] = np.frombuffer(self.raw, kind, rows, offset)
            offset += self.columns[name].nbytes

    def __getitem__(self, name):
        return self.columns[name]

    def row(self, i):
        return {k: v[i].item() for k, v in self.columns.items()}

    def where(self, mask):
        return {k: v[mask] for k, v in self.columns.items()}


t = Table(5)
t["id"][:] = np.arange(100, 105)
t["price"][:] = [9.99, 0.5, 120, 3.25, 1e6]
t["qty"][:] = [1, -1, 30, 4, 0]
t["flag"][:] = t["qty"] > 0
print(len(t.raw), t.raw[:8])
for i in range(t.rows):
    print(t.row(i))
sel = t.where(t["flag"])
print({k: v.tolist() for k, v in sel.items()})
print((t["price"] * t["qty"]).sum(), t["price"].mean(), t["qty"].sum(), t["qty"].sum().dtype)
print(t["price"])
order = np.argsort(-t["price"], kind="stable")
print(order, t["id"][order])
for bad in (lambda: t["qty"].__setitem__(0, 40000), lambda: t["id"].__setitem__(0, -1), lambda: t["price"].__setitem__(slice(None), [1, 2]), lambda: t["colour"], lambda: t["flag"][9], lambda: t["price"].__setitem__(1, "cheap"), lambda: t.raw.extend(b"xx"), lambda: t["id"].__iadd__(0.5)):
    try:
        bad()
        print("fine")
    except Exception as e:
        print(type(e).__name__, "-", e)
print(t["id"].flags.owndata, t["id"].base is t.raw, t["flag"].ctypes is None if False else "", np.shares_memory(t["id"], t["price"]))
del t, sel
