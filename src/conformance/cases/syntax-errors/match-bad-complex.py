# A broken match statement: bad complex.
match x:
    case 1 + a:
        pass
