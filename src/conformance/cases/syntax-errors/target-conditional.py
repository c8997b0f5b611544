# A target that cannot be assigned: conditional.
a if b else c = 1
