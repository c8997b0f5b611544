# sys.exit() lets its frames go before the end begins; then exit functions, cycles and names, in this order.
import sys, gc, atexit
class H:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
glob = H("glob")
c = H("cycle"); c.me = c; del c
atexit.register(print, "atexit")
def f():
    x = H("local")
    sys.exit(3)
f()
