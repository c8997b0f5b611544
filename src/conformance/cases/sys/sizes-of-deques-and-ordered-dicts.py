import sys
from collections import *
def sz(x): return sys.getsizeof(x)
d=deque(); out=[sz(d)]
for i in range(200): d.append(i); out.append(sz(d))
print(out)
d=deque(); out=[]
for i in range(200): d.appendleft(i); out.append(sz(d))
print(out)
print([sz(deque(range(n))) for n in range(0,300,7)])
d=deque(range(200)); out=[]
while d: d.popleft(); out.append(sz(d))
print(out); d.append(1); print(sz(d)); 
d=deque(range(200)); out=[]
while d: d.pop(); out.append(sz(d))
print(out); d.appendleft(1); print(sz(d))
d=deque(range(100)); out=[]
for n in (1,-1,10,-30,50,99,-99,64,-64,7): d.rotate(n); out.append(sz(d))
print(out)
d=deque(range(100),maxlen=50); out=[sz(d)]
for i in range(100): d.append(i); out.append(sz(d))
print(out)
for i in range(100): d.appendleft(i); out.append(sz(d))
print(out)
d=deque(range(100)); d.clear(); print(sz(d)); d.extend(range(10)); print(sz(d)); d.clear(); d.extendleft(range(10)); print(sz(d)); d.extendleft(range(100)); print(sz(d)); d.extend(range(100)); print(sz(d))
d=deque(range(100)); d.insert(50,1); print(sz(d)); d.remove(50); del d[3]; print(sz(d)); d.reverse(); print(sz(d)); d+=[1]*50; print(sz(d)); d*=3; print(sz(d)); print(sz(d.copy()), sz(d+d), sz(d*2), sz(deque(d)), sz(deque(d,5)))
class D(deque): pass
print(sz(D()), sz(D(range(100)))); 
class D2(deque): __slots__=()
print(sz(D2()))
o=OrderedDict(); out=[sz(o)]
for i in range(100): o[i]=i; out.append(sz(o))
print(out)
o=OrderedDict(a=1,b=2); print(sz(o)); o.clear(); print(sz(o)); o['x']=1; print(sz(o)); print(sz(OrderedDict.fromkeys('abcdef')), sz(OrderedDict([(1,2)])), sz(OrderedDict(o)), sz(o.copy()))
class O(OrderedDict): pass
print(sz(O()), sz(O(a=1)))
dd=defaultdict(list); print(sz(dd)); dd['a']; print(sz(dd)); dd[1]; print(sz(dd), sz(defaultdict(int,{i:i for i in range(30)})), sz(dd.copy()))
class DD(defaultdict): pass
print(sz(DD(int)), sz(DD(int,a=1)))
