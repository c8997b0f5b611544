# A target that cannot be assigned: name maybe.
x = 1
if x = 1:
    pass
