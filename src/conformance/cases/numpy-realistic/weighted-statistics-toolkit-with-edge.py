# Weighted statistics toolkit with edge cases.
import warnings
import numpy as np

warnings.simplefilter("error")


def summary(x, w=None):
    x = np.asarray(x, dtype=float)
    if w is not None:
        w = np.broadcast_to(np.asarray(w, dtype=float), x.shape)
        if (w < 0).any():
            raise ValueError("negative weight at %s" % np.argwhere(w < 0)[0])
    m = np.average(x, weights=w)
    v = np.average((x - m) ** 2, weights=w)
    return {"n": x.size, "mean": m, "std": np.sqrt(v), "min": x.min(), "max": x.max(), "median": np.median(x)}


def show(label, fn):
    try:
        r = fn()
        print(label, {k: (round(float(v), 4) if k != "n" else v) for k, v in r.items()} if isinstance(r, dict) else r)
    except Exception as e:
        print(label, type(e).__name__, e)


show("plain", lambda: summary([1, 2, 3, 4]))
show("weights", lambda: summary([1, 2, 3, 4], [1, 0, 0, 1]))
show("broadcast", lambda: summary([[1, 2], [3, 4]], [1, 3]))
show("bad shape", lambda: summary([1, 2, 3], [1, 2]))
show("negative", lambda: summary([1, 2], [1, -1]))
show("zero", lambda: summary([1, 2], [0, 0]))
show("empty", lambda: summary([]))
show("strings", lambda: summary(["1", "2.5"]))
show("bad strings", lambda: summary(["1", "b"]))
show("nan", lambda: summary([1, np.nan]))
show("inf", lambda: summary([1, np.inf]))
show("div", lambda: np.array([1, 2]) / np.array([1, 0]))
show("over", lambda: np.array([1e308]) * 10)
show("int over", lambda: np.int32(2**31 - 1) + np.int32(1))
show("log", lambda: np.log(np.array([0.0])))
show("cast", lambda: np.array([np.nan]).astype(int))
show("mean empty", lambda: np.mean([]))
show("std one", lambda: np.std([1.0], ddof=1))
show("nanmean", lambda: np.nanmean([np.nan, np.nan]))
show("complex", lambda: np.array([1 + 2j]).astype(float))
show("invert", lambda: ~True)
show("quantiles", lambda: np.quantile([1, 2, 3, 10], [0, 0.25, 0.5, 1]))
show("methods", lambda: [np.percentile([1, 2, 3, 10], 40, method=m) for m in ("linear", "lower", "higher", "nearest", "midpoint")])
show("cov", lambda: np.cov([1, 2, 3], [2, 4, 7]))
show("corr", lambda: np.corrcoef([1, 2, 3], [2, 4, 7]).round(6))
show("hist", lambda: np.histogram([1, 2, 2, 3], bins=2, density=True))
show("hist w", lambda: np.histogram([1, 2, 2, 3], bins=[1, 2, 3], weights=[1, 2, 3, 4]))
show("hist2d", lambda: np.histogram2d([1, 2], [3, 4], bins=2)[0])
show("mode", lambda: np.bincount([3, 1, 3]).argmax())
show("clip", lambda: np.clip([1, 5, 9], 2, 6))
