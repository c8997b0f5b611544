# A broken match statement: capture attribute call.
match x:
    case a.b.c():
        pass
    case (a):
        pass
    case 2:
        pass
