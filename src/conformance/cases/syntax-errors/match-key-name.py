# A broken match statement: key name.
match x:
    case {a: 1}:
        pass
