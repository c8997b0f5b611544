# The full text of a refused resize in a realistic program.
class Pool:
    def __init__(self, count, size):
        self.free = [bytearray(size) for _ in range(count)]

    def acquire(self):
        return self.free.pop()

    def release(self, buffer):
        buffer.clear()
        self.free.append(buffer)


pool = Pool(2, 16)
buffer = pool.acquire()
view = memoryview(buffer)[:4]
view[:] = b"HEAD"
pool.release(buffer)
