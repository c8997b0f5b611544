# No indented block after case.
match 1:
    case 1:
print("here")
