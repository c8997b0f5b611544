# Encrypting in place through a view, block by block.
def xor_blocks(target, key):
    if not key:
        raise ValueError("empty key")
    with memoryview(target) as view:
        if view.readonly:
            raise TypeError("target is read-only")
        for start in range(0, len(view), len(key)):
            block = view[start:start + len(key)]
            block[:] = bytes(a ^ b for a, b in zip(block, key))
room = bytearray(b"attack at dawn")
xor_blocks(room, b"key")
print(room.hex())
xor_blocks(room, b"key")
print(room)
try:
    room.append(33)
except BufferError as error:
    print(error)
print(room)
for target, key in [(b"fixed", b"k"), (room, b""), ("text", b"k")]:
    try:
        xor_blocks(target, key)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
