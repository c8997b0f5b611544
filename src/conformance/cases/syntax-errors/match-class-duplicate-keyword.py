# A broken match statement: class duplicate keyword.
match x:
    case C(a=1, a=2):
        pass
