# The collector clears the oldest first, and a frame is only as old as its end: what a function made goes before its frame.
import gc
import sys

gc.disable()


class Lender:
    def __init__(self, name, data):
        self.name, self.data = name, data

    def __buffer__(self, flags):
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("   given back:", sorted(self.__dict__))


class Node:
    pass


def caught_and_kept(raises):
    try:
        view = memoryview(Lender("kept", bytearray(b"lent")))
        view[::2] = 6
    except Exception as error:
        kept = error
        if raises:
            raise KeyError("again")


def lender_before_node():
    lender = Lender("older", bytearray(2))
    node = Node()
    node.me = node
    node.view = memoryview(lender)


def node_before_lender():
    node = Node()
    node.me = node
    lender = Lender("younger", bytearray(2))
    node.view = memoryview(lender)


def frame_in_a_cycle():
    lender = Lender("local", bytearray(2))
    view = memoryview(lender)
    frame = sys._getframe()


def inner_and_outer():
    def inner():
        mine = memoryview(Lender("inner", bytearray(1)))
        raise ValueError("inner")

    view = memoryview(Lender("outer", bytearray(1)))
    try:
        inner()
    except ValueError as error:
        kept = error


def of_a_generator():
    def walk():
        view = memoryview(Lender("walked", bytearray(3)))
        me = yield
        yield view[0]

    walker = walk()
    next(walker)
    walker.send(walker)


for act in [lambda: caught_and_kept(False), lambda: caught_and_kept(True), lender_before_node, node_before_lender, frame_in_a_cycle, inner_and_outer, of_a_generator]:
    print(act.__name__)
    try:
        act()
    except KeyError as error:
        print("  ", repr(error))
    print("   collect")
    gc.collect()
