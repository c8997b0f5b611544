# Attributes, list items and dict values die in a fixed order.
class Guest:
    def __init__(self, name): self.name = name
    def __del__(self): print("-", self.name)
class Holder: pass
h = Holder()
h.b, h.a = Guest("b"), Guest("a")
h.b = Guest("new b")
print("replaced")
del h
items = [Guest(i) for i in range(3)]
items[1] = None
items[:] = [Guest("only")]
print("sliced")
items += [Guest("added")]
del items[0]
items = None
d = {i: Guest(f"d{i}") for i in range(2)}
d[0] = Guest("d0 again")
d.update({1: 5})
d = None
s = (Guest("t1"), [Guest("in list")], Guest("t2"))
s = None
a = Guest("swap a")
b = Guest("swap b")
a, b = b, a
print("swapped")
a = 1
b = 2
x = y = Guest("shared")
x = None
print("one left")
y = None
[Guest("temp1"), Guest("temp2")]
(lambda g: None)(Guest("argument"))
print(len([Guest("z")]))
