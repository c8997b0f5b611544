# __release_buffer__ runs when the last view goes, by whatever way.
class Room:
    def __init__(self, name):
        self.name = name
    def __buffer__(self, flags):
        print("lend", self.name)
        return memoryview(bytearray(2))
    def __release_buffer__(self, view):
        print("back", self.name)
def visit():
    card = memoryview(Room("local"))
    print("in function", len(card))
visit()
print("after function")
card = memoryview(Room("name"))
card = None
print("after rebinding")
cards = [memoryview(Room("first")), memoryview(Room("second"))]
cards.clear()
with memoryview(Room("with")) as card:
    print("inside")
print("outside")
len(memoryview(Room("temporary")))
print("end")
