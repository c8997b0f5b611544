# No indented block after try else.
try:
    pass
except:
    pass
else:
print("here")
