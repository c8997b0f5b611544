# A mismatched bracket in an f-string.
print(f"{(1]}")
