# No indented block after def.
def f():
print("here")
