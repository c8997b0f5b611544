# A fuzzed program that once differed: operations, seed 66.
import gc
gc.disable()
class Lender:
    def __init__(self, storage):
        self.storage = storage
    def __buffer__(self, flags):
        return memoryview(self.storage)
    def __release_buffer__(self, view):
        print("returned", view.nbytes)
        view.release()
r1 = Lender(bytearray(b""))
class Reader3:
    shared = memoryview(r1)
r1 = Reader3 = None
gc.collect()
print("end")
