# A broken program: missing parenthesis def.
def f(a, b:
    pass
