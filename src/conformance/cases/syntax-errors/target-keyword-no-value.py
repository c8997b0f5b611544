# A target that cannot be assigned: keyword no value.
f(a=)
