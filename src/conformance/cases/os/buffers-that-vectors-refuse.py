"""readv, writev and their like: which buffers they take, and readinto."""
import os
import tempfile

fd = os.open(os.path.join(tempfile.mkdtemp(), "data"), os.O_RDWR | os.O_CREAT)
os.write(fd, b"hello world")


def attempt(name, run):
    try:
        print(name, "->", run())
    except Exception as error:
        print(name, "->", type(error).__name__, error)


calls = {
    "readv": os.readv,
    "writev": os.writev,
    "preadv": lambda fd, buffers: os.preadv(fd, buffers, 0),
    "pwritev": lambda fd, buffers: os.pwritev(fd, buffers, 0),
}
for name, call in calls.items():
    for buffers in (
        [b"read only"], ["text"], 5, [5], [memoryview(b"ab")[::2]], [memoryview(bytearray(b"abcd"))[::2]], (), [], [bytearray()],
        {b"x": 1}, iter([bytearray(2)]), (bytearray(2),), [bytearray(2), memoryview(bytearray(4)).cast("H")],
    ):
        os.lseek(fd, 0, os.SEEK_SET)
        attempt(f"{name} {type(buffers).__name__}", lambda: call(fd, buffers))
for target in (bytearray(3), b"abc", "abc", memoryview(bytearray(4))[1:]):
    os.lseek(fd, 0, os.SEEK_SET)
    attempt("readinto", lambda: os.readinto(fd, target))
buffer = bytearray(4)
os.lseek(fd, 0, os.SEEK_SET)
with memoryview(buffer) as view:
    print(os.readv(fd, [view[:2], view[2:]]), buffer)
os.close(fd)
