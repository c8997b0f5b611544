# A broken program: keyword in expression.
x = for
