# A target that cannot be assigned: del star.
del *a
