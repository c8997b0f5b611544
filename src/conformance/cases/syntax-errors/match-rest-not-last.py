# A broken match statement: rest not last.
match x:
    case {**r, "a": 1}:
        pass
