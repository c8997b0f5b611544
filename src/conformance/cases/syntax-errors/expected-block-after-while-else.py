# No indented block after while else.
while 0:
    pass
else:
print("here")
