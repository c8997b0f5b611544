# A target that cannot be assigned: aug literal.
5 += 1
