# A broken match statement: no case.
match x:
    pass
