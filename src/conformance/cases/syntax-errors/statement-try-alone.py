# A broken program: try alone.
try:
    pass
x = 1
