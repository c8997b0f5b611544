# A broken match statement: empty match.
match:
    case 1:
        pass
