# Three ways to hold a matrix: list, bytes, ndarray; sizes and identity.
import sys
import numpy as np

n = 4
as_list = [[i * n + j for j in range(n)] for i in range(n)]
as_bytes = bytes(v for r in as_list for v in r)
as_arr = np.array(as_list, dtype=np.uint8)
print(len(as_bytes), as_arr.nbytes, as_arr.itemsize, as_arr.size, as_arr.ndim)
assert np.array_equal(np.frombuffer(as_bytes, np.uint8).reshape(n, n), as_arr)
print(as_arr.tolist() == as_list, as_arr.tobytes() == as_bytes, bytes(as_arr) == as_bytes, memoryview(as_arr).tolist() == as_list)
print(as_arr == as_list)
print((as_arr == np.array(as_list)).all(), as_arr.dtype, np.array(as_list).dtype)
print(as_arr[1:3, 1:3].tobytes(), [r[1:3] for r in as_list[1:3]])
print(sum(map(sum, as_list)), as_arr.sum(), sum(as_bytes), sum(as_arr.flat), np.add.reduce(as_arr, axis=None))
print(max(as_bytes), as_arr.max(), max(map(max, as_list)), as_arr.argmax())
print(list(map(list, zip(*as_list)))[0], as_arr.T[0], as_bytes[::n])
print(as_arr * 20, as_arr.dtype)
print(type(as_arr[0, 0]), type(as_list[0][0]), type(as_bytes[0]), type(as_arr.tolist()[0][0]))
print(as_arr.astype(int) * 20 == [[v * 20 for v in r] for r in as_list])
print(sys.getsizeof(np.zeros(0)) == sys.getsizeof(np.zeros(0, "u1")), sys.getsizeof(np.zeros(100, "u1")) - sys.getsizeof(np.zeros(0, "u1")), sys.getsizeof(as_arr[1:]) < sys.getsizeof(as_arr) + 1000)
print(as_arr.__len__(), len(as_arr[0]), 5 in as_arr, [0, 1, 2, 3] in as_arr, as_list[0] in as_arr.tolist())
print(as_arr.shape == (4, 4), as_arr.shape[0], *as_arr.shape, as_arr.reshape(2, -1).shape, as_arr[:, :, None].shape)
print([*as_arr.flat][:3], [x.tolist() for x in as_arr][:1], [int(x) for x in as_arr[0]], list(as_arr[0]))
