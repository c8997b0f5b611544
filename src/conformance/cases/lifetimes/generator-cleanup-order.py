# finally and with blocks of dropped generators run at once, innermost first.
class Guest:
    def __init__(self, name): self.name = name
    def __del__(self): print("-", self.name)
class Door:
    def __init__(self, name): self.name = name
    def __enter__(self): print("open", self.name); return self
    def __exit__(self, *details): print("shut", self.name, details[0].__name__ if details[0] else None)
def inner():
    guest = Guest("inner guest")
    with Door("inner"):
        try:
            yield 1
        finally:
            print("inner finally")
def outer():
    guest = Guest("outer guest")
    with Door("outer"):
        yield from inner()
g = outer()
print(next(g))
del g
print("dropped")
g = outer()
next(g)
print(g.close())
for value in outer():
    break
print("left the loop")
g = outer()
next(g)
try:
    g.throw(KeyError("in"))
except KeyError as error:
    print("out", error)
print("end")
