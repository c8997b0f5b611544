# StopIteration inside a generator becomes RuntimeError.
def walk():
    yield next(iter([]))
list(walk())
