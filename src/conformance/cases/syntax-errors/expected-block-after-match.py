# No indented block after match.
match 1:
print("here")
