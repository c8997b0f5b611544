# A broken program: do while.
do:
    pass
