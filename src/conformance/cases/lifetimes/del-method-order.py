# The order in which locals, containers and attributes are dropped.
class Guest:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("bye", self.name)
def locals_order():
    first = Guest("first")
    second = Guest("second")
    third = Guest("third")
    return None
locals_order()
print("-- list")
del_me = [Guest("l0"), Guest("l1"), Guest("l2")]
del del_me
print("-- tuple")
pair = (Guest("t0"), Guest("t1"))
del pair
print("-- dict")
board = {"a": Guest("da"), "b": Guest("db")}
del board
print("-- attributes")
class Holder:
    def __del__(self):
        print("holder first")
holder = Holder()
holder.x = Guest("hx")
holder.y = Guest("hy")
del holder
print("-- arguments")
def take(a, b):
    c = Guest("local")
take(Guest("arg a"), Guest("arg b"))
print("-- nested")
outer = [Guest("o0"), [Guest("i0"), Guest("i1")], Guest("o2")]
del outer
