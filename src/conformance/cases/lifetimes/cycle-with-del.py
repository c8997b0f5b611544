# __del__ and weakref callbacks run when the collector finds a cycle.
import gc, weakref
gc.disable()
class Node:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
a = Node("a")
a.me = a
note = weakref.ref(a, lambda ref: print("callback"))
del a
print("before", note() is not None)
gc.collect()
print("after", note())
