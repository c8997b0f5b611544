# Fixed records in a memory-mapped file shared by a writer and two readers.
"""Fixed records in a memory-mapped file shared by a writer and two readers."""
import mmap
import os
import tempfile
import numpy as np

rec = np.dtype({"names": ["sensor", "flags", "value", "stamp"], "formats": ["S6", "u1", "<f4", "<u8"], "offsets": [0, 6, 8, 16], "itemsize": 24})
print(rec)
print(rec.fields["value"], rec.isalignedstruct, rec.alignment, rec.names)
path = os.path.join(tempfile.mkdtemp(), "log.bin")
with open(path, "wb") as f:
    f.truncate(rec.itemsize * 4)

writer = np.memmap(path, dtype=rec, mode="r+")
print(writer.shape, writer.mode, writer.offset, os.path.basename(writer.filename), type(writer.base).__name__)
writer["sensor"] = [b"temp", b"press", b"humid", b"toolong!"]
writer["value"] = [21.5, 1013.25, 0.4, np.nan]
writer["stamp"] = np.arange(4) * 1_000_000_007
writer[2]["flags"] = 3
writer.flush()

with open(path, "rb") as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as m:
    view = np.frombuffer(m, rec)
    print(view[1:3])
    print(view["value"], view["sensor"])
    try:
        view["flags"] = 1
    except ValueError as exc:
        print("reader:", exc)
    try:
        m.close()
    except BufferError as exc:
        print("close:", exc)
    picked = view[view["flags"] > 0]
    print(picked, picked.flags.writeable)
    del view
reader = np.memmap(path, dtype=rec, mode="r", offset=rec.itemsize, shape=2)
print(repr(reader))
print(reader["stamp"].sum(), reader["stamp"].dtype)
private = np.memmap(path, dtype=rec, mode="c")
private["flags"] = 9
print(private["flags"], writer["flags"], type(private["flags"]).__name__)
for kwargs in (dict(mode="w"), dict(mode="r", shape=100), dict(mode="r", offset=7), dict(mode="q"), dict(mode="w+")):
    try:
        m = np.memmap(path, dtype=rec, **kwargs)
        print(kwargs, m.shape)
    except Exception as exc:
        print(kwargs, type(exc).__name__, exc)
try:
    reader[0] = private[0]
except ValueError as exc:
    print(exc)
print(np.isnan(writer["value"]).any(), np.nanmax(writer["value"]), writer["value"][:3].max())
total = writer["stamp"][1:].sum()
print(type(total).__name__, total)
