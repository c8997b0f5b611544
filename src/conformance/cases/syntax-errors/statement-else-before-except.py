# A broken program: else before except.
try:
    pass
else:
    pass
