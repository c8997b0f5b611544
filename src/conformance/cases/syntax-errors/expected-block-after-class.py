# No indented block after class.
class C:
print("here")
