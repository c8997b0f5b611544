# A target that cannot be assigned: operator.
a + b = 1
