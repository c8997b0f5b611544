# A table read from bytes: columns, filters, sorting, and writing it back.
import io
import numpy as np

row = np.dtype([("id", "<u2"), ("name", "S4"), ("score", "<f4")])
out = io.BytesIO()
for i, (name, score) in enumerate([(b"ann", 1.5), (b"bob", -2.0), (b"cyd", 7.25)]):
    out.write(np.array([(i, name, score)], dtype=row).tobytes())
blob = bytearray(out.getvalue())
table = np.frombuffer(blob, dtype=row)
print(table, table.size, row.itemsize, len(blob))
print(table["name"], table["score"].mean(), table[table["score"] > 0]["name"], table[np.argsort(table["score"])]["id"])
table["score"] += 1
table["name"][0] = b"zoe!!"
print(table[0], blob[:10])
columns = {name: table[name].copy() for name in table.dtype.names}
del table
blob += b"tail"
print({name: column.tolist() for name, column in columns.items()}, len(blob))
merged = np.zeros(2, dtype=[("left", row), ("right", row)])
merged["left"]["id"] = 7
print(merged, merged.dtype.itemsize, merged["left"].strides)
