# The context of an exception keeps what its frames hold until it is cut.
class Guest:
    def __init__(self, name): self.name = name
    def __del__(self): print("-", self.name)
def first():
    guest = Guest("first")
    raise KeyError("first")
def second():
    guest = Guest("second")
    try:
        first()
    except KeyError:
        raise ValueError("second")
try:
    second()
except ValueError as error:
    kept = error
print("kept", type(kept.__context__).__name__)
kept.__context__ = None
print("context cut")
kept = None
print("gone")
try:
    second()
except ValueError as error:
    try:
        raise RuntimeError("third") from error
    except RuntimeError as again:
        print("third", type(again.__cause__).__name__)
print("all gone")
