# Recursion to a few hundred levels works, endless recursion is caught.
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(900))
def forever():
    forever()
try:
    forever()
except RecursionError as error:
    print(error)
class Loop:
    def __repr__(self): return repr(self)
try:
    repr(Loop())
except RecursionError as error:
    print(str(error)[:32])
nested = []
for _ in range(50):
    nested = [nested]
print(str(nested).count("["))
loop = [1]
loop.append(loop)
print(loop)
d = {}
d["self"] = d
print(d)
