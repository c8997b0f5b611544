# Zero-copy sockets: frames assembled by recv_into into ndarray slices.
import socket
import struct
import numpy as np

HEAD = struct.Struct('!HBx')
a, b = socket.socketpair()


def send(sock, kind, arr):
    arr = np.ascontiguousarray(arr)
    sock.sendall(HEAD.pack(arr.nbytes, kind))
    sock.sendall(arr)


KINDS = {1: np.dtype('>i2'), 2: np.dtype('<f4'), 3: np.dtype('u1')}


def recv(sock):
    head = bytearray(HEAD.size)
    view = memoryview(head)
    while view:
        n = sock.recv_into(view)
        if not n:
            raise EOFError(f'stream ended, {len(view)} header bytes missing')
        view = view[n:]
    size, kind = HEAD.unpack(head)
    dt = KINDS[kind]
    if size % dt.itemsize:
        raise ValueError(f'{size} bytes do not hold whole {dt} items')
    out = np.empty(size // dt.itemsize, dt)
    mv = memoryview(out).cast('B') if dt.isnative else memoryview(out.view('u1'))
    got = 0
    while got < size:
        n = sock.recv_into(mv[got:], min(5, size - got))
        if not n:
            raise EOFError(f'frame cut after {got} of {size}')
        got += n
    return out


send(a, 1, np.array([1, -2, 300], '>i2'))
send(a, 2, np.linspace(0, 1, 3, dtype='<f4'))
send(a, 3, np.arange(12, dtype='u1').reshape(3, 4)[:, 1])
for _ in range(3):
    f = recv(b)
    print(f, f.dtype, f.sum(), f.flags.owndata, f.base)
a.sendall(HEAD.pack(3, 1))
try:
    recv(b)
except ValueError as e:
    print(e)
a.sendall(HEAD.pack(4, 9))
try:
    recv(b)
except KeyError as e:
    print('KeyError', e)
a.sendall(HEAD.pack(6, 1) + b'\0\1')
a.close()
try:
    recv(b)
except EOFError as e:
    print(e)
try:
    recv(b)
except EOFError as e:
    print(e)
ro = np.frombuffer(b'1234', 'u1')
for target in (ro, np.zeros((2, 4), 'u1')[:, ::2], 'text', np.zeros(4, 'i4')):
    c, d = socket.socketpair()
    c.sendall(b'abcdefgh')
    try:
        print(d.recv_into(target), target.tolist())
    except Exception as e:
        print(type(e).__name__, e)
    c.close()
    d.close()
try:
    memoryview(np.zeros(3, '>i2')).cast('B')
except Exception as e:
    print(type(e).__name__, e)
b.close()
