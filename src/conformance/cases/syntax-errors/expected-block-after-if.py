# No indented block after if.
if 1:
print("here")
