# A target that cannot be assigned: del call.
del f()
