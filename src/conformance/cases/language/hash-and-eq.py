# Defining __eq__ without __hash__ makes a class unhashable.
class Only:
    def __eq__(self, other): return True
try:
    hash(Only())
except TypeError as error:
    print(error)
try:
    {Only()}
except TypeError as error:
    print(error)
print(Only.__hash__, Only() == 5, Only() != 5, 5 == Only())
class Both(Only):
    def __hash__(self): return 7
print(len({Both(), Both()}), hash(Both()))
class BadHash:
    def __hash__(self): return "x"
try:
    hash(BadHash())
except TypeError as error:
    print(error)
class Plain: pass
p = Plain()
print(p == p, p == Plain(), hash(p) == hash(p), len({p, p}), 1 == 1.0, hash(1) == hash(1.0) == hash(True), {1: "a", True: "b", 1.0: "c"})
print(hash(-1), hash(-2), hash(0), hash(2**61 - 1), hash(2**61), hash(10**30), hash(0.5), hash(float("inf")), hash(None) == hash(None), hash(()) == hash(()))
