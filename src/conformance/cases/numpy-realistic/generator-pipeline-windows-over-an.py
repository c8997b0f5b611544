# Generator pipeline: windows over an endless byte stream held in a bytearray.
import itertools
import numpy as np


def byte_source():
    for i in itertools.count():
        yield (i * i + 3 * i) & 0xFF


def chunks(source, size):
    while True:
        yield np.fromiter(itertools.islice(source, size), np.uint8, count=size)


def windows(chunk_iter, width, hop):
    held = np.empty(0, np.uint8)
    for chunk in chunk_iter:
        held = np.concatenate([held, chunk])
        n = 0
        while n + width <= held.size:
            yield held[n:n + width]
            n += hop
        held = held[n:]


w = windows(chunks(byte_source(), 5), 8, 4)
for win in itertools.islice(w, 4):
    print(win, win.base is not None, win.mean(), win.argmax(), int(win[0]) - int(win[-1]))
first = next(w)
first[:] = 0
print(next(w))
acc = np.zeros(8)
n = 0
for win in itertools.islice(w, 10):
    acc += win
    n += 1
print(acc / n)
print(np.array(list(itertools.islice(byte_source(), 6)), dtype="u1"), np.fromiter(itertools.islice(byte_source(), 4), "u2"))
for bad in (lambda: np.fromiter(iter([1, 2]), np.uint8, count=3), lambda: np.fromiter([300], np.uint8), lambda: np.fromiter([-1], np.uint8), lambda: np.fromiter([1.5], np.uint8), lambda: np.fromiter(["a"], np.uint8), lambda: np.fromiter([[1]], np.uint8), lambda: np.fromiter(None, np.uint8), lambda: np.fromiter([1, 2], dtype=[("a", "u1")]), lambda: np.fromiter([(1,), (2,)], dtype=[("a", "u1")]), lambda: np.fromiter([1], "zz")):
    try:
        print(repr(bad()))
    except Exception as e:
        print(type(e).__name__, e)


def boom():
    yield 1
    raise RuntimeError("source died")


try:
    np.fromiter(boom(), int)
except RuntimeError as e:
    print(e)
print(list(map(int, itertools.chain.from_iterable(np.arange(6).reshape(2, 3)))), [tuple(r) for r in np.eye(2, dtype=int).tolist()], sum(np.arange(4), start=np.int8(1)), list(itertools.accumulate(np.array([1, 2, 3]))))
