# A target that cannot be assigned: call maybe.
if f() = 1:
    pass
