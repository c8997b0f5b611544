# A target that cannot be assigned: keyword none.
f(None=1)
