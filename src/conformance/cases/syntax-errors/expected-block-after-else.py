# No indented block after else.
if 1:
    pass
else:
print("here")
