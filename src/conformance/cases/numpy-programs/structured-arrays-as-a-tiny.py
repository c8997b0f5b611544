# Structured arrays as a tiny table: join, group, sort, assignment rules.
import numpy as np
from numpy.lib import recfunctions as rfn

dt = np.dtype([('name', 'U8'), ('age', 'i4'), ('pos', [('x', 'f4'), ('y', 'f4')]), ('tags', 'u1', (2,))])
people = np.zeros(3, dt)
people['name'] = ['ann', 'bob', 'cyd']
people['age'] = [30, 25, 41]
people['pos']['x'] = [1, 2, 3]
people['tags'][:, 1] = 7
people[1]['pos'] = (9, 8)
print(people)
print(repr(people[['name', 'age']]))
print(people[people['age'] > 28]['name'], people[0], people['pos'][1]['y'])
print(people.dtype)
people[2] = ('dee', 50, (0.5, 0.25), [1, 2])
r = people[2]
r['age'] += 1
print(people[2], r.dtype.names, len(r), r[1], r['pos'], type(r['pos']).__name__)
name, age, pos, tags = r
print(name, age, pos, tags)
people[0] = people[2]
people[['name', 'age']][0] = ('zed', 1)
print(people[['name', 'age']], np.sort(people, order='age')['name'])
for f in (lambda: people['nope'], lambda: people.__setitem__(0, (1, 2)), lambda: people.__setitem__('age', 'x'), lambda: people['age', 'name'], lambda: people[['age', 'zz']], lambda: people.__setitem__(0, 5), lambda: people + people, lambda: people == 3, lambda: people.sum(), lambda: people < people, lambda: people.astype('i4'), lambda: people['tags'].__setitem__(0, [1, 2, 3]), lambda: people['pos']['z'], lambda: people.age,
          lambda: r['zz'], lambda: r[9], lambda: r.age, lambda: np.sort(people, order='zz'), lambda: people.view('i4'), lambda: np.array([(1, 2, 3)], dtype='i4,i4'), lambda: np.array([[1, 2]], dtype='i4,i4'), lambda: np.array([1, 2], dtype='i4,i4'), lambda: people.argsort(order='age'), lambda: np.unique(people[['age']]), lambda: people['name'].tolist()):
    try:
        print('ok', repr(f()))
    except Exception as e:
        print(type(e).__name__, '|', e)
rec = people.view(np.recarray)
print(rec.age, rec.name, type(rec[0]).__name__, rec[0].age, rec.pos.x)
print(people.item(1), people.tolist()[1])
same = np.array([('a', 1)], dtype=[('n', 'S1'), ('v', 'i2')])
print(same.astype([('n', 'U2'), ('v', 'f8')]), same == np.array([(b'a', 1)], dtype=same.dtype), same.view('S3'), same.tobytes())
