# A broken program: else alone.
else:
    pass
