class O:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n, O)
_b = O("b")
def h():
    x = O("local"); x.x = x
h()
O.keep = O("in class")
1/0
