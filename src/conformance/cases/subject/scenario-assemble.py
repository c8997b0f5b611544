# Scenario 2: assemble chunks into one preallocated bytearray through a single view.
def assemble(chunks, size):
    target = bytearray(size)
    with memoryview(target) as view:
        at = 0
        for chunk in chunks:
            end = at + len(chunk)
            if end > size:
                raise ValueError(f"chunk of {len(chunk)} does not fit in the last {size - at} bytes")
            view[at:end] = chunk
            at = end
    del target[at:]
    return target
print(assemble([b"one", bytearray(b"two"), memoryview(b"three")], 16))
try:
    assemble([b"0123456789", b"abc"], 12)
except ValueError as error:
    print(error)
