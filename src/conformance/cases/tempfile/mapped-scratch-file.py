# A scratch file that is mapped, sorted in place through a view, and read back.
import mmap, random, struct, tempfile

random.seed(7)
values = [random.randrange(1000) for _ in range(20)]
with tempfile.TemporaryFile() as file:
    for value in values:
        file.write(struct.pack('<H', value))
    file.flush()
    with mmap.mmap(file.fileno(), 0) as room:
        with memoryview(room).cast('H') as cells:
            for i in range(1, len(cells)):
                j = i
                while j > 0 and cells[j - 1] > cells[j]:
                    cells[j - 1], cells[j] = cells[j], cells[j - 1]
                    j -= 1
            print(cells.tolist() == sorted(values))
        room.flush()
    file.seek(0)
    print(struct.unpack('<20H', file.read()) == tuple(sorted(values)))
    with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as room:
        view = memoryview(room)
        try:
            view[0] = 1
        except TypeError as error:
            print(error)
        try:
            room.close()
        except BufferError as error:
            print(error)
        view.release()
print(file.closed)
