# A generator's frame is in the traceback.
def rooms():
    yield 1
    yield 1 / 0
for room in rooms():
    print(room)
