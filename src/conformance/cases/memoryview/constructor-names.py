# The public names of memoryview.
print(" ".join(name for name in dir(memoryview) if not name.startswith("_")))
print("__buffer__" in dir(memoryview), "__release_buffer__" in dir(memoryview), "__class_getitem__" in dir(memoryview))
print(memoryview[int])
