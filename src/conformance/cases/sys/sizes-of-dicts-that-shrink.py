"""A dict keeps its table when entries go; lists, sets and others as they grow."""
import sys
def sz(x): return sys.getsizeof(x)
d={}
out=[]
for i in range(100): d[i]=i; out.append(sz(d))
print(out); out=[]
while d: d.popitem(); out.append(sz(d))
print(out); d[1]=1; print(sz(d)); d.clear(); print(sz(d)); d[1]=1; print(sz(d))
d={i:i for i in range(100)}; out=[]
for i in range(100): del d[i]; out.append(sz(d))
print(out); d['x']=1; print(sz(d)); 
for i in range(300): d[i]=i; del d[i]
print(sz(d))
d={str(i):i for i in range(10)}; print(sz(d)); d[1]=2; print(sz(d)); del d[1]; print(sz(d)); d=dict(d); print(sz(d)); d=d.copy(); print(sz(d)); d={**d}; print(sz(d)); d=d|{}; print(sz(d)); print(sz({i:0 for i in range(6)}), sz(dict.fromkeys(range(6))), sz(dict(zip('abcdefg','abcdefg'))), sz({'a':1,'b':2}), sz(dict(a=1)), sz({}), sz(dict()))
for n in (0,1,5,6,10,11,21,22,42,43,85,86,170,171,341,342,700,1366): print(n, sz({i:i for i in range(n)}), sz(dict.fromkeys(range(n))), sz(dict(zip(range(n),range(n)))), sz(dict([(i,i) for i in range(n)])), sz({str(i):i for i in range(n)}), sz(dict({i:i for i in range(n)})), sz({i:i for i in range(n)}|{-1:1}))
class A: pass
a=A(); a.x=1; print(sz(vars(a))); a.y=2; a.z=3; print(sz(vars(a))); b=A(); b.x=1; print(sz(b.__dict__), sz(vars(b)))
out=[]
s=set()
for i in range(100): s.add(i); out.append(sz(s))
print(out); out=[]
while s: s.pop(); out.append(sz(s))
print(out[-1], sz(s)); s.add(1); print(sz(s)); print([sz(set(range(n))) for n in (0,1,4,5,18,19,76,77,300)], [sz(frozenset(range(n))) for n in (0,1,4,5,18,19,76,77,300)], sz({1,2,3}|{4,5,6}), sz({i for i in range(30)}))
l=[]; out=[]
for i in range(60): l.append(i); out.append(sz(l))
print(out); out=[]
while l: l.pop(); out.append(sz(l))
print(out); print(sz([1]), sz([1,2,3]), sz(list(range(10))), sz([0]*7), sz([x for x in range(9)]), sz(list('abc')), sz([1,2]+[3]), sz(list((1,2,3))), sz([1,2,3][:2]), sz([*range(5)]), sz(sorted([3,1,2])))
l=[1,2,3]; l+=[4]; print(sz(l)); l.extend(range(5)); print(sz(l)); l.insert(0,1); print(sz(l)); del l[0]; print(sz(l)); l[1:3]=[]; print(sz(l)); l.clear(); print(sz(l)); l*=3; print(sz(l)); l=[1]; l*=10; print(sz(l)); l.remove(1); print(sz(l)); l[:]=[]; print(sz(l))
b=bytearray(); out=[]
for i in range(60): b.append(i); out.append(sz(b))
print(out); print(sz(bytearray(10)), sz(bytearray(b'abc')), sz(b'abc'), sz('abc'), sz('é'), sz('€'), sz('😀'), sz(1), sz(2**30), sz(2**60), sz(0), sz(1.5), sz(1j), sz(None), sz(True), sz(()), sz((1,2)), sz(range(5)), sz(slice(1)), sz(A()), sz(len), sz(lambda:1), sz(iter([])), sz((x for x in ())), sz(memoryview(b'')), sz(type), sz(object()), sz(Exception()), sz(print), sz([].append), sz(A.__init__), sz(sys))
import array, io
a=array.array('i'); out=[]
for i in range(40): a.append(i); out.append(sz(a))
print(out, sz(array.array('d',[1,2])), sz(io.BytesIO(b'abc')), sz(io.StringIO('abc')))
