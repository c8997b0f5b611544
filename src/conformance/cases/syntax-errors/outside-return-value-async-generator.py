# A statement where it may not stand: return value async generator.
async def f():
    yield 1
    return 2
