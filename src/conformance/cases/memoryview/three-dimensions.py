# A cube of ints, read by three indexes.
cube = memoryview(bytearray(range(48))).cast("H", [2, 3, 4])
print(cube.ndim, cube.shape, cube.strides, cube.itemsize, len(cube), cube.nbytes)
print(cube.tolist())
print(cube[1, 2, 3], cube[0, 0, 0], cube[-1, 0, 1])
try:
    cube[1, 2]
except NotImplementedError as error:
    print(error)
try:
    cube[1, 3, 0]
except IndexError as error:
    print(error)
flat = cube.cast("B")
print(flat.shape, flat[46])
