# A target that cannot be assigned: keyword true.
f(True=1)
