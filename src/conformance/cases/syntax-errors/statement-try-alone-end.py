# A broken program: try alone end.
try:
    pass

