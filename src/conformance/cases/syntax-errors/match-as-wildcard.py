# A broken match statement: as wildcard.
match x:
    case 1 as _:
        pass
