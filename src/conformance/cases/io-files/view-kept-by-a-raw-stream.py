# A raw stream that keeps the memoryview of readinto: it looks into the buffer of BufferedReader, whatever is read later.
import io

class Keeper(io.RawIOBase):
    kept = []

    def readable(self):
        return True

    def readinto(self, room):
        self.kept.append(room)
        room[:4] = b'%04d' % len(self.kept)
        return 4

keeper = Keeper()
reader = io.BufferedReader(keeper, 8)
print(reader.read(2), [bytes(view)[:4] for view in keeper.kept])
print(reader.read(4), [bytes(view)[:4] for view in keeper.kept])
first = keeper.kept[0]
print(first.obj, first.nbytes, first.readonly, first.contiguous)
first[0:4] = b'mine'
print(reader.read(2), reader.peek(), bytes(first)[:4])
first.release()
print(reader.read(6))
