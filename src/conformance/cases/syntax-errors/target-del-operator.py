# A target that cannot be assigned: del operator.
del a + b
