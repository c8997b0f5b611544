# A broken match statement: star alone.
match x:
    case *a:
        pass
