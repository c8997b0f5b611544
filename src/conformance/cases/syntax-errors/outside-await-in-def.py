# A statement where it may not stand: await in def.
def f():
    await x
