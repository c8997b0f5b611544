# A target that cannot be assigned: del tuple literal.
del (a, 5)
