# A broken program: elif alone.
elif x:
    pass
