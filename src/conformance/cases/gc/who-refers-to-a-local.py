import gc, sys
class O: pass
def names(o): return sorted(type(x).__name__ for x in gc.get_referrers(o))
def f():
    o=O(); return names(o)
print(f())
def g():
    o=O(); yield names(o); yield names(o)
it=g(); print(next(it)); print(next(it))
async def c():
    o=O(); return names(o)
try: c().send(None)
except StopIteration as e: print(e.value)
def h():
    o=O(); fr=sys._getframe(); return names(o)
print(h())
def g2():
    o=O(); fr=sys._getframe(); yield names(o)
print(next(g2()))
def g3(o): yield
o=O(); x=g3(o); print(names(o)); next(x); print(names(o)); x.gi_frame; print(names(o)); fr=x.gi_frame; print(names(o)); del x; print(names(o)); del fr; print(names(o))
def err():
    try:
        o=O(); 1/0
    except Exception as e:
        return names(o), names(e)
print(err())
async def cc():
    class E(Exception): pass
    try: raise E
    except E as e: q=e
    return names(q)
try: cc().send(None)
except StopIteration as e: print(e.value)
def outer():
    o=O()
    def inner(): return o
    return names(o), names(inner)
print(outer())
