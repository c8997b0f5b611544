# A broken program: for of.
for x of y:
    pass
