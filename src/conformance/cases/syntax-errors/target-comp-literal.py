# A target that cannot be assigned: comp literal.
[x for 5 in y]
