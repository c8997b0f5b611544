# A broken match statement: irrefutable or.
match x:
    case a | 1:
        pass
