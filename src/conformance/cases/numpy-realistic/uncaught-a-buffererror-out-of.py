# Uncaught: a BufferError out of a with-block, after partial output.
import numpy as np


class Packet:
    def __init__(self):
        self.data = bytearray(b"\x01\x02\x03\x04")

    def __enter__(self):
        self.view = np.frombuffer(self.data, "u1")
        return self.view

    def __exit__(self, *exc):
        print("exit", exc[0].__name__ if exc[0] else None)
        del self.view


p = Packet()
with p as v:
    v += 1
    print(v, p.data)
    p.data += b"!"
