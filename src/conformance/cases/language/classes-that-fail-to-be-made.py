"""When what a failing class statement had begun goes: at once, with the traceback, or with the next collection."""
import gc
gc.disable()
class D:
    def __init__(s,n): s.n=n
    def __del__(s): print("del", s.n)
class Bad:
    def __set_name__(self,o,n): raise ValueError("x")
class Base:
    def __init_subclass__(cls, **k): raise ValueError("sub")
class M(type):
    def mro(cls): raise ValueError("mro")
class M2(type):
    def mro(cls): return [5]
def t(f):
    try: f()
    except Exception as e: print(repr(e), getattr(e,"__notes__",None))
    print("after")
t(lambda: type("A",(),{"d":D("setname"),"b":Bad()}))
t(lambda: type("A",(Base,),{"d":D("sub")}))
t(lambda: type("A",(),{"d":D("slots"),"__slots__":("d",)}))
t(lambda: type("A",(),{"d":D("slots2"),"__slots__":(5,)}))
t(lambda: type("A",(),{"d":D("qual"),"__qualname__":5}))
t(lambda: M("A",(),{"d":D("mro")}))
t(lambda: M2("A",(),{"d":D("mro2")}))
t(lambda: type("A",(int,str),{"d":D("lay")}))
class X: pass
class Y(X): pass
t(lambda: type("A",(X,Y),{"d":D("order")}))
print("collect"); gc.collect(); print("end")
