# A broken match statement: expression.
match x:
    case 1 + 1:
        pass
