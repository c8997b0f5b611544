# A target that cannot be assigned: aug call.
f() += 1
