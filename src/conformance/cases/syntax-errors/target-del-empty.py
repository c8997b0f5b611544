# A target that cannot be assigned: del empty.
del
