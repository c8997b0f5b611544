import functools, array, struct, re
for x in ([], b"", 1, None, ..., functools.Placeholder, array.array("b"), struct.Struct("b"), memoryview(b""), re.compile("a"), ValueError(), (i for i in ()), lambda: 0, object(), range(3), {}.keys(), iter([])):
    print(type(x).__name__, (x.__doc__ or "None")[:60], "__doc__" in vars(type(x)))
print(type(int.__dict__["__doc__"]))
