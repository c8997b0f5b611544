# A stray character in an f-string expression.
print(f"{a $ b}")
