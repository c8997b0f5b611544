# A target that cannot be assigned: literal.
5 = x
