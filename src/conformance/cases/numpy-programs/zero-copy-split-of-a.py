# Zero copy split of a frame into planes.
import numpy as np
frame = bytearray(6 * 4 + 2 * (3 * 2))
Y = np.ndarray((4, 6), np.uint8, frame); U = np.ndarray((2, 3), np.uint8, frame, 24); V = np.ndarray((2, 3), np.uint8, frame, offset=30)
Y[:] = np.arange(24).reshape(4, 6) * 10; U.fill(128); V[...] = [[100, 150, 200]] * 2
print(Y, U, V, frame[24:].hex())
print(Y.base is frame, np.shares_memory(Y, U), Y.flags.owndata, Y.flags.writeable)
up = V.repeat(2, 0).repeat(2, 1); r = np.clip(Y.astype(np.int16) + ((up.astype(np.int16) - 128) * 179 >> 7), 0, 255).astype(np.uint8); print(r)
half = Y.reshape(2, 2, 3, 2).mean(axis=(1, 3)); print(half, half.dtype, half.astype(np.uint8))
odd, even = Y[1::2], Y[::2]; print(odd.strides, even[0], (odd.astype(int) - even)[0]); even[:] = 0; print(frame[:12].hex())
m = memoryview(frame)[24:30].cast("B", (2, 3)); print(m.tolist(), np.asarray(m).strides, np.array_equal(np.asarray(m), U))
m.release()
Y2 = np.frombuffer(frame, np.uint8, 24).reshape(4, 6)
try:
    frame.pop()
except BufferError as e:
    print(e)
del Y2
print(np.pad(U, 1, constant_values=7), np.block([[U, V], [V, U]]).shape, np.hstack([U, V])[0], np.dstack([U, V])[0, 0], np.vstack([U, V]).sum(0), np.c_[U[0], V[0]])
print(Y[1:3, 1:4].sum(), Y[1:3, 1:4].tobytes().hex(), Y[:, 2].tolist(), Y.T[1], Y[::-1, ::-1][0], Y.ravel()[::7], Y.max(axis=0), Y.argmin(), np.unravel_index(Y.argmax(), Y.shape), Y[Y > 150])
