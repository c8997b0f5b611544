# A target that cannot be assigned: call.
f() = 1
