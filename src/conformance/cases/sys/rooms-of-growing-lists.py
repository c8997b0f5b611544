import sys
def sz(x): return (sys.getsizeof(x)-56)//8
a,b,c=1,2,3
print('literals', sz([]), sz([1]), sz([1,2]), sz([1,2,3]), sz([a,b,c]), sz([a,2,3,4,5]), sz([1,2,3,4,5]), sz([*(1,2,3)]), sz([*[1,2,3],4]), sz([*range(5)]), sz([a,*range(5)]), sz([*'ab',*'cde']))
print('constructor', [sz(list(range(n))) for n in range(20)], [sz(list('x'*n)) for n in range(12)], [sz(list((1,)*n)) for n in range(12)], [sz(list([1]*n)) for n in range(12)], [sz(list(set(range(n)))) for n in range(20)], [sz(list(dict.fromkeys(range(n)))) for n in range(20)], [sz(list(dict.fromkeys(range(n)).items())) for n in range(20)], [sz(list(x for x in range(n))) for n in range(20)], [sz(list(map(str,range(n)))) for n in range(14)], [sz(list(iter([1]*n))) for n in range(14)], [sz(list(zip(range(n)))) for n in range(14)], [sz(list(b'x'*n)) for n in range(9)])
print('comprehension', [sz([x for x in range(n)]) for n in range(40)])
print('operators', [sz([0]*n) for n in range(12)], [sz([1]*n+[2]) for n in range(12)], [sz([1,2,3,4,5,6,7][:n]) for n in range(8)], [sz(([1]*n).copy()) for n in range(9)], [sz(sorted([1]*n)) for n in range(12)], [sz(sorted(range(n))) for n in range(12)])
l=[]; out=[]
for i in range(100): l.append(i); out.append(sz(l))
print('append', out); out=[]
while l: l.pop(); out.append(sz(l))
print('pop', out)
l=[]; out=[]
for i in range(40): l.insert(0,i); out.append(sz(l))
print('insert', out); out=[]
while l: l.pop(0); out.append(sz(l))
print('pop(0)', out)
l=list(range(50)); out=[]
while l: del l[0]; out.append(sz(l))
print('del', out)
l=list(range(50)); out=[]
while l: l.remove(l[-1]); out.append(sz(l))
print('remove', out)
for start in (0,1,3,4,7,8,20):
    out=[]
    for n in range(0,30,3):
        l=[1]*start; l.extend([2]*n); out.append(sz(l)); l=[1]*start; l+=range(n); out.append(sz(l)); l=[1]*start; l.extend(x for x in range(n)); out.append(sz(l)); l=[1]*start; l[start:]=[3]*n; out.append(sz(l)); l=[1]*start; l[:]=[3]*n; out.append(sz(l)); l=[1]*start; l[0:1]=[3]*n; out.append(sz(l)); l=[1]*start; l*=n; out.append(sz(l))
    print('grown', start, out)
l=list(range(100)); out=[]
for k in (90,50,40,30,10,5,1): del l[k:]; out.append(sz(l))
print('cut', out); l=list(range(100)); del l[::2]; print(sz(l)); del l[::3]; print(sz(l)); l.clear(); print(sz(l)); l.append(1); print(sz(l)); l[:]=[]; print(sz(l)); 
l=[]; [l.append(1) for _ in range(100)]; [l.pop() for _ in range(60)]; print(sz(l)); [l.append(1) for _ in range(5)]; print(sz(l)); l.sort(); print(sz(l)); l.reverse(); print(sz(l)); m=l.copy(); print(sz(m)); l+=l; print(sz(l))
print(sz([].__class__([1,2,3])))
class L(list): pass
print(sys.getsizeof(L()), sys.getsizeof(L([1,2,3])))
def rec(n):
    l=[]
    for i in range(n): l.append(i)
    return l
print([sz(rec(n)) for n in (1,10,100,1000,10000)])
