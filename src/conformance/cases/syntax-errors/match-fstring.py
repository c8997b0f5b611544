# A broken match statement: fstring.
match x:
    case f"a":
        pass
