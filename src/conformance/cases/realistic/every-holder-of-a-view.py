import gc, sys, weakref, traceback, types, contextlib
room = bytearray(b"0123456789")
def state(label):
    try: room.append(0); room.pop(); print(f"{label:<38} free")
    except BufferError as e: print(f"{label:<38} {e}")
state("start")
def local(): v = memoryview(room); return len(v)
local(); state("after a function")
def leak():
    v = memoryview(room)
    raise RuntimeError("with a view in the frame")
try: leak()
except RuntimeError as e: state("inside except")
state("after except")
try: leak()
except RuntimeError as e: saved = e
state("exception kept"); tb = saved.__traceback__; del saved; state("traceback kept"); frame = tb.tb_next.tb_frame; del tb; state("frame kept"); print(sorted(frame.f_locals)); frame.clear(); state("frame cleared"); del frame
def chain():
    try: leak()
    except RuntimeError as e: raise ValueError("second") from e
try: chain()
except ValueError as e: kept = e
state("cause kept"); kept.__cause__ = None; kept.__context__ = None; state("cause and context cut"); del kept
class Node:
    def __init__(self): self.view = memoryview(room); self.me = self
Node(); state("cycle made"); print(gc.collect() > 0); state("cycle collected")
gen = (x for v in [memoryview(room)] for x in v); state("generator expression made"); next(gen); state("started"); gen.close(); state("closed")
def coro():
    with memoryview(room) as v: yield v[0]; yield v[1]
c = coro(); next(c); state("in with"); 
try: c.throw(KeyError("in"))
except KeyError as e: print("KeyError", e)
state("thrown out of with"); del e
f = (lambda v: lambda: v[0])(memoryview(room)); state("closure"); f.__closure__[0].cell_contents.release(); state("released in the cell")
try: f()
except ValueError as e: print(e)
class Desc:
    def __get__(self, o, c): return memoryview(room)
class Has: d = Desc()
Has().d[0]; state("descriptor's temporary"); x = Has().d; state("descriptor's kept"); del x
d = dict.fromkeys("ab", memoryview(room)); state("two dict values"); d.pop("a"); state("one value"); d.clear(); state("cleared")
def default(v=memoryview(room)): return v
state("default argument"); default.__defaults__ = (); state("defaults replaced")
t = (memoryview(room),); u = t; del t; state("tuple, other name"); del u; state("tuple gone")
ws = weakref.WeakSet(); v = memoryview(room); ws.add(v); r = weakref.ref(v, lambda r: state("in the weakref callback")); del v; print(len(ws), r()); state("weak ones only")
with contextlib.ExitStack() as stack: stack.enter_context(memoryview(room)); state("on the exit stack"); keep = stack.pop_all()
state("moved stack"); keep.close(); state("closed stack")
for v in memoryview(room), memoryview(room)[2:5]: pass
state("loop variable"); del v; state("after loop")
try: sys.intern(memoryview(room))
except TypeError as e: print(e)
state("failed call"); s = slice(memoryview(room)); state("in a slice object"); del s
a, *b = memoryview(room)[:3]; state("unpacked ints"); m = memoryview(room).cast("H"); n = m[1:]; m.release(); state("child of a released parent") ; n.release(); state("end")
mv = memoryview(room); mv2 = memoryview(mv); mv.release(); state("view of a view"); del mv2; room.clear(); print(room)
v = memoryview(bytearray(2)); v.release(); v[0]
