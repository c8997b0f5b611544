# A broken match statement: two stars.
match x:
    case [*a, *b]:
        pass
