# A target that cannot be assigned: with literal.
with a as 5:
    pass
