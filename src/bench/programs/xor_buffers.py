# XOR of two buffers into a third: reading and writing by index, through views as well as directly.
import time


def xor(target, left, right):
    for index in range(len(target)):
        target[index] = left[index] ^ right[index]


left = bytes(range(256)) * 6144
right = bytearray(reversed(left))
target = bytearray(len(left))
started = time.perf_counter()
xor(target, left, right)
with memoryview(target) as view, memoryview(left) as through:
    xor(view, through, right)
    xor(view[::2], through[1::2], right[::2])
seconds = time.perf_counter() - started
print(sum(target), target[:8].hex())
print(seconds)
