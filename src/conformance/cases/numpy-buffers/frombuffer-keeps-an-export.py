# np.frombuffer holds a memoryview of the exporter: as long as the array lives, the bytearray cannot change its size.
import numpy as np

payload = bytearray(b"12345678")
numbers = np.frombuffer(payload, dtype=np.uint8)
print(numbers, numbers.dtype, numbers.flags.owndata, numbers.flags.writeable)
print(type(numbers.base).__name__, numbers.base.obj is payload)
for change in (lambda: payload.append(1), lambda: payload.pop(), lambda: payload.clear(), lambda: payload.extend(b"ab")):
    try:
        change()
    except BufferError as error:
        print("BufferError:", error)
numbers[0] = 90
payload[1] = 91
print(payload, numbers[:2])
window = numbers[2:5]
del numbers
try:
    payload.append(1)
except BufferError as error:
    print("the slice still holds it:", error)
print(type(window.base).__name__)
del window
payload.append(33)
print(payload)
