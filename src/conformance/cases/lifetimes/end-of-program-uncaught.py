import gc, sys
if len(sys.argv) > 1: gc.disable()
class S:
    def __init__(self, n): self.n = n
    def __del__(self): print("S del", self.n)
s = S("global"); s.s = s
def deep():
    other = S("cycle"); other.o = other; o2 = S("frame")
    raise ValueError("x")
deep()
