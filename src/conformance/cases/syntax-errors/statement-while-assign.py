# A broken program: while assign.
while x = f():
    pass
