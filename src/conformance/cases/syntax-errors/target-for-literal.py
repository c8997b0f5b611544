# A target that cannot be assigned: for literal.
for 5 in x:
    pass
