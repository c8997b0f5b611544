# A broken match statement: call expression.
match x:
    case f(x)(y):
        pass
