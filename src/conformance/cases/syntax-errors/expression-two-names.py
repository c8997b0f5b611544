# A broken program: two names.
x = a b
