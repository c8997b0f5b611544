# A broken program: at alone.
@
def f(): pass
