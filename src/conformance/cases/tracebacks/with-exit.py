# An exception inside a with block passes through.
class Door:
    def __enter__(self):
        return self
    def __exit__(self, *details):
        print("closing", details[0].__name__)
with Door() as door:
    door.lock()
