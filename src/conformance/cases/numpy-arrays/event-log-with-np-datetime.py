# Event log with np.datetime-like integers and masks.
import numpy as np

t0 = 1_700_000_000
events = np.array([t0 + 5, t0 + 65, t0 + 3600, t0 + 7265], dtype=np.int64)
kind = np.array(["start", "tick", "tick", "stop"])
rel = events - events[0]
print(rel, rel.dtype, events.dtype, np.diff(events))
print(kind[rel > 60], (kind == "tick").sum(), np.char.startswith(kind, "st"))
bins = rel // 3600
print(np.bincount(bins), np.unique(bins, return_counts=True))
for b in np.unique(bins):
    sel = bins == b
    print(int(b), kind[sel].tolist(), rel[sel].min(), rel[sel].max())
print(events.astype(np.int32), events.astype(np.float32), events.astype(np.float32) - t0)
print(events.astype(">i8").tobytes()[:8].hex(), events.view(np.int32)[::2] - np.int32(t0))
print(np.interp(rel, [0, 3600], [0, 100]).round(3), np.clip(rel, 10, 4000), np.searchsorted(rel, [60, 3600], side="right"))
print(events.mean(), events.max() - events.min(), np.median(rel), rel.std().round(2))
print(np.array2string(events, separator=", "), np.array_repr(rel), events)
late = rel.copy()
late[1:] -= late[:-1].copy()
print(late, rel[1:] - rel[:-1], late.cumsum())
