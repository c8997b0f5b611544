# A target that cannot be assigned: del none.
del None
