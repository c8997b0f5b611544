"""A lock step of producer and consumer over one array: phases by index, no threads."""
import numpy as np
from collections import deque

SLOT = np.dtype([("seq", "u4"), ("len", "u2"), ("data", "u1", (6,))])
ring = np.zeros(4, SLOT)
print(SLOT, SLOT.itemsize, ring.shape, ring["data"].shape, ring["data"].strides)
written = read = 0
log = deque(maxlen=6)

def produce(payload):
    global written
    if written - read == len(ring):
        raise BufferError(f"ring is full at {written}")
    slot = ring[written % len(ring)]
    slot["seq"] = written
    slot["len"] = len(payload)
    slot["data"][:len(payload)] = np.frombuffer(payload, np.uint8)
    written += 1

def consume():
    global read
    if read == written:
        raise LookupError("nothing there")
    slot = ring[read % len(ring)]
    read += 1
    return int(slot["seq"]), slot["data"][:slot["len"]].tobytes()

script = "pppcpcccpppppcccccc"
n = 0
for step in script:
    try:
        if step == "p":
            produce(b"m%d" % n)
            n += 1
            log.append(f"p{n - 1}")
        else:
            log.append(consume())
    except (BufferError, LookupError) as e:
        log.append(repr(e))
print(*log, sep="\n")
print(ring, written, read)
try:
    produce(b"much too long")
except ValueError as e:
    print(e)
print(ring[written % 4]["len"], ring["len"])
ring["data"] = 0
ring["data"][1] = [[1]] * 6 if False else 7
print(ring["data"])
ring[2] = (99, 2, [1, 2, 3, 4, 5, 6])
print(ring[2], ring[2]["data"].base is not None, ring[2:3]["data"].sum())
for bad in ((1, 2), (1, 2, [1, 2]), (1, 2, "abcdef"), 5, None, (1, 2, 3)):
    try:
        ring[3] = bad
        print("ok", ring[3])
    except Exception as e:
        print(type(e).__name__, e)
s = ring[1]
s["seq"] = 12345
print(ring["seq"], s, s["data"].flags.writeable)
c = ring.copy()
c["seq"] += 1
print(np.array_equal(c, ring), (c == ring), c["seq"] - ring["seq"], np.concatenate([c[:1], ring[:1]])["seq"])
print(ring.view("u1").shape, ring.view("u1").reshape(4, -1)[2], bytes(ring[2])[:8], memoryview(ring).format, memoryview(ring).itemsize)
