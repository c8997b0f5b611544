# Dates without datetime64: days as ints, calendars with structured arrays and reshape.
import datetime
import numpy as np

epoch = datetime.date(2024, 1, 1).toordinal()
days = np.arange(366)
months = np.array([datetime.date.fromordinal(epoch + int(d)).month for d in days])
weekday = days % 7
rec = np.zeros(366, dtype=[("day", "u2"), ("month", "u1"), ("wd", "u1"), ("load", "f4")])
rec["day"], rec["month"], rec["wd"] = days, months, weekday
rec["load"] = 100 + 20 * np.sin(days / 58) + 5 * (weekday < 5)
print(rec[:3])
print(rec.dtype, rec.nbytes, rec.strides)
per_month = np.array([rec["load"][rec["month"] == m].mean() for m in range(1, 13)])
print(per_month.round(2))
by_wd = np.bincount(rec["wd"], weights=rec["load"]) / np.bincount(rec["wd"])
print(by_wd.round(3))
weeks = rec["load"][:364].reshape(52, 7)
print(weeks.shape, weeks.mean(axis=1)[:4], weeks.max(axis=1).argmax())
print(weeks[:2].astype("f8").round(1))
busy = rec[rec["load"] > 124]
print(len(busy), busy["month"].min() if len(busy) else None, busy[:2]["day"])
counts = np.unique(rec["month"], return_counts=True)[1]
print(counts, counts.sum())
starts = np.flatnonzero(np.diff(months, prepend=0))
print(starts, np.add.reduceat(np.ones(366, int), starts))
sums = np.add.reduceat(rec["load"], starts)
print(sums.dtype, sums.round(0))
cal = np.full((6, 7), -1)
first = weekday[31]
cal.flat[first:first + 29] = np.arange(1, 30)
print(cal)
print("\n".join(" ".join("  " if v < 0 else f"{v:2d}" for v in row) for row in cal))
print(rec["day"].dtype, rec["day"][-1] - rec["day"][0], rec["day"][0] - rec["day"][1])
s = np.sort(rec, order=["wd", "load"])[:2]
print(s)
for fn in (lambda: rec["hour"], lambda: rec["load"].reshape(53, 7), lambda: rec[400], lambda: rec.__setitem__(0, (1, 2, 3)), lambda: rec["month"].__setitem__(0, 300), lambda: np.sort(rec, order="size"), lambda: rec["day"] - 400, lambda: np.add.reduceat(days, [366]), lambda: rec.mean()):
    try:
        fn()
        print("fine")
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])
