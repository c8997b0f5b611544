# No indented block after finally.
try:
    pass
finally:
print("here")
