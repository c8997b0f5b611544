import sys
class Tee:
    def __init__(self, s): self.s = s
    def write(self, t): return self.s.write(t)
sys.stdout = Tee(sys.stdout)
print('hello')
