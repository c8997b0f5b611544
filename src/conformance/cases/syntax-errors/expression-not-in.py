# A broken program: not in.
x = a not b
