# A target that cannot be assigned: del literal.
del 5
