# A starred expression in an f-string.
print(f"{*}")
