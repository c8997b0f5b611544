# Objects of the module are dropped at the end of the program.
class Guest:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("bye", self.name)
a = Guest("a")
b = Guest("b")
print("end of file")
