# No indented block after while.
while 1:
print("here")
