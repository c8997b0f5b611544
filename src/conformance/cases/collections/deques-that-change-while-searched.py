# A deque that a comparison changes while it is searched, and classes below deque that make something else.
from collections import deque
class Mut:
    def __init__(self, d): self.d = d
    def __eq__(self, other):
        self.d.append(1) if len(self.d) < 9 else None
        return False
for op in ("count", "index", "remove", "__contains__"):
    d = deque([1, 2, 3])
    d.append(Mut(d)); d.append(5)
    try: print(op, getattr(d, op)(7))
    except Exception as e: print(op, type(e).__name__, e)
class Clear:
    def __init__(self, d): self.d = d
    def __eq__(self, other):
        self.d.clear(); return NotImplemented
for op in ("count", "index", "remove", "__contains__"):
    d = deque(); d.extend([Clear(d), Clear(d)])
    try: print(op, getattr(d, op)(7))
    except Exception as e: print(op, type(e).__name__, e)
class Hit(Clear):
    def __eq__(self, other):
        self.d.clear(); return True
for op in ("count", "index", "remove", "__contains__"):
    d = deque(); d.extend([Hit(d), Hit(d)])
    try: print(op, getattr(d, op)(7))
    except Exception as e: print(op, type(e).__name__, e)
class Grow(Clear):
    def __eq__(self, other):
        self.d.appendleft(0); return True
for op in ("count", "index", "remove", "__contains__"):
    d = deque(); d.extend([1, Grow(d), 2])
    try: print(op, getattr(d, op)(7), len(d))
    except Exception as e: print(op, type(e).__name__, e)
class X(deque): pass
d = X([1])
def bad(cls, *a, **k): return [42]
X.__new__ = bad
for f in (lambda: d * 42, lambda: d + deque([1]), lambda: d.copy(), lambda: d.__copy__(), lambda: 2 * d):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class S(deque): pass
d = deque("abcde")
print(d.index("c", 1, 4), d.index("e", -1))
for args in (("c", 3), ("z",), ("a", 1, 2)):
    try: print(d.index(*args))
    except Exception as e: print(type(e).__name__, e)
class SX(deque):
    def __new__(cls, *args, **kw): return 42
try: print(deque([1]) + 3)
except TypeError as e: print(e)
class X(deque):
    def __iter__(self): pass
try: X() * 2; print("ok")
except TypeError as e: print(e)
try: X([1]).copy(); print("copied")
except TypeError as e: print(e)
class Base(deque):
    def __new__(cls, *a, **k): return []
try: print(Base.__add__(deque(), deque()))
except TypeError as e: print(e)
