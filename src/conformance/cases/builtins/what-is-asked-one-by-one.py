import collections, array, io, itertools, functools, heapq, bisect, sys, operator
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
l=[1,2]; l.extend(len(l) for _ in range(3)); print(l)
l=[1,2]; l+=(len(l) for _ in range(3)); print(l)
l=[1,2,3]; l.sort(key=lambda x:(print(len(l),end=' '),-x)[1]); print(l)
l=[1,2,3]
def k(x): l.append(9); return x
t(lambda: l.sort(key=k)); print(l)
l=[3,1,2]; print(sorted(l,key=lambda x:(len(l),x)))
l=[1,2,3,4]; l[1:3]=(len(l) for _ in range(3)); print(l)
s={1}; s.update((len(s)+x for x in range(5))); print(s)
d={}; d.update((x,len(d)) for x in range(4)); print(d)
d={}; d|=((x,len(d)) for x in range(4)); print(d)
d=dict((x,1) for x in 'abc'); print(d)
b=bytearray(b'a'); b.extend(len(b) for _ in range(3)); print(b)
b=bytearray(b'a'); 
def g():
    for _ in range(3): b.append(1); yield 65
t(lambda: b.extend(g())); print(b)
b=bytearray(b'abc'); b[0:1]=bytes(len(b) for _ in range(2)); print(b)
dq=collections.deque([1]); dq.extend(len(dq) for _ in range(3)); print(dq)
dq=collections.deque([1]); dq.extendleft(len(dq) for _ in range(3)); print(dq)
a=array.array('i',[1]); a.extend(len(a) for _ in range(3)); print(a)
def gen():
    for i in range(3): print('g',i,end=' '); yield i
print('any',any(i==1 for i in gen())); print('all',all(i<1 for i in gen())); print('in',1 in gen()); print('index',operator.indexOf(gen(),1)); print('zip',list(zip(gen(),'ab'))); print('zip2',list(zip('ab',gen()))); print('map',list(map(lambda a,b:(a,b),gen(),'ab'))); print('enum',list(itertools.islice(enumerate(gen()),2))); print('max',max(gen(),key=lambda x:(print('k',x,end=' '),x)[1])); print('sum',sum(gen())); print('join',','.join(str(i) for i in gen())); print('tuple',tuple(gen())); print('unpack',end=' '); x,*y=gen(); print(x,y)
try: x,y=gen()
except ValueError as e: print(e)
try: x,y,z,w=gen()
except ValueError as e: print(e)
print(*gen(),sep='-'); print(dict.fromkeys(gen())); print(set(gen())); print(bytes(gen())); print(min(gen(),default=7)); print(sorted(gen(),reverse=True)); print(list(filter(None,gen()))); print(list(itertools.accumulate(gen()))); print(functools.reduce(lambda a,b:(print('r',a,b,end=' '),a+b)[1],gen())); print(heapq.nsmallest(2,gen())); print(list(itertools.chain(gen(),gen()))); print(list(itertools.zip_longest(gen(),'a'))); print(next(itertools.batched(gen(),2)))
def f(*a,**k): return a,k
print(f(*gen(),*gen())); print([*gen(),*gen()]); print({**{'a':print('A')},**{'b':print('B')}}); print([print('x'),*gen(),print('y')])
o=io.StringIO(); o.writelines(f'{o.tell()};' for _ in range(4)); print(o.getvalue())
class W:
    def __init__(s): s.l=[]
    def write(s,x): s.l.append(x)
w=W(); print('a','b',sep='-',end='!',file=w); print(w.l); w=W(); print(file=w); print(w.l); w=W(); print('',file=w,end=''); print(w.l)
import traceback
w=W(); traceback.print_exception(ValueError('x'),file=w); print(''.join(w.l)); 
class R:
    def __repr__(s): print('<repr>',end=''); return 'R'
print([R(),R()]); print(f'{R()!r} {print("in f")}'); print('%r %s'%(R(),print('p'))); print('{!r} {}'.format(R(),print('q'))); str([R()]); repr({1:R()}); print((R(),)); print({R():1} if 0 else 'n')
class C:
    def __eq__(s,o): print('eq',end=' '); return NotImplemented
    def __lt__(s,o): print('lt',end=' '); return NotImplemented
    def __hash__(s): return 1
t(lambda: C()==C()); t(lambda: C()!=C()); t(lambda: C()<C()); t(lambda: C()>C()); t(lambda: C()<=C()); t(lambda: C() in [C(),C()]); t(lambda: [C()]==[C()]); t(lambda: max(C(),C())); t(lambda: C()==1); t(lambda: 1==C()); t(lambda: {C():1}=={C():1}); t(lambda: [C()].count(C())); t(lambda: [C()].index(C())); t(lambda: {C()}=={C()}); t(lambda: None==C()); t(lambda: C()+1)
class Ad:
    def __add__(s,o): print('add',end=' '); return NotImplemented
    def __radd__(s,o): print('radd',end=' '); return NotImplemented
    def __iadd__(s,o): print('iadd',end=' '); return NotImplemented
class Ad2(Ad):
    def __radd__(s,o): print('radd2',end=' '); return NotImplemented
t(lambda: Ad()+Ad()); t(lambda: Ad()+Ad2()); t(lambda: Ad2()+Ad()); t(lambda: 1+Ad()); t(lambda: Ad()+1); t(lambda: operator.iadd(Ad(),1)); t(lambda: operator.iadd(1,Ad())); t(lambda: [1]+Ad()); t(lambda: sum([Ad()])); t(lambda: 'a'+Ad()); t(lambda: b'a'+Ad()); t(lambda: operator.iadd([],Ad()))
class B:
    def __bool__(s): print('bool',end=' '); return True
    def __len__(s): print('len',end=' '); return 0
t(lambda: not B()); t(lambda: 1 if B() else 2); t(lambda: B() and 1); t(lambda: all([B(),B()])); t(lambda: list(filter(None,[B()]))[0] is not None); t(lambda: bool(B())); t(lambda: [x for x in [1] if B()]); t(lambda: 3 if not B() else 4)
