import inspect, array, mmap, struct, io, math, itertools
for x in (memoryview, memoryview.cast, memoryview.nbytes, bytearray.extend, bytearray().extend, len, int.from_bytes, list.__len__, [].__len__, object.__init__, dict.fromkeys, ValueError, ValueError.__init__, array.array, array.array.append, mmap.mmap.move, struct.unpack_from, struct.Struct, struct.Struct.size, io.BytesIO, io.BytesIO.getbuffer, io.open, math.sqrt, itertools.chain, type, object, str.join, "".join, property, bytes.maketrans, type.mro, range.start, print, type(lambda: 0), type(None), BufferError, math, array, io.BytesIO().read):
    print(getattr(x, "__name__", x), repr(x.__doc__)[:300])
    print(inspect.getdoc(x) == (inspect.cleandoc(x.__doc__) if x.__doc__ else None))
class M(bytearray):
    def extend(self, x): pass
print(inspect.getdoc(M.extend), M.__doc__, M.append.__doc__)
