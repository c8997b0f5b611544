# A broken match statement: or different names.
match x:
    case [a] | [b]:
        pass
