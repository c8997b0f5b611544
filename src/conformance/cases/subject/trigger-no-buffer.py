# Trigger 3: a view of something that is no buffer.
for thing in [128, "text", [1, 2, 3], None, 3.5]:
    try:
        memoryview(thing)
    except TypeError as error:
        print(f"{thing!r}: {error}")
print(memoryview("text".encode()).tolist(), memoryview(bytes([1, 2, 3])).tolist())
