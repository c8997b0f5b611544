# Only a format spec.
print(f"{:5}")
