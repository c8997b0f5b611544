# Scenario 3: a pool of buffers of a fixed size, and a view that outlives its turn.
class Pool:
    def __init__(self, count, size):
        self.size = size
        self.free = [bytearray(size) for _ in range(count)]

    def acquire(self):
        return self.free.pop()

    def give_back(self, buffer):
        buffer[:] = bytes(self.size)  # the same length: a view does not matter here
        self.free.append(buffer)


pool = Pool(2, 6)

mine = pool.acquire()
view = memoryview(mine)
view[:] = b"secret"
pool.give_back(mine)  # view was forgotten

yours = pool.acquire()
yours[:] = b"yours!"
print("I can still read:", view.tobytes())

try:
    yours.extend(b" more")
except BufferError as refusal:
    print("you cannot grow:", refusal)

view.release()
yours.extend(b" more")
print(yours)
