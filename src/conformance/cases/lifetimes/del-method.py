# __del__ runs when the last reference goes, in order.
class Guest:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("bye", self.name)
def visit():
    a = Guest("a")
    b = Guest("b")
    print("in function")
visit()
print("after")
guest = Guest("c")
guest = Guest("d")
print("rebound")
del guest
print("deleted")
Guest("e")
print("temporary")
guests = [Guest("f"), Guest("g"), Guest("h")]
guests.pop(1)
print("popped")
guests.clear()
print("cleared")
