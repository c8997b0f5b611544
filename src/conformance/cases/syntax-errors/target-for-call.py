# A target that cannot be assigned: for call.
for f() in x:
    pass
