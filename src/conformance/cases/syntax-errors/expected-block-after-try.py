# No indented block after try.
try:
print("here")
