# A target that cannot be assigned: fstring.
f"{a}" = 1
