# A broken program: with empty.
with:
    pass
