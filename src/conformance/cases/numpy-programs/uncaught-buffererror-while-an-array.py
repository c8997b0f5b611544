# Uncaught: BufferError while an array looks into the bytearray.
import numpy as np

inbox = bytearray(b"\x00\x01\x02\x03")
samples = np.frombuffer(inbox, dtype=np.uint8)
for i in range(3):
    print(i, samples.sum(), len(inbox))
    if i == 1:
        inbox += b"\x04\x05"
print("never")
