# A target that cannot be assigned: literal maybe.
if 5 = 5:
    pass
