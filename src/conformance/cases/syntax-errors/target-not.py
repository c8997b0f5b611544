# A target that cannot be assigned: not.
not a = 1
