# A target that cannot be assigned: tuple literal.
(a, 5) = x
