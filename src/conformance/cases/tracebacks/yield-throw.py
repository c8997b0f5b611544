# An exception thrown into a generator.
def walk():
    received = yield 1
    print(received)
walker = walk()
next(walker)
walker.throw(ValueError("thrown in"))
