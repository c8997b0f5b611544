# A broken program: space in operator.
x = a = = b
