# Run-length coding with generators.
def runs(data):
    walker = iter(memoryview(data))
    try:
        current = next(walker)
    except StopIteration:
        return
    count = 1
    for value in walker:
        if value == current and count < 255:
            count += 1
        else:
            yield count, current
            current, count = value, 1
    yield count, current
def pack(data):
    out = bytearray()
    for pair in runs(data):
        out.extend(pair)
    return out
def unpack(packed):
    return b"".join(bytes([value]) * count for count, value in zip(packed[::2], packed[1::2], strict=True))
data = bytearray(b"aaabccddddd")
packed = pack(data)
print(packed, unpack(packed) == data, list(runs(b"")), list(runs(b"x" * 300)))
data.append(1)
try:
    unpack(packed[:-1])
except ValueError as error:
    print(error)
