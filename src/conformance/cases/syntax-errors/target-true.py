# A target that cannot be assigned: true.
True = 1
