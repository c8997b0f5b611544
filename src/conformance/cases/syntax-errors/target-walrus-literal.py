# A target that cannot be assigned: walrus literal.
(5 := x)
