# A broken program: assert tuple assign.
assert x = 1
