# A missing conversion.
print(f"{1!}")
