# Who owns the bytes: chains of base, flags, copies.
import numpy as np


def describe(name, a):
    f = a.flags
    print(f"{name:8} shape={a.shape} strides={a.strides} own={f.owndata} w={f.writeable} c={f.c_contiguous} f={f.f_contiguous} base={type(a.base).__name__}")


root = np.arange(24, dtype='i4')
cube = root.reshape(2, 3, 4)
plane = cube[1]
col = plane[:, 2]
steps = root[::-2]
trans = cube.transpose(2, 0, 1)
flat = trans.ravel()
real = (root + 0j).real
diag = plane[:, :3].diagonal()
bc = np.broadcast_to(root[:3], (2, 3))
for name in ('root', 'cube', 'plane', 'col', 'steps', 'trans', 'flat', 'real', 'diag', 'bc'):
    describe(name, globals()[name])
print(col.base is root, plane.base is cube, trans.base is root, np.shares_memory(flat, root))
for a, b in (('col', 'plane'), ('col', 'steps'), ('steps', 'cube'), ('flat', 'cube')):
    print(a, b, np.shares_memory(globals()[a], globals()[b]), np.may_share_memory(globals()[a], globals()[b]))
print(np.shares_memory(root[::2], root[1::2]), np.may_share_memory(root[::2], root[1::2]))
root.flags.writeable = False
print(cube.flags.writeable, root[2:].flags.writeable)
late = root[:4]
for target in (late, root):
    try:
        target[0] = 9
    except ValueError as e:
        print(e)
try:
    late.flags.writeable = True
except ValueError as e:
    print(e)
cube[0, 0, 0] = 99
print(root[0])
root.setflags(write=True)
late.flags.writeable = True
late[1] = -1
print(root[:3])
try:
    root.flags.owndata = False
except AttributeError as e:
    print(e)
try:
    root.flags['BOGUS']
except KeyError as e:
    print(repr(e))
try:
    bc[0, 0] = 1
except ValueError as e:
    print(e)
try:
    diag[0] = 3
except ValueError as e:
    print(e)
for how in ('np.array(root, copy=False)', 'np.array([1, 2], copy=False)', 'np.asarray(root, dtype="f4", copy=False)', 'np.asarray(root, copy=True)', 'np.array(root, copy=None)', 'np.asarray((1, 2), copy=None)', 'np.array(root, dtype="i8", copy=None)'):
    try:
        r = eval(how)
        print(how, r is root, np.shares_memory(r, root))
    except ValueError as e:
        print(how, '->', e)
print(root.flags)
print(trans.flags.num, cube.flags.behaved, cube.flags.carray, trans.flags.forc)
print(repr(root.data).split(' at')[0], root.data.nbytes, root.ctypes if False else '')
