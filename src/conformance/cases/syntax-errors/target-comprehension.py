# A target that cannot be assigned: comprehension.
[x for x in y] = 1
