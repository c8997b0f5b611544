# A target that cannot be assigned: debug.
__debug__ = 1
