# A broken program: assert empty.
assert
