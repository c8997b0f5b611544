# A lender that is found in a cycle with its view gets its buffer back.
import gc
gc.disable()
class Lender:
    def __init__(self, storage): self.storage = storage
    def __buffer__(self, flags): return memoryview(self.storage)
    def __release_buffer__(self, view): print("returned", view.nbytes)
lender = Lender(bytearray(b"ab"))
class Reader:
    shared = memoryview(lender)
Reader = lender = None
gc.collect()
print("class collected")
lender = Lender(bytearray(b"abc"))
lender.view = memoryview(lender)
lender = None
print("dropped")
gc.collect()
print("lender collected")
loop = [memoryview(Lender(bytearray(b"abcd")))]
loop.append(loop)
loop = None
gc.collect()
print("list collected")
