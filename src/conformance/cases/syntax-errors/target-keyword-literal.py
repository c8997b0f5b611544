# A target that cannot be assigned: keyword literal.
f(5=1)
