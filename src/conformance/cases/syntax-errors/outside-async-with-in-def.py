# A statement where it may not stand: async with in def.
def f():
    async with a:
        pass
