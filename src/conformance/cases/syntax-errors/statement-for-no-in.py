# A broken program: for no in.
for x range(3):
    pass
