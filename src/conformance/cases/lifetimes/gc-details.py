# gc.collect counts, gc.is_tracked and gc.get_referrers in plain cases.
import gc
gc.disable()
print(gc.isenabled())
gc.collect()
class Node:
    pass
a = Node()
b = Node()
a.b, b.a = b, a
del a, b
print(gc.collect() >= 2)
print(gc.collect())
gc.enable()
print(gc.isenabled(), gc.is_tracked([]), gc.is_tracked(5), gc.garbage)
