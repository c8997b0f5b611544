# A target that cannot be assigned: unary.
-a = 1
