# A broken expression in an f-string.
print(f"{1 +}")
