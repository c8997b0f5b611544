import io, os, sys, tempfile, heapq, struct, contextlib
def spill(values, limit, fmt="<i"):
    """External merge sort: sorted runs in temporary files."""
    runs, chunk = [], []
    def flush():
        f = tempfile.TemporaryFile(); chunk.sort()
        f.write(b"".join(struct.pack(fmt, v) for v in chunk)); f.seek(0); runs.append(f); chunk.clear()
    for v in values:
        chunk.append(v)
        if len(chunk) == limit: flush()
    if chunk: flush()
    return runs
def read(f, fmt="<i"):
    size = struct.calcsize(fmt); buf = bytearray(size * 4); view = memoryview(buf)
    while n := f.readinto(view):
        if n % size: raise EOFError(f"{n % size} bytes too many in {type(f).__name__}")
        for v, in struct.iter_unpack(fmt, view[:n]): yield v
def merge(runs):
    with contextlib.ExitStack() as stack:
        for f in runs: stack.enter_context(f)
        stack.callback(lambda: print("merged", len(runs), "runs"))
        yield from heapq.merge(*map(read, runs))
values = [(i * 7919) % 101 - 50 for i in range(60)]
runs = spill(values, 16); print([os.fstat(f.fileno()).st_size for f in runs], all(not f.closed for f in runs))
out = list(merge(runs)); print(out == sorted(values), out[:5], out[-3:], [f.closed for f in runs])
runs = spill(values, 25); it = merge(runs); print(next(it), next(it)); it.close(); print([f.closed for f in runs])
bad = io.BytesIO(b"\1\0\0\0\2\0"); print(end="")
try: print(list(read(bad)))
except EOFError as e: print("EOFError:", e)
try: spill([1, 2**40], 1)
except struct.error as e: print("struct.error:", e)
try: list(merge([io.StringIO("text")]))
except (AttributeError, TypeError, io.UnsupportedOperation) as e: print(type(e).__name__, e)
try: list(read(runs[0]))
except ValueError as e: print(e)
try: next(merge(5))
except TypeError as e: print(e)
print(sys.getsizeof(b"") == sys.getsizeof(bytes()), list(heapq.merge("ace", "bd", key=str.lower, reverse=False)))
spill(["a"], 1)
