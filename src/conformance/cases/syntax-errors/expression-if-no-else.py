# A broken program: if no else.
x = 1 if 2
