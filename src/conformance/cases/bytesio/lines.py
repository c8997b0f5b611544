# readline, readlines, iteration and writelines.
import io
stream = io.BytesIO(b"one\ntwo\n\nlast")
print(stream.readline(), stream.readline(2), stream.readline(), stream.readlines(), stream.readline())
stream.seek(0)
print([line for line in stream], list(stream))
stream.seek(0)
print(stream.readlines(5), next(stream), stream.__next__())
out = io.BytesIO()
out.writelines([b"a\n", bytearray(b"b\n"), memoryview(b"c")])
print(out.getvalue())
try:
    next(out)
except StopIteration as error:
    print("stop", error)
try:
    out.writelines(["text"])
except TypeError as error:
    print(error)
