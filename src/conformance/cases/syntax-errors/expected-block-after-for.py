# No indented block after for.
for x in []:
print("here")
