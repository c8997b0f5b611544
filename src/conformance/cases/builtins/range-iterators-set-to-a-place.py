import pickle
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for r in (range(5),range(0,20,3),range(10,0,-2),range(2**70,2**70+5), range(2**32+2), range(0)):
    for s in (0,1,3,-1,-100,10**6,2**32+1,2**62, 2**64+7,-2**64):
        it=iter(r); print(r, s); t(lambda: it.__setstate__(s)); t(lambda: next(it)); t(lambda: it.__reduce__()[1:])
        it=iter(r); next(it,None);  t(lambda: it.__setstate__(s)); t(lambda: it.__length_hint__())
it=iter(range(5)); t(lambda: it.__setstate__('a')); t(lambda: it.__setstate__(1.5)); t(lambda: it.__setstate__())
