# A PickleBuffer holds the buffer of another object until it is released.
import pickle
import sys
from pickle import PickleBuffer

data = bytearray(b"abcdef")
held = PickleBuffer(data)
print(bytes(held), held.raw().obj is data, memoryview(held).obj is data, sys.getrefcount(data))
try:
    data.append(1)
except BufferError as error:
    print(error)
view = memoryview(held)
held.release()
held.release()
try:
    data.append(1)
except BufferError as error:
    print(error)
view.release()
data.append(1)
for use in (lambda: held.raw(), lambda: memoryview(held), lambda: bytes(held)):
    try:
        use()
    except ValueError as error:
        print(error)
for source in (memoryview(b"abcd")[::2], memoryview(b"abcd").cast("H"), memoryview(b"abcd").cast("B", (2, 2)), b"xyz"):
    held = PickleBuffer(source)
    try:
        raw = held.raw()
        print(raw.format, raw.shape, raw.readonly, raw.tobytes(), memoryview(held).format)
    except BufferError as error:
        print(error)
for wrong in ((), (5,), ("text",), (b"x", 2)):
    try:
        PickleBuffer(*wrong)
    except TypeError as error:
        print(error)
try:
    class Sub(PickleBuffer):
        pass
except TypeError as error:
    print(error)
