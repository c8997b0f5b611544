# A broken program: null check.
x = a ?? b
