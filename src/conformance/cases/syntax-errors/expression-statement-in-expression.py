# A broken program: statement in expression.
x = 1 if 2 else return
