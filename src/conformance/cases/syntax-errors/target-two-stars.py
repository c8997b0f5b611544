# A target that cannot be assigned: two stars.
*a, *b = [1, 2]
