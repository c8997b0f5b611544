# Mistake 3: a write to a view of immutable data.
def mask(buffer, key):
    view = memoryview(buffer)
    for index, value in enumerate(view):
        view[index] = value ^ key
    return buffer
print(mask(bytearray(b"secret"), 1))
try:
    mask(b"secret", 1)
except TypeError as error:
    print(error)
print(mask(bytearray(b"secret"), 1) == bytes(b ^ 1 for b in b"secret"))
