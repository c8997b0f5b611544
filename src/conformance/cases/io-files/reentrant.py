# A raw stream that calls back into the buffered stream that is using it.
import io

class Loop(io.RawIOBase):
    def readable(self): return True
    def writable(self): return True
    def readinto(self, room): return len(self.outer.read(1))
    def write(self, data): return self.outer.write(b'again')

loop = Loop()
loop.outer = io.BufferedReader(loop, 4)
try:
    loop.outer.read(1)
except RuntimeError as error:
    print(error)
loop.outer = io.BufferedWriter(loop, 4)
loop.outer.write(b'abc')
try:
    loop.outer.flush()
except RuntimeError as error:
    print(error)
