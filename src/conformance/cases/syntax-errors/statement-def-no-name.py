# A broken program: def no name.
def (a):
    pass
