# Saving, loading and pickling arrays without touching the disk.
"""Saving, loading and pickling arrays without touching the disk."""
import io
import pickle
import numpy as np

grid = np.arange(6, dtype="<f4").reshape(2, 3)
table = np.array([(1, "ada"), (2, "bob")], dtype=[("id", "<u2"), ("name", "<U4")])

box = io.BytesIO()
np.save(box, grid)
np.save(box, table)
np.save(box, np.asfortranarray(grid))
print(len(box.getvalue()), box.getvalue()[:10], box.tell())
print(box.getvalue()[10:76])
box.seek(0)
for _ in range(3):
    got = np.load(box)
    print(got.dtype, got.shape, got.flags.f_contiguous, got.tolist())
try:
    np.load(box)
except EOFError as e:
    print("EOFError:", e)

zipped = io.BytesIO()
np.savez(zipped, grid, table=table, mask=grid > 2)
zipped.seek(0)
with np.load(zipped) as npz:
    print(npz.files, "table" in npz, len(npz), npz)
    print(npz["mask"], npz["arr_0"].sum())
    try:
        npz["nothing"]
    except KeyError as e:
        print("KeyError:", e)
for blob in (b"", b"\x93NUMPY\x01\x00", b"not numpy", b"\x93NUMPY\x09\x00" + bytes(20), box.getvalue()[:130]):
    try:
        print(np.load(io.BytesIO(blob)))
    except Exception as e:
        print(type(e).__name__, str(e).split("\n")[0])

buffers = []
data = pickle.dumps({"grid": grid, "t": grid.T, "cols": grid[:, ::2]}, protocol=5, buffer_callback=buffers.append)
print(len(buffers), [b.raw().nbytes for b in buffers], [b.raw().readonly for b in buffers])
back = pickle.loads(data, buffers=buffers)
print(np.shares_memory(back["grid"], grid), back["grid"].flags.owndata, back["t"].strides, back["cols"].flags.owndata)
grid[0, 0] = 50
print(back["grid"], back["t"][0], sep="\n")
ro = pickle.loads(data, buffers=[bytes(b.raw()) for b in buffers])
try:
    ro["grid"][0] = 1
except ValueError as e:
    print(e)
try:
    pickle.loads(data)
except pickle.UnpicklingError as e:
    print("UnpicklingError:", e)
try:
    pickle.loads(data, buffers=[])
except pickle.UnpicklingError as e:
    print("UnpicklingError:", e)
for proto in (0, 2, 4, 5):
    copy = pickle.loads(pickle.dumps(table, proto))
    print(proto, copy.dtype == table.dtype, copy, copy.flags.writeable)
print(pickle.loads(pickle.dumps(np.float32(1.5))), pickle.loads(pickle.dumps(np.dtype(">u4"))), pickle.loads(pickle.dumps(table[0])))
text = io.StringIO()
np.savetxt(text, grid, fmt="%.1f", delimiter=";", header="a;b;c")
print(text.getvalue())
text.seek(0)
print(np.loadtxt(text, delimiter=";"))
try:
    np.loadtxt(io.StringIO("1 2\n3\n"))
except ValueError as e:
    print(e)
