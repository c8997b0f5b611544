# How often each byte occurs: adding in place to the items of an array of unsigned ints.
import time
from array import array


def histogram(data):
    counts = array('I', bytes(4 * 256))
    for value in data:
        counts[value] += 1
    return counts


data = bytes((index * index + 3 * index) & 0xFF for index in range(256)) * 15000
started = time.perf_counter()
counts = histogram(data)
seconds = time.perf_counter() - started
print(sum(counts), max(counts), counts[4])
print(seconds)
