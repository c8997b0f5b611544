class Pool:
    def __init__(self): self.data = bytearray(4); self.log = []
    def __buffer__(self, flags): self.log.append("get"); return memoryview(self.data)
    def __release_buffer__(self, v): print("released", self.log, sorted(globals())[:3]); v.release()
p = Pool(); m = memoryview(p)
def gen():
    with memoryview(p) as v:
        try: yield v[0]
        finally: print("gen done", v.nbytes)
g = gen(); next(g)
class Q:
    def __del__(self): print("Q", m.nbytes, p.log)
q = Q()
