# Structures that point to each other.
from ctypes import *


class Node(Structure):
    pass


Node._fields_ = [("value", c_int), ("next", POINTER(Node))]

head = None
for value in (3, 2, 1):
    node = Node(value)
    if head is not None:
        node.next = pointer(head)
    head = node
del node
at = head
while True:
    print(at.value, bool(at.next), at._objects is None)
    if not at.next:
        break
    at = at.next.contents
head.next[0].value = 22
print(head.next.contents.value)
head.next = None
print(bool(head.next))
ring = Node(1)
ring.next = pointer(ring)
print(ring.next.contents.next.contents.value, sizeof(ring))
