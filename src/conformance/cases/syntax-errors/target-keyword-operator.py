# A target that cannot be assigned: keyword operator.
f(a+b=1)
