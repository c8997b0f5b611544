# min, max, argmin, argmax, mean, std, var, median, any and all.
import numpy as np


def show(*values):
    print(*map(repr, values), sep="; ")


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


a = np.array([[3, 1, 2], [9, 7, 8]])
show(a.min(), a.max(), a.min(0), a.max(1), a.argmin(), a.argmax(), a.argmin(1), a.argmax(0), a.argmax(axis=1, keepdims=True), np.ptp(a), np.ptp(a, axis=0))
show(a.mean(), a.mean(0), a.std(), a.var(1), a.var(ddof=1), a.std(0, ddof=1), np.median(a), np.median(a, axis=0), np.average(a, weights=a), np.mean([True, False]), np.mean(np.float32([1, 2])), np.mean([1j, 2]), np.mean(np.float16([1, 2])))
show(np.any([0, 1]), np.all([0, 1]), a.any(0), (a > 1).all(1), np.any([]), np.all([]), np.count_nonzero(a > 2), np.count_nonzero(a > 2, axis=0))
show(np.max([1, np.nan, 3]), np.min([np.nan, 1]), np.argmax([1, np.nan, 3]), np.argmin([3, 1, 1]), np.nanmax([1, np.nan]), np.nansum([1, np.nan]), np.nanmean([1, np.nan, 3]), np.max([1j, 2]), a.max(initial=10), a.min(where=a > 2, initial=99), a.mean(where=a > 2))
show(np.mean(np.arange(20000) * 0.37), np.std(np.arange(1000) * 0.37), np.var(np.arange(10, dtype="f4") / 3), a.mean(axis=1, keepdims=True), a.mean(dtype="f4"), np.mean(a, axis=(0, 1)))
attempt("max of nothing", lambda: np.array([]).max())
attempt("argmax of nothing", lambda: np.array([]).argmax())
attempt("max along nothing", lambda: np.zeros((0, 3)).max(0))
show(np.zeros((0, 3)).max(1))
attempt("where without initial", lambda: a.max(where=a > 2))
attempt("axis", lambda: a.mean(axis=2))
