# Sizes are named digit by digit, and refused by the words of what parses them.
import ctypes
import socket


def show(label, make):
    try:
        print(label, make())
    except Exception as error:
        print(label, type(error).__name__, error)


room = bytearray(3)
for size in -(2**63), -(2**62), -1, 2**63, -(2**64), 2**64:
    show(size, lambda: room.resize(size))
    show(size, lambda: ctypes.create_string_buffer(b"ab", size))
    if size < 0 or size > 2**62:
        show(size, lambda: (ctypes.c_short * size)())
left, right = socket.socketpair()
left.setblocking(False)
for size in 2**63, 2**64, -1, -(2**63), 1.5, "a", None:
    show(("recv", size), lambda: left.recv(size))
    show(("recv_into", size), lambda: left.recv_into(bytearray(4), size))
    show(("recvmsg_into", size), lambda: left.recvmsg_into([bytearray(4)], size))
for flags in 2**31, 2**63, -(2**63), 1.5, "a":
    show(("flags", flags), lambda: left.recv(3, flags))
    show(("send", flags), lambda: right.send(b"", flags))
left.close()
right.close()
pair = ctypes.c_byte * 2
for source in 3, b"abc", bytearray(b"abcd"), memoryview(bytearray(8))[::2], memoryview(b"abc"), None:
    for offset in 2.0, 1, -1, 9, 2**70, "a", None:
        show((type(source).__name__, offset), lambda: bytes(pair.from_buffer(source, offset)))
        show((type(source).__name__, offset, "copy"), lambda: bytes(pair.from_buffer_copy(source, offset)))
