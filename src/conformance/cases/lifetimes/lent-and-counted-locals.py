# Where a local's reference on the stack is counted and where it is lent: handlers, finally, with, loops, generators, match.
import sys
class E(Exception): pass
def a(x):
    buf = bytearray(b"abc")
    try:
        raise E
    except E:
        print("handler", sys.getrefcount(buf))
        try: raise E
        except E as e: print("inner", sys.getrefcount(buf), sys.getrefcount(e))
        finally: print("finally", sys.getrefcount(buf))
    print("after", sys.getrefcount(buf))
    for i in range(2):
        with memoryview(buf) as v:
            print("with", sys.getrefcount(buf), sys.getrefcount(v))
            if i: continue
        print("loop", sys.getrefcount(buf))
    else:
        print("else", sys.getrefcount(buf))
    while x:
        try:
            x -= 1
            print("while", sys.getrefcount(buf))
            if x == 1: continue
            if x == 0: break
        finally:
            print("fin", sys.getrefcount(buf))
    print("end", sys.getrefcount(buf), sys.getrefcount(x if x else buf))
    return [sys.getrefcount(buf) for _ in range(1)], sys.getrefcount(buf)
print(a(3))
def inner(b): return sys.getrefcount(b)
def g(buf):
    yield sys.getrefcount(buf), inner(buf)
    try:
        yield sys.getrefcount(buf)
        yield inner(buf)
    except E:
        yield sys.getrefcount(buf), inner(buf)
    with memoryview(b""):
        pass
    yield sys.getrefcount(buf), inner(buf)
    try: pass
    finally: pass
    yield sys.getrefcount(buf), inner(buf)
it = g(bytearray(b"x"))
print(next(it), next(it), it.throw(E()), list(it))
def m(s, buf):
    match s:
        case 1: print(sys.getrefcount(buf))
        case [x, y]: print(sys.getrefcount(buf), sys.getrefcount(x))
        case _: pass
    print(sys.getrefcount(buf), inner(buf))
m(1, []); m([[], []], []); m(5, [])
