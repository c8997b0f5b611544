# A broken match statement: irrefutable wildcard.
match x:
    case _:
        pass
    case 1:
        pass
