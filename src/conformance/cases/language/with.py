# with calls __enter__ and __exit__, which may swallow the exception.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()
    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value, traceback is not None)
        return self.swallow
with Manager("a") as a, Manager("b") as b:
    print(a, b)
with (Manager("c") as c, Manager("d"),):
    print(c)
with Manager("s", True):
    raise ValueError("swallowed")
print("after")
try:
    with Manager("outer"), Manager("inner"):
        raise KeyError("through")
except KeyError as error:
    print("caught", error)
def early():
    with Manager("r"):
        return "returned"
print(early())
for i in range(2):
    with Manager(f"l{i}"):
        if i == 0: continue
        break
class Half:
    def __enter__(self): pass
class Nothing: pass
for thing in [Half(), Nothing(), 5]:
    try:
        with thing: pass
    except TypeError as error:
        print(error)
class FailEnter(Manager):
    def __enter__(self): raise OSError("no entry")
try:
    with Manager("first"), FailEnter("second"):
        print("never")
except OSError as error:
    print(error)
