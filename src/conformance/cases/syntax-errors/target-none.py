# A target that cannot be assigned: none.
None = 1
