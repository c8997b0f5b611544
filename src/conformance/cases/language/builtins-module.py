# The names of module builtins are what every program falls back on: what is put there is seen everywhere.
import builtins
builtins.foo = 5
print(foo)
exec("class C: pass\nprint(C.__module__, __name__, foo)", {})
print(type(__builtins__), __builtins__ is builtins, vars(builtins)['foo'])
def shout(*args): return real('!', *args)
real = builtins.print
builtins.print = shout
print('now')
builtins.print = real
del builtins.foo
try: foo
except NameError as e: print(e)
builtins.len, keep = lambda x: 'patched', len
print(len([1]))
builtins.len = keep
print(len([1]))
def f(): return abs(-1)
print(f())
builtins.abs, keep = str, abs
print(repr(f()))
builtins.abs = keep
print(f())
abs = lambda x: 'global'
print(f())
del abs
print(f(), builtins.__name__, builtins.__doc__ is not None)
