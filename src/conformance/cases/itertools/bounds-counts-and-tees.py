from itertools import islice, count, tee
import functools, copy, pickle
def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)
for v in (-1,-2,'a',2**100,-2**100,1.5,None,True,2):
    print(v); t(lambda: list(islice('abc',v))); t(lambda: list(islice('abc',v,None))); t(lambda: list(islice('abc',1,v))); t(lambda: list(islice('abc',0,None,v))); t(lambda: list(islice('abc','x',v))); t(lambda: list(islice('abc',v,'x'))); t(lambda: list(islice('abc','q',2,v)))
for v in (True,False,1.5,2**70,1j): t(lambda: count(v)); t(lambda: next(count(v))); t(lambda: count(1,v)); t(lambda: count(v,True)); t(lambda: next(count(v,1)))
class I(int): pass
t(lambda: type(next(count(I(3))))); t(lambda: count(I(3),I(1)))
t(lambda: copy.copy(functools.Placeholder) is functools.Placeholder); t(lambda: copy.deepcopy(functools.Placeholder) is functools.Placeholder); t(lambda: functools.Placeholder.__reduce__()); t(lambda: functools.Placeholder.__doc__); t(lambda: functools.Placeholder.x); t(lambda: setattr(functools.Placeholder,'x',1))
class It:
    def __iter__(s): return s
    def __next__(s): return next(s.other)
i=It(); a,b=tee(i); i.other=b; t(lambda: next(a)); t(lambda: next(b))
i=It(); a,b=tee(i); i.other=a; t(lambda: next(a)); i.other=iter('xyz'); t(lambda: next(a)); t(lambda: list(b))
class Bad:
    n=0
    def __iter__(s): return s
    def __next__(s):
        s.n+=1
        if s.n==2: raise ValueError('two')
        if s.n>3: raise StopIteration
        return s.n
a,b=tee(Bad()); t(lambda: next(a)); t(lambda: next(a)); t(lambda: next(a)); t(lambda: list(b)); t(lambda: list(a))
