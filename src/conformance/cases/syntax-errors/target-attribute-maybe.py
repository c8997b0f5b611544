# A target that cannot be assigned: attribute maybe.
if a.b = 1:
    pass
