# A target that cannot be assigned: ellipsis.
... = 1
