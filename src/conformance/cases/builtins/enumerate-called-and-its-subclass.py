for a,k in (((),{}),((),{'k':1}),((),{'start':1}),((),{'iterable':'a'}),((),{'iterable':'ab','start':5}),((),{'start':5,'iterable':'ab'}),((),{'start':5,'k':'ab'}),((),{'k':5,'start':1}),(('ab',),{'iterable':1}),(('ab',),{'start':1}),(('ab',),{'k':1}),(('ab',3),{'k':1}),(('ab',3,4),{}),((),{'k':5,'start':1,'iterable':'a'}),(('a',),{'start':1,'k':2}),((),{'iterable':'a','k':1})):
    class E(enumerate): pass
    for f in (enumerate, E):
        try: print(a,k,list(f(*a,**k)))
        except Exception as e: print(a,k,type(e).__name__,e)
