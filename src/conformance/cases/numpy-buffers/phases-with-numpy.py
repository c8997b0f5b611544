# Build first, then view: the bytearray grows while nobody looks, and is closed for changes while an array does.
import numpy as np


def receive(chunks):
    payload = bytearray()
    for chunk in chunks:
        payload += chunk
    return payload


payload = receive([b"\x01\x00", b"\x02\x00\x03\x00", b""])
values = np.frombuffer(payload, dtype="<u2")
print(values, values.sum(), values.mean())
values *= 10
print(payload.hex())
try:
    payload += b"\x04\x00"
except BufferError as error:
    print("still viewed:", error)
copied = values.copy()
del values
payload += b"\x04\x00"
print(np.frombuffer(payload, "<u2"), copied)


class Frame:
    def __init__(self, data):
        self.data = data
        self.samples = np.frombuffer(data, dtype=np.uint8)

    def close(self):
        self.samples = None


frame = Frame(bytearray(4))
frame.samples[:] = range(4)
try:
    frame.data.clear()
except BufferError as error:
    print(error)
frame.close()
frame.data.clear()
print(frame.data)
