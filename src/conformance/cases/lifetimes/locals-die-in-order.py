# The order in which a function's locals are dropped, by printing as they go.
class Guest:
    def __init__(self, name): self.name = name
    def __del__(self): print("-", self.name)
def returns(a):
    b = Guest("b")
    c = Guest("c")
    return "value"
print(returns(Guest("a")))
def raises():
    b = Guest("b2")
    c = Guest("c2")
    raise KeyError("out")
try:
    raises()
except KeyError as error:
    print("caught", error)
print("after except")
def generator():
    x = Guest("x")
    yield 1
    y = Guest("y")
    yield 2
g = generator()
next(g); next(g)
del g
print("generator gone")
def nested():
    outer = Guest("outer")
    def inner():
        return outer
    held = inner()
    return len([outer, held])
print(nested())
for guest in (Guest(n) for n in "12"):
    print("loop", guest.name)
print("after loop")
del guest
print("end")
