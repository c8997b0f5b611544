# Uncaught ValueError read-only.
import numpy as np
packet = b"\x01\x02\x03\x04"
view = np.frombuffer(packet, dtype=np.uint8)
print(view)
def decode(v):
    v ^= 0xFF
    return v
try:
    decode(view)
except ValueError:
    print("caught once")
print(decode(view.copy()))
decode(view)
