import gc
class S:
    def __init__(self, n): self.n = n
    def __del__(self): print("S del", self.n)
s = S("global")
a = S("a"); b = S("b"); lst = [a]
def mk():
    c = S("inner"); l = [c]; d = S("outer"); d.l = l; return d
z = mk()

