# Errors in finalizers, callbacks and releases: what is printed of them, and what a hook is told.
import gc, io, sys, struct, weakref
class E(Exception):
    pass
class BadStr(Exception):
    def __str__(self): raise ValueError
class Ender:
    def __repr__(self): return "<ender>"
    def __call__(self): Loud.what()
class Loud:
    __del__ = Ender()
    def __init__(self, what): Loud.what = what
def bare(): raise ValueError
def custom(): raise E("custom", 2)
def empty(): raise E
def badstr(): raise BadStr
def fromother():
    try: 1 / 0
    except ZeroDivisionError as e: raise KeyError("again") from e
def context():
    try: 1 / 0
    except ZeroDivisionError: raise KeyError("again")
def noted():
    e = struct.error("n"); e.add_note("note"); raise e
def multi(): raise ValueError("two\nlines")
def deep(n=0):
    if n > 6: raise RuntimeError("deep")
    deep(n + 1)
def exit_(): sys.exit(3)
def group(): raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
def syntax(): compile("a b", "<x>", "exec")
def nameerr(): undefned = 1; undefined
def long():
    return (1 +
            len(
               5))
for f in (bare, custom, empty, badstr, fromother, context, noted, multi, deep, exit_, group, syntax, nameerr, long):
    print(f.__name__, file=sys.stderr)
    x = Loud(f)
    del x
class R:
    def __buffer__(self, flags): return memoryview(b"x")
    def __release_buffer__(self, v): raise E("release")
memoryview(R()).release()
o = R()
class Divider:
    def __repr__(self): return "<divider>"
    def __call__(self, reference): 1 / 0
r = weakref.ref(o, Divider())
del o
def hook(u):
    tb = u.exc_traceback
    print("hook", u.exc_type.__name__, u.exc_value, u.err_msg, type(u.object).__name__, tb and (tb.tb_lineno, tb.tb_frame.f_code.co_name))
sys.unraisablehook = hook
x = Loud(custom); del x
class File(io.BytesIO):
    def __repr__(self): return "<file>"
def g():
    f = File(b"abc"); f.v = f.getbuffer(); f.me = f
g()
gc.collect()
del sys.unraisablehook
sys.unraisablehook = sys.__unraisablehook__
g()
gc.collect()
