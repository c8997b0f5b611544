# A target that cannot be assigned: aug list.
[a] += 1
