# A statement where it may not stand: async for outside.
async for x in y:
    pass
