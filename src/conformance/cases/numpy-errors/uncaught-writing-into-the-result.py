# Uncaught: writing into the result of frombuffer over bytes.
import numpy as np

def clear(samples):
    samples[:] = 0

ok = np.frombuffer(bytearray(b"\x01\x02"), np.uint8)
clear(ok)
print(ok)
frozen = np.frombuffer(b"\x01\x02", np.uint8)
print(frozen.sum())
clear(frozen)
