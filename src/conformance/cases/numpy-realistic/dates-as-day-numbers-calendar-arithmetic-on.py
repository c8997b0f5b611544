"""Dates as day numbers: calendar arithmetic on int arrays and structured output."""
import numpy as np

days = np.array([0, 31, 59, 365, 730, 1096])
def civil(z):
    z = z + 719468
    era = z // 146097
    doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    d = doy - (153 * mp + 2) // 5 + 1
    m = np.where(mp < 10, mp + 3, mp - 9)
    return np.rec.fromarrays([yoe + era * 400 + (m <= 2), m, d], names="y,m,d")

r = civil(days)
print(r, r.y, r.dtype, type(r).__name__)
for row in r:
    print("%04d-%02d-%02d" % (row.y, row.m, row.d), row["d"], type(row).__name__)
print(r[0], r[0].y, r[r.y == 1971], r.m.max())
try:
    r.nope
except AttributeError as e:
    print(e)
r.y += 30
print(r.y, r["y"])
week = np.array(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])[(days + 3) % 7]
print(week, week.dtype, np.unique(week, return_counts=True))
hms = np.array([3661, 86399, 0, 59])
h, rest = np.divmod(hms, 3600)
m, s = np.divmod(rest, 60)
print(np.column_stack([h, m, s]), [f"{a:02}:{b:02}:{c:02}" for a, b, c in zip(h, m, s)])
print(np.dot(np.column_stack([h, m, s]), [3600, 60, 1]), np.polyval([1, 2, 3], 60))
packed = (h << 12 | m << 6 | s).astype(np.uint32)
print(packed, (packed >> 12).tolist(), (packed >> 6 & 63).tolist(), (packed & 63).tolist())
leap = lambda y: (y % 4 == 0) & ((y % 100 != 0) | (y % 400 == 0))
ys = np.array([1900, 2000, 2023, 2024])
print(leap(ys), ys[leap(ys)], np.where(leap(ys), 366, 365), leap(np.int64(2000)), leap(2024))
mon = np.tile([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], (2, 1))
mon[1, 1] += 1
print(mon.cumsum(axis=1), mon.sum(axis=1), mon.dtype)
print(np.searchsorted(mon[0].cumsum(), [0, 31, 32, 365, 366], side="left"), np.digitize([1, 31, 32], mon[0].cumsum()))
print(np.diff(days), np.ediff1d(days, to_begin=0), np.cumsum(np.r_[days[0], np.diff(days)]), np.interp(45, days[:3], [1.0, 2, 3]))
