import sys
class Tee:
    closed = False
    def __init__(self, s): self.s = s; self.flushes = 0
    def write(self, t): return self.s.write(t)
    def flush(self): self.flushes += 1; self.s.write(f'flush {self.flushes}\n')
sys.stdout = Tee(sys.stdout)
print('hello')
import atexit
atexit.register(lambda: print('atexit'))
sys.stderr = sys.stdout; sys.exit("bye")
