# The sieve of Eratosthenes: writing single bytes of a bytearray in a while loop.
import time


def count_primes(limit):
    flags = bytearray(b'\x01') * (limit + 1)
    flags[0] = flags[1] = 0
    candidate = 2
    while candidate * candidate <= limit:
        if flags[candidate]:
            multiple = candidate * candidate
            while multiple <= limit:
                flags[multiple] = 0
                multiple += candidate
        candidate += 1
    return flags.count(1)


started = time.perf_counter()
answer = count_primes(3_000_000)
seconds = time.perf_counter() - started
print(answer)
print(seconds)
