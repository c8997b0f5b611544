# A target that cannot be assigned: double eq chain.
a = 5 = b
