# A broken program: dict unpack in set.
x = {1, **a}
