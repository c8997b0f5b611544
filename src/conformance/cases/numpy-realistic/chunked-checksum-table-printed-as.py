# Chunked checksum table printed as a report; f-strings with numpy scalars.
import zlib
import numpy as np

data = (np.arange(1000, dtype=np.uint32) ** 2 % 251).astype(np.uint8)
CHUNK = 256
rows = []
for off in range(0, data.size, CHUNK):
    part = data[off:off + CHUNK]
    rows.append((off, part.size, part.sum(), part.mean(), part.std(), zlib.crc32(part), part.min(), part.max()))
report = np.array(rows, dtype=[("off", "u4"), ("n", "u2"), ("sum", "u4"), ("mean", "f8"), ("std", "f4"), ("crc", "u4"), ("lo", "u1"), ("hi", "u1")])
print(f"{'offset':>8} {'n':>4} {'sum':>7} {'mean':>8} {'crc':>10}")
for r in report:
    print(f"{r['off']:8d} {r['n']:4} {r['sum']:>7,} {r['mean']:8.3f} {r['crc']:#010x} {r['lo']:02x}-{r['hi']:02X}")
print(f"{report['sum'].sum()=} {report['mean'].mean()=:.4f} {report.dtype.names!r:.30} {report['n']}")
print("%s %d %5.1f %x %r" % (report["off"][1], report["sum"][0], report["mean"][0], report["crc"][0], report["std"][0]))
print("{:>10} {:<6}| {:^8} {:e}".format(report["n"][0], report["lo"][0], str(report["hi"][0]), report["mean"][1]))
print(report["mean"].round(2), report["std"], report["crc"].max(), report["std"].dtype)
print(report[0])
print(report[["off", "n"]][-1], report.shape, report.nbytes, report.dtype.alignment)
total = np.uint32(0)
for s in report["sum"]:
    total = total + s
print(total, type(total).__name__, int(total) == int(data.sum()), data.sum().dtype)
print(str(data), repr(data[:3]), len(data), data[-1], -data[:3], data[:3] * 2, data[:3] * 2.0, data[1] * 200)
for spec in ("d", ".2f", "x", ">6", "s", "e", ",", "08b", "q", "+", "%"):
    for val in (np.uint8(200), np.float32(0.5), np.bool_(True)):
        try:
            print(f"[{format(val, spec)}]", end=" ")
        except Exception as e:
            print(f"{type(e).__name__}: {e}", end=" ")
    print()
