# A statement where it may not stand: async comprehension.
def f():
    return [x async for x in y]
