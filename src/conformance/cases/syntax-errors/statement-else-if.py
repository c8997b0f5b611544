# A broken program: else if.
if a:
    pass
else if b:
    pass
