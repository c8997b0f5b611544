# Context variables: get, set, reset, tokens as context managers, contexts that are copied and run in
import contextvars, gc, weakref, sys
from contextvars import ContextVar, Context, Token, copy_context
def t(label, f):
    try: r=f(); print(label, 'ok', r)
    except BaseException as e: print(label, type(e).__name__, e)
v=ContextVar('v'); d=ContextVar('d', default=5)
print(ContextVar, Context, Token, Token.MISSING, type(Token.MISSING))
print(v.name, d.name, d.get(), v.get('z'), d.get(7)); print(repr(v)[:24], repr(d)[:34])
t('get', v.get)
tok=v.set(1); print(v.get(), tok.old_value is Token.MISSING, tok.var is v, repr(tok)[:11])
tok2=v.set(2); print(tok2.old_value)
v.reset(tok2); print(v.get(), repr(tok2)[:16])
t('reset again', lambda: v.reset(tok2))
t('reset other', lambda: d.reset(tok))
t('reset bad', lambda: d.reset(1))
v.reset(tok); t('get', v.get)
with v.set(10) as x:
    print(type(x), v.get())
t('get', v.get)
t('no', lambda: Token()); t('no', lambda: ContextVar(1)); t('no', lambda: ContextVar()); t('no', lambda: Context(1)); t('x', lambda: ContextVar('a', 1))
t('setattr', lambda: setattr(v,'name','x')); t('set', lambda: v.set())
c=copy_context(); print(len(c), list(c), v in c, c.get(v), c.get(v, 3))
t('c[v]', lambda: c[v]); t('c[1]', lambda: c[1]); t('in', lambda: 1 in c); t('get', lambda: c.get(1)); t('hash', lambda: hash(c)); t('setitem', lambda: c.__setitem__(v,1))
def f(*a, **k): print('in', a, k, v.get('unset')); v.set('inner'); return 'ret', v.get()
print(c.run(f, 1, k=2), v.get('outer'), c[v], len(c), list(c.keys())==[v], list(c.values()), list(c.items())==[(v,'inner')])
t('run', lambda: c.run()); t('run', lambda: c.run(1)); t('nested', lambda: c.run(lambda: c.run(lambda: 1)))
t('raise', lambda: c.run(lambda: 1/0)); print(c.run(v.get))
c2=c.copy(); print(c2==c, c2!=c, c2 is c, Context()==Context(), c==1)
c2.run(v.set, 'two'); print(c2==c, c[v], c2[v])
tk=c2.run(v.set,'x'); t('diffctx', lambda: v.reset(tk)); c2.run(v.reset, tk); print(c2[v])
def nested():
    v.set('a')
    inner=copy_context()
    inner.run(v.set,'b')
    return v.get(), inner[v]
print(Context().run(nested))
class O: pass
o=O(); r=weakref.ref(o); cx=Context(); cx.run(v.set,o); del o; print(r() is not None); del cx; gc.collect(); print(r())
def gen():
    v.set('g'); yield v.get(); yield v.get()
g=gen(); print(next(g), v.get()); v.set('m'); print(next(g))
print(ContextVar[int], Token[int]); t('sub', lambda: type('X',(ContextVar,),{})); t('sub', lambda: type('X',(Context,),{}))
print(isinstance(c, __import__('collections.abc').abc.Mapping), hash(v)==hash(v))
