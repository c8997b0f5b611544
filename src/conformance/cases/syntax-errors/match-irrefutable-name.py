# A broken match statement: irrefutable name.
match x:
    case a:
        pass
    case b:
        pass
