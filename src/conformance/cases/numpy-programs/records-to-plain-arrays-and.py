# Records to plain arrays and back with recfunctions.
import numpy as np
from numpy.lib import recfunctions as rfn


def show(fn):
    try:
        r = fn()
        print(repr(r))
    except Exception as e:
        print(type(e).__name__, '|', e)


a = np.array([(1, 2.5, 3), (4, 5.5, 6)], dtype=[('x', 'i4'), ('y', 'f4'), ('z', 'i2')])
b = np.array([(1, 2), (3, 4), (5, 6)], dtype='f8,f8')
n = np.array([((1, 2), [3, 4]), ((5, 6), [7, 8])], dtype=[('p', [('a', 'i4'), ('b', 'i4')]), ('q', 'i4', 2)])
show(lambda: rfn.structured_to_unstructured(a))
show(lambda: rfn.structured_to_unstructured(a[['x', 'z']]))
show(lambda: rfn.structured_to_unstructured(a, dtype='f8'))
u = rfn.structured_to_unstructured(b)
u[0, 1] = 99
print(b, u.strides, np.shares_memory(u, b))
show(lambda: rfn.structured_to_unstructured(n))
show(lambda: rfn.structured_to_unstructured(np.arange(3)))
show(lambda: rfn.unstructured_to_structured(np.arange(6).reshape(2, 3), dtype=a.dtype))
show(lambda: rfn.unstructured_to_structured(np.arange(6).reshape(2, 3), names=['r', 'g', 'b']))
show(lambda: rfn.unstructured_to_structured(np.arange(4).reshape(2, 2)))
show(lambda: rfn.unstructured_to_structured(np.arange(4).reshape(2, 2), dtype=a.dtype))
show(lambda: rfn.unstructured_to_structured(np.arange(4).reshape(2, 2), dtype='i4,i4', names=['a', 'b']))
show(lambda: rfn.repack_fields(a[['x', 'z']]))
show(lambda: rfn.repack_fields(a.dtype, align=True))
show(lambda: rfn.rename_fields(a, {'x': 'left', 'z': 'right'}))
show(lambda: rfn.drop_fields(a, 'y'))
show(lambda: rfn.drop_fields(n, ['a', 'q']))
show(lambda: rfn.append_fields(a, 'w', [7, 8], usemask=False))
show(lambda: rfn.append_fields(a, ['w', 'v'], [[7, 8], [1.5, 2.5]], dtypes=['u1', 'f4'], usemask=False))
show(lambda: rfn.append_fields(a, ['w', 'v'], [[7, 8]], usemask=False))
show(lambda: rfn.get_names(n.dtype))
show(lambda: rfn.get_names_flat(n.dtype))
show(lambda: rfn.flatten_descr(n.dtype))
show(lambda: rfn.apply_along_fields(np.mean, b))
show(lambda: rfn.require_fields(a, [('z', 'f8'), ('x', 'i8')]))
out = np.ones(2, dtype=[('x', 'i4'), ('k', 'i4')])
rfn.assign_fields_by_name(out, a)
print(out)
