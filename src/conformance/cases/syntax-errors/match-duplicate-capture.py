# A broken match statement: duplicate capture.
match x:
    case [a, a]:
        pass
