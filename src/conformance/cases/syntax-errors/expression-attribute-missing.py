# A broken program: attribute missing.
x = a.
