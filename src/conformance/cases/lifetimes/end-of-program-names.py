log = []
class O:
    def __init__(self, n): self.n = n
    def __del__(self): log.append(self.n); print("del", self.n, log)
a = O("a"); _b = O("b"); c = O("c")
