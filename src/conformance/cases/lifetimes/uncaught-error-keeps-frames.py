# An error that ends the program keeps the locals of the frames it passed until the names go.
class H:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
glob = H("global")
def f():
    x = H("local")
    1 / 0
try:
    f()
except ZeroDivisionError as e:
    saved = e
f()
