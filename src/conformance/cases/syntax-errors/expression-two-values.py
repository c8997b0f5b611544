# A broken program: two values.
x = 1 2
