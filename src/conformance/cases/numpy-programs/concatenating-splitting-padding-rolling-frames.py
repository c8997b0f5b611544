# Concatenating, splitting, padding, rolling frames.
import numpy as np

a = np.arange(6).reshape(2, 3)
b = a + 10
print(np.concatenate((a, b)), np.concatenate((a, b), axis=1), np.concatenate((a, b), axis=None))
print(np.stack((a, b)).shape, np.stack((a, b), axis=-1)[0], np.vstack((a, [1, 2, 3])), np.hstack((a, [[7], [8]])), np.dstack((a, b)).shape, np.column_stack(([1, 2], [3, 4])))
print(np.concatenate(([1, 2], [3.5])), np.concatenate((np.int8([1]), np.uint8([2]))).dtype, np.concatenate((['a'], ['bcd'])).dtype)
print(np.split(np.arange(9), 3), np.split(np.arange(9), [2, 5]), [x.shape for x in np.array_split(a, 2, axis=1)], np.hsplit(a, 3)[0].tolist(), np.vsplit(a, 2)[1])
print(np.tile([1, 2], 3), np.tile(a, (2, 1)), np.repeat(a, 2, axis=1), np.repeat([1, 2], [3, 1]), np.repeat(7, 2))
print(np.pad([1, 2, 3], 2), np.pad([1, 2, 3], (1, 2), mode='edge'), np.pad(a, 1, constant_values=9), np.pad([1, 2, 3], 2, 'reflect'), np.pad([1, 2, 3], 2, 'wrap'), np.pad([1, 2, 3], 3, 'symmetric'), np.pad([1, 5], 3, 'linear_ramp', end_values=0), np.pad([1, 5], 1, 'mean'))
print(np.roll(np.arange(5), 2), np.roll(a, 1), np.roll(a, -1, axis=1), np.roll(a, (1, 1), axis=(0, 1)))
print(np.flip(a), np.flipud(a), np.fliplr(a), np.rot90(a), np.rot90(a, 2), np.rot90(a, -1).flags.c_contiguous)
print(np.append([1], [2, 3]), np.append(a, [[9, 9, 9]], axis=0), np.insert([1, 2, 3], 1, 99), np.insert(a, 1, 7, axis=1), np.delete(a, 1, axis=1), np.delete(np.arange(5), [0, -1]), np.delete(np.arange(5), slice(None, None, 2)), np.insert([1, 2], [0, 2], [5, 6]))
print(np.atleast_1d(3), np.atleast_2d([1, 2]).shape, np.atleast_3d([1, 2]).shape, np.r_[1:4, 0, [9, 8]], np.c_[[1, 2], [3, 4]], np.trim_zeros([0, 0, 1, 2, 0]), np.resize([1, 2, 3], (2, 4)))
print(np.block([[a, b], [b, a]]), np.triu(np.ones((3, 3), int)), np.tril(a), np.diag([1, 2]), np.diag(a), np.trace(a), np.eye(2, 3, 1), np.identity(2, dtype='u1'))
out = np.zeros((4, 3), np.float32)
np.concatenate((a, b), out=out)
print(out, np.concatenate((a, b), dtype='u1', casting='unsafe').dtype)
m = np.meshgrid([1, 2, 3], [4, 5])
print(m, np.meshgrid([1, 2], [3], indexing='ij', sparse=True), np.indices((2, 2)).tolist(), np.mgrid[0:2, 0:3].shape, np.ogrid[0:3:2][0], np.mgrid[0:1:3j])
for f in (lambda: np.append(a, [1, 2], axis=0), lambda: np.insert([1, 2, 3], 5, 9), lambda: np.delete(a, 5, axis=0), lambda: np.hsplit(a, 2), lambda: np.vsplit(np.arange(3), 3), lambda: np.dsplit(a, 1), lambda: np.pad([1], -1), lambda: np.pad([1], 1, 'sideways'), lambda: np.pad(a, ((1, 2, 3),)), lambda: np.roll(a, 1, axis=2), lambda: np.rot90([1, 2]), lambda: np.flip(a, 3), lambda: np.tile(a, -1), lambda: np.concatenate((a, b), axis=2), lambda: np.concatenate(a, b),
          lambda: np.concatenate((a, b), dtype='u1'), lambda: np.concatenate((a, b), out=np.zeros((3, 3))), lambda: np.stack((a, b), axis=4), lambda: np.resize([1], -1), lambda: np.diag(np.ones((1, 1, 1))), lambda: np.trace([1]), lambda: np.block([[a], b]), lambda: np.concatenate((a, b), out=out, dtype=int), lambda: np.meshgrid([1], indexing='zz'), lambda: np.column_stack((1, [1, 2]))):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
