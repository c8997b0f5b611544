# No indented block after with.
with a as b:
print("here")
