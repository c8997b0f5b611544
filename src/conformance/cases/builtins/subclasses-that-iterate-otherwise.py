class A(list):
    def __iter__(self): return iter([3,4])
class T(tuple):
    def __iter__(self): return iter([3,4])
class D(dict):
    def __iter__(self): return iter([3,4])
    def keys(self): return [7]
    def __getitem__(self, k): return k
class S(set):
    def __iter__(self): return iter([3,4])
class F(frozenset):
    def __iter__(self): return iter([3,4])
class St(str):
    def __iter__(self): return iter([3,4])
class B(bytes):
    def __iter__(self): return iter([3,4])
class BA(bytearray):
    def __iter__(self): return iter([3,4])
import collections, itertools, array, heapq, functools
class Dq(collections.deque):
    def __iter__(self): return iter([3,4])
class Ar(array.array):
    def __iter__(self): return iter([3,4])
def sl(x, o): x[1:2] = o; return x
def ext(x, o): x.extend(o); return x
def iadd(x, o): x += o; return x
def unp(o): a, b = o; return a, b
def st(o): a, *b = o; return a, b
for o in (A([1]), T([1]), D(a=1), S([1]), F([1]), St('a'), B(b'a'), BA(b'a'), Dq([1]), Ar('b', [1])):
    print(type(o).__name__)
    for n, f in dict(list=list, tuple=tuple, set=lambda o: sorted(set(o), key=str), fs=lambda o: sorted(frozenset(o), key=str), dict_fk=dict.fromkeys, bytes=bytes, ba=bytearray, dq=collections.deque, arr=lambda o: array.array('b', o), sl=lambda o: sl([1,2,3], o), slba=lambda o: sl(bytearray(b'abc'), o), ext=lambda o: ext([9], o), iadd=lambda o: iadd([9], o), iaddba=lambda o: iadd(bytearray(b'a'), o), extba=lambda o: ext(bytearray(b'a'), o), join=lambda o: ','.join(o), bjoin=lambda o: b','.join(o), sum=sum, sorted=sorted, zip=lambda o: list(zip(o, 'abc')), map=lambda o: list(map(str, o)), star=lambda o: [*o], tstar=lambda o: (*o,), sstar=lambda o: sorted({*o}, key=str), call=lambda o: (lambda *a: a)(*o), kw=lambda o: (lambda **k: k)(**o), unp=unp, st=st, comp=lambda o: [x for x in o], any=any, all=all, max=max, min=min, enum=lambda o: list(enumerate(o)), rev=lambda o: list(reversed(o)), isin=lambda o: 3 in o, filt=lambda o: list(filter(None, o)), chain=lambda o: list(itertools.chain(o)), cfi=lambda o: list(itertools.chain.from_iterable([o])), prod=lambda o: list(itertools.product(o)), isl=lambda o: list(itertools.islice(o, 1)), red=lambda o: functools.reduce(lambda a, b: (a, b), o), cnt=lambda o: sorted(collections.Counter(o).items(), key=str), upd=lambda o: {**{}, **o}, dict=lambda o: dict(o), dupd=lambda o: (lambda d: (d.update(o), d))({}), un=lambda o: sorted({1}.union(o), key=str), inter=lambda o: {1,3}.intersection(o), diff=lambda o: {1,3}.difference(o), sdif=lambda o: sorted({1,3}.symmetric_difference(o), key=str), sub=lambda o: {3}.issubset(o), sup=lambda o: {3,4}.issuperset(o), dis=lambda o: {1}.isdisjoint(o), supd=lambda o: (lambda s: (s.update(o), sorted(s, key=str)))(set()), heap=lambda o: heapq.nsmallest(1, o), add=lambda o: [9]+o, mul=lambda o: o*2, radd=lambda o: o+o, eq=lambda o: o == [1], rep=repr, copy=lambda o: type(o.copy()).__name__, lcopy=lambda o: o[:], fstr=lambda o: f'{o}', dqext=lambda o: ext(collections.deque(), o), arext=lambda o: ext(array.array('b'), o), frm=lambda o: int.from_bytes(o), memv=lambda o: memoryview(o).tolist(), print=lambda o: print(*o), accum=lambda o: list(itertools.accumulate(o)), pw=lambda o: list(itertools.pairwise(o)), comb=lambda o: list(itertools.combinations(o, 1)), dkeys=lambda o: {1:2}.keys() & o, fmt=lambda o: '%s' % o, fmt2=lambda o: '%s %s' % o, strt=lambda o: 'abc'.startswith(o), isinst=lambda o: isinstance(1, o), index=lambda o: o.index(3), count=lambda o: o.count(3), Odict=lambda o: collections.OrderedDict(o), Od2=lambda o: collections.OrderedDict.fromkeys(o), wl=lambda o: __import__('io').BytesIO().writelines(o), wl2=lambda o: __import__('io').StringIO().writelines(o), raise_=lambda o: ExceptionGroup('x', o), exec=lambda o: exec('', o)).items():
        try: print(' ', n, f(o))
        except Exception as e: print(' ', n, type(e).__name__, e)
