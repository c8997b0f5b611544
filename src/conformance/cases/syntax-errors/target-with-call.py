# A target that cannot be assigned: with call.
with a as f():
    pass
