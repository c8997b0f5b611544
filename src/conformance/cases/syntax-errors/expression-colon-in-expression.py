# A broken program: colon in expression.
x = 1: 2
