# A broken program: del comma.
del a b
