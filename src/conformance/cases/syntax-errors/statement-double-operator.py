# A broken program: double operator.
x = 1 ** ** 2
