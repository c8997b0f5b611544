# A broken program: in for.
for in x:
    pass
