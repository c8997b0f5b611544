# A broken match statement: negative name.
match x:
    case -a:
        pass
