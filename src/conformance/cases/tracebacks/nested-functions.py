# A nested function shows its own name.
def outer():
    def inner(n):
        return [x // n for x in range(3)]
    return inner(0)
outer()
