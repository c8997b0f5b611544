# Pattern C: release early.
box = bytearray(b"fragile")

with memoryview(box) as whole:  # with: released at the end of the block
    print(whole[0:4].tobytes())
box.extend(b"!")

def first_byte(buffer):
    view = memoryview(buffer)
    return view[0]  # the end of the function lets go of view

print(first_byte(box))
box.extend(b"!")

view = memoryview(box)
part = view[2:4]
del view  # the slice still holds the lease
try:
    box.extend(b"!")
except BufferError as refusal:
    print(refusal)
part.release()
box.extend(b"!")
print(box)
