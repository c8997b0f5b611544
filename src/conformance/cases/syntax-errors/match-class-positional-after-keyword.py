# A broken match statement: class positional after keyword.
match x:
    case C(a=1, 2):
        pass
