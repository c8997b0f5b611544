# Two expressions in one field.
print(f"{1 2}")
