# Edge case: a mapping of a file has two refusals of its own.
import mmap, os, tempfile
path = os.path.join(tempfile.mkdtemp(), "page.bin")
with open(path, "wb") as file:
    file.write(b"Hello, mapped world!")
with open(path, "r+b") as file:
    mapped = mmap.mmap(file.fileno(), 0)
    view = memoryview(mapped)
    for action in (lambda: mapped.resize(64), mapped.close):
        try:
            action()
        except BufferError as error:
            print("BufferError:", error)
    view[0:5] = b"HELLO"
    view.release()
    mapped.resize(32)
    print(len(mapped), mapped[:5])
    mapped.close()
print(open(path, "rb").read())
