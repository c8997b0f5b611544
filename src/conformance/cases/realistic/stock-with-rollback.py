import shelve, tempfile, os, sys
class Inventory:
    """Stock keeping with transactions by snapshot."""
    def __init__(self): self._stock, self._stack = {}, []
    def begin(self): self._stack.append(self._stock.copy()); return self
    __enter__ = begin
    def __exit__(self, kind, value, tb):
        saved = self._stack.pop()
        if kind is not None: self._stock = saved; print("  rolled back:", kind.__name__, value)
        return kind is not None and issubclass(kind, StockError)
    def add(self, name, n=1):
        if not isinstance(n, int) or isinstance(n, bool): raise TypeError(f"n must be int, not {type(n).__name__}")
        if self._stock.setdefault(name, 0) + n < 0: raise StockError(name, self._stock[name], -n)
        self._stock[name] += n
    def __iadd__(self, other): [self.add(*pair) for pair in other.items()]; return self
    def __isub__(self, other): [self.add(k, -v) for k, v in other.items()]; return self
    def __getattr__(self, name):
        try: return self._stock[name]
        except KeyError: raise AttributeError(f"no {name} in stock") from None
    def __dir__(self): return sorted(self._stock)
    def __contains__(self, n): return self._stock.get(n, 0) > 0
    def __repr__(self): return f"Inventory({', '.join(f'{k}={v}' for k, v in self._stock.items())})"
class StockError(Exception):
    def __init__(self, name, have, want): super().__init__(f"{want} {name} wanted, {have} there"); self.name = name; self.missing = want - have
inv = Inventory(); inv += {"bolt": 10, "nut": 5}; print(inv, inv.bolt, "nut" in inv, dir(inv))
with inv: inv.add("nut", -3); print(inv)
with inv: inv -= {"bolt": 4, "nut": 3}
print(inv)
with inv:
    inv.add("gear")
    with inv: inv.add("gear", -2)
    print("inner done", inv)
try:
    with inv: inv.add("bolt"); inv.add("nut", "7")
except TypeError as e: print("TypeError:", e)
print(inv, inv._stack)
for f in (lambda: inv.cog, lambda: inv.add(), lambda: inv.add("a", True), lambda: inv.add(["x"], 1), lambda: inv.__iadd__(5), lambda: inv + {}, lambda: inv.bolt(), lambda: inv["bolt"], lambda: len(inv), lambda: StockError("a"), lambda: inv.__exit__(None, None, None), lambda: getattr(inv, "cog", "default"), lambda: hasattr(inv, "bolt")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class Undo:
    def __init__(self): self.done, self.undone = [], []
    def do(self, fn, inverse, *args): fn(*args); self.done.append((fn, inverse, args)); self.undone.clear()
    def undo(self): step = self.done.pop(); step[1](*step[2]); self.undone.append(step)
    def redo(self): step = self.undone.pop(); step[0](*step[2]); self.done.append(step)
u, text = Undo(), bytearray(b"abc")
u.do(text.extend, lambda b: text.__delitem__(slice(-len(b), None)), b"def"); u.do(text.append, lambda b: text.pop(), 33); print(text); u.undo(); print(text); u.undo(); u.redo(); print(text, len(u.done))
try: u.undo(); u.undo()
except IndexError as e: print("IndexError:", e)
view = memoryview(text)
try: u.redo()
except BufferError as e: print("BufferError:", e, text)
view.release(); print(u.undone)
