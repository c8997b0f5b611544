# A broken program: with no as target.
with a as:
    pass
