# A target that cannot be assigned: generator.
(x for x in y) = 1
