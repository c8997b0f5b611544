# Arguments of calls that fail or generators that never start.
class Guest:
    def __init__(self, name): self.name = name
    def __del__(self): print("-", self.name)
def gen(guest):
    yield guest
g = gen(Guest("never started"))
del g
print("1")
def need(a, b): pass
try:
    need(Guest("missing"))
except TypeError as error:
    print(error)
print("2")
try:
    need(Guest("one"), Guest("two"), Guest("three"))
except TypeError as error:
    print(error)
print("3")
try:
    Guest("bad").nothing(Guest("argument"))
except AttributeError as error:
    print(error)
print("4")
try:
    [Guest("a"), Guest("b"), 1 / 0]
except ZeroDivisionError:
    print("display failed")
print("5")
try:
    {"k": Guest("v"), []: 1}
except TypeError:
    print("dict failed")
print("6")
try:
    need(*[Guest("s1")], **{"c": Guest("k1")})
except TypeError as error:
    print(error)
print("end")
