# A saved exception keeps the locals of each frame on its way, and clearing the traceback frees them all.
class Guest:
    def __init__(self, name): self.name = name
    def __del__(self): print("-", self.name)
def deep(n):
    guest = Guest(n)
    if n == 0:
        raise ValueError("bottom")
    deep(n - 1)
try:
    deep(2)
except ValueError as error:
    saved = error
print("saved")
saved.__traceback__ = None
print("cleared")
try:
    deep(1)
except ValueError as error:
    print("handling")
print("handled")
errors = []
for n in range(2):
    try:
        deep(0)
    except ValueError as error:
        errors.append(error)
print("collected")
errors.pop(0)
print("popped")
errors.clear()
print("end")
