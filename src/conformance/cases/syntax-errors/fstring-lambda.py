# A lambda without parentheses in an f-string.
print(f"{lambda x: 1}")
