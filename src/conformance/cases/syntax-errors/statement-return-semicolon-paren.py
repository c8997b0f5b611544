# A broken program: return semicolon paren.
def f():
    return (1
