# Sensor log: structured array, grouping and statistics.
import numpy as np

dt = np.dtype([("id", "u1"), ("ts", "<u4"), ("temp", "<f4"), ("hum", "<f8"), ("ok", "?")])
print(dt)
print(dt.fields["temp"], dt.itemsize, dt.alignment, dt.isalignedstruct)
rows = [(1, 100, 20.5, 0.4, True), (2, 101, 21.25, 0.5, True), (1, 105, 22.0, 0.45, False), (3, 107, -4.125, 0.9, True)]
log = np.array(rows, dtype=dt)
print(log)
print(repr(log))
print(log["temp"], log["temp"].strides)
print(log[log["ok"]]["id"])
for sid in np.unique(log["id"]):
    part = log[log["id"] == sid]
    print(f"sensor {sid}: n={len(part)} mean={part['temp'].mean():.3f} last={part['ts'][-1]}")
log["temp"][1] += 0.5
print(log[1], log[1]["temp"])
rec = log[2]
rec["id"] = 9
print(log["id"])
log[0] = (7, 1, 2, 3, 0)
print(log[0], type(log[0]))
print(np.sort(log, order="temp")["ts"])
print(np.argsort(log, order=["ok", "ts"]))
sub = log[["id", "temp"]]
print(sub, sub.dtype)
sub["id"] = 0
print(log["id"])
try:
    log["pressure"]
except ValueError as e:
    print("ValueError:", e)
try:
    log[0] = (1, 2)
except (ValueError, TypeError) as e:
    print(type(e).__name__, e)
try:
    log[1] = 5, 6, 7, 8, 9, 10
except (ValueError, TypeError) as e:
    print(type(e).__name__, e)
raw = log.tobytes()
print(len(raw), raw[:18].hex(" "))
again = np.frombuffer(raw, dt)
print((again == log).all(), again.flags.writeable)
aligned = np.dtype(dt.descr, align=True)
print(aligned.itemsize, aligned)
