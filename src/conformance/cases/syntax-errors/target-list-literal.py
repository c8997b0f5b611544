# A target that cannot be assigned: list literal.
[a, 1] = x
