# Uncaught: reshape in function with traceback.
import numpy as np
def chunk(buf, n):
    a = np.frombuffer(buf, np.uint8)
    return a.reshape(-1, n)
def run():
    for size in (4, 3, 5):
        print(chunk(bytes(12), size).shape)
run()
