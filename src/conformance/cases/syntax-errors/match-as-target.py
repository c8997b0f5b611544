# A broken match statement: as target.
match x:
    case 1 as a.b:
        pass
