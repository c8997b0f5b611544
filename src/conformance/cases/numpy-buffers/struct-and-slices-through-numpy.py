# A message in one bytearray, read and written as records, as columns and as plain bytes, without a copy.
import struct
import numpy as np

message = bytearray(struct.pack("<HBB", 3, 1, 0) + b"".join(struct.pack("<Hf", i, i * 1.5) for i in range(3)))
header = np.frombuffer(message, dtype=[("count", "<u2"), ("kind", "u1"), ("pad", "u1")], count=1)
print(header, header["count"][0])
records = np.frombuffer(message, dtype=[("id", "<u2"), ("value", "<f4")], offset=4)
print(records, records.dtype.itemsize, records["value"].strides)
records["value"] *= 2
records[1] = (99, -1)
print(struct.unpack_from("<Hf", message, 10), records["id"].tolist())
try:
    message.extend(b"more")
except BufferError as error:
    print("refused:", error)
body = memoryview(message)[4:]
raw = np.asarray(body).reshape(3, 6)
raw[0, :2] = 7, 0
print(records[0], raw[:, 0])
del header, records, body, raw
message.extend(b"more")
print(len(message))
