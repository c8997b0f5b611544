# An assignment in an f-string.
print(f"{x = 5 y}")
