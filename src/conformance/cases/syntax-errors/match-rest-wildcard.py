# A broken match statement: rest wildcard.
match x:
    case {**_}:
        pass
