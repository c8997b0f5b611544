"""eval() and exec() in namespaces of all kinds: other builtins, subclasses of dict, mappings, cells for free variables."""
import collections, os, pickle, sys, types


def t(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__name__, e)


t(lambda: exec("import os", {'__builtins__': {}}))
t(lambda: eval("len([1])", {'__builtins__': {}}))
t(lambda: eval("len([1])", {'__builtins__': {'len': lambda x: 'mine'}}))
t(lambda: exec("class A: pass", {'__builtins__': {}}))
t(lambda: exec("print(1)", {'__builtins__': 123}))
t(lambda: eval("x", {'__builtins__': types.MappingProxyType({'x': 5})}))
t(lambda: eval("x", {'__builtins__': None}))
t(lambda: eval("1+1", {'__builtins__': None}))
t(lambda: exec("from os import path", {'__builtins__': {'__import__': lambda *a: print(a[0], a[3], a[4]) or types.SimpleNamespace(path='P')}}))
ns={}; exec("x=1", ns); print(sorted(ns), ns['__builtins__'] is __builtins__.__dict__)
ns={'__builtins__': {}}
t(lambda: exec("def f(): return abs(-1)\nf()", ns))
t(lambda: exec("assert 0", ns))
t(lambda: exec("raise ValueError", ns))
t(lambda: exec("try:\n 1/0\nexcept ZeroDivisionError: pass", ns))
t(lambda: exec("with 1: pass", ns))
t(lambda: exec("[x for x in 'ab']", ns))
t(lambda: exec("__build_class__", ns))
t(lambda: exec("f'{1!r}'", ns))
t(lambda: exec("del zork", ns))
class UD(dict):
    def __missing__(self, k): return 'missing '+k
t(lambda: eval("abc", {'__builtins__': UD()}))
t(lambda: eval("abc", UD()))
t(lambda: eval("abc", {}, UD()))
t(lambda: eval("abc", {}, collections.defaultdict(int)))
class M:
    def __getitem__(self, k):
        if k=='a': return 12
        raise KeyError
    def keys(self): return list('xyz')
m=M()
t(lambda: eval('a', globals(), m))
t(lambda: eval('zz', globals(), m))
t(lambda: eval('len', globals(), m))
t(lambda: eval('dir()', globals(), m))
t(lambda: eval('globals() is g', dict(g=1), m))
t(lambda: eval('locals()', globals(), m) is m)
t(lambda: eval('a', m))
t(lambda: eval('vars()', globals(), m) is m)
class M2:
    def __getitem__(self,k): raise ValueError('bad')
t(lambda: eval('a', globals(), M2()))
t(lambda: exec('a=1', globals(), M2()))
t(lambda: exec('del a', globals(), {}))
t(lambda: eval('[a for x in (1,)]', {'a': 3}, m))
t(lambda: eval('[a+x for x in (1,)]', {}, m))
t(lambda: exec('class C:\n  b=a\nprint(C.b)', {}, m)) 
class M3(dict):
    def __setitem__(s,k,v): print('set',k, v if isinstance(v, int) else type(v).__name__); super().__setitem__(k,v)
    def __delitem__(s,k): print('del',k); super().__delitem__(k)
    def __getitem__(s,k): print('get',k); return super().__getitem__(k)
t(lambda: exec('a=1\nb=a\ndel a\ndef f(): pass\nimport sys\nfor q in (1,2): pass', {}, M3()))
t(lambda: exec('a=1\nb=a\ndel a', M3()))
t(lambda: exec('x: int = 3', {}, M3()))
def three():
    a,b,c=1,2,3
    def f():
        nonlocal a; print(a,b,c); a+=1
    return f, lambda: a
f,ga=three()
t(lambda: exec(f.__code__, closure=f.__closure__))
t(lambda: ga())
t(lambda: exec(f.__code__))
t(lambda: exec(f.__code__, closure=()))
t(lambda: exec(f.__code__, closure=[1]))
t(lambda: exec('1', closure=()))
t(lambda: exec(compile('1','','exec'), closure=()))
t(lambda: exec(f.__code__, closure=(1,2,3)))
t(lambda: eval(f.__code__))
t(lambda: exec('x', closure=None))

