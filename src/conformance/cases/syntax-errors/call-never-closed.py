# A call that is never closed.
print("a", memoryview(b"x")
print("b")
