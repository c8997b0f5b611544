"""What a collection finds alive it leaves in another order; the next one clears trash in that order."""
import gc


class Lender:
    def __init__(self, name):
        self.name, self.data = name, bytearray(b"lent")

    def __buffer__(self, flags):
        print("lend", self.name)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("back", self.name)


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def ring(collects):
    lender = Lender("a")
    view = memoryview(lender)
    nodes = [Node(name) for name in "xyz"]
    nodes[0].nodes = nodes
    nodes[1].view = view
    nodes[2].first = nodes[0]
    later = {"nodes": nodes}
    nodes[0].later = later
    for _ in range(collects):
        gc.collect()
    return None


for times in (0, 1, 2, 3):
    ring(times)
    print("collect after", times, gc.collect() > 0)
kept = [Node(n) for n in "pq"]
kept[0].other, kept[1].other = kept[1], kept[0]
gc.collect()
holder = {"view": memoryview(Lender("kept")), "kept": kept}
holder["self"] = holder
gc.collect()
del kept, holder
print("last", gc.collect() > 0)
