# Adds up every byte of a buffer: iteration over bytes, small-integer addition.
import time


def work(data, rounds):
    total = 0
    for _ in range(rounds):
        for value in data:
            total += value
    return total


data = bytes(range(256)) * 256
started = time.perf_counter()
answer = work(data, 150)
seconds = time.perf_counter() - started
print(answer)
print(seconds)
