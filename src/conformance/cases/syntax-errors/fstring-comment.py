# A comment in an f-string field.
print(f"{1 # no}")
