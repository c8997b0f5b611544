# Sensor calibration: masks, where, clip, nan handling and rounding.
import numpy as np

raw = np.array([512, 300, 0, 1023, 700, 65535, 410], dtype=np.uint16)
valid = (raw > 0) & (raw < 1024)
volts = np.where(valid, raw / 1023 * 3.3, np.nan)
print(volts)
print(volts.round(2), np.nanmean(volts), np.nanmax(volts), np.nanargmin(volts), np.isnan(volts).sum())
with np.printoptions(precision=3, nanstr='---'):
    print(volts)
filled = np.interp(np.arange(len(volts)), np.flatnonzero(valid), volts[valid])
print(filled.round(4))
deg = (volts - 0.5) * 100
print(deg, deg.astype('f4'), np.nan_to_num(deg, nan=-1).astype(int))
buckets = np.digitize(filled, [0.5, 1.5, 2.5])
print(buckets, np.bincount(buckets, minlength=5), np.bincount(buckets, weights=filled).round(3))
print(np.clip(raw, 100, 1000), np.clip(raw, None, 1000), np.clip(filled, 1, 2, out=filled.copy()).sum().round(6))
lookup = np.array(['low', 'ok', 'high', 'max'])
print(lookup[np.clip(buckets, 0, 3)], np.unique(lookup[buckets], return_counts=True))
print(np.select([raw == 0, raw > 1023], ['short', 'open'], 'fine'), np.choose(buckets, [raw, -1, 0, 9]))
d = np.diff(raw)
print(d, d.dtype, np.diff(raw.astype(int)), np.abs(np.diff(raw.astype('i4'))).argmax())
print(raw - 1, raw - np.uint16(1000), raw * 2, raw.mean(), raw.sum(), raw.astype('u1'), raw.astype('i2'))
for f in (lambda: raw - 70000, lambda: raw + -1, lambda: raw * 0.5, lambda: raw.__imul__(0.5), lambda: raw.__iadd__(-1), lambda: raw.__ifloordiv__(2)[:2], lambda: np.clip(raw, -1, 5), lambda: np.clip(raw, [1, 2], 5), lambda: raw.__setitem__(0, -1), lambda: raw.__setitem__(0, 70000), lambda: raw.__setitem__(0, 1.9), lambda: raw.__setitem__(0, np.nan), lambda: raw.__setitem__(slice(None), np.array([-1] * 7)), lambda: raw.fill(-1), lambda: raw.fill(2.7), lambda: np.full(2, -1, 'u2'), lambda: np.choose(buckets, [1, 2]), lambda: np.putmask(raw, valid, [1, 2]), lambda: raw.tolist(), lambda: raw.clip(5, 1)[:3], lambda: np.nanmean([]), lambda: np.nanargmax([np.nan]), lambda: raw.round(-2), lambda: np.where(valid, raw)):
    with np.errstate(all='ignore'):
        try:
            print('ok', repr(f()))
        except Exception as e:
            print(type(e).__name__, '|', e)
