# Uncaught BufferError.
import numpy as np
queue = bytearray(b"abcdef")
window = np.frombuffer(queue, dtype=np.uint8, count=4)
print(window.tobytes())
alias = window[::2]
del window
print(alias)
queue += b"gh"
