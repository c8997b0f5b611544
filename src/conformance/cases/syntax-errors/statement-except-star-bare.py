# A broken program: except star bare.
try:
    pass
except*:
    pass
