# A missing colon after case.
match 1:
    case 1
        pass
