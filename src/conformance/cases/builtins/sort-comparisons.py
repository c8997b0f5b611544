import random, zlib
class C:
    log=[]
    def __init__(s,v): s.v=v
    def __lt__(s,o): C.log.append((s.v,o.v)); return s.v<o.v
nan=float('nan')
rnd=random.Random(5)
def show(data, **kw):
    C.log=[]
    r=[c.v for c in sorted(map(C,data), **kw)]
    print(len(data), len(C.log), zlib.crc32(repr(C.log).encode()), zlib.crc32(repr(r).encode()))
for data in ([20.7, nan, 19.2, 18.3, nan, 14.4],[3,2,1,1,0],[1,1,1,0],[5,5,4,4,3,9,8,7],[1]*4+[0]*4, [3,3,2,2,1,1,5],[],[1],[2,1]): show(data); show(data,reverse=True)
for n in (10,33,63,64,65,100,127,128,129,200,513,1000,3000):
    for kind in range(9):
        if kind==0: d=[rnd.random() for _ in range(n)]
        elif kind==1: d=list(range(n))
        elif kind==2: d=list(range(n))[::-1]
        elif kind==3: d=[rnd.randrange(4) for _ in range(n)]
        elif kind==4: d=list(range(n)); d[n//2]=-1; d[n//3]=n
        elif kind==5: d=list(range(n//2))+list(range(n//2))
        elif kind==6: d=sum((sorted(rnd.randrange(n) for _ in range(n//7)) for _ in range(7)),[])
        elif kind==7: d=[nan if rnd.random()<.2 else rnd.randrange(n) for _ in range(n)]
        else: d=sum((sorted((rnd.randrange(n) for _ in range(n//5)),reverse=k%2) for k in range(5)),[])+list(range(n//2,n))
        show(d); show(d,reverse=True)
class Bad:
    n=0
    def __init__(s,v): s.v=v
    def __lt__(s,o):
        Bad.n+=1
        if Bad.n==limit: raise ValueError('stop')
        return s.v<o.v
for limit in (1,5,50,300,900,1100):
    for rev in (False,True):
        Bad.n=0
        l=[Bad(rnd.randrange(1000)) for _ in range(200)]
        try: l.sort(reverse=rev)
        except ValueError as e: print(e)
        print(zlib.crc32(repr([b.v for b in l]).encode()))
