# No indented block after elif.
if 1:
    pass
elif 2:
print("here")
