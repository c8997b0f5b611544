# A target that cannot be assigned: comparison.
a < b = 1
