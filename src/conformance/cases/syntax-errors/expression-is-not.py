# A broken program: is not.
x = a is is b
