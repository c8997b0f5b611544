# A call over several lines that fails itself.
data = bytearray(b"abc")
view = memoryview(data)
data.extend(
    b"one"
    b"two"
)
