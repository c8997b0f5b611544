# A target that cannot be assigned: keyword expression.
f(a.b=1)
