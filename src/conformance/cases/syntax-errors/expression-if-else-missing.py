# A broken program: if else missing.
x = 1 if 2 else
