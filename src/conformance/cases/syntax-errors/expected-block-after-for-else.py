# No indented block after for else.
for x in []:
    pass
else:
print("here")
