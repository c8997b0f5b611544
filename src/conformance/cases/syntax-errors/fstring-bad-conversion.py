# A conversion that does not exist.
print(f"{1!x}")
