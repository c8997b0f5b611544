# A broken program: one line def.
def f(): if a: pass
