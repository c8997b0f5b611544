# A view cast to doubles is a small numeric array.
room = bytearray(32)
values = memoryview(room).cast("d")
for index in range(len(values)):
    values[index] = index / 3
print(values.tolist(), sum(values))
values[::2] = memoryview(b"\0" * 16).cast("d")
print(values.tolist())
print(memoryview(room).cast("B")[8:16].hex())
