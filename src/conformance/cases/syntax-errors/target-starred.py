# A target that cannot be assigned: starred.
*a = [1]
