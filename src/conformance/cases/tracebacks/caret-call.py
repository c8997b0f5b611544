# Carets point at the argument list of a call.
def give(one, two):
    return one
value = len("abc") + give(1) + 2
