# Scenario 3: a pool of fixed-size bytearrays, and what goes wrong when a view outlives its turn.
class Pool:
    def __init__(self, count, size):
        self.size = size
        self.idle = [bytearray(size) for _ in range(count)]
    def acquire(self):
        if not self.idle:
            raise RuntimeError("pool is empty")
        return self.idle.pop()
    def release(self, buffer):
        try:
            buffer.append(0)
            buffer.pop()
        except BufferError:
            raise RuntimeError("a view is still out") from None
        buffer[:] = bytes(self.size)
        self.idle.append(buffer)
pool = Pool(1, 8)
buffer = pool.acquire()
view = memoryview(buffer)[:4]
view[:] = b"data"
kept = view
try:
    pool.release(buffer)
except RuntimeError as error:
    print(error)
view.release()
pool.release(buffer)
print(len(pool.idle), pool.acquire())
try:
    pool.acquire()
except RuntimeError as error:
    print(error)
try:
    kept[0]
except ValueError as error:
    print(error)
