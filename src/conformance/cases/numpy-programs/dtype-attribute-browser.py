# Dtype attribute browser.
import numpy as np

specs = ['?', 'b', 'u1', '<i2', '>i4', 'q', 'e', 'f', 'd', 'F', 'c16', 'S5', 'U3', 'V4', 'i4,f8', '3i4', '(2,2)f4,u1', 'int', 'float32', 'l', 'P', 'a3', bool, int, float, complex, bytes, str, np.uint8, ('i4', 3), ('f8', (2, 2)), [('x', 'i2'), ('y', 'f4', (2,))], {'a': ('u1', 0), 'b': ('u2', 4)}]
for s in specs:
    try:
        d = np.dtype(s)
    except Exception as e:
        print(repr(s), type(e).__name__, '|', e)
        continue
    print(repr(s).replace("<class '", '').replace("'>", ''), '|', repr(d), str(d), d.name, d.str, d.kind, d.char, d.num, d.itemsize, d.alignment, d.byteorder, d.shape, d.base, d.names, d.hasobject, d.isbuiltin, d.flags)
al = np.dtype([('a', 'u1'), ('b', 'f8'), ('c', 'u2'), ('d', 'u1', (3,))], align=True)
print(al, al.itemsize, al.alignment, al.isalignedstruct)
print(repr(al))
for n in al.names:
    print(n, al.fields[n])
pk = np.dtype([('a', 'u1'), ('b', 'f8')])
print(pk == np.dtype('u1,f8'), pk == np.dtype([('a', 'u1'), ('b', '<f8')]), pk != al, hash(pk) == hash(np.dtype([('a', 'u1'), ('b', '<f8')])))
print(pk.newbyteorder(), pk.newbyteorder('>'), np.dtype('i4').newbyteorder('S').str, np.dtype('>u2').newbyteorder('N').str, np.dtype('u1').newbyteorder().str)
print(len(pk), pk[0], pk['b'], pk[['b']], 'a' in pk.names, list(pk.fields))
pk.names = ('first', 'second')
print(pk, pk.descr, al.descr)
print(np.result_type('i4', 'u4'), np.promote_types('i1', 'u1'), np.result_type(np.int8, 3.0), np.can_cast('i8', 'i4'), np.can_cast('i4', 'f4', 'same_kind'), np.min_scalar_type(300), np.find_common_type if hasattr(np, 'find_common_type') else 'gone')
print(np.iinfo('i2'), np.finfo(np.float32).eps, np.iinfo(np.uint8).max, np.finfo(float).max, np.iinfo(int))
for f in (lambda: np.dtype('i4', 'x', 3, 4), lambda: pk['zz'], lambda: pk[5], lambda: np.dtype('i4')['a'], lambda: np.dtype([1, 2]), lambda: np.dtype([('a',)]), lambda: np.dtype([('', 'i4'), ('b', 'i4')]), lambda: np.dtype('int33'), lambda: np.dtype('i4').newbyteorder('Q'),
          lambda: setattr(pk, 'names', ['a']), lambda: setattr(np.dtype('i4'), 'names', ['a']), lambda: np.dtype({'a': 1}), lambda: np.iinfo('f4'), lambda: np.finfo('i4'), lambda: np.promote_types('i4', pk), lambda: np.dtype('S-1'), lambda: np.dtype(''), lambda: np.dtype(3), lambda: np.dtype(None), lambda: np.dtype('<'), lambda: setattr(pk, 'itemsize', 3), lambda: np.dtype([('a', 'i4', -1)]), lambda: np.dtype(('i4', 'f4')), lambda: np.dtype('i8,i8x')):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
