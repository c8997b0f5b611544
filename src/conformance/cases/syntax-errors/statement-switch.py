# A broken program: switch.
switch x:
    pass
